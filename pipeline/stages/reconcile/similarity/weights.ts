/** How much a shared concept says: the rarer in the story, the more. */

import { compareText } from '../../../core/order.ts';

/** A concept of one set alone may be a slip of the pen: it weighs no more than one of two. */
const FEWEST = 2;

/** Weight of each concept over a list of concept sets: log(1 + sets / sets that hold it). */
export function weighConcepts(sets: readonly Iterable<string>[]): (concept: string) => number {
  const counts = new Map<string, number>();
  for (const set of sets) for (const concept of set) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  // Each weight is asked for in every comparison of two sets that hold it.
  const weigh = (count: number): number => Math.log(1 + sets.length / Math.max(FEWEST, count));
  const weights = new Map<string, number>();
  for (const [concept, count] of counts) weights.set(concept, weigh(count));
  const unknown = weigh(0);
  return (concept) => weights.get(concept) ?? unknown;
}

/** Items meet under this many of their rarest concepts. */
const BLOCKING_CONCEPTS = 6;

/** The concepts that say most, heaviest first, ties by code unit: only items that share one of them are compared. */
export function rarestConcepts(concepts: Iterable<string>, weight: (concept: string) => number): string[] {
  return [...concepts]
    .map((concept) => ({ concept, value: weight(concept) }))
    .sort((a, b) => b.value - a.value || compareText(a.concept, b.concept))
    .slice(0, BLOCKING_CONCEPTS)
    .map(({ concept }) => concept);
}

/** Weighted overlap of two sets: shared weight, and the weight of each. */
export interface Overlap {
  readonly shared: number;
  readonly a: number;
  readonly b: number;
}

/** Compares two concept sets. */
export function overlapOf(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: (concept: string) => number,
): Overlap {
  let shared = 0;
  let sumA = 0;
  let sumB = 0;
  for (const concept of a) {
    const value = weight(concept);
    sumA += value;
    if (b.has(concept)) shared += value;
  }
  for (const concept of b) sumB += weight(concept);
  return { shared, a: sumA, b: sumB };
}

/** Dice's coefficient of an overlap: 1 where both sets are the same. */
export function diceOf({ shared, a, b }: Overlap): number {
  return a + b === 0 ? 0 : (2 * shared) / (a + b);
}

/** How much of the smaller set the larger one holds. */
export function containmentOf({ shared, a, b }: Overlap): number {
  const smaller = Math.min(a, b);
  return smaller === 0 ? 0 : shared / smaller;
}
