/** The learned part of the sentence splitter. */
import { SENTENCE_WEIGHTS } from './sentence-features.ts';
import { WEIGHTS } from './sentence-weights.gen.ts';
import type { ScoreEnd } from './split-sentences.ts';

/** Decoded with the first text, once. */
let decoded: Int8Array | null = null;

/** A linear classifier over hashed features; its weights come from `pipeline/train/sentences.ts`. */
export function sentenceClassifier(): ScoreEnd {
  decoded ??= decodeWeights(WEIGHTS);
  const weights = decoded;
  return (_at, features) => {
    let score = 0;
    for (let each = 0; each < features.length; each++) score += weights[features[each]!]!;
    return score;
  };
}

/** Base 64 → one signed byte a weight. Throws where the length is not that of the table. */
function decodeWeights(encoded: string): Int8Array {
  const binary = atob(encoded);
  if (binary.length !== SENTENCE_WEIGHTS)
    throw new Error(`sentence weights: ${binary.length} bytes, not ${SENTENCE_WEIGHTS}`);
  return Int8Array.from(binary, (character) => character.charCodeAt(0));
}
