/**
 * The noun between a conjunction and a verb, which the tree may join to a noun before: it is the verb's subject.
 *
 *     Oslo leads the talks and its envoy speaks on Monday.
 *                              ^^^^^^^^^
 * Not: "after [ministers and their aides] met", where both are the subject.
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childrenOf, isRelation, leftmostOf, subtreeOf } from '../../../../language/tree.ts';
import { auxiliariesOf, isFiniteForm } from '../clause.ts';

/** The noun; null where the conjunction stands right before the verb. */
export function nounAfterConjunction(document: Document, head: Token): Token | null {
  const verb = [...auxiliariesOf(document, head), head].reduce((a, b) => (a.index < b.index ? a : b));
  const cc = childrenOf(document, head).find((child) => isRelation(child.deprel, 'cc') && child.index < verb.index);
  for (let index = verb.index - 1; index > head.head; index--) {
    const noun = document.tokens[index]!;
    if (noun.upos === 'CCONJ' || isFiniteForm(noun)) return null;
    if (!/^(?:NOUN|PROPN|NUM)$/u.test(noun.upos) || !isRelation(noun.deprel, 'conj')) continue;
    const words = subtreeOf(document, noun).filter(({ upos }) => upos !== 'PUNCT' && upos !== 'CCONJ');
    const link = document.tokens[words[0]!.index - 1];
    const reaches = words[words.length - 1]!.index >= lastWordBefore(document, verb);
    if (link === undefined || !/^(?:and|but)$/iu.test(link.form) || !reaches || isOpened(document, noun)) return null;
    const isSetOff = document.tokens[link.index - 1]?.form === ',' && isLastOfList(document, head);
    return link === cc || (cc === undefined && isSetOff) ? noun : null;
  }
  return null;
}

/** "after [ministers and their aides] met": what stands behind a subordinator is the whole subject of the verb. */
function isOpened(document: Document, noun: Token): boolean {
  const opener = leftmostOf(document, document.tokens[noun.head]!);
  return [opener, document.tokens[opener.index - 1]].some(
    (token) =>
      token !== undefined && (token.upos === 'SCONJ' || token.xpos.startsWith('W') || OPENERS.has(token.lemma)),
  );
}

/** What may open a clause though it looks like a preposition. Lemmas. */
const OPENERS = new Set(['after', 'before', 'since', 'until', 'as', 'both', 'that', 'help', 'let']);

function lastWordBefore({ tokens }: Document, verb: Token): number {
  let index = verb.index - 1;
  while (index > 0 && (tokens[index]!.upos === 'PUNCT' || tokens[index]!.upos === 'ADV')) index--;
  return index;
}

function isLastOfList(document: Document, head: Token): boolean {
  return !childrenOf(document, document.tokens[head.head]!).some(
    (sibling) => sibling.index > head.index && isRelation(sibling.deprel, 'conj'),
  );
}
