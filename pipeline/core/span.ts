/** Half-open ranges of an article's text. Inside the pipeline offsets count UTF-16 code units; rows count code points. */

/** A range of a text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The verbatim words under a span. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True where two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds all pieces; pieces must not be empty. */
export function extentOf(pieces: readonly Span[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const piece of pieces) {
    if (piece.start < start) start = piece.start;
    if (piece.end > end) end = piece.end;
  }
  if (end === 0 && start === Number.POSITIVE_INFINITY) throw new Error('extentOf: no pieces');
  return { start, end };
}

/** The pieces' words joined as every `*_text` column joins them. Example: `China … is helping`. */
export function joinPieces(text: string, pieces: readonly Span[]): string {
  return joinPiecesText(pieces.map((piece) => ({ text: sliceOf(text, piece) })));
}

/** The same for pieces that carry their words. */
export function joinPiecesText(pieces: readonly { readonly text: string }[]): string {
  return pieces.length === 1 ? pieces[0]!.text : pieces.map((piece) => piece.text).join(' … ');
}

const WHITE_SPACE = /\s/u;
const CLOSING_MARK = /[.,;:]/u;
const QUOTATION_MARKS = new Set(['"', '“', '”', '„', '«', '»', '‘', '’', "'", '‹', '›', '`']);

/**
 * The codebook's rule for every span: no white space at the ends, no final full stop or comma, no quotation marks around it.
 * A full stop of an abbreviation stays (`U.S.`, `Inc.`): a final full stop goes only where the word before it holds no other one
 * and is longer than three letters, or where `isSentenceEnd` says so.
 * @returns the trimmed span, or null where nothing is left.
 */
export function trimSpan(
  text: string,
  span: Span,
  isAbbreviation: (word: string) => boolean = () => false,
): Span | null {
  let { start, end } = span;
  for (let changed = true; changed && start < end; ) {
    changed = false;
    while (start < end && (WHITE_SPACE.test(text[start]!) || CLOSING_MARK.test(text[start]!))) {
      start++;
      changed = true;
    }
    while (start < end && WHITE_SPACE.test(text[end - 1]!)) {
      end--;
      changed = true;
    }
    if (
      start < end &&
      CLOSING_MARK.test(text[end - 1]!) &&
      !(text[end - 1] === '.' && isAbbreviation(lastWord(text, start, end)))
    ) {
      end--;
      changed = true;
    }
    if (start < end && QUOTATION_MARKS.has(text[start]!) && !isElision(text, start)) {
      start++;
      changed = true;
    }
    if (start < end && QUOTATION_MARKS.has(text[end - 1]!) && !isPossessive(text, end - 1)) {
      end--;
      changed = true;
    }
  }
  return start < end ? { start, end } : null;
}

/** `'90s`: an apostrophe that belongs to the word after it. */
function isElision(text: string, at: number): boolean {
  return (text[at] === "'" || text[at] === '’') && /\d/u.test(text[at + 1] ?? '');
}

/** `officials'`: an apostrophe that belongs to the word before it. */
function isPossessive(text: string, at: number): boolean {
  return (text[at] === "'" || text[at] === '’') && /s/iu.test(text[at - 1] ?? '');
}

function lastWord(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && !WHITE_SPACE.test(text[from - 1]!)) from--;
  return text.slice(from, end);
}

/** Converts UTF-16 offsets of one text to code-point offsets; O(log astral characters) a call. */
export interface CodePointIndex {
  /** Code points before the UTF-16 offset. */
  toCodePoint(offset: number): number;
  /** UTF-16 offset of a code point. */
  toCodeUnit(codePoint: number): number;
}

/** Builds the index of one text: positions of astral characters only, so plain texts cost nothing. */
export function indexCodePoints(text: string): CodePointIndex {
  const astral: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    const high = text.charCodeAt(i);
    if (high < 0xd800 || high > 0xdbff) continue;
    const low = text.charCodeAt(i + 1);
    if (low < 0xdc00 || low > 0xdfff) continue;
    astral.push(i);
    i++;
  }
  return {
    toCodePoint: (offset) => offset - countBelow(astral, (position) => position + 1 < offset),
    toCodeUnit: (codePoint) => {
      let low = 0;
      let high = astral.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (astral[middle]! - middle < codePoint) low = middle + 1;
        else high = middle;
      }
      return codePoint + low;
    },
  };
}

/** How many leading elements of a sorted list satisfy a condition that holds for a prefix of it. */
function countBelow(sorted: readonly number[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
