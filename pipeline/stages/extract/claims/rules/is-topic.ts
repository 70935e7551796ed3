/** Whether the words of a content only name what is spoken of. */
import type { Document, Token } from '../../../../language/document.ts';
import { headOf, isRelation } from '../../../../language/tree.ts';
import { isFiniteForm } from '../clause.ts';

/**
 * "the terms of a pact that Rome signed", "statements his office had made": a topic, whose finite verbs all stand in clauses about its nouns.
 * Where there are more of them than relative pronouns the tree took the main verb for one of those.
 */
export function isTopic(document: Document, tokens: readonly Token[]): boolean {
  const inside = new Set(tokens);
  const verbs = tokens.filter((token) => isFiniteForm(token) && !isRelation(token.deprel, 'conj'));
  const pronouns = tokens.filter(({ xpos, lemma }) => xpos.startsWith('W') || (lemma === 'that' && xpos !== 'DT'));
  if (verbs.length === 0 || !verbs.every((verb) => isOfNoun(document, verb, inside))) return false;
  return pronouns.length === 0 || verbs.length <= pronouns.length;
}

function isOfNoun(document: Document, verb: Token, inside: ReadonlySet<Token>): boolean {
  for (let token: Token | undefined = verb; token !== undefined && inside.has(token); token = headOf(document, token)) {
    const noun = headOf(document, token);
    if (isRelation(token.deprel, 'acl') && noun !== undefined && inside.has(noun)) return true;
  }
  return false;
}
