/**
 * What a noun of saying holds, where no attribution says so.
 *
 *     He came to Rome with his concerns that Paris supports the war.
 *                                            ^^^^^^^^^^^^^^^^^^^^^^
 *     Rome has information that Paris sends trains.
 *                               ^^^^^^^^^^^^^^^^^^
 * Not: "the claim that he made" (a relative clause), "no evidence that", "the fact that" (not said by anyone).
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childByDeprel, childrenByDeprel, headOf, isRelation } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { type Clause, isFiniteClause, isPredicate, ownSubject } from '../clause.ts';
import { KNOWING_VERBS, KNOWLEDGE_NOUNS, SAYING_NOUNS } from '../lexicon.ts';

/** Rule of clauses under a noun of saying. */
export const NOUN_CONTENT = 'claims/noun-content';

/** Proposes the that-clause of a noun of saying that someone is named to hold. */
export function nounContent({ document }: ClaimContext, head: Token): Clause | null {
  if (!isRelation(head.deprel, 'acl') || !isPredicate(document, head) || !isFiniteClause(document, head)) return null;
  const noun = headOf(document, head)!;
  const subject = ownSubject(document, head);
  const that = document.tokens[noun.index + 1];
  const isKnown = isKnowledge(document, noun);
  if (!(SAYING_NOUNS.has(noun.lemma) || isKnown) || that?.lemma !== 'that' || subject === null || subject === that)
    return null;
  // "the claims that Paris made": the pronoun is the verb's object.
  const hasOwnObject = childrenByDeprel(document, head, 'obj', 'xcomp', 'ccomp', 'cop').some((child) => child !== that);
  if (!isRelation(that.deprel, 'mark') && !hasOwnObject) return null;
  if (!isKnown && childByDeprel(document, noun, 'nmod:poss') === undefined) return null;
  return {
    head,
    frame: 'finite',
    rule: NOUN_CONTENT,
    confidence: 0.55,
    subject: null,
    governor: null,
    holdsSubject: true,
    modal: '',
  };
}

/** "has [information] that …", "found [proof] that …"; not "has no evidence that". */
export function isKnowledge(document: Document, noun: Token): boolean {
  const verb = headOf(document, noun);
  if (verb === undefined || !KNOWLEDGE_NOUNS.has(noun.lemma) || !isRelation(noun.deprel, 'obj')) return false;
  if (!KNOWING_VERBS.has(verb.lemma) || childByDeprel(document, noun, 'det')?.lemma === 'no') return false;
  return !childrenByDeprel(document, verb, 'advmod').some(
    ({ lemma }) => lemma === 'not' || lemma === "n't" || lemma === 'never',
  );
}
