/** Finds quotation marks in a text and says which way each one can face. Apostrophes, primes and inches are left out. */
import type { Span } from '../../core/span.ts';

/** One mark: double marks (`"`, `“`, `«`, ` `` `) pair with double ones of any style, single with single. */
export interface QuotationMark extends Span {
  readonly isDouble: boolean;
  /** The mark can open a quotation here: by its form or by its neighbours. */
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Upright marks (`"`, `'`) have the same form at both ends. */
  readonly isUpright: boolean;
  /** `„` and `‚`, which `“` and `‘` close. */
  readonly isLow: boolean;
}

const OPENING_DOUBLE = new Set(['“', '„', '‟', '«']);
const CLOSING_DOUBLE = new Set(['”', '»']);
const UPRIGHT_DOUBLE = new Set(['"', '＂']);
const SINGLE = new Set(['‘', '’', '‚', '‛', "'", '‹', '›', '`']);
const BEFORE_OPENING = new Set('([{<-–—/…“„‟«"‘‚\'¿¡:');
const AFTER_CLOSING = new Set(')]}>-–—/….,;:!?”»"’\'');
/** Words that begin with an apostrophe. */
const ELISIONS = /^(?:em|til|tis|twas|cause|bout|round|n|\d\ds?)(?![\p{L}\d])/iu;
const LONGEST_ELISION = 6;

/** The marks of a range of the text, in reading order. Linear time. */
export function findQuotationMarks(text: string, range: Span): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let at = range.start; at < range.end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x22 && code !== 0x27 && code !== 0x60 && code < 0xab) continue;
    const mark = markAt(text, at, range);
    if (!mark) continue;
    marks.push(mark);
    at = mark.end - 1;
  }
  return marks;
}

/** White space as JavaScript's `\s` has it; plain characters take no pattern. */
export function isSpace(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return /\s/u.test(character);
}

function markAt(text: string, at: number, range: Span): QuotationMark | null {
  const character = text[at]!;
  // ``He agreed'' and ''He agreed''
  const isPair = (character === '`' || character === "'") && text[at + 1] === character && at + 1 < range.end;
  const end = isPair ? at + 2 : at + 1;
  const isDouble =
    isPair || OPENING_DOUBLE.has(character) || CLOSING_DOUBLE.has(character) || UPRIGHT_DOUBLE.has(character);
  if (!isDouble && !SINGLE.has(character)) return null;
  const before = at > range.start ? text[at - 1]! : ' ';
  const after = end < range.end ? text[end]! : ' ';
  const facesRight = (isSpace(before) || BEFORE_OPENING.has(before)) && !isSpace(after);
  const facesLeft = !isSpace(before) && (isSpace(after) || AFTER_CLOSING.has(after));
  const isLow = character === '„' || character === '‚';
  if (!isDouble) return singleMark(text, at, isLow, after, facesRight, facesLeft);
  const isUpright = UPRIGHT_DOUBLE.has(character) || (isPair && character === "'");
  const opens = OPENING_DOUBLE.has(character) || isPair;
  // Upright, 6'2" tall: a digit before, no word after. Else a mark of the wrong form counts as what its neighbours make it: “yes“ and ”yes”
  const canOpen = isUpright ? !facesLeft || facesRight : opens || facesRight;
  const canClose = isUpright ? !facesRight || facesLeft : !opens || (facesLeft && !facesRight);
  return { start: at, end, isDouble, isLow, canOpen, canClose, isUpright };
}

/** A single mark counts only where its neighbours agree; all others are apostrophes. */
function singleMark(
  text: string,
  start: number,
  isLow: boolean,
  after: string,
  facesRight: boolean,
  facesLeft: boolean,
): QuotationMark | null {
  const character = text[start]!;
  const end = start + 1;
  const opensByForm = character === '‘' || character === '‚' || character === '‛' || character === '‹';
  const closesByForm = character === '›';
  const isElision = ELISIONS.test(text.slice(end, end + LONGEST_ELISION)) && character !== '‚';
  const canOpen = facesRight && !closesByForm && (opensByForm || !isElision) && /[\p{L}\d"“$£€[(.…]/u.test(after);
  const canClose = facesLeft && (!opensByForm || character === '‘') && !canOpen;
  if (!canOpen && !canClose) return null;
  const isUpright = character === "'" || character === '’' || character === '`';
  return { start, end, isDouble: false, isLow, canOpen, canClose, isUpright };
}
