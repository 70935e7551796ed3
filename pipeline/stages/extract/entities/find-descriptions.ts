/** Descriptions that may stand for something named: "the German chancellor", "the company". */
import type { Document, NameType, Token } from '../../../language/document.ts';
import { childByDeprel } from '../../../language/tree.ts';
import { ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS } from './role-nouns.ts';

/** A definite noun phrase with the type of thing that its noun describes. */
export interface Description {
  readonly noun: Token;
  readonly type: NameType;
}

/** Reads a noun as the head of a definite, singular description; null where it is none. */
export function readDescription(document: Document, noun: Token): Description | null {
  if (noun.upos !== 'NOUN' || noun.xpos !== 'NN') return null;
  const determiner = childByDeprel(document, noun, 'det');
  if (!determiner || !/^(?:the|this|that)$/iu.test(determiner.form)) return null;
  const type = typeOfNoun(noun.lemma);
  return type && { noun, type };
}

/** What a noun describes; null for nouns that describe no named thing. */
export function typeOfNoun(lemma: string): NameType | null {
  if (PERSON_NOUNS.has(lemma)) return 'person';
  if (ORGANIZATION_NOUNS.has(lemma)) return 'organization';
  if (PLACE_NOUNS.has(lemma)) return 'place';
  return null;
}
