/**
 * Noun phrases in place of pronouns that stand for nothing named.
 *
 *     New ferries arrived. They carry cars.            → New ferries carry cars.
 *     A grand jury met. It heard ten witnesses.        → The grand jury heard ten witnesses.
 * Not: a pronoun whose phrase stands before it in the same statement.
 */
import type { Token } from '../../../../language/document.ts';
import { isRelation } from '../../../../language/tree.ts';
import { agreementOf } from '../agreement.ts';
import type { ClaimContext } from '../claim-context.ts';
import type { Clause } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';
import { possessive } from './compose-statement.ts';
import { findAntecedent, shortPhrase } from './find-antecedent.ts';
import { hasAntecedent } from './has-antecedent.ts';
import { isDummy } from './is-dummy.ts';
import { isInTime } from './is-in-time.ts';
import { isLoose } from './is-loose.ts';
import { likelyAntecedent } from './likely-antecedent.ts';
import { meantSource } from './meant-source.ts';
import { onlyNounAround } from './only-noun-around.ts';
import { saidOf } from './said-of.ts';
import { verbatimWords, type Word } from './word.ts';

/** The words with phrases for pronouns. `before` are the clauses stated before, nearest last. */
export function withAntecedents(
  context: ClaimContext,
  worded: WordedClause,
  words: readonly Word[],
  before: readonly Clause[],
): Word[] {
  const first = words.findIndex(({ token }) => token !== null && NOMINAL.test(token.upos));
  const at = words.findIndex(({ token, text }, index) => {
    if (token?.upos !== 'PRON' || text !== token.form || context.mentionOver.has(token.index)) return false;
    return index === first || context.found.antecedents?.has(token.index) === true;
  });
  const pronoun = words[at]?.token;
  const replaced = (phrase: readonly Word[]) => [...words.slice(0, at), ...phrase, ...words.slice(at + 1)];
  const topic = saidOf(context, words[first]?.token ?? null, worded.attribution);
  if (topic !== null) {
    const rest = words.slice(first + 1).filter(({ token }) => token === null || !topic.includes(token));
    return [...words.slice(0, first), ...inPlace(words[first]!.token!, topic), ...rest];
  }
  const spoken = OTHERS_SUBJECT.has(worded.clause.rule) ? -1 : sourceAt(context, words, first);
  const source = spoken < 0 ? null : meantSource(context, words[spoken]!.token, worded.attribution);
  const isOwner = words[spoken]?.token?.xpos === 'PRP$' && spoken > first;
  if (source !== null && !(isOwner && source.split(' ').length > MOST_LATER_OWNER_WORDS)) {
    const { token } = words[spoken]!;
    const text = token!.xpos === 'PRP$' ? possessive(source) : source;
    return [...words.slice(0, spoken), { text, token }, ...words.slice(spoken + 1)];
  }
  if (pronoun === undefined || pronoun === null) return [...words];
  const resolved = resolvedPhrase(context, words, at);
  const isPossessive = pronoun.xpos === 'PRP$';
  const fits = resolved !== null && (!isPossessive || (at === first && resolved.length <= MOST_OWNER_WORDS));
  if (fits) return replaced(inPlace(pronoun, resolved));
  const near =
    at === first
      ? (findAntecedent(context, pronoun, before, worded.attribution === null) ??
        onlyNounAround(context, pronoun, worded))
      : null;
  return near === null ? [...words] : replaced(inPlace(pronoun, near));
}

/** The words with the likeliest phrase for the first of the pronouns that were left open. */
export function withLikely(context: ClaimContext, words: readonly Word[], open: readonly Token[]): Word[] {
  for (const pronoun of open) {
    const at = words.findIndex(({ token, text }) => token === pronoun && text !== '');
    const phrase = at < 0 ? null : likelyAntecedent(context, pronoun);
    if (phrase === null || words.some(({ token }) => token !== null && phrase.includes(token))) continue;
    return [...words.slice(0, at), ...inPlace(pronoun, phrase), ...words.slice(at + 1)];
  }
  return [...words];
}

/** Rules whose subject is somebody other than the source: "officials call [them] bombs". */
const OTHERS_SUBJECT = new Set(['claims/complement', 'claims/naming']);

/** The pronoun that may be the source: the first nominal, or a later "them" or "their" that nothing before it agrees with. */
function sourceAt(context: ClaimContext, words: readonly Word[], first: number): number {
  if (words[first]?.token?.upos === 'PRON') return first;
  return words.findIndex(
    ({ token, text }, at) =>
      at > first &&
      token !== null &&
      text === token.form &&
      /^(?:they|them|their)$/u.test(text) &&
      !context.mentionOver.has(token.index) &&
      !hasAntecedent(context, words.slice(0, at), token),
  );
}

/** A longer owner would make the statement clumsy. */
const MOST_OWNER_WORDS = 4;
const MOST_LATER_OWNER_WORDS = 2;
const NOMINAL = /^(?:NOUN|PROPN|PRON)$/u;

/** The phrase that the article's references give; once, and not where the statement holds another that could be meant. */
function resolvedPhrase(context: ClaimContext, words: readonly Word[], at: number): Token[] | null {
  const pronoun = words[at]!.token!;
  const head = context.found.antecedents?.get(pronoun.index);
  if (
    head === undefined ||
    words.some(({ token }) => token?.index === head) ||
    isDummy(context, pronoun) ||
    isLoose(context, pronoun)
  )
    return null;
  if (isRelation(pronoun.deprel, 'nmod') && pronoun.xpos !== 'PRP$') return null;
  const noun = context.document.tokens[head]!;
  if (!isProminent(noun) || hasRival(context, words.slice(0, at), noun, pronoun)) return null;
  const phrase = shortPhrase(context, noun);
  return phrase !== null && (phrase.length > 1 || noun.xpos === 'NNS') ? phrase : null;
}

/** Subjects and objects are taken up by pronouns; the rest seldom. */
function isProminent({ deprel }: Token): boolean {
  return isRelation(deprel, 'nsubj', 'obj');
}

/** True where a noun before the pronoun agrees with it as well; times aside, and the subject of the verb whose object it is. */
function hasRival(context: ClaimContext, before: readonly Word[], noun: Token, pronoun: Token): boolean {
  const number = agreementOf(context.document, noun);
  return before.some(
    ({ token }) =>
      token !== null &&
      NOMINAL.test(token.upos) &&
      agreementOf(context.document, token) === number &&
      !(token.head === pronoun.head && isRelation(token.deprel, 'nsubj')) &&
      !isInTime(context, token),
  );
}

function inPlace(pronoun: Token, antecedent: readonly Token[]): Word[] {
  const phrase = definite(verbatimWords(antecedent));
  if (pronoun.xpos !== 'PRP$') return phrase;
  const last = phrase[phrase.length - 1]!;
  return [...phrase.slice(0, -1), { text: possessive(last.text), token: last.token }];
}

/** "a new route" → the new route: it has been spoken of. */
function definite(words: readonly Word[]): Word[] {
  return words.map((word, at) => (at === 0 && /^an?$/iu.test(word.text) ? { text: 'the', token: word.token } : word));
}
