/** How alike two claims are. */
import type { ClaimItem } from '../contract.ts';
import { isNumberKey } from '../similarity/concepts.ts';
import { diceOf, overlapOf } from '../similarity/weights.ts';

/** Claims with the same concepts, as one. */
export interface ClaimNode {
  readonly key: string;
  readonly concepts: ReadonlySet<string>;
  /** One of them, for its columns. */
  readonly item: ClaimItem;
  readonly members: readonly number[];
}

/** Factors that a difference of columns takes off. */
const OTHER_KIND = 0.8;
const OTHER_POLARITY = 0.85;
const SAME_ARTICLE = 0.85;

/** Weighted overlap of concepts, 0 where numbers or times exclude each other. */
export function claimSimilarity(a: ClaimNode, b: ClaimNode, weight: (concept: string) => number): number {
  if (haveOtherNumbers(a.concepts, b.concepts) || haveOtherTimes(a.item, b.item)) return 0;
  let value = diceOf(overlapOf(a.concepts, b.concepts, weight));
  if (isProposal(a.item) !== isProposal(b.item)) value *= OTHER_KIND;
  if (a.item.claim.polarity !== b.item.claim.polarity) value *= OTHER_POLARITY;
  if (a.item.record === b.item.record) value *= SAME_ARTICLE;
  return value;
}

function isProposal({ claim }: ClaimItem): boolean {
  return claim.kind === 'proposal';
}

/** Both state numbers (years aside), and none is the same. */
function haveOtherNumbers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const left = [...a].filter(isQuantity);
  const right = [...b].filter(isQuantity);
  return left.length > 0 && right.length > 0 && !left.some((number) => b.has(number));
}

function isQuantity(concept: string): boolean {
  return isNumberKey(concept) && !/^#(?:19|20)\d\d$/u.test(concept);
}

function haveOtherTimes({ claim: a }: ClaimItem, { claim: b }: ClaimItem): boolean {
  if (a.time_start_on === null || b.time_start_on === null) return false;
  return a.time_start_on > (b.time_end_on ?? b.time_start_on) || b.time_start_on > (a.time_end_on ?? a.time_start_on);
}
