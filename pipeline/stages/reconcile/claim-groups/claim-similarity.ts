/** How alike two claims are. */
import type { ClaimItem } from '../contract.ts';
import { isCountryKey, isNumberKey } from '../similarity/concepts.ts';
import { diceOf, overlapOf } from '../similarity/weights.ts';

/** Claims with the same concepts, as one. */
export interface ClaimNode {
  readonly key: string;
  readonly concepts: ReadonlySet<string>;
  /** Those of `concepts` that are names. */
  readonly names: ReadonlySet<string>;
  /** Those of `concepts` that are quantities. */
  readonly quantities: readonly string[];
  /** Concepts of the grammatical subject. */
  readonly subject: ReadonlySet<string>;
  /** Concepts of the predicate. */
  readonly predicate: ReadonlySet<string>;
  /** The subject holds a proper name; "that base" may be anything. */
  readonly hasNamedSubject: boolean;
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
const OTHER_SUBJECT = 0.75;
const OPEN = 0.8;

/** How much of the similarity may come from a subject in common; the rest is what is said of it. */
const SUBJECT_SHARE = 0.6;

const OTHER_PREDICATE = 0.8;
/** What a thing is, and what someone does. */
const OTHER_KIND_OF_PREDICATE = 0.7;

const MIN_SAID = 2;
const FEW = 2;
const MOST = 0.7;

/** Verbs that leave the meaning to their objects. Lemmas. */
const LIGHT_PREDICATES = new Set(
  'take make bring put keep give need want call hold carry undertake involve include occur happen do come become go undergo'.split(
    ' ',
  ),
);

/** A subject that only points back may be called anything: "That base has suffered", "The army has suffered". */
const POINTING = /^(?:that|this|these|those|such)\b/iu;

/** What is given and what is received is one event: here either side may be the subject. */
const CONVERSE_CLASS = '~supply';

/** Weighted overlap of concepts, 0 where numbers or times exclude each other. */
export function claimSimilarity(a: ClaimNode, b: ClaimNode, weight: (concept: string) => number): number {
  // Most pairs end here: what costs least is asked first.
  if (!shareEnough(a, b) || haveOtherTimes(a.item, b.item)) return 0;
  const numbers = compareNumbers(a, b);
  if (numbers === 'other') return 0;
  let value =
    SUBJECT_SHARE * diceOf(overlapOf(a.concepts, b.concepts, weight)) +
    (1 - SUBJECT_SHARE) * diceOf(overlapOf(saidOf(a, b), saidOf(b, a), weight));
  if (numbers === 'shared') value *= SHARED_NUMBER;
  if (numbers === 'one') value *= NUMBER_IN_ONE;
  if (isProposal(a.item) !== isProposal(b.item)) value *= OTHER_KIND;
  if (a.item.claim.polarity !== b.item.claim.polarity) value *= OTHER_POLARITY;
  if (a.item.record === b.item.record) value *= SAME_ARTICLE;
  if (isOpen(a) || isOpen(b)) value *= OPEN;
  return value * actorFactor(a, b) * predicateFactor(a, b);
}

/** What both say shares at least two concepts, one of them no name, and most of them where there are few: one word alone is chance. */
function shareEnough(a: ClaimNode, b: ClaimNode): boolean {
  let shared = 0;
  let isMoreThanNames = false;
  for (const concept of a.concepts) {
    if (!b.concepts.has(concept) || !isSaid(concept, a, b)) continue;
    shared++;
    isMoreThanNames ||= !a.names.has(concept);
  }
  if (!isMoreThanNames) return false;
  if (shared < MIN_SAID)
    return shared === 1 && a.quantities.some((number) => isTelling(number) && b.concepts.has(number));
  const left = countSaid(a, b);
  const right = countSaid(b, a);
  return Math.min(left, right) > FEW || 2 * shared >= MOST * (left + right);
}

/** An amount of many digits is hardly stated twice by chance. */
function isTelling(quantity: string): boolean {
  return quantity.length >= TELLING_LENGTH;
}

const TELLING_LENGTH = '#1000000'.length;

/** False for a concept that both subjects share. */
function isSaid(concept: string, claim: ClaimNode, other: ClaimNode): boolean {
  return !claim.subject.has(concept) || !other.subject.has(concept);
}

function countSaid(claim: ClaimNode, other: ClaimNode): number {
  let count = 0;
  for (const concept of claim.concepts) if (isSaid(concept, claim, other)) count++;
  return count;
}

/** Concepts of a claim without those that both subjects share. */
function saidOf(claim: ClaimNode, other: ClaimNode): ReadonlySet<string> {
  const said = new Set<string>();
  for (const concept of claim.concepts) if (isSaid(concept, claim, other)) said.add(concept);
  return said;
}

/** Says little, and some of it by a pronoun that nobody resolved: "It was built with them". */
function isOpen({ concepts, item }: ClaimNode): boolean {
  return concepts.size <= FEW_CONCEPTS && PRONOUN.test(item.claim.own_statement);
}

const FEW_CONCEPTS = 3;
/** Inside a sentence; names stand for those that were resolved. */
const PRONOUN = /\s(?:it|them|this|these|those)\b/u;

function isProposal({ claim }: ClaimItem): boolean {
  return claim.kind === 'proposal';
}

/** Quantities, years aside: shared, stated by one claim only, by none, or different. */
function compareNumbers(a: ClaimNode, b: ClaimNode): 'shared' | 'one' | 'none' | 'other' {
  if (a.quantities.length === 0 && b.quantities.length === 0) return 'none';
  if (a.quantities.length === 0 || b.quantities.length === 0) return 'one';
  return a.quantities.some((number) => b.concepts.has(number)) ? 'shared' : 'other';
}

/** True for concepts of quantities; a year is none. */
export function isQuantity(concept: string): boolean {
  return isNumberKey(concept) && !/^#(?:19|20)\d\d$/u.test(concept);
}

/** Less than 1 where both subjects are named and have nothing in common; least for countries of which one claim does not even speak. */
function actorFactor(a: ClaimNode, b: ClaimNode): number {
  if (isForeign(a, b) || isForeign(b, a)) return OTHER_SUBJECT;
  if (a.predicate.has(CONVERSE_CLASS) || b.predicate.has(CONVERSE_CLASS)) return 1;
  const [left, right] = [[...a.subject], [...b.subject]];
  if (left.length === 0 || right.length === 0 || left.some((concept) => b.subject.has(concept))) return 1;
  const isNamed = left.some((concept) => b.concepts.has(concept)) && right.some((concept) => a.concepts.has(concept));
  if (isActedOn(a, b) || isActedOn(b, a)) return 1;
  if (left.some(isCountryKey) && right.some(isCountryKey)) return isNamed ? OTHER_ACTOR : FOREIGN_ACTOR;
  return isNamed || !a.hasNamedSubject || !b.hasNamedSubject ? 1 : OTHER_SUBJECT;
}

/** "Rome should not meddle in trade", "Trade should be free of meddling": the subject of one is what the other one speaks of. */
function isActedOn(claim: ClaimNode, other: ClaimNode): boolean {
  const things = [...claim.subject].filter((concept) => !isCountryKey(concept));
  return things.length > 0 && things.every((concept) => other.concepts.has(concept) && !other.subject.has(concept));
}

/** A thing that one claim is about and the other does not know: "Timber is sent as part of the aid" and "The aid was stopped". */
function isForeign(claim: ClaimNode, other: ClaimNode): boolean {
  const things = [...claim.subject].filter((concept) => !isCountryKey(concept) && !isNumberKey(concept));
  return (
    things.length > 0 &&
    things.length === claim.subject.size &&
    !POINTING.test(claim.item.claim.subject_text ?? '') &&
    other.subject.size > 0 &&
    !things.some((concept) => other.concepts.has(concept))
  );
}

/** Whether both say the same thing of their subjects; predicates without meaning of their own ("go through", "take") tell nothing. */
function predicateFactor(a: ClaimNode, b: ClaimNode): number {
  // "is instrumental in", "is the main factor in": what the thing is is among the concepts already.
  if (isCopular(a) && isCopular(b)) return 1;
  if (isLight(a) || isLight(b)) return 1;
  for (const concept of a.predicate) if (b.predicate.has(concept)) return 1;
  if ((isCopular(a) && namesPredicateOf(b, a)) || (isCopular(b) && namesPredicateOf(a, b))) return 1;
  return isCopular(a) || isCopular(b) ? OTHER_KIND_OF_PREDICATE : OTHER_PREDICATE;
}

/** "Trade should be free of meddling", "Rome should not meddle in trade": one says by a noun what the other says by its verb. */
function namesPredicateOf(claim: ClaimNode, other: ClaimNode): boolean {
  for (const concept of claim.predicate) if (other.concepts.has(concept)) return true;
  return false;
}

function isLight({ predicate, item }: ClaimNode): boolean {
  return predicate.size === 0 || LIGHT_PREDICATES.has(item.claim.predicate.split(' ')[0]!);
}

function isCopular({ item }: ClaimNode): boolean {
  return item.claim.predicate.startsWith('be ');
}

function haveOtherTimes({ claim: a }: ClaimItem, { claim: b }: ClaimItem): boolean {
  if (a.time_start_on === null || b.time_start_on === null) return false;
  return a.time_start_on > (b.time_end_on ?? b.time_start_on) || b.time_start_on > (a.time_end_on ?? a.time_start_on);
}
