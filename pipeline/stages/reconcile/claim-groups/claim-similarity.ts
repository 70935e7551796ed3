/** How alike two claims are. */
import type { ClaimItem } from '../contract.ts';
import { isCountryKey, isNumberKey } from '../similarity/concepts.ts';
import { diceOf, overlapOf } from '../similarity/weights.ts';

/** Claims with the same concepts, as one. */
export interface ClaimNode {
  readonly key: string;
  readonly concepts: ReadonlySet<string>;
  /** Concepts of the grammatical subject. */
  readonly subject: ReadonlySet<string>;
  /** Concepts of the predicate. */
  readonly predicate: ReadonlySet<string>;
  /** One of them, for its columns. */
  readonly item: ClaimItem;
  readonly members: readonly number[];
}

/** Factors that a difference takes off. */
const OTHER_KIND = 0.65;
const OTHER_POLARITY = 0.85;
const SAME_ARTICLE = 0.85;
const NUMBER_IN_ONE = 0.75;
/** A quantity in common tells more than any word. */
const SHARED_NUMBER = 1.2;
const OTHER_ACTOR = 0.75;
const FOREIGN_ACTOR = 0.5;

/** How much of the similarity may come from a subject in common; the rest is what is said of it. */
const SUBJECT_SHARE = 0.6;

/** What is given and what is received is one event: here either side may be the subject. */
const CONVERSE_CLASS = '~supply';

/** Weighted overlap of concepts, 0 where numbers or times exclude each other. */
export function claimSimilarity(a: ClaimNode, b: ClaimNode, weight: (concept: string) => number): number {
  const numbers = compareNumbers(a.concepts, b.concepts);
  if (numbers === 'other' || haveOtherTimes(a.item, b.item)) return 0;
  let value =
    SUBJECT_SHARE * diceOf(overlapOf(a.concepts, b.concepts, weight)) +
    (1 - SUBJECT_SHARE) * diceOf(overlapOf(saidOf(a, b), saidOf(b, a), weight));
  if (numbers === 'shared') value *= SHARED_NUMBER;
  if (numbers === 'one') value *= NUMBER_IN_ONE;
  if (isProposal(a.item) !== isProposal(b.item)) value *= OTHER_KIND;
  if (a.item.claim.polarity !== b.item.claim.polarity) value *= OTHER_POLARITY;
  if (a.item.record === b.item.record) value *= SAME_ARTICLE;
  return value * actorFactor(a, b);
}

/** Concepts of a claim without those that both subjects share. */
function saidOf(claim: ClaimNode, other: ClaimNode): ReadonlySet<string> {
  const said = new Set<string>();
  for (const concept of claim.concepts)
    if (!claim.subject.has(concept) || !other.subject.has(concept)) said.add(concept);
  return said;
}

function isProposal({ claim }: ClaimItem): boolean {
  return claim.kind === 'proposal';
}

/** Quantities, years aside: shared, stated by one claim only, by none, or different. */
function compareNumbers(a: ReadonlySet<string>, b: ReadonlySet<string>): 'shared' | 'one' | 'none' | 'other' {
  const left = [...a].filter(isQuantity);
  const right = [...b].filter(isQuantity);
  if (left.length === 0 && right.length === 0) return 'none';
  if (left.length === 0 || right.length === 0) return 'one';
  return left.some((number) => b.has(number)) ? 'shared' : 'other';
}

function isQuantity(concept: string): boolean {
  return isNumberKey(concept) && !/^#(?:19|20)\d\d$/u.test(concept);
}

/** Less than 1 where both subjects name countries and none is the same; least where one claim does not even speak of the other's. */
function actorFactor(a: ClaimNode, b: ClaimNode): number {
  if (a.predicate.has(CONVERSE_CLASS) || b.predicate.has(CONVERSE_CLASS)) return 1;
  const left = [...a.subject].filter(isCountryKey);
  const right = [...b.subject].filter(isCountryKey);
  if (left.length === 0 || right.length === 0 || left.some((country) => b.subject.has(country))) return 1;
  const isNamed = left.some((country) => b.concepts.has(country)) && right.some((country) => a.concepts.has(country));
  return isNamed ? OTHER_ACTOR : FOREIGN_ACTOR;
}

function haveOtherTimes({ claim: a }: ClaimItem, { claim: b }: ClaimItem): boolean {
  if (a.time_start_on === null || b.time_start_on === null) return false;
  return a.time_start_on > (b.time_end_on ?? b.time_start_on) || b.time_start_on > (a.time_end_on ?? a.time_start_on);
}
