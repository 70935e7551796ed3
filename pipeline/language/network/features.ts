/**
 * What the network sees of a word: its normal form (looked up in a vocabulary) and hashed prefixes, suffixes and shape, so that
 * a word never seen in training still resembles others. A change here needs new weights: raise FEATURE_VERSION.
 */

import { CLASS_COMBINATIONS, classesOf } from './word-classes.ts';

/** The loader refuses weights that were trained with other features. */
export const FEATURE_VERSION = 2;

/** The id of every word that is not in the vocabulary. */
export const UNKNOWN_WORD = 0;

/** The hashed features in order: how many buckets each has and how wide its embedding is. */
export const HASHED_FEATURES: readonly { readonly name: string; readonly buckets: number; readonly width: number }[] = [
  { name: 'prefix 1', buckets: 256, width: 16 },
  { name: 'prefix 2', buckets: 2048, width: 24 },
  { name: 'prefix 3', buckets: 8192, width: 32 },
  { name: 'prefix 5', buckets: 16384, width: 32 },
  { name: 'suffix 1', buckets: 256, width: 16 },
  { name: 'suffix 2', buckets: 2048, width: 24 },
  { name: 'suffix 3', buckets: 8192, width: 32 },
  { name: 'suffix 4', buckets: 16384, width: 32 },
  { name: 'shape', buckets: 2048, width: 32 },
  { name: 'classes', buckets: CLASS_COMBINATIONS, width: 24 },
];

const BUCKETS = Uint32Array.from(HASHED_FEATURES, ({ buckets }) => buckets);

/** The hashes of the word that is being looked at. */
const hashes = new Uint32Array(HASHED_FEATURES.length);

/** Features of a word: its vocabulary id and the hashed ones. */
export const FEATURE_COUNT = 1 + HASHED_FEATURES.length;

/** Longer words are known by their beginning and end alone: time and memory stay linear whatever the text holds. */
const LONGEST_WORD = 40;

/** Runs of one kind are cut to this length in the shape: `Washington` is `Xxxx`, `2016` is `dddd`. */
const LONGEST_RUN = 4;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Dashes that no training text holds are read as the one that they stand for. */
const RARE_DASH = /^[‒―⸺⸻]$/u;
const DASH = '—';

/** The form under which a word is looked up: lower case, every digit 0. Example: `F-16s` is `f-00s`. */
export function normalForm(form: string): string {
  if (RARE_DASH.test(form)) return DASH;
  const short = form.length > LONGEST_WORD ? form.slice(0, LONGEST_WORD / 2) + form.slice(-LONGEST_WORD / 2) : form;
  return short.toLowerCase().replace(/[0-9]/g, '0');
}

/** Hash of `text` from `start` to `end` (FNV-1a over code units). */
function hash(text: string, start: number, end: number): number {
  let value = FNV_OFFSET;
  for (let index = start; index < end; index++) value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  return value >>> 0;
}

function shapeOf(form: string): string {
  let shape = '';
  let run = 0;
  let last = '';
  const end = Math.min(form.length, LONGEST_WORD);
  for (let index = 0; index < end; index++) {
    const character = form[index]!;
    const kind = kindOf(character);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= LONGEST_RUN) shape += kind;
  }
  return shape;
}

/** X for capitals, x for other letters, d for digits; anything else stands for itself. */
function kindOf(character: string): string {
  if (character >= '0' && character <= '9') return 'd';
  const lower = character.toLowerCase();
  if (lower !== character) return 'X';
  return lower !== character.toUpperCase() ? 'x' : character;
}

/** Writes the `FEATURE_COUNT` feature ids of a word to `ids` from `at` on. */
export function writeFeatures(
  form: string,
  vocabulary: ReadonlyMap<string, number>,
  ids: Int32Array,
  at: number,
): void {
  const word = normalForm(form);
  const length = word.length;
  const shape = shapeOf(word === DASH ? DASH : form);
  ids[at] = vocabulary.get(word) ?? UNKNOWN_WORD;
  hashes[0] = hash(word, 0, 1);
  hashes[1] = hash(word, 0, Math.min(2, length));
  hashes[2] = hash(word, 0, Math.min(3, length));
  hashes[3] = hash(word, 0, Math.min(5, length));
  hashes[4] = hash(word, Math.max(0, length - 1), length);
  hashes[5] = hash(word, Math.max(0, length - 2), length);
  hashes[6] = hash(word, Math.max(0, length - 3), length);
  hashes[7] = hash(word, Math.max(0, length - 4), length);
  hashes[8] = hash(shape, 0, shape.length);
  hashes[9] = classesOf(word);
  for (let index = 0; index < BUCKETS.length; index++) ids[at + 1 + index] = hashes[index]! % BUCKETS[index]!;
}
