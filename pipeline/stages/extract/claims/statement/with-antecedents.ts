/**
 * Noun phrases in place of pronouns that stand for nothing named.
 *
 *     New ferries arrived. They carry cars.            → New ferries carry cars.
 *     A grand jury met. It heard ten witnesses.        → The grand jury heard ten witnesses.
 *     Officials said they would leave.                 → Officials would leave.
 * Not: a pronoun whose phrase stands before it in the same statement.
 */
import type { Token } from '../../../../language/document.ts';
import { typeOfNoun } from '../../../../language/lexicon/role-nouns.ts';
import { childByDeprel, childrenByDeprel, isRelation, sentenceOf } from '../../../../language/tree.ts';
import { agreementOf } from '../agreement.ts';
import { type ClaimContext, isInOwnWords, tokensOfPieces } from '../claim-context.ts';
import { type Clause, hasCopula } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';
import { SPEECH_VERBS } from '../lexicon.ts';
import { possessive } from './compose-statement.ts';
import { findAntecedent, isDummy, shortPhrase } from './find-antecedent.ts';
import { describedSource, entityOfSource, sourceHead } from './find-speaker.ts';
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
  if (topic !== null)
    return [...words.slice(0, first), ...inPlace(words[first]!.token!, topic), ...words.slice(first + 1)];
  const source =
    worded.clause.rule === 'claims/complement'
      ? null
      : meantSource(context, words[first]?.token ?? null, worded.attribution);
  if (source !== null) {
    const { token } = words[first]!;
    const text = token!.xpos === 'PRP$' ? possessive(source) : source;
    return [...words.slice(0, first), { text, token }, ...words.slice(first + 1)];
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

/** A longer owner would make the statement clumsy. */
const MOST_OWNER_WORDS = 4;
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

function isInTime({ document, times }: ClaimContext, token: Token): boolean {
  const inSentence = times[sentenceOf(document, token).index] ?? [];
  return inSentence.some(({ start, end }) => token.start >= start && token.end <= end);
}

/**
 * "It" that takes up what was said rather than a thing: "it is wrong", "it would help", "we did it", "it's time".
 */
function isLoose({ document }: ClaimContext, pronoun: Token): boolean {
  if (/(?:self|selves)$/u.test(pronoun.form)) return true;
  if (!/^it$/iu.test(pronoun.form)) return false;
  const verb = document.tokens[pronoun.head];
  if (verb === undefined) return true;
  if (isRelation(pronoun.deprel, 'obj')) return LOOSE_OBJECTS.has(verb.lemma);
  return hasCopula(document, verb) || LOOSE_VERBS.has(verb.lemma);
}

/** Verbs whose "it" is often a deed or a state of affairs. Lemmas. */
const LOOSE_OBJECTS = new Set(
  'do give make get have say think know see want like put call hear believe take try find mean love hate'.split(' '),
);
const LOOSE_VERBS = new Set(
  'seem appear come hurt help mean make take happen be go work get look feel sound matter start begin end turn show prove depend'.split(
    ' ',
  ),
);

function inPlace(pronoun: Token, antecedent: readonly Token[]): Word[] {
  const phrase = definite(verbatimWords(antecedent));
  if (pronoun.xpos !== 'PRP$') return phrase;
  const last = phrase[phrase.length - 1]!;
  return [...phrase.slice(0, -1), { text: possessive(last.text), token: last.token }];
}

/** “It is a lie,” she said of [the report]: what a source is said to speak of. */
function saidOf(context: ClaimContext, pronoun: Token | null, attribution: number | null): Token[] | null {
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

/** "Officials said [they] would leave": the source, where it agrees and no name is known. */
function meantSource(context: ClaimContext, pronoun: Token | null, attribution: number | null): string | null {
  if (pronoun?.upos !== 'PRON' || attribution === null) return null;
  const head = sourceHead(context, attribution);
  const { source_kind } = context.found.attributions[attribution]!;
  const entity = entityOfSource(context, attribution);
  if (head === null || isInOwnWords(context, attribution) || isDummy(context, pronoun)) return null;
  const isMany = agreementOf(context.document, head) === 'plural' && !isOnePerson(context, head);
  if (entity !== null) return isMany ? null : sourceName(context, pronoun, entity);
  const isPerson = typeOfNoun(head.lemma) === 'person';
  const isThing =
    !isPerson && (SPEAKING_THINGS.has(head.lemma) || (source_kind !== 'person' && source_kind !== 'unnamed'));
  const wanted = isMany ? /^(?:they|their)$/iu : isThing ? /^(?:it|its)$/iu : /^(?:he|she|his|her)$/iu;
  return wanted.test(pronoun.form) ? describedSource(context, attribution) : null;
}

/** Things that speak for many. Lemmas. */
const SPEAKING_THINGS = new Set(
  'lobby campaign industry administration team force movement panel coalition company'.split(' '),
);

/** "The builder and star said he …": two nouns under one article. */
function isOnePerson({ document }: ClaimContext, head: Token): boolean {
  const other = childByDeprel(document, head, 'conj');
  return head.xpos === 'NN' && other?.xpos === 'NN' && childByDeprel(document, other, 'det') === undefined;
}

/** "Ms. Ruiz said [she] would leave", where the article's references leave the pronoun open. */
function sourceName({ found, mentionOver }: ClaimContext, pronoun: Token, entity: number): string | null {
  const { type, gender, name } = found.entities[entity]!;
  if (mentionOver.has(pronoun.index)) return null;
  const isPerson =
    type === 'person' &&
    (gender === 'female' ? /^(?:she|her)$/iu : gender === 'male' ? /^(?:he|his)$/iu : /^(?:he|his|she|her)$/iu).test(
      pronoun.form,
    );
  const isThing = type === 'organization' && /^its?$/iu.test(pronoun.form);
  return isPerson || isThing ? name : null;
}

/** "Some spoke against the order, saying [it] would hurt": the only noun that agrees in the sentence that tells what was said in other words. */
function onlyNounAround(
  context: ClaimContext,
  pronoun: Token,
  { attribution, predicate }: WordedClause,
): Token[] | null {
  const { document, found } = context;
  if (attribution === null || isInOwnWords(context, attribution) || isDummy(context, pronoun)) return null;
  const { stance, cue } = found.attributions[attribution]!;
  const isSaid = stance === 'affirms' && tokensOfPieces(document, cue).some(({ lemma }) => SPEECH_VERBS.has(lemma));
  if (!isSaid || isLoose(context, pronoun)) return null;
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

/** "a new route" → the new route: it has been spoken of. */
function definite(words: readonly Word[]): Word[] {
  return words.map((word, at) => (at === 0 && /^an?$/iu.test(word.text) ? { text: 'the', token: word.token } : word));
}
