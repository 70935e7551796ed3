/** Whether a pronoun's name can stand in its place without a doubt. */
import type { Token } from '../../../../language/document.ts';
import { typeOfNoun } from '../../../../language/lexicon/role-nouns.ts';
import { isRelation, pathToRoot, sentenceOf, tokensOf } from '../../../../language/tree.ts';
import { type ClaimContext, isInOwnWords } from '../claim-context.ts';
import { isIdentified } from './find-antecedent.ts';
import { entityOfSource } from './find-speaker.ts';
import type { Word } from './word.ts';

/** True where nothing else in the statement so far could be meant. */
export function isClear(context: ClaimContext, before: readonly Word[], token: Token, entity: number): boolean {
  const { type } = context.found.entities[entity]!;
  if (isReporter(context, token, entity)) return false;
  if (type !== 'person' && isIdentified(context.document, token)) return false;
  if (type !== 'person' && HAPPENING.has(context.document.tokens[token.head]?.lemma ?? '')) return false;
  const isFar = !isSalient(context, token, entity) && !isItsSource(context, token, entity);
  if (type === 'person' ? token.lemma === 'it' : isFar) return false;
  const nouns = before.filter((word) => word.token !== null && /^(?:NOUN|PROPN|PRON)$/u.test(word.token.upos));
  if (nouns.length === 0) return true;
  const isRival = (word: Word) => {
    const other = context.mentionOver.get(word.token?.index ?? -1)?.mention.entity;
    if (other === undefined) return type === 'person' && isUnnamedPerson(context, word.token!, token);
    if (other === entity) return false;
    if (type === 'person' && isTitled(context, word.token!, token)) return true;
    if (context.found.entities[other]!.type !== type) return false;
    return type !== 'person' || isOfEitherSex(context, other, token);
  };
  const isSubjectOfIt = (word: Word) => word.token?.head === token.head && isRelation(word.token.deprel, 'nsubj');
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
