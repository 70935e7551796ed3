/**
 * A free relative after a preposition that says what the event is or does.
 *
 *     He is expected in Rome in May, on what will be his second trip there.
 *                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * Not: "born in what is now Poland" (which place), "over what Beijing called support" (a source's word).
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childByDeprel, childrenByDeprel, childrenOf, headOf, isRelation } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { auxiliariesOf, type Clause, hasCopula, isFiniteClause, isPredicate, wordBefore } from '../clause.ts';

/** Rule of free relatives. */
export const FREE_RELATIVE = 'claims/free-relative';

/** Proposes a clause under "what": set off by a comma, or with a copula and a modal. */
export function freeRelative({ document }: ClaimContext, head: Token): Clause | null {
  if (!isPredicate(document, head) || !isFiniteClause(document, head)) return null;
  const above = headOf(document, head);
  const isOver = above?.lemma === 'what' && isRelation(head.deprel, 'acl');
  const pronoun = isOver ? above : childrenOf(document, head).find((child) => child.lemma === 'what');
  const before = pronoun === undefined ? undefined : wordBefore(document, pronoun);
  if (
    pronoun === undefined ||
    pronoun.index > head.index ||
    before?.upos !== 'ADP' ||
    ownSubject(document, head, pronoun) !== null
  )
    return null;
  const isSetOff = wordBefore(document, before)?.form === ',' && EVENT_PREPOSITIONS.has(before.lemma);
  return isSetOff || willBe(document, head) ? clauseOf(head, isOver ? above : null) : null;
}

/** "…, [in] what looked like revenge": the phrase speaks of all that was told before it. */
const EVENT_PREPOSITIONS = new Set(['in', 'on']);

/** "to what could be its salvation". */
function willBe(document: Document, head: Token): boolean {
  const hasModal = auxiliariesOf(document, head).some(({ xpos }) => xpos === 'MD');
  return (
    hasModal &&
    hasCopula(document, head) &&
    childByDeprel(document, head, 'det', 'nmod:poss', 'nmod', 'amod') !== undefined
  );
}

/** A subject besides "what": "what [Paris] called support". */
function ownSubject(document: Document, head: Token, pronoun: Token): Token | null {
  return childrenByDeprel(document, head, 'nsubj').find((subject) => subject !== pronoun) ?? null;
}

/** Where the tree puts "what" over the clause, it is a word of its own. */
function clauseOf(head: Token, subject: Token | null): Clause {
  return {
    head,
    frame: 'fragment',
    rule: FREE_RELATIVE,
    confidence: 0.6,
    subject,
    governor: null,
    holdsSubject: true,
    modal: '',
  };
}
