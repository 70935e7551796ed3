/**
 * Whether the proposition itself is negated, in words or by meaning.
 *
 *     no party received weapons · has not offered aid · should refrain from denigrating · stopped short of calling it a war
 * Not: "without the PRC's input, Russia would struggle" (a condition), "not only … but", "no longer than", a negated subordinate clause.
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childByDeprel, childrenOf, isRelation, subtreeOf } from '../../../../language/tree.ts';
import { isYetTo } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';
import { NEGATING_ADJECTIVES, NEGATING_VERBS, NEGATORS } from '../lexicon.ts';
import { isUnderNegatedBelief } from '../statement/raise-negation.ts';

/** Reads the polarity of a clause. */
export function readPolarity(document: Document, { clause, predicate, subject }: WordedClause): 'affirmed' | 'negated' {
  const { head, governor } = clause;
  if (clause.frame === 'finite' && isUnderNegatedBelief(document, head)) return 'negated';
  const isShared = clause.frame === 'shared' && childByDeprel(document, head, 'cc')?.lemma === 'or';
  if (isShared && governor !== null && childrenOf(document, governor).some((child) => isNegator(document, child)))
    return 'negated';
  const isWord = (token: Token) => predicate.includes(token) || subject.includes(token);
  return isNegated(document, head, isWord) ? 'negated' : 'affirmed';
}

function isNegated(document: Document, head: Token, isWord: (token: Token) => boolean): boolean {
  if (
    isYetTo(document, head) ||
    childByDeprel(document, head, 'cc')?.lemma === 'nor' ||
    hasNegator(document, head, isWord) ||
    negatesItsComplement(document, head)
  )
    return true;
  const complement = childByDeprel(document, head, 'xcomp');
  return (
    complement !== undefined &&
    isWord(complement) &&
    (hasNegator(document, complement, isWord) || negatesItsComplement(document, complement))
  );
}

/** A negator of the predicate, or of its subject or object ("no party", "neither side"). */
function hasNegator(document: Document, head: Token, isWord: (token: Token) => boolean): boolean {
  if (NEGATING_ADJECTIVES.has(head.lemma) && childByDeprel(document, head, 'obl', 'xcomp', 'advcl') !== undefined)
    return true;
  const isNominal = /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(head.upos);
  for (const child of childrenOf(document, head)) {
    if (!isWord(child)) continue;
    if (isNegator(document, child) && (isRelation(child.deprel, 'advmod', 'cc', 'det', 'aux', 'dep') || isNominal))
      return true;
    if (!isRelation(child.deprel, 'nsubj', 'obj', 'obl', 'xcomp', 'iobj') || child.upos === 'VERB') continue;
    if (isNegator(document, child)) return true;
    if (
      childrenOf(document, child).some(
        (each) => isRelation(each.deprel, 'det', 'cc', 'advmod') && isNegator(document, each),
      )
    )
      return true;
  }
  return false;
}

function isNegator(document: Document, token: Token): boolean {
  const form = token.form.toLowerCase();
  if (!NEGATORS.has(form)) return false;
  const next = document.tokens[token.index + 1]?.form.toLowerCase();
  if (form === 'not' && (next === 'only' || next === 'just' || next === 'least')) return false;
  if (
    form === 'no' &&
    (next === 'doubt' || next === 'matter' || next === 'less' || next === 'later' || next === 'more')
  )
    return false;
  return true;
}

/** "refrain from", "fail to", "stop short of", "shy away from". */
function negatesItsComplement(document: Document, head: Token): boolean {
  if (head.lemma === 'stop' || head.lemma === 'fall') {
    return childrenOf(document, head).some((child) => child.lemma === 'short' && child.index > head.index);
  }
  if (!NEGATING_VERBS.has(head.lemma)) return false;
  if (head.lemma === 'avoid' || head.lemma === 'lack' || head.lemma === 'shun') return true;
  if (
    head.lemma === 'fail' ||
    head.lemma === 'neglect' ||
    head.lemma === 'omit' ||
    head.lemma === 'refuse' ||
    head.lemma === 'decline'
  ) {
    return childByDeprel(document, head, 'xcomp') !== undefined;
  }
  return subtreeOf(document, head).some(
    (token) => token.index > head.index && (token.lemma === 'from' || token.lemma === 'away'),
  );
}
