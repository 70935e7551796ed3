/** A multi-class linear model over hashed features: the part that the stand-in's tagger, parser and name finder share. */

/** Classes and weights: row `feature & (rows - 1)` holds one weight a class. */
export interface LinearModel {
  readonly classes: readonly string[];
  /** A power of two. */
  readonly rows: number;
  readonly weights: Float32Array;
}

/** Sums the weights of the features into `scores`, one a class. */
export function scoreClasses(model: LinearModel, features: readonly number[], scores: Float64Array): void {
  const width = model.classes.length;
  const mask = model.rows - 1;
  scores.fill(0);
  for (const feature of features) {
    const from = (feature & mask) * width;
    for (let k = 0; k < width; k++) scores[k]! += model.weights[from + k]!;
  }
}

/** The first class of the highest score among those allowed. */
export function bestClass(scores: Float64Array, width: number, isAllowed: (k: number) => boolean = () => true): number {
  let best = -1;
  for (let k = 0; k < width; k++) if (isAllowed(k) && (best < 0 || scores[k]! > scores[best]!)) best = k;
  return best;
}

/** FNV-1a over code units: a 32-bit number for a word. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Mixes a template's number and up to four values to one 32-bit feature. */
export function mix(template: number, a: number, b = 0x51ed27, c = 0x2c1b3c, d = 0x297a2d): number {
  let hash = Math.imul(template + 0x9e3779b9, 0x85ebca6b);
  for (const value of [a, b, c, d]) {
    hash = Math.imul(hash ^ value, 0xcc9e2d51);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash, 0x1b873593);
  return hash ^ (hash >>> 13);
}
