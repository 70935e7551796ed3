/** How alike two renderings are. */
import type { QuoteItem } from '../contract.ts';
import { containmentOf, diceOf, overlapOf } from '../similarity/weights.ts';

/** Renderings with the same words of the same source, as one. */
export interface QuoteNode {
  readonly key: string;
  readonly concepts: ReadonlySet<string>;
  /** Those inside quotation marks. */
  readonly quoted: ReadonlySet<string>;
  /** Wholly or partly inside quotation marks. */
  readonly isQuoted: boolean;
  /** Its source is a country, or a seat of government that stands for one. */
  readonly isCountry: boolean;
  /** One of them, for its columns. */
  readonly item: QuoteItem;
  readonly members: readonly number[];
}

/** A cut rendering is held by the full one; with fewer concepts that may be chance. */
const MIN_CONTAINED = 3;
/** An indirect report of three concepts may be of any remark on the matter. */
const MIN_CONTAINED_INDIRECT = 4;
const CONTAINMENT_FACTOR = 0.8;

/** One word in common is chance, unless there is but one. */
const MIN_SHARED = 2;

/** Fewer concepts inside quotation marks tell no utterance: "called it a “game”". */
const MIN_QUOTED = 4;

/** Factors that doubt takes off. */
const OTHER_SOURCE = 0.6;
const ONE_INDIRECT = 0.65;

/** Weighted overlap of concepts, of the quoted ones where both hold enough, else of all; 0 for two indirect attributions. */
export function quoteSimilarity(a: QuoteNode, b: QuoteNode, weight: (concept: string) => number): number {
  if (!a.isQuoted && !b.isQuoted) return 0;
  const hasEnough = Math.min(a.quoted.size, b.quoted.size) >= MIN_QUOTED;
  const hasIndirect = !a.isQuoted || !b.isQuoted;
  const least = hasIndirect ? MIN_CONTAINED_INDIRECT : MIN_CONTAINED;
  let value = hasEnough ? compare(a.quoted, b.quoted, weight, least) : compare(a.concepts, b.concepts, weight, least);
  if (haveOtherSources(a, b)) value *= OTHER_SOURCE;
  if (hasIndirect) value *= ONE_INDIRECT;
  return value;
}

function compare(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: (concept: string) => number,
  leastContained: number,
): number {
  if (countShared(a, b) < Math.min(MIN_SHARED, Math.max(a.size, b.size))) return 0;
  const overlap = overlapOf(a, b, weight);
  const isLong = Math.min(a.size, b.size) >= leastContained;
  return Math.max(diceOf(overlap), isLong ? CONTAINMENT_FACTOR * containmentOf(overlap) : 0);
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const concept of a) if (b.has(concept)) shared++;
  return shared;
}

/** Two known sources; a country speaks through its ministers and offices, so that it is no other source than they are. */
function haveOtherSources(a: QuoteNode, b: QuoteNode): boolean {
  const [left, right] = [a.item.source_entity, b.item.source_entity];
  return left !== null && right !== null && left !== right && !a.isCountry && !b.isCountry;
}
