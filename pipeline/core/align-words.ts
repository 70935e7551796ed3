/** Two wordings side by side: what they share, what one leaves out, adds or swaps. */

/** A run of words of both (`same`, `swapped`) or of one wording; words joined by a space, empty where there are none. */
export interface AlignedRun {
  readonly kind: 'same' | 'dropped' | 'added' | 'swapped';
  readonly a: string;
  readonly b: string;
}

/** Longer wordings are compared by their common beginning and end alone, so that time stays bounded. */
const MAX_CELLS = 4_000_000;

/**
 * Aligns by the longest common subsequence of words; case and punctuation do not count.
 * A stretch that only `a` has is `dropped`, that only `b` has `added`, that both have differently `swapped`.
 */
export function alignWords(a: string, b: string): AlignedRun[] {
  const left = splitWords(a);
  const right = splitWords(b);
  const common = commonWords(left, right);
  const runs: AlignedRun[] = [];
  let i = 0;
  let j = 0;
  for (const [nextI, nextJ] of [...common, [left.length, right.length] as const]) {
    addGap(runs, left.slice(i, nextI), right.slice(j, nextJ));
    if (nextI < left.length) addSame(runs, left[nextI]!.text, right[nextJ]!.text);
    i = nextI + 1;
    j = nextJ + 1;
  }
  return runs;
}

/** How far two wordings differ: 1 − shared words over the words of the longer one; 0 the same words, 1 none in common. */
export function measureDrift(a: string, b: string): number {
  const left = splitWords(a);
  const right = splitWords(b);
  const longer = Math.max(left.length, right.length);
  return longer === 0 ? 0 : 1 - commonWords(left, right).length / longer;
}

interface Word {
  readonly text: string;
  /** What is compared. */
  readonly key: string;
}

/** Marks that stand alone (`…`, `–`) belong to the word before them, at the start to the word after. */
function splitWords(text: string): Word[] {
  const words: { text: string; readonly key: string }[] = [];
  let opening = '';
  for (const part of text.split(/\s+/u)) {
    const key = part.toLowerCase().replaceAll(/[^\p{L}\p{N}%$£€]/gu, '');
    if (key !== '') {
      words.push({ text: opening + part, key });
      opening = '';
    } else if (part !== '') {
      const last = words.at(-1);
      if (last) last.text += ` ${part}`;
      else opening += `${part} `;
    }
  }
  return words;
}

/** Positions of a longest common subsequence, ascending. */
function commonWords(a: readonly Word[], b: readonly Word[]): [number, number][] {
  let start = 0;
  while (start < a.length && start < b.length && a[start]!.key === b[start]!.key) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1]!.key === b[endB - 1]!.key) {
    endA--;
    endB--;
  }
  const pairs: [number, number][] = [];
  for (let at = 0; at < start; at++) pairs.push([at, at]);
  if ((endA - start) * (endB - start) <= MAX_CELLS)
    for (const [i, j] of longestCommon(a.slice(start, endA), b.slice(start, endB))) pairs.push([start + i, start + j]);
  for (let at = 0; at < a.length - endA; at++) pairs.push([endA + at, endB + at]);
  return pairs;
}

function longestCommon(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i]!.key === b[j]!.key
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.key === b[j]!.key) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

function addGap(runs: AlignedRun[], a: readonly Word[], b: readonly Word[]): void {
  if (a.length === 0 && b.length === 0) return;
  const kind = a.length === 0 ? 'added' : b.length === 0 ? 'dropped' : 'swapped';
  runs.push({ kind, a: joinWords(a), b: joinWords(b) });
}

function addSame(runs: AlignedRun[], a: string, b: string): void {
  const last = runs.at(-1);
  if (last?.kind === 'same') runs[runs.length - 1] = { kind: 'same', a: `${last.a} ${a}`, b: `${last.b} ${b}` };
  else runs.push({ kind: 'same', a, b });
}

function joinWords(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ');
}
