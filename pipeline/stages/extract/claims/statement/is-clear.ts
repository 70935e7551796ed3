/** Whether a pronoun's name can stand in its place without a doubt. */
import type { Token } from '../../../../language/document.ts';
import { ACTION_VERBS } from '../../../../language/lexicon/action-verbs.ts';
import { typeOfNoun } from '../../../../language/lexicon/role-nouns.ts';
import { childrenByDeprel, isRelation, pathToRoot, sentenceOf, tokensOf } from '../../../../language/tree.ts';
import { type ClaimContext, isInOwnWords } from '../claim-context.ts';
import { SPEECH_VERBS } from '../lexicon.ts';
import { isIdentified } from './find-antecedent.ts';
import { entityOfSource } from './find-speaker.ts';
import { actsOn } from './has-antecedent.ts';
import type { Word } from './word.ts';

/** True where nothing else in the statement so far could be meant. */
export function isClear(context: ClaimContext, before: readonly Word[], token: Token, entity: number): boolean {
  const { type } = context.found.entities[entity]!;
  if (isReporter(context, token, entity)) return false;
  if (type !== 'person' && isIdentified(context.document, token)) return false;
  if (type !== 'person' && HAPPENING.has(context.document.tokens[token.head]?.lemma ?? '')) return false;
  if (type === 'person' ? token.lemma === 'it' : !isThingMeant(context, token, entity)) return false;
  const nouns = before.filter((word) => word.token !== null && /^(?:NOUN|PROPN|PRON)$/u.test(word.token.upos));
  if (nouns.length === 0) return true;
  const isRival = (word: Word) => {
    const other = context.mentionOver.get(word.token?.index ?? -1)?.mention.entity;
    if (other === undefined)
      return type === 'person' ? isUnnamedPerson(context, word.token!, token) : isPluralSubject(word.token!, token);
    if (other === entity) return false;
    if (type === 'person' && isTitled(context, word.token!, token)) return true;
    if (context.found.entities[other]!.type !== type) return false;
    return type !== 'person' || isOfEitherSex(context, other, token);
  };
  const isSubjectOfIt = (word: Word) =>
    (word.token?.head === token.head && isRelation(word.token.deprel, 'nsubj')) ||
    actsOn(context.document, word.token!, token);
  const rivals = nouns.filter(isRival);
  if (type === 'person')
    return rivals.every(isSubjectOfIt) && (rivals.length === 0 || !isRelation(token.deprel, 'nsubj'));
  return rivals.length === 0;
}

/** Things do not happen; events do. Lemmas. */
const HAPPENING = new Set(['happen', 'occur']);

/** "Mr. Ford" before "his", "Ms. Ford" before "her", whatever else the name names. */
function isTitled({ document }: ClaimContext, { index }: Token, { form }: Token): boolean {
  const title = document.tokens[index - 1]?.form ?? '';
  return /^(?:he|him|his)$/iu.test(form) ? /^(?:Mr|Dr)\.?$/u.test(title) : /^(?:Mrs|Ms|Miss|Dr)\.?$/u.test(title);
}

/** "[the lawyer] left with his client", "from [the lawyer], who said that his client left". */
function isUnnamedPerson({ document }: ClaimContext, noun: Token, pronoun: Token): boolean {
  if (noun.xpos !== 'NN' || typeOfNoun(noun.lemma.replace(/^.*-/u, '')) !== 'person') return false;
  if (isRelation(noun.deprel, 'nsubj')) return !isRelation(pronoun.deprel, 'obj', 'obl');
  return pathToRoot(document, pronoun).some((token) => isRelation(token.deprel, 'acl') && token.head === noun.index);
}

/** False for a man where the pronoun is "she", and the other way round. */
function isOfEitherSex({ found }: ClaimContext, entity: number, { form }: Token): boolean {
  const { gender } = found.entities[entity]!;
  if (gender === null) return true;
  return /^(?:she|hers?)$/iu.test(form) ? gender === 'female' : !/^(?:he|him|his)$/iu.test(form) || gender === 'male';
}

/** True for the outlet that the sentence's words come through: "it" in them is something else. */
function isReporter({ document, found, attributionsIn }: ClaimContext, token: Token, entity: number): boolean {
  return (attributionsIn[sentenceOf(document, token).index] ?? []).some((index) => {
    const { source_entity, source_kind, via_entity } = found.attributions[index]!;
    return via_entity === entity || (source_entity === entity && source_kind === 'publication');
  });
}

/** "The department said [it] had the letters": what is said in other words speaks of who says it. */
function isItsSource(context: ClaimContext, token: Token, entity: number): boolean {
  const attribution = context.contentsAt(token)[0];
  if (attribution === undefined || isInOwnWords(context, attribution)) return false;
  return entityOfSource(context, attribution) === entity;
}

/** "it" of an organization or a place; "they" of many. */
function isThingMeant(context: ClaimContext, token: Token, entity: number): boolean {
  const isSource = isItsSource(context, token, entity);
  if (!isSource && !isSalient(context, token, entity)) return false;
  if (!/^its?$/iu.test(token.form)) return true;
  if (context.found.entities[entity]!.type === 'group') return false;
  if (isSource || /^its$/iu.test(token.form)) return true;
  return isRelation(token.deprel, 'nsubj') && isActing(context, token, entity);
}

/**
 * "NATO met, and [it] sent ships": what acts goes on acting. Not: "NATO made a plan. [It] would help" (the plan), nor what somebody else
 * says: "NATO sent ships. Oslo said [it] helped".
 */
function isActing(context: ClaimContext, token: Token, entity: number): boolean {
  const { document, mentionOver } = context;
  const verb = document.tokens[token.head];
  if (verb === undefined || !(ACTION_VERBS.has(verb.lemma) || SPEECH_VERBS.has(verb.lemma))) return false;
  const contents = context.contentsAt(token);
  if (contents.length === 0 && childrenByDeprel(document, verb, 'aux').some(({ lemma }) => lemma === 'would'))
    return false;
  const sentence = sentenceOf(document, token);
  const isSubject = (each: Token) =>
    mentionOver.get(each.index)?.mention.entity === entity && isRelation(each.deprel, 'nsubj');
  const isHere = tokensOf(document, sentence).some(
    (each) =>
      each.index < token.index && isSubject(each) && contents.every((one) => context.contentsAt(each).includes(one)),
  );
  const previous = document.sentences[sentence.index - 1];
  return isHere || previous === undefined || (contents.length === 0 && tokensOf(document, previous).some(isSubject));
}

/** "The [parts] go since they are old": a plural subject in front of "they". */
function isPluralSubject({ xpos, deprel }: Token, { form }: Token): boolean {
  return /^they$/iu.test(form) && xpos === 'NNS' && isRelation(deprel, 'nsubj');
}

/** True where the sentence names the thing, or the sentence before has it for a subject: "it" seldom reaches farther. */
function isSalient({ document, mentionOver }: ClaimContext, token: Token, entity: number): boolean {
  const sentence = sentenceOf(document, token);
  const isMeant = (each: Token) => mentionOver.get(each.index)?.mention.entity === entity;
  const isNamed = (each: Token) => isMeant(each) && mentionOver.get(each.index)!.mention.form === 'name';
  if (tokensOf(document, sentence).some((each) => isNamed(each) && !isRelation(each.deprel, 'nmod:poss'))) return true;
  const previous = document.sentences[sentence.index - 1];
  if (previous === undefined) return true;
  return tokensOf(document, previous).some((each) => isMeant(each) && isRelation(each.deprel, 'nsubj'));
}
