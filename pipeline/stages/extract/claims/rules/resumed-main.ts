/**
 * The main verb behind a relative clause or another aside, where the tree hangs it on that aside and takes the subject for the root.
 *
 *     The suit, which was brought by two ports, accused Oslo of fraud.
 *                                               ^^^^^^^
 * Not: "The suit, which failed." (no verb behind), "the envoy, who came, saw, and left" (a list of verbs).
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childByDeprel, relationTest, sentenceOf } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { auxiliariesOf, type Clause, hasCopula, isFiniteForm, ownSubject } from '../clause.ts';

/** Relations that the tree may give such a verb. */
const mayResume = relationTest('conj', 'parataxis', 'acl', 'advcl', 'ccomp', 'dep');
const MARK = /^(?:[,–—―-]|--)$/u;

/** Proposes the verb with the root as its subject. */
export function resumedMain({ document }: ClaimContext, head: Token): Clause | null {
  if (!mayResume(head.deprel) || head.upos !== 'VERB' || ownSubject(document, head) !== null) return null;
  if (childByDeprel(document, head, 'cc', 'mark') !== undefined || !mayBeFinite(document, head)) return null;
  const subject = document.tokens[sentenceOf(document, head).root]!;
  if (!isBareNoun(document, subject) || subject.index > head.index) return null;
  const verb = [...auxiliariesOf(document, head), head].reduce((a, b) => (a.index < b.index ? a : b));
  if (!standsBehindAside(document, subject, verb)) return null;
  return {
    head,
    frame: 'shared',
    rule: 'claims/main',
    confidence: 0.5,
    subject,
    governor: null,
    holdsSubject: true,
    modal: '',
  };
}

/** A past form may be tagged as a participle where it has an object. */
function mayBeFinite(document: Document, head: Token): boolean {
  const helpers = auxiliariesOf(document, head);
  if (helpers.length > 0) return helpers.some(isFiniteForm);
  return isFiniteForm(head) || (/^VBN?$/u.test(head.xpos) && childByDeprel(document, head, 'obj') !== undefined);
}

/** A noun without a verb of its own. */
function isBareNoun(document: Document, noun: Token): boolean {
  return /^(?:NOUN|PROPN|NUM)$/u.test(noun.upos) && !hasCopula(document, noun) && ownSubject(document, noun) === null;
}

/** A mark stands right before the verb, adverbs aside, and another behind the noun with a clause or phrase between. */
function standsBehindAside({ tokens }: Document, noun: Token, verb: Token): boolean {
  let index = verb.index - 1;
  while (tokens[index]!.upos === 'ADV') index--;
  if (!MARK.test(tokens[index]!.form)) return false;
  return tokens.slice(noun.index + 1, index).some(({ form }) => MARK.test(form));
}
