/**
 * Names in place of words that stand for them, where the article's mentions say what is meant.
 *
 *     Its support has been diplomatic.      → China's support …
 *     We will not yield. (said by NATO)     → NATO will not yield.
 * Not: a pronoun whose name stands before it in the same statement ("China defended its trade").
 */

import type { Document, Token } from '../../../../language/document.ts';
import { pastForm, presentForm } from '../../../../language/inflect/verb-forms.ts';
import { childByDeprel, isRelation } from '../../../../language/tree.ts';
import { type ClaimContext, isInOwnWords, type TokenMention } from '../claim-context.ts';
import { isAddressed } from './addressee.ts';
import { possessive } from './compose-statement.ts';
import { findSpeaker, isFirstPerson, isFirstSingular, ownerOf, type Speaker } from './find-speaker.ts';
import { hasAntecedent } from './has-antecedent.ts';
import { isClear } from './is-clear.ts';
import { isDummy } from './is-dummy.ts';
import { isSureDescription } from './is-sure-description.ts';
import { endOfNationApposed, isSpeakers, nationWords } from './nation-words.ts';
import { isOpenPronoun } from './open-pronoun.ts';
import { quotedSelf } from './quoted-self.ts';
import type { Word } from './word.ts';

/** What came of it. */
interface ReferencedWords {
  readonly words: Word[];
  /** Pronouns that still stand for nothing in the statement. */
  readonly open: readonly Token[];
}

/** Replaces pronouns and descriptions by the entity's name; `attribution` is the one whose source "I" and "we" are. */
export function replaceReferences(
  context: ClaimContext,
  words: readonly Word[],
  attribution: number | null,
): ReferencedWords {
  const draft: Draft = {
    context,
    words,
    attribution,
    named: namedIn(context, words),
    introduced: new Set(),
    result: [],
  };
  const open: Token[] = [];
  let skipUntil = -1;
  words.forEach((word, at) => {
    const { token } = word;
    if (token !== null && (token.index < skipUntil || isOfUs(words, at))) return;
    const over = token === null ? undefined : context.mentionAt.get(token.index);
    const speaker = token === null ? null : findSpeaker(context, token, attribution);
    const self =
      token === null
        ? null
        : (nationWords(context.document, token) ??
          quotedSelf(context, token, attribution) ??
          reflexiveOf(draft, token));
    if (self !== null) {
      draft.result.push({ text: self, token });
    } else if (token === null || (over === undefined && speaker === null)) {
      if (token !== null && isAsPrinted(word, token) && leavesOpen(draft, token)) open.push(token);
      draft.result.push(agreeing(context, words, word, attribution));
    } else if (speaker !== null) {
      draft.result.push({ text: speakerWords(draft, speaker, token), token });
      skipUntil = endOfNationApposed(context.document, token) ?? skipUntil;
      if (speaker.entity !== null) draft.introduced.add(speaker.entity);
    } else if (standsForName(draft, over!, at)) {
      if (over!.mention.form === 'nominal') {
        if (token.upos !== 'DET' && draft.result[draft.result.length - 1]?.token?.upos === 'DET') draft.result.pop();
        skipUntil = over!.endToken;
      }
      const { entity, form } = over!.mention;
      const text = form === 'nominal' ? nameOf(context, entity) : nameInPlace(context, entity, token);
      draft.result.push({ text, token });
      draft.introduced.add(entity);
    } else {
      const isPronoun = over!.mention.form === 'pronoun';
      if (isPronoun && !draft.introduced.has(over!.mention.entity) && leavesOpen(draft, token)) open.push(token);
      draft.result.push(word);
      if (!isPronoun || !isTheSpeaker(context, over!.mention.entity, attribution))
        draft.introduced.add(over!.mention.entity);
    }
  });
  return { words: draft.result, open };
}

/** “those [of us] who stayed”: those who stayed. */
function isOfUs(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!;
  if (text.length !== 'of'.length) return false;
  const first = /^us$/iu.test(text) ? at - 1 : at;
  const [those, of, us] = words.slice(Math.max(first - 1, 0), first + 2);
  return /^those$/iu.test(those?.text ?? '') && of?.text === 'of' && /^us$/iu.test(us?.text ?? '');
}

/** "them" that stands as "They" is the same pronoun. */
function isAsPrinted({ text }: Word, { form }: Token): boolean {
  return text === form || NOMINATIVES.get(form.toLowerCase()) === text.toLowerCase();
}

const NOMINATIVES = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);

/** A statement on its way: what is named in it, what has been introduced so far, the words so far. */
interface Draft {
  readonly context: ClaimContext;
  readonly words: readonly Word[];
  readonly attribution: number | null;
  readonly named: ReadonlySet<number>;
  readonly introduced: Set<number>;
  readonly result: Word[];
}

/** True for a pronoun that a reader cannot tell: nothing before it in the statement agrees. */
function leavesOpen({ context, result }: Draft, token: Token): boolean {
  return isOpenPronoun(context, token) && (isFirstPerson(token) || !hasAntecedent(context, result, token));
}

/** What is written for "I" or "we". */
function speakerWords({ context, introduced, result }: Draft, speaker: Speaker, token: Token): string {
  const { entity } = speaker;
  if (entity === null) return wordsFor(context.document, speaker, token, result);
  const again = introduced.has(entity) ? thirdPerson(context, entity, token) : null;
  return again ?? nameInPlace(context, entity, token);
}

const REFLEXIVE = /^(?:(my)|our|(your))sel(?:f|ves)$/iu;
const SHORTEST_REFLEXIVE = 'myself'.length;

/** "American", "Hispanic": a people by its adjective, which no "they" turns into. */
function isAdjectival({ found }: ClaimContext, entity: number): boolean {
  const { type, name } = found.entities[entity]!;
  return type === 'group' && !/s$/u.test(name);
}

/** “We help ourselves” → themselves: where the speaker stands in the statement already. */
function reflexiveOf({ context, attribution, result }: Draft, token: Token): string | null {
  const match = token.form.length < SHORTEST_REFLEXIVE ? null : REFLEXIVE.exec(token.form);
  if (match === null) return null;
  const first = result.find(
    (word) => word.token !== null && isFirstPerson(word.token) && word.text !== word.token.form,
  );
  if (match[2] !== undefined || !first?.token) return null;
  const speaker = findSpeaker(context, first.token, attribution);
  if (speaker === null) return null;
  if (speaker.isMany) return 'themselves';
  const entity = speaker.entity === null ? undefined : context.found.entities[speaker.entity];
  if (entity === undefined) return null;
  return entity.type !== 'person'
    ? 'itself'
    : entity.gender === null
      ? null
      : entity.gender === 'male'
        ? 'himself'
        : 'herself';
}

/** True where the mention that begins at the word is to be replaced by the entity's name. */
function standsForName(
  { context, words, attribution, named, introduced }: Draft,
  over: TokenMention,
  at: number,
): boolean {
  const { form, entity } = over.mention;
  const token = words[at]!.token!;
  if (introduced.has(entity)) return false;
  if (form === 'nominal') {
    return !named.has(entity) && isWhole(words, at, over) && isSureDescription(context, over);
  }
  if (form !== 'pronoun' || isTheSpeaker(context, entity, attribution)) return false;
  if (isAdjectival(context, entity)) return false;
  return isReplaceable(context, token) && isClear(context, words.slice(0, at), token, entity);
}

/** "Ms. Ruiz and others" for the first "we", then "they"; "the driver" for "I". */
function wordsFor(document: Document, speaker: Speaker, token: Token, before: readonly Word[]): string {
  const isPossessive = token.xpos === 'PRP$';
  const isRepeated = before.some(
    ({ token: other }) => other !== null && !isFirstSingular(other) && isSpeakers(document, other),
  );
  if (speaker.isMany && isRepeated) return isPossessive ? 'their' : /^us$/iu.test(token.form) ? 'them' : 'they';
  return isPossessive ? possessive(ownerOf(speaker)) : speaker.words;
}

/** The entity's fullest name, with "the" where the article writes it so. */
function nameOf(context: ClaimContext, entity: number): string {
  const { name } = context.found.entities[entity]!;
  return (context.withArticle.has(entity) || WITH_ARTICLE.test(name)) && !/^the /iu.test(name) ? `the ${name}` : name;
}

const WITH_ARTICLE =
  /^(?:United (?:States|Kingdom|Nations|Arab Emirates)|European Union|Netherlands|Philippines|White House|Kremlin|Pentagon|Senate|US|UK|UN|EU|U\.S\.|U\.K\.|U\.N\.)$/u;

function nameInPlace(context: ClaimContext, entity: number, token: Token): string {
  const name = nameOf(context, entity);
  return token.xpos === 'PRP$' || token.xpos === 'WP$' || /^yours$/iu.test(token.form) ? possessive(name) : name;
}

/** "he", "her", "its" for a speaker who is named before; null where the sex is not known. */
function thirdPerson({ found }: ClaimContext, entity: number, token: Token): string | null {
  const { gender, type } = found.entities[entity]!;
  const forms = gender === null ? (type === 'person' ? null : PRONOUNS.thing) : PRONOUNS[gender];
  if (forms === null) return null;
  if (token.xpos === 'PRP$') return forms.possessive;
  return isRelation(token.deprel, 'nsubj') ? forms.subject : forms.object;
}

const PRONOUNS = {
  female: { subject: 'she', object: 'her', possessive: 'her' },
  male: { subject: 'he', object: 'him', possessive: 'his' },
  thing: { subject: 'it', object: 'it', possessive: 'its' },
} as const;

/** “He stole it,” she said: nobody is "he" or "she" in words of their own. */
function isTheSpeaker(context: ClaimContext, entity: number, attribution: number | null): boolean {
  if (attribution === null) return false;
  return isInOwnWords(context, attribution) && context.found.attributions[attribution]!.source_entity === entity;
}

/** The verb of a replaced "I" or "we": "am" → "is", "want" → "wants". */
function agreeing(context: ClaimContext, words: readonly Word[], word: Word, attribution: number | null): Word {
  const { token } = word;
  if (token === null || (token.xpos !== 'VBP' && !WERE.test(token.form) && !isMistakenPresent(token))) return word;
  const verb = isRelation(token.deprel, 'aux', 'cop') ? context.document.tokens[token.head]! : token;
  const before = words
    .slice(0, words.indexOf(word))
    .findLast((each) => each.token?.upos !== 'ADV' && each.token?.upos !== 'CCONJ')?.token;
  const first = isRelation(verb.deprel, 'conj') ? context.document.tokens[verb.head] : undefined;
  const subject =
    childByDeprel(context.document, verb, 'nsubj') ??
    (first === undefined ? undefined : childByDeprel(context.document, first, 'nsubj')) ??
    before;
  if (
    subject === undefined ||
    subject === null ||
    subject.index > token.index ||
    !(isFirstPerson(subject) || isAddressed(subject))
  )
    return word;
  const speaker = findSpeaker(context, subject, attribution);
  if (speaker?.isMany) return word;
  const isReplaced =
    speaker !== null || quotedSelf(context, subject, attribution) !== null || context.mentionAt.has(subject.index);
  const at = words.findIndex((each) => each.token === subject);
  const isRepeated = words
    .slice(0, Math.max(at, 0))
    .some((each) => each.token !== null && isSpeakers(context.document, each.token));
  // “You put us here”: what is said to somebody of what is done.
  if (isAddressed(subject) && pastForm(token.lemma, 'singular') === token.form) return word;
  if (!isReplaced || at < 0 || (isRepeated && speaker === null && /^we$/iu.test(subject.form))) return word;
  return { text: !WERE.test(token.form) ? presentForm(token.lemma, 'singular') : 'was', token };
}

const WERE = /^were$/iu;

/** "I welcome the vote", where the tag says past: that has another form. */
function isMistakenPresent({ xpos, form, lemma }: Token): boolean {
  return xpos === 'VBD' && form === lemma && pastForm(lemma, 'singular') !== form;
}

function namedIn({ mentionAt }: ClaimContext, words: readonly Word[]): Set<number> {
  const named = new Set<number>();
  for (const { token } of words) {
    const over = token === null ? undefined : mentionAt.get(token.index);
    if (over !== undefined && over.mention.form === 'name') named.add(over.mention.entity);
  }
  return named;
}

function isReplaceable(context: ClaimContext, token: Token): boolean {
  if (isDummy(context, token)) return false;
  return (
    !/^(?:himself|herself|itself|themselves|his own|its own)$/u.test(token.form.toLowerCase()) &&
    !token.xpos.startsWith('W')
  );
}

function isWhole(words: readonly Word[], at: number, { firstToken, endToken }: TokenMention): boolean {
  for (let offset = 0; offset < endToken - firstToken; offset++) {
    if (words[at + offset]?.token?.index !== firstToken + offset) return false;
  }
  return true;
}
