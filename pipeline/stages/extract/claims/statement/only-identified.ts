/**
 * A few words that only say of an open “it” what it is: nothing in them tells which of the things before is meant.
 *
 *     It was a prank.      That is wrong and dangerous.      (He called) it a disgrace.
 * Not: what holds a name or a number (“It was the first visit since 2010”).
 */
import type { Token } from '../../../../language/document.ts';
import type { ClaimContext } from '../claim-context.ts';
import { hasCopula, ownSubject } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';

/** True where the subject is one of the open pronouns and nothing is told of it but what it is. */
export function isOnlyIdentified(
  { document }: ClaimContext,
  { clause, subject, predicate }: WordedClause,
  open: readonly Token[],
): boolean {
  const isNaming = clause.rule === 'claims/naming';
  const own = isNaming ? (subject[0] ?? null) : ownSubject(document, clause.head);
  if (own === null || !open.includes(own) || !THING.test(own.form)) return false;
  if (!isNaming && !hasCopula(document, clause.head)) return false;
  return predicate.length <= FEW_WORDS && !predicate.some(({ upos }) => /^(?:PROPN|NUM|SYM)$/u.test(upos));
}

const THING = /^(?:it|this|that|these|those)$/iu;
const FEW_WORDS = 14;
