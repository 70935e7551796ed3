/**
 * The first half of a pair whose second half is a claim of its own.
 *
 *     Ports will either close [or cut wages].         one of the two: both stay
 *     Ports not only closed[, but cut wages].         → Ports closed: each holds alone
 * Not: “she would not sell either”, “not only the ports”.
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childByDeprel, childrenByDeprel, subtreeOf } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import type { WordedClause } from '../clause-words.ts';
import { unionOf } from '../reading-order.ts';
import type { Word } from './word.ts';

/** The clause with the other half of "either". */
export function withAlternative({ document, contentsAt }: ClaimContext, worded: WordedClause): WordedClause {
  const { predicate, attribution } = worded;
  const at = predicate.findIndex(({ lemma }) => lemma === 'either');
  if (at < 0 || predicate.slice(at).some(({ lemma }) => lemma === 'or')) return worded;
  const second = alternativeOf(document, predicate[at]!);
  if (second === undefined) return worded;
  const isOfVoice = (token: Token) => attribution === null || contentsAt(token).includes(attribution);
  return { ...worded, predicate: unionOf(predicate, subtreeOf(document, second).filter(isOfVoice)) };
}

/** What "or" joins to a word over "either". */
function alternativeOf(document: Document, either: Token): Token | undefined {
  let above: Token | undefined = document.tokens[either.head];
  for (let step = 0; step < MOST_STEPS && above !== undefined; step++) {
    const second = childrenByDeprel(document, above, 'conj').find(
      (conjunct) => conjunct.index > either.index && childByDeprel(document, conjunct, 'cc')?.lemma === 'or',
    );
    if (second !== undefined) return second;
    above = document.tokens[above.head];
  }
  return undefined;
}

/** The words without "not only" before a predicate whose "but" is gone. */
export function withoutNotOnly(document: Document, words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ token }) => token?.lemma === 'only');
  const only = words[at]?.token;
  const not = words[at - 1]?.token;
  if (!only || not?.lemma !== 'not' || /^n['’]t$/u.test(not.form)) return words;
  const predicate = document.tokens[only.head];
  if (predicate === undefined || words.slice(at).some(({ token }) => token?.lemma === 'but')) return words;
  const isPredicate = /^(?:VERB|ADJ)$/u.test(predicate.upos) || childByDeprel(document, predicate, 'cop') !== undefined;
  return isPredicate ? [...words.slice(0, at - 1), ...words.slice(at + 1)] : words;
}

/** How far over the word its pair may be joined. */
const MOST_STEPS = 2;
