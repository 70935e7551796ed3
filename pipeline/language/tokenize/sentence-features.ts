/** What the sentence splitter looks at, as indices into its table of weights. */
import { SENTENCE_OPENERS } from '../lexicon/abbreviations.ts';
import { CLASS_OF_UNIT, classAt, DIGIT, isLetter, isWordClass, LOWER, SURROGATE, UPPER } from './characters.ts';
import type { WordBuffer } from './word-buffer.ts';

/** Weights the table holds; a power of two. */
export const SENTENCE_WEIGHTS = 1 << 15;
/** Features of one place between two words. */
export const FEATURES_PER_PLACE = 22;

/** Kinds of words and marks, as the features see them. */
export const Shape = {
  Edge: 0,
  Lower: 1,
  Capital: 2,
  Capitals: 3,
  Letter: 4,
  Number: 5,
  Mixed: 6,
  Abbreviation: 7,
  Clitic: 8,
  Address: 9,
  FullStop: 10,
  Exclamation: 11,
  Ellipsis: 12,
  Colon: 13,
  Semicolon: 14,
  Comma: 15,
  Opening: 16,
  Closing: 17,
  Quote: 18,
  Apostrophe: 19,
  Dash: 20,
  Rule: 21,
  Emoticon: 22,
  Symbol: 23,
} as const;

/** The shape of the word from `start` to `end`; looks at its ends only. */
export function shapeOf(text: string, start: number, end: number): number {
  const unit = text.charCodeAt(start);
  const first = CLASS_OF_UNIT[unit]!;
  const length = end - start;
  const last = text.charCodeAt(end - 1);
  if (isLetter(first)) {
    if (length === 1) return first === UPPER ? Shape.Letter : Shape.Lower;
    if (last === 0x2e) return Shape.Abbreviation;
    if (length > 4 && isAddress(text, start, end)) return Shape.Address;
    const lastClass = CLASS_OF_UNIT[last]!;
    if (lastClass === DIGIT) return Shape.Mixed;
    if (first !== UPPER) return Shape.Lower;
    return lastClass === UPPER ? Shape.Capitals : Shape.Capital;
  }
  if (first === DIGIT) return CLASS_OF_UNIT[last] === DIGIT ? Shape.Number : Shape.Mixed;
  if (length > 1 && isWordClass(CLASS_OF_UNIT[last]!))
    return unit === 0x27 || unit === 0x2019 ? Shape.Clitic : Shape.Mixed;
  return shapeOfMark(unit, last, length, first);
}

function shapeOfMark(unit: number, last: number, length: number, unitClass: number): number {
  switch (unit) {
    case 0x2e:
      return length === 1 ? Shape.FullStop : last === 0x2e ? Shape.Ellipsis : Shape.Exclamation;
    case 0x2026:
      return Shape.Ellipsis;
    case 0x21:
    case 0x3f:
      return Shape.Exclamation;
    case 0x2c:
      return Shape.Comma;
    case 0x22:
      return Shape.Quote;
    case 0x28:
    case 0x5b:
    case 0x7b:
    case 0x201c:
    case 0x2018:
    case 0xab:
      return length === 1 ? Shape.Opening : Shape.Emoticon;
    case 0x29:
    case 0x5d:
    case 0x7d:
    case 0x201d:
    case 0xbb:
      return Shape.Closing;
    case 0x27:
    case 0x2019:
    case 0x60:
      return Shape.Apostrophe;
    case 0x3a:
      return length === 1 ? Shape.Colon : Shape.Emoticon;
    case 0x3b:
      return length === 1 ? Shape.Semicolon : Shape.Emoticon;
    case 0x2d:
    case 0x2013:
    case 0x2014:
      return length > 3 ? Shape.Rule : Shape.Dash;
    default:
      return length > 2 ? Shape.Rule : unitClass === SURROGATE ? Shape.Emoticon : Shape.Symbol;
  }
}

/** Web and mail addresses: a full stop, slash or at sign inside, followed by a letter. */
function isAddress(text: string, start: number, end: number): boolean {
  const limit = Math.min(end - 1, start + 40);
  for (let at = start + 2; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x40 || unit === 0x2f || (unit === 0x2e && CLASS_OF_UNIT[text.charCodeAt(at + 1)] === LOWER))
      return true;
  }
  return false;
}

/** Shapes after which a sentence may end whatever follows. */
export function isPossibleEnd(shape: number): boolean {
  return shape >= Shape.FullStop
    ? shape !== Shape.Comma && shape !== Shape.Opening
    : shape === Shape.Abbreviation || shape === Shape.Address;
}

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
