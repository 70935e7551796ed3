/** The pieces that the quantity and time grammars read: finer than UD words, and the same however a tokenizer splits "$900m" or "30-year". */
import type { Document, Sentence, Token } from '../document.ts';

/** `word`: a run of letters; `number`: digits with their separators, as written; `mark`: any other character. */
type AtomKind = 'word' | 'number' | 'mark';

/** One piece of a sentence. Offsets: UTF-16 code units of the text. */
export interface Atom {
  readonly kind: AtomKind;
  readonly start: number;
  readonly end: number;
  /** The piece as written. */
  readonly form: string;
  /** Lower-cased form. */
  readonly lower: string;
  /** True where no white space stands before it. */
  readonly isGlued: boolean;
  /** Index in `document.tokens` of the token that holds its first character; -1 where there is none. */
  readonly token: number;
}

const COMBINING_OR_LETTER = /[\p{L}\p{M}]/u;
const WHITE_SPACE = /\s/u;
const NON_ASCII_DIGIT = /\p{Nd}/u;

/** Cuts a range of a text into atoms, in time linear in its length. `token` is -1 throughout. */
export function cutAtoms(text: string, start = 0, end = text.length): Atom[] {
  return cut(text, start, end, NO_TOKENS, 0, 0);
}

const NO_TOKENS: readonly Token[] = [];

/** Ties atoms to the tokens `firstToken` to `endToken` (exclusive), and takes their forms where atom and token are one. */
function cut(
  text: string,
  start: number,
  end: number,
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
): Atom[] {
  const atoms: Atom[] = [];
  let isGlued = false;
  let index = firstToken;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (code === 32 || isWhiteSpace(text, at, code)) {
      isGlued = false;
      at++;
      continue;
    }
    let kind: AtomKind = 'mark';
    let next = at + 1;
    if (isDigitCode(code) || (code === 46 && startsDecimal(text, at, start, end))) {
      kind = 'number';
      next = endOfNumber(text, at, end);
    } else if (isLetter(text, at, code)) {
      kind = 'word';
      while (next < end && isLetter(text, next, text.charCodeAt(next))) next++;
    } else if (code >= 0xd800 && code < 0xdc00 && next < end) next++;
    while (index < endToken && tokens[index]!.end <= at) index++;
    const token = index < endToken && tokens[index]!.start <= at ? tokens[index]! : null;
    const form = token?.start === at && token.end === next ? token.form : text.slice(at, next);
    atoms.push({
      kind,
      start: at,
      end: next,
      form,
      lower: kind === 'word' ? form.toLowerCase() : form,
      isGlued,
      token: token === null ? -1 : index,
    });
    isGlued = true;
    at = next;
  }
  return atoms;
}

/** The atoms of a sentence, each tied to its token. */
export function atomsOf(document: Document, sentence: Sentence): Atom[] {
  return cut(document.text, sentence.start, sentence.end, document.tokens, sentence.firstToken, sentence.endToken);
}

/** True for a digit of another script than ASCII ("٣", "３"), which the grammar does not read. */
export function isForeignDigit(atom: Atom): boolean {
  return atom.kind === 'mark' && atom.form > '\u007f' && NON_ASCII_DIGIT.test(atom.form);
}

/** `.5` and ` .001`, but not the full stop of "v.5" or "5.5.5". */
function startsDecimal(text: string, at: number, start: number, end: number): boolean {
  if (at + 1 >= end || !isDigitCode(text.charCodeAt(at + 1))) return false;
  return at === start || !/[\p{L}\p{N}.,]/u.test(text[at - 1]!);
}

/** Digits, with full stops, commas and middle dots between digits; two separators in a row stay inside ("1,,2"), to be found unreadable. */
function endOfNumber(text: string, from: number, end: number): number {
  let at = from + 1;
  for (;;) {
    while (at < end && isDigitCode(text.charCodeAt(at))) at++;
    let separator = at;
    while (separator < end && separator - at < 2 && isSeparatorCode(text.charCodeAt(separator))) separator++;
    if (separator === at || separator >= end || !isDigitCode(text.charCodeAt(separator))) return at;
    at = separator;
  }
}

function isSeparatorCode(code: number): boolean {
  return code === 44 || code === 46 || code === 0xb7;
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(text: string, at: number, code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return COMBINING_OR_LETTER.test(text[at]!);
}

function isWhiteSpace(text: string, at: number, code: number): boolean {
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : WHITE_SPACE.test(text[at]!);
}
