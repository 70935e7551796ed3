/**
 * What a source is said to speak of, in place of the pronoun that opens its words.
 *
 *     “It is a lie,” she said of the report.        → The report is a lie.
 */
import type { Token } from '../../../../language/document.ts';
import { typeOfNoun } from '../../../../language/lexicon/role-nouns.ts';
import { childByDeprel, childrenByDeprel } from '../../../../language/tree.ts';
import { agreementOf } from '../agreement.ts';
import { type ClaimContext, tokensOfPieces } from '../claim-context.ts';
import { shortPhrase } from './find-antecedent.ts';
import { isDummy } from './is-dummy.ts';

/** The phrase after "said of" or "said about", where it agrees with the pronoun; else null. */
export function saidOf(context: ClaimContext, pronoun: Token | null, attribution: number | null): Token[] | null {
  if (
    pronoun?.upos !== 'PRON' ||
    attribution === null ||
    isDummy(context, pronoun) ||
    context.mentionOver.has(pronoun.index)
  )
    return null;
  const { document, found } = context;
  const verb = tokensOfPieces(document, found.attributions[attribution]!.cue).find(({ upos }) => upos === 'VERB');
  if (verb === undefined) return null;
  const topic = childrenByDeprel(document, verb, 'obl').find((noun) => {
    const preposition = childByDeprel(document, noun, 'case')?.lemma;
    return noun.index > verb.index && (preposition === 'of' || preposition === 'about');
  });
  if (topic === undefined || topic.upos === 'PRON') return null;
  const isMany = agreementOf(document, topic) === 'plural';
  const isPerson = context.mentionOver.has(topic.index) || typeOfNoun(topic.lemma) === 'person';
  const wanted = isMany ? /^(?:they|these|those)$/iu : isPerson ? /^(?:he|she|it)$/iu : /^(?:it|this|that)$/iu;
  return wanted.test(pronoun.form) ? shortPhrase(context, topic) : null;
}
