/** From scores of name labels to names: the best sequence in which every name begins and ends properly (Viterbi). */
import type { SentenceName } from '../analyzer.ts';
import type { NameType } from '../document.ts';

/** How the labels `O`, `B-x`, `I-x`, `L-x`, `U-x` may follow one another. */
export interface NameLabels {
  readonly marks: readonly string[];
  readonly types: readonly string[];
  /** Of labels inside or at the end of a name, the label that begins such names, after which stands the one inside; else -1. */
  readonly beginnings: Int32Array;
  /** Labels that leave no name open. */
  readonly closed: readonly number[];
  /** What is added to the score of each. */
  readonly bonuses: Float64Array;
}

/**
 * Added to the score of `O`: the corpora of names have more names a word than the texts we read. Chosen on the development files
 * (EWT 0.680 → 0.704 F1, CrossNER politics 0.804 → 0.791).
 */
const OUTSIDE_BONUS = 1.5;

/** Takes the labels of an inventory apart. Throws where those of a type do not stand in the order B, I, L, U. */
export function readNameLabels(labels: readonly string[]): NameLabels {
  const marks = labels.map((label) => label[0]!);
  const types = labels.map((label) => label.slice(2));
  const beginnings = Int32Array.from(marks, (mark, at) => (mark === 'I' ? at - 1 : mark === 'L' ? at - 2 : -1));
  for (const [at, beginning] of beginnings.entries())
    if (beginning >= 0 && (types[beginning] !== types[at] || marks[beginning] !== 'B' || marks[beginning + 1] !== 'I'))
      throw new Error('readNameLabels: labels of a type must stand in the order B, I, L, U');
  return {
    marks,
    types,
    beginnings,
    closed: [...marks.keys()].filter((at) => 'OLU'.includes(marks[at]!)),
    bonuses: Float64Array.from(marks, (mark) => (mark === 'O' ? OUTSIDE_BONUS : 0)),
  };
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

/** For each word and label the label before it; room that all sentences use, as much as the longest one needed. */
let back = new Uint8Array(0);

function bestPath(
  { beginnings, closed, bonuses }: NameLabels,
  scores: Float32Array,
  at: number,
  stride: number,
  length: number,
): number[] {
  const count = beginnings.length;
  if (back.length < length * count) back = new Uint8Array(length * count);
  let before = new Array<number>(count).fill(-Infinity);
  let here = new Array<number>(count).fill(0);
  let free = 0;
  let freeScore = 0;
  for (let word = 0; word < length; word++) {
    const row = at + word * stride;
    for (let label = 0; label < count; label++) {
      const beginning = beginnings[label]!;
      let score = freeScore;
      let from = free;
      if (beginning >= 0) {
        from = before[beginning]! >= before[beginning + 1]! ? beginning : beginning + 1;
        score = before[from]!;
      }
      back[word * count + label] = from;
      here[label] = score + scores[row + label]! + bonuses[label]!;
    }
    free = closed[0]!;
    for (const label of closed) if (here[label]! > here[free]!) free = label;
    freeScore = here[free]!;
    [before, here] = [here, before];
  }
  const path = new Array<number>(length);
  for (let word = length - 1, label = free; word >= 0; word--) {
    path[word] = label;
    label = back[word * count + label]!;
  }
  return path;
}
