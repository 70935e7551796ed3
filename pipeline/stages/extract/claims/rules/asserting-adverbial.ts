/**
 * A subordinate clause that states something beside the main one.
 *
 *     Imports fell, while exports rose.      Help improves its satellites, so that the threat grows.
 *                         ^^^^^^^^^^^^                                              ^^^^^^^^^^^^^^^^
 * Not: "He sang while she played" without a comma, a time; clauses of time, cause and condition ("when they met", "because …", "if …"): they belong to what they bound.
 */
import type { Token } from '../../../../language/document.ts';
import { childrenByDeprel, headOf, isRelation } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { type Clause, isFiniteClause, isPredicate, ownSubject, wordBefore } from '../clause.ts';
import { ASSERTING_SUBORDINATORS } from '../lexicon.ts';
import { opensAside } from './opens-aside.ts';

/** Proposes a finite adverbial clause by its subordinator. */
export function assertingAdverbial({ document }: ClaimContext, head: Token): Clause | null {
  if (!isRelation(head.deprel, 'advcl') || !isPredicate(document, head) || !isFiniteClause(document, head)) return null;
  if (ownSubject(document, head) === null) return null;
  const marks = childrenByDeprel(document, head, 'mark', 'advmod').filter((mark) => mark.index < head.index);
  const isResult = marks.some(
    (mark) =>
      mark.lemma === 'so' &&
      document.tokens[mark.index + 1]?.lemma === 'that' &&
      document.tokens[mark.index - 1]?.form === ',',
  );
  const isAsserting = (mark: Token) =>
    ASSERTING_SUBORDINATORS.has(mark.lemma) && wordBefore(document, mark)?.lemma !== 'as';
  if (!isResult && !marks.some(isAsserting)) return null;
  const above = headOf(document, head)!;
  if (head.index > above.index && !opensAside(document, head)) return null;
  return {
    head,
    frame: 'finite',
    rule: isResult ? 'claims/result' : 'claims/contrast',
    confidence: 0.7,
    subject: null,
    governor: null,
    holdsSubject: true,
    modal: '',
  };
}
