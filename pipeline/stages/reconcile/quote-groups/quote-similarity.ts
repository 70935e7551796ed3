/** How alike two renderings are. */
import type { QuoteItem } from '../contract.ts';
import { containmentOf, diceOf, overlapOf } from '../similarity/weights.ts';

/** Renderings with the same words of the same source, as one. */
export interface QuoteNode {
  readonly key: string;
  readonly concepts: ReadonlySet<string>;
  /** Wholly or partly inside quotation marks. */
  readonly isQuoted: boolean;
  /** One of them, for its columns. */
  readonly item: QuoteItem;
  readonly members: readonly number[];
}

/** A cut rendering is held by the full one; with fewer concepts that may be chance. */
const MIN_CONTAINED = 3;
const CONTAINMENT_FACTOR = 0.8;

/** Factors that doubt takes off. */
const OTHER_SOURCE = 0.6;
const ONE_INDIRECT = 0.85;

/** Weighted overlap of concepts; 0 for two indirect attributions and for two of one article that are not nested. */
export function quoteSimilarity(a: QuoteNode, b: QuoteNode, weight: (concept: string) => number): number {
  if (!a.isQuoted && !b.isQuoted) return 0;
  const overlap = overlapOf(a.concepts, b.concepts, weight);
  const isLong = Math.min(a.concepts.size, b.concepts.size) >= MIN_CONTAINED;
  let value = Math.max(diceOf(overlap), isLong ? CONTAINMENT_FACTOR * containmentOf(overlap) : 0);
  if (haveOtherSources(a.item, b.item)) value *= OTHER_SOURCE;
  if (!a.isQuoted || !b.isQuoted) value *= ONE_INDIRECT;
  return value;
}

function haveOtherSources(a: QuoteItem, b: QuoteItem): boolean {
  return a.source_entity !== null && b.source_entity !== null && a.source_entity !== b.source_entity;
}
