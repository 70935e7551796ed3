/** Hashed features: numbers mixed to 32 bits, given to a sink one by one, so that no strings are built. */

/** FNV-1a over code units; a long word counts by its first 40. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  const end = Math.min(text.length, 40);
  for (let i = 0; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

const mix1 = (hash: number, value: number): number => {
  const product = Math.imul(hash ^ value, 0xcc9e2d51);
  return product ^ (product >>> 15);
};
const mix2 = (hash: number, value: number): number => {
  const product = Math.imul(hash ^ value, 0x1b873593);
  return product ^ (product >>> 13);
};
const mix3 = (hash: number, value: number): number => {
  const product = Math.imul(hash ^ value, 0x85ebca6b);
  return product ^ (product >>> 16);
};

/** Mixes a template's number with a value (rounds of MurmurHash3's finalizer). */
export const mixOne = (template: number, a: number): number => mix1(Math.imul(template + 1, 0x9e3779b1), a);
/** The same with two values. */
export const mixTwo = (template: number, a: number, b: number): number => mix2(mixOne(template, a), b);
/** The same with three values. */
export const mixThree = (template: number, a: number, b: number, c: number): number => mix3(mixTwo(template, a, b), c);

/**
 * What features are given to: a list, to learn from, or a running sum of their weights. A group of features that many tokens share is
 * given once: `recall` is true where the group's sum is known; else its features follow, and `keep` ends it.
 */
export interface FeatureSink {
  add1(template: number, a: number): void;
  add2(template: number, a: number, b: number): void;
  add3(template: number, a: number, b: number, c: number): void;
  recall(memo: GroupMemo, key: number): boolean;
  keep(memo: GroupMemo, key: number): void;
  /** Ends the token whose features were given last. */
  endToken(): void;
  /** Ends a token that can only have the first label; it has no features. */
  endFixedToken(): void;
}

/** Numbers that make up a sum: of features, of labels two by two. */
export const GROUP_SUMS = 5;

/** Sums of groups of features by a small number; `forget` is cheap. */
export class GroupMemo {
  readonly sums: Int32Array;
  private readonly stamps: Int32Array;
  private stamp = 1;

  constructor(size: number) {
    this.sums = new Int32Array(size * GROUP_SUMS);
    this.stamps = new Int32Array(size);
  }

  has(key: number): boolean {
    return this.stamps[key] === this.stamp;
  }

  mark(key: number): void {
    this.stamps[key] = this.stamp;
  }

  forget(): void {
    this.stamp++;
  }
}
