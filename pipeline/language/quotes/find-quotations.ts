/** Pairs quotation marks: nested, mixed in style, unclosed, reopened at each paragraph. Generic: it knows nothing of who speaks. */
import type { Span } from '../../core/span.ts';
import { findQuotationMarks, isSpace, type QuotationMark } from './quotation-marks.ts';

/** A quotation with its marks; `inner` without. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** 0 for the outermost. */
  readonly depth: number;
  /** False where its closing mark is missing; it then ends with its paragraph or before the next opening mark of its kind. */
  readonly isClosed: boolean;
  /** True where its opening mark reopens the quotation before it, which the paragraph's end left open. */
  readonly continues: boolean;
}

interface Open {
  readonly mark: QuotationMark;
  readonly depth: number;
  readonly continues: boolean;
}

/** Deeper marks are taken for strays. */
const MAX_DEPTH = 4;
/** How many paragraphs a quotation may run on without reopening marks. */
const MAX_PARAGRAPHS = 3;

/**
 * All quotations of the ranges, by start, outer before inner. None leaves its range. Linear time.
 *
 *     “We said: ‘never.’ And
 *     ^        ^^^^^^^^
 *
 *     “we meant it,” he said.
 *     ^^^^^^^^^^^^^^ continues the one before
 */
export function findQuotations(text: string, ranges?: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  for (const range of ranges ?? [{ start: 0, end: text.length }]) {
    const marks = findQuotationMarks(text, range);
    if (marks.length === 0) continue;
    for (const each of pairMarks(text, range, marks, paragraphEnds(text, range))) found.push(each);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where paragraphs end: at a blank line, or at a line break after a sentence's end. */
function paragraphEnds(text: string, range: Span): number[] {
  const ends: number[] = [];
  let lastVisible = -1;
  let breaks = 0;
  for (let at = range.start; at < range.end; at++) {
    const character = text[at]!;
    if (character === '\n') breaks++;
    if (isSpace(character)) continue;
    if (breaks > 0 && lastVisible >= 0 && (breaks > 1 || /[.!?…”"’'»:]/u.test(text[lastVisible]!))) {
      ends.push(lastVisible + 1);
    }
    lastVisible = at;
    breaks = 0;
  }
  ends.push(lastVisible + 1);
  return ends;
}

/** A stack machine over the marks of one range. */
function pairMarks(text: string, range: Span, marks: readonly QuotationMark[], ends: readonly number[]): Quotation[] {
  const found: Quotation[] = [];
  let stack: Open[] = [];
  let paragraph = 0;
  let carried = 0;
  let wasLeftOpen = false;
  const emit = (open: Open, innerEnd: number, end: number, isClosed: boolean): void => {
    if (innerEnd <= open.mark.end) return;
    const inner = { start: open.mark.end, end: innerEnd };
    found.push({ start: open.mark.start, end, inner, depth: open.depth, isClosed, continues: open.continues });
  };
  /** Unclosed single marks were apostrophes after all; only unmistakable ones (`‘`) are kept. */
  const abandon = (open: Open, end: number): void => {
    if (open.mark.isDouble || !open.mark.isUpright) emit(open, end, end, false);
  };
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    for (; ends[paragraph]! <= mark.start; paragraph++) {
      if (stack.length === 0) {
        wasLeftOpen = false;
        continue;
      }
      if (carried < MAX_PARAGRAPHS && runsOn(stack, mark)) {
        carried++;
        continue;
      }
      for (const open of stack.toReversed()) abandon(open, ends[paragraph]!);
      wasLeftOpen = stack[0]!.mark.isDouble && isParagraphStart(ends, paragraph + 1, mark, text, range);
      stack = [];
      carried = 0;
    }
    const opener = lastOfKind(stack, mark.isDouble);
    if (closes(mark, opener >= 0 ? stack[opener]! : null, marks[index + 1])) {
      for (const open of stack.slice(opener + 1).toReversed()) abandon(open, mark.start);
      emit(stack[opener]!, mark.start, mark.end, true);
      stack.length = opener;
      carried = 0;
      wasLeftOpen = false;
      continue;
    }
    if (!mark.canOpen || stack.length >= MAX_DEPTH) continue;
    if (opener >= 0 && stack[opener]!.mark.isDouble) {
      // “first “second”: the first was never closed
      for (const open of stack.slice(opener).toReversed()) abandon(open, trimmedEnd(text, mark.start));
      stack.length = opener;
    } else if (opener >= 0) {
      stack.length = opener;
    }
    stack.push({ mark, depth: stack.length, continues: wasLeftOpen });
    wasLeftOpen = false;
    carried = 0;
  }
  for (const open of stack.toReversed()) abandon(open, ends[Math.min(paragraph, ends.length - 1)]!);
  return found;
}

/** The quotation goes on over a paragraph's end where the next mark can only close it. */
function runsOn(stack: readonly Open[], next: QuotationMark): boolean {
  return stack[0]!.mark.isDouble && next.isDouble && next.canClose && !next.canOpen;
}

/** True where the mark is the first character of the paragraph. */
function isParagraphStart(
  ends: readonly number[],
  paragraph: number,
  mark: QuotationMark,
  text: string,
  range: Span,
): boolean {
  const from = ends[paragraph - 1] ?? range.start;
  return mark.canOpen && text.slice(from, mark.start).trim() === '';
}

function lastOfKind(stack: readonly Open[], isDouble: boolean): number {
  for (let at = stack.length - 1; at >= 0; at--) if (stack[at]!.mark.isDouble === isDouble) return at;
  return -1;
}

/** Whether the mark closes what is open. `next` tells the plural possessive (‘the officials’ view’) from a closing mark. */
function closes(mark: QuotationMark, open: Open | null, next: QuotationMark | undefined): boolean {
  if (!open) return false;
  if (!mark.isDouble) {
    if (!mark.canClose || mark.start <= open.mark.end) return false;
    return !(
      next &&
      !next.isDouble &&
      next.canClose &&
      !next.canOpen &&
      next.start - mark.start < 40 &&
      mark.isUpright
    );
  }
  if (open.mark.isLow && !mark.isLow) return true;
  if (mark.canClose && mark.canOpen) return true;
  return mark.canClose;
}

function trimmedEnd(text: string, end: number): number {
  while (end > 0 && isSpace(text[end - 1]!)) end--;
  return end;
}
