/** Parts inside one paragraph: datelines before it, credits after it, headings and notices that run into it. */
import type { PartKind } from '../contract.ts';
import { isBoilerplate } from './boilerplate.ts';
import { findClosingCredit } from './find-credit.ts';
import { findDateline } from './find-dateline.ts';
import { findPlayerNotices } from './find-player-notice.ts';
import { findRunInHeading } from './find-run-in-heading.ts';

/** A part of a paragraph; offsets are relative to it. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: PartKind;
}

/** A paragraph's pieces in order, and what its dateline and credit state. */
export interface SplitParagraph {
  readonly pieces: readonly Piece[];
  readonly published_on: string | null;
  readonly agencies: readonly string[];
}

/** Where in the article a paragraph stands. */
export interface ParagraphContext {
  /** No paragraph of the body before it. */
  readonly isFirst: boolean;
  /** The article shows no paragraphs, so headings may run into any of its sentences. */
  readonly isWholeArticle: boolean;
}

const SENTENCE_END = /[.!?…]["'”’»)\]]*\s+(?:[»”"]\s+)?/gu;

/** A furniture sentence that closes a paragraph is looked for in its last characters. */
const CLOSING_LENGTH = 240;

/** Splits one paragraph of the body. */
export function splitParagraph(paragraph: string, context: ParagraphContext): SplitParagraph {
  const pieces: Piece[] = [];
  const dateline = context.isFirst ? findDateline(paragraph) : null;
  let start = 0;
  if (dateline) {
    pieces.push({ start: 0, end: dateline.length, kind: 'dateline' });
    start = dateline.length;
  }
  const credit = findClosingCredit(paragraph);
  const creditStart = credit ? (credit.initials?.start ?? credit.start) : paragraph.length;
  for (const notice of findPlayerNotices(paragraph.slice(0, creditStart))) {
    if (notice.start < start) continue;
    pieces.push(...splitBody(paragraph, start, notice.start, context, pieces.at(-1)?.kind === 'boilerplate'));
    pieces.push({ ...notice, kind: 'boilerplate' });
    start = notice.end;
  }
  const end = startOfClosingFurniture(paragraph, start, creditStart);
  pieces.push(...splitBody(paragraph, start, end, context, pieces.at(-1)?.kind === 'boilerplate'));
  if (end < creditStart) pieces.push({ start: end, end: creditStart, kind: 'boilerplate' });
  if (credit?.initials) pieces.push({ ...credit.initials, kind: 'byline' });
  if (credit) pieces.push({ start: credit.start, end: paragraph.length, kind: 'credit' });
  const agencies = [...(dateline?.agencies ?? []), ...(credit?.agencies ?? [])];
  return { pieces, published_on: dateline?.published_on ?? null, agencies };
}

/** Body with the headings that run into it: at its beginning, and in an article without paragraphs at any sentence. */
function splitBody(text: string, start: number, end: number, context: ParagraphContext, isExpected: boolean): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const sentence of sentenceStarts(text, start, end, context.isWholeArticle)) {
    const headingEnd = findRunInHeading(text, sentence, end, isExpected && sentence === skipSpace(text, start));
    if (headingEnd === null) continue;
    if (sentence > from) pieces.push({ start: from, end: sentence, kind: 'body' });
    pieces.push({ start: sentence, end: headingEnd, kind: 'heading' });
    from = headingEnd;
  }
  if (from < end) pieces.push({ start: from, end, kind: 'body' });
  return pieces;
}

function* sentenceStarts(text: string, start: number, end: number, all: boolean): Generator<number> {
  yield skipSpace(text, start);
  if (!all) return;
  for (const match of text.slice(start, end).matchAll(SENTENCE_END)) yield start + match.index + match[0].length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text[at]!)) at++;
  return at;
}

/** Where furniture begins that closes a paragraph: its last sentence, as in `… in March. Sign up for our newsletter here.` */
function startOfClosingFurniture(paragraph: string, start: number, end: number): number {
  const from = Math.max(start, end - CLOSING_LENGTH);
  let last: number | null = null;
  for (const match of paragraph.slice(from, end).trimEnd().matchAll(SENTENCE_END))
    last = from + match.index + match[0].length;
  return last !== null && isBoilerplate(paragraph.slice(last, end).trim()) ? last : end;
}
