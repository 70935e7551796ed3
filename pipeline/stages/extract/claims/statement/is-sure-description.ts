/**
 * Whether a description can give way to the name of what it describes.
 *
 *     the chancellor said      → Olaf Scholz said
 * Not: "the vice president", "the next president" (another one), "the group charged with security", "the second-[term congressman]"
 * (a part of a phrase), "the mayor" for a town.
 */
import type { Document, Token } from '../../../../language/document.ts';
import { typeOfNoun } from '../../../../language/lexicon/role-nouns.ts';
import { childByDeprel } from '../../../../language/tree.ts';
import type { ClaimContext, TokenMention } from '../claim-context.ts';

/** True for a whole phrase that describes a thing of the entity's kind, with nothing that could tell it from another. */
export function isSureDescription({ document, found }: ClaimContext, over: TokenMention): boolean {
  const words = document.tokens.slice(over.firstToken, over.endToken);
  const head = words.find((token) => token.head < over.firstToken || token.head >= over.endToken);
  if (head === undefined || childByDeprel(document, head, 'acl') !== undefined) return false;
  if (words.some(({ lemma }) => OTHERS.test(lemma)) || words.some(isLoose)) return false;
  const isPerson = found.entities[over.mention.entity]!.type === 'person';
  return (typeOfNoun(head.lemma) === 'person') === isPerson && isPhrase(document, over);
}

/** "the vice president", "the former governor", "the next president". Lemmas. */
const OTHERS = /^(?:vice|former|then|deputy|next|future|previous|new|first|last)$/iu;

/** A verb or a preposition other than "of": more than a description. */
function isLoose({ upos, lemma }: Token): boolean {
  return upos === 'VERB' || (upos === 'ADP' && lemma !== 'of');
}

/** True where no word in front belongs to the description: not "the second-[term congressman]". */
function isPhrase(document: Document, { firstToken, endToken }: TokenMention): boolean {
  const before = document.tokens[firstToken - 1];
  if (before === undefined) return true;
  if (before.form === '-') return false;
  if (!(before.head >= firstToken && before.head < endToken)) return true;
  return before.lemma === 'the' && before.spaceAfter;
}
