/**
 * "do so" means what the clause before it says: for its statement the words stand again.
 *
 *     Rome is widening its port, and it is doing so with loans.   →   it is widening its port with loans
 *                                          ^^^^^^^^
 */
import type { Document, Token } from '../../../language/document.ts';
import { childByDeprel, subtreeOf } from '../../../language/tree.ts';
import type { Clause } from './clause.ts';
import type { WordedClause } from './clause-words.ts';

/** The verb of the nearest clause before that "do so" stands for, where the forms agree; null where the clause does something else. */
export function meantByDoSo(document: Document, { clause }: WordedClause, before: readonly Clause[]): Token | null {
  const meant = before[before.length - 1]?.head;
  if (clause.head.lemma !== 'do' || document.tokens[clause.head.index + 1]?.lemma !== 'so' || meant === undefined)
    return null;
  return meant.upos === 'VERB' && meant.xpos === clause.head.xpos ? meant : null;
}

/** The clause with `meant` and its object in place of "do so"; as it is without. */
export function writtenOut(document: Document, worded: WordedClause, meant: Token | null): WordedClause {
  const { clause, predicate } = worded;
  const at = predicate.indexOf(clause.head);
  if (meant === null || at < 0 || predicate[at + 1]?.lemma !== 'so') return worded;
  return {
    ...worded,
    predicate: [...predicate.slice(0, at), ...verbAndObject(document, meant), ...predicate.slice(at + 2)],
  };
}

/** A verb, its particle and its object. */
function verbAndObject(document: Document, verb: Token): Token[] {
  const particle = childByDeprel(document, verb, 'compound:prt');
  const object = childByDeprel(document, verb, 'obj');
  return [
    verb,
    ...(particle === undefined ? [] : [particle]),
    ...(object === undefined || object.index < verb.index ? [] : subtreeOf(document, object)),
  ];
}
