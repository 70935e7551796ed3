/** From scores of name labels to names: the best sequence in which every name begins and ends properly (Viterbi). */
import type { SentenceName } from '../analyzer.ts';
import type { NameType } from '../document.ts';

/** How the labels `O`, `B-x`, `I-x`, `L-x`, `U-x` may follow one another. */
export interface NameLabels {
  readonly marks: readonly string[];
  readonly types: readonly string[];
}

/**
 * Added to the score of `O`: the corpora of names have more names a word than the texts we read. Chosen on the development files
 * (EWT 0.680 → 0.704 F1, CrossNER politics 0.804 → 0.791).
 */
const OUTSIDE_BONUS = 1.5;

/** Takes the labels of an inventory apart. */
export function readNameLabels(labels: readonly string[]): NameLabels {
  return { marks: labels.map((label) => label[0]!), types: labels.map((label) => label.slice(2)) };
}

/** The best names of a sentence of `length` words, whose rows of scores lie `stride` apart. */
export function decodeNames(
  labels: NameLabels,
  scores: Float32Array,
  at: number,
  stride: number,
  length: number,
): SentenceName[] {
  const path = bestPath(labels, scores, at, stride, length);
  const names: SentenceName[] = [];
  let first = 0;
  for (let word = 0; word < length; word++) {
    const mark = labels.marks[path[word]!]!;
    if (mark === 'B' || mark === 'U') first = word;
    if (mark === 'L' || mark === 'U') names.push({ first, end: word + 1, type: labels.types[path[word]!] as NameType });
  }
  return names;
}

function bestPath(
  { marks, types }: NameLabels,
  scores: Float32Array,
  at: number,
  stride: number,
  length: number,
): Uint8Array {
  const count = marks.length;
  const back = new Uint8Array(length * count);
  let before = new Float64Array(count).fill(-Infinity);
  let here = new Float64Array(count);
  let free = -1;
  for (let word = 0; word < length; word++) {
    const row = at + word * stride;
    const freeScore = word === 0 ? 0 : before[free]!;
    for (let label = 0; label < count; label++) {
      const mark = marks[label];
      let score = freeScore;
      let from = Math.max(free, 0);
      if (mark === 'I' || mark === 'L') {
        [score, from] = insideScore(label, marks, types, before);
        if (word === 0) score = -Infinity;
      }
      back[word * count + label] = from;
      here[label] = score + scores[row + label]! + (mark === 'O' ? OUTSIDE_BONUS : 0);
    }
    free = -1;
    for (let label = 0; label < count; label++) {
      if (
        (marks[label] === 'O' || marks[label] === 'L' || marks[label] === 'U') &&
        (free < 0 || here[label]! > here[free]!)
      )
        free = label;
    }
    [before, here] = [here, before];
  }
  const path = new Uint8Array(length);
  for (let word = length - 1, label = free; word >= 0; word--) {
    path[word] = label;
    label = back[word * count + label]!;
  }
  return path;
}

/** Best way to be inside a name of the label's type: its `B-` and `I-` labels stand next to each other. */
function insideScore(
  label: number,
  marks: readonly string[],
  types: readonly string[],
  before: Float64Array,
): [number, number] {
  const begin = marks[label] === 'I' ? label - 1 : label - 2;
  const inside = begin + 1;
  if (types[begin] !== types[label])
    throw new Error('decodeNames: labels of a type must stand in the order B, I, L, U');
  return before[begin]! >= before[inside]! ? [before[begin]!, begin] : [before[inside]!, inside];
}
