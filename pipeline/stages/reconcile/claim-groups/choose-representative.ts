/** Which claim of a group says it most clearly. */
import { compareText } from '../../../core/order.ts';
import type { ClaimItem } from '../contract.ts';
import { conceptsOf } from '../similarity/concepts.ts';

/** A statement of about this many words reads best. */
const BEST_LENGTH = 14;

/** Words that need a text around them. */
const POINTING = /^(?:it|he|she|they|this|that|these|those|which|who|there)\b|\b(?:its|his|her|their|them|him)\b/iu;

/** Groups larger than this are represented by one of their first members by key; copies add nothing. */
const MAX_CONSIDERED = 200;

/**
 * The claim whose statement is rewritten, points to nothing outside itself, shares most with the others, and is neither cut nor long.
 * @returns its position in `items`.
 */
export function chooseRepresentative(members: readonly number[], items: readonly ClaimItem[]): number {
  if (members.length === 1) return members[0]!;
  const considered = [...members].sort((a, b) => compareText(items[a]!.id, items[b]!.id)).slice(0, MAX_CONSIDERED);
  const concepts = new Map(considered.map((at) => [at, conceptsOf(items[at]!.claim.own_statement)]));
  const counts = new Map<string, number>();
  for (const set of concepts.values()) for (const concept of set) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const scored = considered.map((at) => ({ at, score: scoreOf(items[at]!, concepts.get(at)!, counts) }));
  scored.sort((a, b) => b.score - a.score || compareText(items[a.at]!.id, items[b.at]!.id));
  return scored[0]!.at;
}

function scoreOf({ claim }: ClaimItem, concepts: readonly string[], counts: ReadonlyMap<string, number>): number {
  const words = claim.own_statement.split(/\s+/u).length;
  const shared = concepts.filter((concept) => counts.get(concept)! > 1).length;
  return (
    shared / Math.max(1, concepts.length) -
    Math.abs(words - BEST_LENGTH) / 40 -
    (claim.is_verbatim ? 0.5 : 0) -
    (POINTING.test(claim.own_statement) ? 0.4 : 0) -
    (claim.polarity === 'negated' ? 0.1 : 0) +
    claim.confidence * 0.2
  );
}
