/** Noun phrases as spans: what a description covers. */
import type { Span } from '../../../core/span.ts';
import type { Document, Token } from '../../../language/document.ts';
import { isRelation, subtreeOf } from '../../../language/tree.ts';

/** Dependents that add a statement to a noun phrase, or another phrase, and are no part of a description. */
const LEFT_OUT = [
  'acl',
  'appos',
  'conj',
  'cc',
  'punct',
  'parataxis',
  'advcl',
  'dep',
  'cop',
  'nsubj',
  'mark',
  'aux',
  'advmod',
  'obl',
  'case',
  'ccomp',
  'discourse',
  'expl',
  'csubj',
  'nmod:unmarked',
  'nmod:tmod',
  'obl:unmarked',
] as const;

/** The tokens of a noun phrase without clauses, appositions, conjuncts and its own preposition, unbroken around the noun. */
export function nounPhraseTokens(document: Document, noun: Token): Token[] {
  const inside = subtreeOf(document, noun, (dependent) => isLeftOut(dependent, noun));
  const members = new Set(inside.map(({ index }) => index));
  let first = noun.index;
  let last = noun.index;
  while (members.has(first - 1)) first--;
  while (members.has(last + 1)) last++;
  return inside.filter(({ index }) => index >= first && index <= last);
}

function isLeftOut(dependent: Token, noun: Token): boolean {
  if (dependent.head !== noun.index) return isRelation(dependent.deprel, 'acl', 'appos', 'parataxis', 'punct');
  return isRelation(dependent.deprel, ...LEFT_OUT);
}

/** The phrase's span. */
export function nounPhraseSpan(document: Document, noun: Token): Span {
  const tokens = nounPhraseTokens(document, noun);
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end };
}
