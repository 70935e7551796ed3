/**
 * A content about the noun before its saying.
 *
 *     They passed a plan that critics say would fail.      They passed a plan critics say is too dear.
 *                 ^^^^^^                  ^^^^^^^^^^                   ^^^^^^             ^^^^^^^^^^^
 */
import type { Token } from '../../../../language/document.ts';
import { headOf, isRelation } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { type Clause, isFiniteForm, ownSubject } from '../clause.ts';

/** The clause with that noun for its subject; null where the content has a subject of its own. */
export function relativeContent(context: ClaimContext, attribution: number, tokens: readonly Token[]): Clause | null {
  const { document, speechAt } = context;
  const words = tokens.filter(({ upos }) => upos !== 'PUNCT');
  const isOpened = words[0] !== undefined && RELATIVE.test(words[0].form) && words[1]?.index !== words[0].index + 1;
  const opener = isOpened ? words[1] : words[0];
  if (opener === undefined || !isFiniteForm(opener)) return null;
  const head = isRelation(opener.deprel, 'aux', 'cop') ? headOf(document, opener)! : opener;
  const own = ownSubject(document, head);
  if (own !== null && own.index > opener.index) return null;
  const isOfSaying = (token: Token) =>
    speechAt(token).includes(attribution) || (isOpened && token.upos === 'PUNCT' && token.index > words[0]!.index);
  let index = opener.index - 1;
  while (document.tokens[index] !== undefined && isOfSaying(document.tokens[index]!)) index--;
  if (index === opener.index - 1) return null;
  if (RELATIVE.test(document.tokens[index]?.form ?? '')) index--;
  if (document.tokens[index]?.upos === 'PUNCT') index--;
  let subject = document.tokens[index];
  while (subject !== undefined && isRelation(subject.deprel, 'compound', 'flat')) subject = headOf(document, subject);
  if (subject === undefined || !/^(?:NOUN|PROPN)$/u.test(subject.upos) || subject.index > index) return null;
  const common = { frame: 'shared' as const, rule: CONTENT_RELATIVE, confidence: 0.6, governor: null, modal: '' };
  return { ...common, head, subject, holdsSubject: true };
}

const RELATIVE = /^(?:which|that|who)$/iu;

/** Rule of contents whose subject is the noun that the saying describes. */
const CONTENT_RELATIVE = 'claims/content-relative';
