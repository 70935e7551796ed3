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

const OTHER_PREDICATE = 0.7;

const MIN_SAID = 2;
const NEARLY_ALL = 0.8;

/** Stems of verbs that leave the meaning to their objects. */
const LIGHT_PREDICATES = new Set([
  'take',
  'make',
  'bring',
  'put',
  'keep',
  'give',
  'need',
  'want',
  'call',
  'hold',
  'carri',
  'undertak',
  'involv',
  'includ',
  'occur',
  'happen',
  'do',
  'come',
  'becom',
  '~make',
]);

/** What is given and what is received is one event: here either side may be the subject. */
const CONVERSE_CLASS = '~supply';

/** Weighted overlap of concepts, 0 where numbers or times exclude each other. */
export function claimSimilarity(a: ClaimNode, b: ClaimNode, weight: (concept: string) => number): number {
  const numbers = compareNumbers(a.concepts, b.concepts);
  if (numbers === 'other' || haveOtherTimes(a.item, b.item) || !shareEnough(a, b)) return 0;
  let value =
    SUBJECT_SHARE * diceOf(overlapOf(a.concepts, b.concepts, weight)) +
    (1 - SUBJECT_SHARE) * diceOf(overlapOf(saidOf(a, b), saidOf(b, a), weight));
  if (numbers === 'shared') value *= SHARED_NUMBER;
  if (numbers === 'one') value *= NUMBER_IN_ONE;
  if (isProposal(a.item) !== isProposal(b.item)) value *= OTHER_KIND;
  if (a.item.claim.polarity !== b.item.claim.polarity) value *= OTHER_POLARITY;
  if (a.item.record === b.item.record) value *= SAME_ARTICLE;
  return value * actorFactor(a, b) * predicateFactor(a, b);
}

/** Besides a common subject at least two concepts are shared, or nearly all: one word alone is chance. */
function shareEnough(a: ClaimNode, b: ClaimNode): boolean {
  let shared = 0;
  let said = 0;
  for (const concept of a.concepts) {
    if (!b.concepts.has(concept)) continue;
    shared++;
    if (!a.subject.has(concept) || !b.subject.has(concept)) said++;
  }
  return said >= MIN_SAID || 2 * shared >= NEARLY_ALL * (a.concepts.size + b.concepts.size);
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

/** Whether both say the same thing of their subjects; predicates without meaning of their own ("go through", "take") tell nothing. */
function predicateFactor(a: ClaimNode, b: ClaimNode): number {
  const left = [...a.predicate].filter((concept) => !LIGHT_PREDICATES.has(concept));
  const right = [...b.predicate].filter((concept) => !LIGHT_PREDICATES.has(concept));
  if (left.length === 0 || right.length === 0) return 1;
  return left.some((concept) => b.predicate.has(concept)) ? 1 : OTHER_PREDICATE;
}

function haveOtherTimes({ claim: a }: ClaimItem, { claim: b }: ClaimItem): boolean {
  if (a.time_start_on === null || b.time_start_on === null) return false;
  return a.time_start_on > (b.time_end_on ?? b.time_start_on) || b.time_start_on > (a.time_end_on ?? a.time_start_on);
}
