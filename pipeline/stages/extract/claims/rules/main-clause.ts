/**
 * The sentence's own predicate, and a second sentence joined to it by a colon, a dash or nothing.
 *
 *     China has provided Russia with engines.        Trade grew: exports rose by a tenth.
 *           ^^^^^^^^^^^^                                   ^^^^           ^^^^
 * Not: "Next stop, Rome." (no verb), "Call us today." (no subject).
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childrenOf, isRelation, leftmostOf } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { type Clause, isFiniteClause, isInvertedCondition, isPredicate, ownSubject, wordBefore } from '../clause.ts';

/** Proposes the root, or a parataxis with a subject of its own. */
export function mainClause({ document }: ClaimContext, head: Token): Clause | null {
  const isRoot = head.head < 0;
  if (!isRoot && !isRelation(head.deprel, 'parataxis')) return null;
  if ((!isRoot && !isSetOff(document, head)) || isInvertedCondition(document, head)) return null;
  if (childrenOf(document, head).some((child) => child.lemma === 'when' && child.index < head.index)) return null;
  if (!isPredicate(document, head) || !isFiniteClause(document, head) || ownSubject(document, head) === null)
    return null;
  return {
    head,
    frame: 'finite',
    rule: isRoot ? 'claims/main' : 'claims/parataxis',
    confidence: isRoot ? 0.9 : 0.7,
    subject: null,
    governor: null,
    holdsSubject: true,
    modal: '',
  };
}

/** False for "the revenues [Russia gets]", a relative clause that the tree calls a sentence: nothing stands between it and the noun. */
export function isSetOff(document: Document, head: Token): boolean {
  const first = leftmostOf(document, head);
  const before = wordBefore(document, first);
  if (!/^(?:NOUN|PROPN|PRON|DET|ADJ)$/u.test(first.upos) || before === undefined) return true;
  return before.form.endsWith('.') || !/^(?:NOUN|PROPN|PRON)$/u.test(before.upos);
}
