/** Claims that one evidence would settle. */

import type { ClaimGroup, ClaimItem } from '../contract.ts';
import { cluster } from '../similarity/cluster.ts';
import { conceptsOf, isCapitalized, isCountryKey } from '../similarity/concepts.ts';
import { rarestConcepts, weighConcepts } from '../similarity/weights.ts';
import { chooseRepresentative } from './choose-representative.ts';
import { type ClaimNode, claimSimilarity, isQuantity } from './claim-similarity.ts';
import { statusOf } from './claim-status.ts';

/** Two claims are candidates of one group from this similarity on, and groups join from the second. */
const THRESHOLD = 0.46;
const MEAN_THRESHOLD = 0.42;

/** How a statement writes a "we". */
const WITH_OTHERS = /^(.{1,80}?) and others\b/u;

/** Words that a subject may begin with, in capitals or not. */
const DEMONSTRATIVE = /^(?:th(?:e|is|at|ese|ose)|an?|some|such|one)$/iu;

/** Shorter statements are fragments. */
const THREE_WORDS = /^[^\p{L}\p{N}]*[\p{L}\p{N}]+[^\p{L}\p{N}]+[\p{L}\p{N}]+[^\p{L}\p{N}]+[\p{L}\p{N}]/u;

/** Groups the claims of one story; every claim is in one group. The same whatever the order of the items. */
export function groupClaims(items: readonly ClaimItem[]): ClaimGroup[] {
  const nodes = toNodes(items);
  const weight = weighConcepts(nodes.map((node) => node.concepts));
  const groups = cluster({
    count: nodes.length,
    keyOf: (at) => nodes[at]!.key,
    sizeOf: (at) => nodes[at]!.members.length,
    blocksOf: (at) =>
      rarestConcepts(
        [...nodes[at]!.concepts].filter((concept) => !isCountryKey(concept)),
        weight,
      ),
    similarity: (a, b) => claimSimilarity(nodes[a]!, nodes[b]!, weight),
    threshold: THRESHOLD,
    meanThreshold: MEAN_THRESHOLD,
  });
  return groups
    .map((group) => group.flatMap((at) => nodes[at]!.members).sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!)
    .map((members) => ({
      members,
      representative: chooseRepresentative(members, items),
      status: statusOf(members.map((at) => items[at]!)),
    }));
}

/** Claims with the same words and the same checks are one node, so that copies cost nothing. */
function toNodes(items: readonly ClaimItem[]): ClaimNode[] {
  const nodes = new Map<string, ClaimNode & { readonly members: number[] }>();
  items.forEach((item, at) => {
    const { claim } = item;
    const concepts = conceptsOf(withMainItem(claim.own_statement, claim.object_text));
    const columns = [claim.kind, claim.polarity, claim.time_start_on, claim.time_end_on];
    // A statement of one concept or none is the same as another one by its words only, a fragment is never.
    const lower = claim.own_statement.toLowerCase();
    const content =
      concepts.length > 1
        ? [...concepts.toSorted(), claim.subject_text, claim.predicate]
        : (lower.match(/[\p{L}\p{N}]+/gu) ?? []);
    const key = [...content, ...(THREE_WORDS.test(lower) ? [] : [item.id]), ...columns].join('|');
    const node = nodes.get(key);
    if (node) node.members.push(at);
    else {
      const subject = new Set(subjectConcepts(item));
      const predicate = new Set(conceptsOf(claim.predicate));
      const hasNamedSubject = isNamed(claim.subject_text ?? '');
      const quantities = concepts.filter(isQuantity);
      const names = namesIn(claim.own_statement);
      const sets = { concepts: new Set(concepts), names, quantities, subject, predicate };
      nodes.set(key, { key, ...sets, hasNamedSubject, item, members: [at] });
    }
  });
  return [...nodes.values()];
}

/** A list that is the object is told by its first item: what else is listed differs from article to article. */
function withMainItem(statement: string, object: string | null): string {
  const first = object === null ? undefined : LIST.exec(object)?.[1];
  const at = object === null || first === undefined ? -1 : statement.indexOf(object);
  if (at < 0) return statement;
  const rest = statement.slice(at + object!.length);
  return statement.slice(0, at) + first! + (/^,? (?:and|or)\b/u.test(rest) ? '' : rest);
}

/** "pumps, cranes and ropes", not "the port, which lies in Spain, and its town". */
const LIST =
  /^([^,;:]{3,80}), (?!which|who|where|when|whose|including|such|but|as\b)[^,;:]{3,80}(?:, [^,;:]{3,80}){0,8},? (?:and|or) [^,;:]{3,200}$/u;

/** "There is no chance that …": what there is is what is said. */
const EXISTENTIAL = /^there\b/iu;

/** Concepts of the subject; for pronouns those of what they mean. */
function subjectConcepts({ claim, record }: ClaimItem): readonly string[] {
  if (EXISTENTIAL.test(claim.own_statement)) return [];
  const own = conceptsOf(claim.subject_text ?? '');
  if (own.length > 0) return own;
  const speaker = WITH_OTHERS.exec(claim.own_statement)?.[1];
  if (speaker !== undefined) return conceptsOf(speaker);
  return claim.subject_entity === null ? [] : conceptsOf(record.entities[claim.subject_entity]?.name ?? '');
}

/** Concepts of the names in a statement; its first word has a capital of its own. */
function namesIn(statement: string): ReadonlySet<string> {
  const [first = '', ...words] = statement.split(' ');
  const names = words.filter(isCapitalized);
  if (names.length === 0) return NO_NAMES;
  return new Set(
    conceptsOf([...(isCapitalized(first) && isCapitalized(words[0]!) ? [first] : []), ...names].join(' ')),
  );
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** A subject that holds a proper name. */
function isNamed(subject: string): boolean {
  return subject
    .split(/\s+/u)
    .some((word) => isCapitalized(word) && !DEMONSTRATIVE.test(word) && conceptsOf(word).length > 0);
}
