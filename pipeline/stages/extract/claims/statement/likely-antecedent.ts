/**
 * What a pronoun most likely stands for, where nothing surer was found and nothing said before can be joined to the statement.
 *
 *     The port got some new cranes and a dock. Workers love them.      → Workers love the new cranes.
 *                       ^^^^^^^^^^                          ^^^^
 * Not: an indefinite phrase before "it" ("a bill … it"), nor where two plurals stand before "they".
 */
import type { Token } from '../../../../language/document.ts';
import { childByDeprel, isRelation, sentenceOf, tokensOf } from '../../../../language/tree.ts';
import { agreementOf } from '../agreement.ts';
import type { ClaimContext } from '../claim-context.ts';
import { shortPhrase } from './find-antecedent.ts';
import { sourceHead } from './find-speaker.ts';
import { isDummy } from './is-dummy.ts';
import { isInTime } from './is-in-time.ts';

/** Its phrase; null where none is likely. */
export function likelyAntecedent(context: ClaimContext, pronoun: Token): Token[] | null {
  const isMany = /^the(?:y|m|ir)$/iu.test(pronoun.form);
  if ((!isMany && !/^its?$/iu.test(pronoun.form)) || isDummy(context, pronoun)) return null;
  const resolved = context.found.antecedents?.get(pronoun.index);
  const noun = resolved === undefined ? null : context.document.tokens[resolved]!;
  if (noun !== null && isTakenUp(context, noun)) {
    const phrase = shortPhrase(context, noun);
    if (phrase !== null && isDefinite(context, noun, phrase)) return asOwner(pronoun, phrase);
  }
  return isMany ? asOwner(pronoun, onlyPlural(context, pronoun)) : null;
}

/** A long owner would make the statement clumsy: "the attacks by gun owners' rights". */
function asOwner({ xpos }: Token, phrase: Token[] | null): Token[] | null {
  return xpos === 'PRP$' && phrase !== null && phrase.length > MOST_OWNER_WORDS ? null : phrase;
}

const MOST_OWNER_WORDS = 3;

/** The only plural of the sentence before and of this one up to the pronoun. */
function onlyPlural(context: ClaimContext, pronoun: Token): Token[] | null {
  const { document } = context;
  const sentence = sentenceOf(document, pronoun);
  const previous = document.sentences[sentence.index - 1];
  const words = [...(previous === undefined ? [] : tokensOf(document, previous)), ...tokensOf(document, sentence)];
  const plurals = words.filter(
    (token) =>
      token.index < pronoun.index &&
      token.upos === 'NOUN' &&
      !isRelation(token.deprel, 'compound', 'flat', 'amod') &&
      agreementOf(document, token) === 'plural' &&
      !isInTime(context, token),
  );
  const [only] = plurals;
  if (only === undefined || plurals.length > 1 || TIMES.has(only.lemma) || isAside(only)) return null;
  return context.contentsAt(pronoun).some((each) => sourceHead(context, each) === only)
    ? null
    : shortPhrase(context, only);
}

/** "looking for [ships]", "the [owners]' lawyer": spoken of by the way. */
function isAside({ deprel }: Token): boolean {
  return deprel === 'nmod:poss' || isRelation(deprel, 'obl');
}

const TIMES = new Set(['day', 'week', 'month', 'year', 'hour', 'minute', 'time']);

function isTakenUp({ document }: ClaimContext, noun: Token): boolean {
  return isRelation(noun.deprel, 'nsubj', 'obj') && document.tokens[noun.head]?.upos !== 'PROPN';
}

/** "the port", "Oslo's port", "those ports", "new ports". */
function isDefinite({ document }: ClaimContext, noun: Token, phrase: readonly Token[]): boolean {
  if (childByDeprel(document, noun, 'nmod:poss') !== undefined) return true;
  const determiner = childByDeprel(document, noun, 'det');
  if (determiner === undefined) return noun.xpos === 'NNS' && phrase.length > 1;
  return /^(?:the|this|that|these|those|some|many|several)$/iu.test(determiner.form);
}
