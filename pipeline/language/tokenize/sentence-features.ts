/** What the sentence splitter looks at, as indices into its table of weights. */
import { SENTENCE_OPENERS } from '../lexicon/abbreviations.ts';
import { classAt, isLetter } from './characters.ts';
import { Shape } from './shapes.ts';
import type { WordBuffer } from './word-buffer.ts';

/** Weights the table holds; a power of two. */
export const SENTENCE_WEIGHTS = 1 << 15;
/** Features of one place between two words. */
export const FEATURES_PER_PLACE = 22;

/** What the splitter remembers from the left of a place. */
export interface Progress {
  /** Words since the last sentence end. */
  length: number;
  /** Opening brackets and quotation marks less closing ones since the last sentence end. */
  depth: number;
  /** Whether a full stop, question or exclamation mark has ended a sentence of this paragraph. */
  hasEnd: boolean;
}

/** Writes the features of the place after word `at` of a paragraph (`first` to `end`, exclusive) into `out`. */
export function featuresAfter(
  text: string,
  words: WordBuffer,
  shapes: Uint8Array,
  at: number,
  first: number,
  end: number,
  progress: Progress,
  out: Int32Array,
): void {
  const { starts, ends } = words;
  const here = hashOf(text, starts[at]!, ends[at]!);
  const next = hashOf(text, starts[at + 1]!, ends[at + 1]!);
  const before = at > first ? hashOf(text, starts[at - 1]!, ends[at - 1]!) : 1;
  const after = at + 2 < end ? hashOf(text, starts[at + 2]!, ends[at + 2]!) : 2;
  const shape = shapes[at - first]!;
  const nextShape = shapes[at + 1 - first]!;
  const beforeShape = at > first ? shapes[at - 1 - first]! : Shape.Edge;
  const afterShape = at + 2 < end ? shapes[at + 2 - first]! : Shape.Edge;
  const isApart = ends[at] === starts[at + 1] ? 0 : 1;
  const isNextApart = at + 2 < end && ends[at + 1] !== starts[at + 2] ? 1 : 0;
  const isLine = isApart === 1 && hasLineEnd(text, ends[at]!, starts[at + 1]!) ? 1 : 0;
  const pair = (shape << 7) | (nextShape << 2) | (isApart << 1) | isNextApart;
  const isOpener =
    isLetter(classAt(text, starts[at + 1]!)) &&
    SENTENCE_OPENERS.has(text.slice(starts[at + 1]!, ends[at + 1]!).toLowerCase())
      ? 1
      : 0;
  const left = end - at;
  const keys = [
    0,
    pair,
    here ^ isApart,
    next ^ (isNextApart << 1),
    Math.imul(here, 31) ^ nextShape,
    Math.imul(next, 31) ^ shape,
    Math.imul(here, 17) ^ next,
    Math.imul(before, 31) ^ shape,
    Math.imul(before, 17) ^ here,
    Math.imul(after, 31) ^ nextShape ^ (shape << 8),
    (bucket(progress.length) << 12) ^ pair,
    (beforeShape << 14) ^ pair,
    (afterShape << 14) ^ pair,
    (beforeShape << 20) ^ (afterShape << 14) ^ pair,
    (Math.min(3, Math.max(-1, progress.depth)) << 13) ^ pair,
    (isOpener << 14) ^ pair,
    (Number(progress.hasEnd) << 14) ^ pair,
    (Math.min(left, 6) << 14) ^ pair,
    (isLine << 14) ^ pair,
    (isLine << 4) ^ bucket(progress.length),
    Math.imul(next, 13) ^ (bucket(progress.length) << 5) ^ shape,
    (isOpener << 18) ^ (beforeShape << 13) ^ (bucket(progress.length) << 20) ^ pair,
  ];
  for (let template = 0; template < FEATURES_PER_PLACE; template++) {
    out[template] = mix(Math.imul(keys[template]!, FEATURES_PER_PLACE) + template);
  }
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 8; at++) if (text.charCodeAt(at) === 0x0a) return true;
  return false;
}

function bucket(length: number): number {
  return length < 4 ? length : length < 6 ? 4 : length < 10 ? 5 : length < 20 ? 6 : length < 40 ? 7 : 8;
}

/** A hash of a word in lower case; no more than its first 16 units count. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  const limit = end - start > 16 ? start + 16 : end;
  for (let at = start; at < limit; at++) {
    const unit = text.charCodeAt(at);
    const lower = unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit >= 0x30 && unit <= 0x39 ? 0x30 : unit;
    hash = Math.imul(hash ^ lower, 0x01000193);
  }
  return hash;
}

function mix(key: number): number {
  key = Math.imul(key ^ (key >>> 16), 0x7feb352d);
  key = Math.imul(key ^ (key >>> 15), 0x846ca68b);
  return (key ^ (key >>> 16)) & (SENTENCE_WEIGHTS - 1);
}
