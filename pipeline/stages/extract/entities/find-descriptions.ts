/** Descriptions that may stand for something named: "the German chancellor", "the company". */
import type { Document, NameType, Token } from '../../../language/document.ts';
import { typeOfNoun } from '../../../language/lexicon/role-nouns.ts';
import { childByDeprel } from '../../../language/tree.ts';

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

/** The noun by which a description is known: "the [vice president]" is another than "the [president]". Lower case. */
export function describingNoun({ tokens }: Document, { index, lemma }: Token): string {
  const before = tokens[index - 1]?.form.toLowerCase();
  return before === 'vice' ? `vice ${lemma.toLowerCase()}` : lemma.toLowerCase();
}
