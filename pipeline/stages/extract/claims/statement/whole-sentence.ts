/**
 * The sentence around a claim, where the claim alone leaves open what only the sentence tells.
 *
 *     After the storm, critics of the port said it would close.      → After the storm, critics of the port said it would close.
 *     “The dam broke, and it took my house,” Ms. Ruiz said.         → The dam broke, and it took Ms. Ruiz's house.
 * Not: a sentence that asks, breaks off or leaves something open itself.
 */
import type { Sentence, Token } from '../../../../language/document.ts';
import { sentenceOf, tokensOf } from '../../../../language/tree.ts';
import { type ClaimContext, contentTokens, isInOwnWords } from '../claim-context.ts';
import { isFiniteForm } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';
import { hasAntecedent } from './has-antecedent.ts';
import { withThat } from './indirect-speech.ts';
import { makeLengthsAbsolute } from './make-lengths-absolute.ts';
import { makeTimesAbsolute } from './make-times-absolute.ts';
import { replaceReferences } from './replace-references.ts';
import { verbatimWords } from './word.ts';
import { writeSentence } from './write-sentence.ts';

/** Fewer words are an exclamation. */
const FEWEST_WORDS = 4;
/** A longer sentence is no help. */
export const MOST_WORDS = 95;

/** In tokens, marks among them. */
const LONGEST_SENTENCE = 250;

/** A sentence, or what the attribution's source says in it, with names and days; null where it asks, breaks off or leaves something open. */
export function wholeSentence(context: ClaimContext, sentence: Sentence, attribution: number | null): string | null {
  if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) return null;
  const whole = tokensOf(context.document, sentence);
  const tokens = attribution === null ? whole : contentTokens(context, attribution, sentence);
  const last = whole.findLast(({ form }) => !/^["“”'‘’]+$/u.test(form));
  if (tokens.length < FEWEST_WORDS || (attribution !== null && !tokens.some(isFiniteForm))) return null;
  if (last?.form !== '.' || tokens.some(({ form }) => form === '?')) return null;
  const opener = tokens.findIndex(({ upos }) => upos !== 'PUNCT' && upos !== 'CCONJ');
  const named = replaceReferences(context, verbatimWords(tokens.slice(Math.max(opener, 0))), attribution);
  if (named.open.length > 0) return null;
  const times = context.times[sentence.index] ?? [];
  return writeSentence(
    context.document,
    makeLengthsAbsolute(context, makeTimesAbsolute(context, withThat(context.document, named.words), times)),
  );
}

/**
 * The sentence that holds the clause: a source's own words as far as they go, other words with who says them. `open` are the pronouns that it
 * has to answer, by more than that something is said.
 */
export function sentenceAround(
  context: ClaimContext,
  { clause, attribution }: WordedClause,
  open: readonly Token[],
): string | null {
  const sentence = sentenceOf(context.document, clause.head);
  if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) return null;
  const told = tokensOf(context.document, sentence).filter((token) => context.cuesAt(token).length === 0);
  const isAnswered = (pronoun: Token) => {
    const before = told.filter(({ index }) => index < pronoun.index);
    return !/^(?:it|this|that)$/iu.test(pronoun.form) || hasAntecedent(context, verbatimWords(before), pronoun);
  };
  if (!open.every(isAnswered)) return null;
  const isOwn = attribution !== null && isInOwnWords(context, attribution);
  const text = wholeSentence(context, sentence, isOwn ? attribution : null);
  return text === null || text.split(' ').length > MOST_WORDS ? null : text;
}
