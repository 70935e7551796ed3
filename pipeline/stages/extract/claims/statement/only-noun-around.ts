/**
 * The only noun that "it" or "they" can mean in the sentence that tells what a source said in other words.
 *
 *     Some spoke against the order, saying it would hurt.      → The order would hurt.
 * Not: where two nouns agree, nor in a quotation, which may take up anything.
 */
import type { Token } from '../../../../language/document.ts';
import { typeOfNoun } from '../../../../language/lexicon/role-nouns.ts';
import { isRelation, sentenceOf } from '../../../../language/tree.ts';
import { agreementOf } from '../agreement.ts';
import { type ClaimContext, isInOwnWords, tokensOfPieces } from '../claim-context.ts';
import { hasCopula } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';
import { SPEECH_VERBS } from '../lexicon.ts';
import { shortPhrase } from './find-antecedent.ts';
import { isDummy } from './is-dummy.ts';
import { isInTime } from './is-in-time.ts';

/** Its phrase; null where none or more than one agrees. */
export function onlyNounAround(
  context: ClaimContext,
  pronoun: Token,
  { attribution, predicate }: WordedClause,
): Token[] | null {
  const { document, found } = context;
  if (attribution === null || isInOwnWords(context, attribution) || isDummy(context, pronoun)) return null;
  const { stance, cue } = found.attributions[attribution]!;
  const isSaid = stance === 'affirms' && tokensOfPieces(document, cue).some(({ lemma }) => SPEECH_VERBS.has(lemma));
  const verb = document.tokens[pronoun.head];
  if (!isSaid || verb === undefined || (pronoun.lemma === 'it' && hasCopula(document, verb))) return null;
  const number = /^its?$/iu.test(pronoun.form) ? 'singular' : /^the(?:y|ir)$/iu.test(pronoun.form) ? 'plural' : null;
  if (number === null) return null;
  const { firstToken } = sentenceOf(document, pronoun);
  const nouns = document.tokens
    .slice(Math.max(firstToken, predicate[0]!.index - MOST_WORDS_AROUND), predicate[0]!.index)
    .filter(
      (token) => /^(?:NOUN|PROPN)$/u.test(token.upos) && !isRelation(token.deprel, 'compound', 'flat', 'nmod:desc'),
    )
    .filter(
      (token) => agreementOf(document, token) === number && !isInTime(context, token) && !isPersonOf(context, token),
    );
  return nouns.length === 1 ? shortPhrase(context, nouns[0]!) : null;
}

const MOST_WORDS_AROUND = 40;

function isPersonOf({ mentionOver, found }: ClaimContext, { index, lemma, xpos }: Token): boolean {
  const entity = mentionOver.get(index)?.mention.entity;
  if (entity !== undefined) return found.entities[entity]!.type === 'person';
  return xpos === 'NN' && typeOfNoun(lemma) === 'person';
}
