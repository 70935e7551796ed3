/**
 * A free relative after a preposition that says what the event is.
 *
 *     He is expected in Rome in May, on what will be his second trip there.
 *                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * Not: "born in what is now Poland" (which place), "over what Beijing called support" (a source's word).
 */
import type { Token } from '../../../../language/document.ts';
import { childByDeprel, childrenOf } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { auxiliariesOf, type Clause, hasCopula, isFiniteClause, wordBefore } from '../clause.ts';
import { opensAside } from './opens-aside.ts';

/** Rule of free relatives. */
export const FREE_RELATIVE = 'claims/free-relative';

/** Proposes "what" with a copula, set off by a comma or with a modal. */
export function freeRelative({ document }: ClaimContext, head: Token): Clause | null {
  if (!hasCopula(document, head) || !isFiniteClause(document, head)) return null;
  const pronoun = childrenOf(document, head).find((child) => child.lemma === 'what' && child.index < head.index);
  if (pronoun === undefined) return null;
  const before = wordBefore(document, pronoun);
  if (before?.upos !== 'ADP' || childByDeprel(document, head, 'det', 'nmod:poss', 'nmod', 'amod') === undefined)
    return null;
  const hasModal = auxiliariesOf(document, head).some(({ xpos }) => xpos === 'MD');
  if (!hasModal && wordBefore(document, before)?.form !== ',' && !opensAside(document, head)) return null;
  return {
    head,
    frame: 'fragment',
    rule: FREE_RELATIVE,
    confidence: 0.6,
    subject: null,
    governor: null,
    holdsSubject: true,
    modal: '',
  };
}
