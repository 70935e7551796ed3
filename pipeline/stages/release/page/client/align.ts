/** Aligns two wordings word by word, so that what differs can be marked. */

/** Words that stand in both, or in one only; `swapped` holds what stood in each at the same place. */
export interface Piece {
  readonly kind: 'same' | 'dropped' | 'added';
  readonly text: string;
}

/** What comes after so many words is not aligned, for the work grows with their square. */
const MAX_WORDS = 600;

/** Splits a text into words with the white space and punctuation that follow them. */
function splitWords(text: string): readonly string[] {
  return text.match(/\s*\S+/gu) ?? [];
}

/** What two words must share to be the same: letters and digits, in any case. */
function normalize(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}%$£€]+/gu, '') || word.trim();
}

/**
 * The pieces that turn `from` into `to`, by the longest common subsequence of words.
 * Pieces of kind `same` carry the words of `to`.
 */
export function alignWords(from: string, to: string): readonly Piece[] {
  const allFrom = splitWords(from);
  const allTo = splitWords(to);
  const a = allFrom.slice(0, MAX_WORDS);
  const b = allTo.slice(0, MAX_WORDS);
  const lengths = commonLengths(a.map(normalize), b.map(normalize));
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && normalize(a[i]!) === normalize(b[j]!)) {
      push(pieces, 'same', b[j]!);
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!))
      push(pieces, 'dropped', a[i++]!);
    else push(pieces, 'added', b[j++]!);
  }
  if (allFrom.length > a.length) push(pieces, 'dropped', allFrom.slice(a.length).join(''));
  if (allTo.length > b.length) push(pieces, 'added', allTo.slice(b.length).join(''));
  return pieces;
}

function push(pieces: Piece[], kind: Piece['kind'], text: string): void {
  const last = pieces.at(-1);
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
  else pieces.push({ kind, text });
}

/** `lengths[i][j]`: words that `a` from i on and `b` from j on have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  return lengths;
}
