/**
 * A predicate joined to one that is a clause already: each is a claim.
 *
 *     The US blocked imports and banned sales to two exchanges.
 *                                ^^^^^^
 * Not: "neither restricted nor interfered with", "developed and produced engines": bare verbs that share all they have.
 */
import type { Document, Token } from '../../../../language/document.ts';
import {
  childByDeprel,
  childrenByDeprel,
  childrenOf,
  isInSubtree,
  isRelation,
  leftmostOf,
  relationTest,
  subtreeOf,
} from '../../../../language/tree.ts';
import { mayAgree } from '../agreement.ts';
import type { ClaimContext } from '../claim-context.ts';
import {
  auxiliariesOf,
  type Clause,
  hasCopula,
  isFiniteClause,
  isPredicate,
  isSubordinate,
  isToInfinitive,
  ownSubject,
  sharedSubject,
} from '../clause.ts';
import { nounAfterConjunction } from './noun-after-conjunction.ts';

/** Proposes a conjunct of `first`, the clause that it is joined to. */
export function coordinatedClause(context: ClaimContext, head: Token, first: Clause): Clause | null {
  const { document } = context;
  if (!isRelation(head.deprel, 'conj')) return null;
  const own = subjectBefore(document, head);
  const isVerbal = isPredicate(document, head) || auxiliariesOf(document, head).length > 0;
  if (!isVerbal || (own === null && !hasOwnWords(document, head))) return null;
  if (own !== null && (!isFiniteClause(document, head) || isOfBound(document, head, own))) return null;
  if (!isJoined(document, head) || isSubordinate(document, head) || isLooseThatClause(document, head)) return null;
  if (own === null && (isSubordinate(document, document.tokens[head.head]!) || isOfRelative(document, head, first)))
    return null;
  if (own === null && childByDeprel(document, head, 'mark')?.lemma === 'that') return null;
  const common = { head, rule: 'claims/coordinated', confidence: 0.85 * Math.min(1, first.confidence + 0.1) };
  if (own !== null) return { ...common, frame: 'finite', subject: null, governor: null, holdsSubject: true, modal: '' };
  const misread = own === null && isFiniteClause(document, head) ? nounAfterConjunction(document, head) : null;
  if (misread !== null)
    return { ...common, frame: 'shared', subject: misread, governor: null, holdsSubject: true, modal: '' };
  if (first.frame === 'finite' || first.frame === 'shared' || isSubjectRelative(document, first)) {
    const subject = namedBeside(document, first.subject ?? sharedSubject(document, first.head));
    if (subject === null || isToInfinitive(document, head) || !mayAgree(document, head, subject)) return null;
    if (!isParallel(document, head, first.governor ?? first.head) || hasOtherSource(context, head, subject))
      return null;
    return {
      ...common,
      frame: 'shared',
      subject,
      governor: first.governor ?? first.head,
      holdsSubject: true,
      modal: '',
    };
  }
  if (first.frame === 'fragment' || first.frame === 'nominal' || first.frame === 'relative') return null;
  return { ...first, ...common };
}

/** "An engineer, [Moe] drew plans and built ports": the name behind a description, which the tree takes for a second subject. */
function namedBeside(document: Document, subject: Token | null): Token | null {
  if (subject === null || !/^an?$/iu.test(childByDeprel(document, subject, 'det')?.form ?? '')) return subject;
  const verb = document.tokens[subject.head];
  const name = verb === undefined ? undefined : childrenByDeprel(document, verb, 'nsubj').at(-1);
  const isName = name?.upos === 'PROPN' && name.index > subject.index && name.index < verb!.index;
  return isName && document.tokens[leftmostOf(document, name).index - 1]?.form === ',' ? name : subject;
}

/** "will pass a rule that would close mines and [would] open ports": the modal is that of a clause about a noun, not the first verb's. */
function isOfRelative(document: Document, head: Token, first: Clause): boolean {
  const modalOf = (verb: Token) => childrenOf(document, verb).find(({ xpos }) => xpos === 'MD')?.lemma;
  const modal = modalOf(head);
  const governor = first.governor ?? first.head;
  if (modal === undefined || modal === modalOf(governor)) return false;
  return document.tokens
    .slice(governor.index + 1, head.index)
    .some((token) => isRelation(token.deprel, 'acl') && modalOf(token) === modal);
}

/** "Moe contended that Ruiz lied and [accused] her of theft": the source says who accuses, whatever the tree joins the verb to. */
function hasOtherSource({ cuesAt, found, mentionOver }: ClaimContext, head: Token, subject: Token): boolean {
  const own = mentionOver.get(subject.index)?.mention.entity;
  return cuesAt(head).some((each) => {
    const { source_entity } = found.attributions[each]!;
    return own !== undefined && source_entity !== null && source_entity !== own;
  });
}

/** "Vote before the workers and [their families] leave": both are the subject of what the vote comes before. */
function isOfBound(document: Document, head: Token, own: Token): boolean {
  const link = document.tokens[leftmostOf(document, own).index - 1];
  const before = link?.upos === 'CCONJ' ? document.tokens[link.index - 1] : undefined;
  const first = document.tokens[head.head];
  if (before === undefined || first === undefined) return false;
  return first.children
    .map((index) => document.tokens[index]!)
    .some((phrase) => {
      const preposition = childByDeprel(document, phrase, 'case')?.lemma ?? '';
      return (
        phrase.index > first.index &&
        /^(?:before|after|until|since)$/u.test(preposition) &&
        isInSubtree(document, before, phrase)
      );
    });
}

/** Its subject; none where its finite verb opens the conjunct: "and [is] a blow to Rome, whose [bid] …", which the tree may misread. */
function subjectBefore(document: Document, head: Token): Token | null {
  const own = ownSubject(document, head);
  const opener = subtreeOf(document, head).find(({ upos }) => upos !== 'PUNCT' && upos !== 'CCONJ' && upos !== 'ADV');
  const isBehind = own !== null && own.index > head.index && !isRelation(own.deprel, 'expl');
  return isBehind && opener !== undefined && opener.head === head.index && isRelation(opener.deprel, 'cop')
    ? null
    : own;
}

const isSmall = relationTest('cc', 'advmod', 'compound', 'punct', 'conj', 'aux', 'mark', 'preconj');

/** True where the conjunct has words of its own besides conjunction, adverbs and particle. */
function hasOwnWords(document: Document, head: Token): boolean {
  return hasCopula(document, head) || childrenOf(document, head).some((child) => !isSmall(child.deprel));
}

/** "sanctions [that] they have in place", hung on the verb: no conjunction, no comma. */
function isLooseThatClause(document: Document, head: Token): boolean {
  const children = childrenOf(document, head);
  if (!children.some((child) => isRelation(child.deprel, 'mark') && child.lemma === 'that')) return false;
  return !children.some(
    (child) =>
      (isRelation(child.deprel, 'cc') && child.lemma !== 'yet') || (child.form === ',' && child.index < head.index),
  );
}

/** True where a conjunction or semicolon joins it, or a later one of the same list. */
function isJoined(document: Document, head: Token): boolean {
  if (isLinked(document, head)) return true;
  const siblings = childrenOf(document, document.tokens[head.head]!).filter((child) =>
    isRelation(child.deprel, 'conj'),
  );
  return siblings.some((sibling) => sibling.index > head.index && isLinked(document, sibling));
}

function isLinked(document: Document, head: Token): boolean {
  if (nounAfterConjunction(document, head) !== null) return true;
  if (childrenOf(document, head).some((child) => isRelation(child.deprel, 'cc') || child.form === ';')) return true;
  if (isResult(document, head)) return true;
  return subtreeOf(document, head).find((token) => token.upos !== 'PUNCT')?.upos === 'CCONJ';
}

/** "…, [so that] the threat grows". */
function isResult(document: Document, head: Token): boolean {
  const so = childrenOf(document, head).find((child) => child.lemma === 'so' && child.index < head.index);
  return (
    so !== undefined && document.tokens[so.index + 1]?.lemma === 'that' && document.tokens[so.index - 1]?.form === ','
  );
}

/** A form without auxiliary must match the first verb's: "has closed … and opened", not "have … denied". */
function isParallel(document: Document, head: Token, first: Token): boolean {
  if (!/^VB[NG]?$/u.test(head.xpos) || auxiliariesOf(document, head).length > 0) return true;
  const isPast = (token: Token) => token.xpos === 'VBN' || token.xpos === 'VBD';
  if (head.xpos === 'VBN') return isPast(first) || first.upos !== 'VERB';
  return head.xpos === first.xpos;
}

/** "which killed four and [prompted a review]": the antecedent is the subject of both. */
function isSubjectRelative(document: Document, { frame, head }: Clause): boolean {
  return frame === 'relative' && ownSubject(document, head)?.xpos.startsWith('W') === true;
}
