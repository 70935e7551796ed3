/** Pronouns that a reader of the statement alone cannot tell. */
import type { Document, Token } from '../../../../language/document.ts';
import { childByDeprel, isRelation } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { isGenericWe } from './generic-we.ts';
import { isDummy } from './is-dummy.ts';

const OPEN_PRONOUNS = new Set(
  'he she they him her them his their its it this that those these we our us i my'.split(' '),
);

/** A personal pronoun that is no dummy "it", or a number without its noun. */
export function isOpenPronoun(context: ClaimContext, token: Token): boolean {
  if (isBareCounter(context.document, token)) return true;
  if (
    token.upos !== 'PRON' ||
    token.xpos.startsWith('W') ||
    !OPEN_PRONOUNS.has(token.form.toLowerCase()) ||
    isRelation(token.deprel, 'expl') ||
    isIdentified(context.document, token) ||
    isGenericWe(context.document, token)
  )
    return false;
  return !isDummy(context, token) || isEvent(context.document, token);
}

/** Numbers that may stand for things said before. */
export const COUNTER = /^(?:one|both|neither|another|others|each|many|most|several|none)$/iu;

/** "[One] would help", "[Both] have left": which ones was said before. */
function isBareCounter(document: Document, token: Token): boolean {
  if (!isRelation(token.deprel, 'nsubj') || !COUNTER.test(token.form)) return false;
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(document.tokens[token.index + 1]?.upos ?? '')) return false;
  return token.children.every((index) => document.tokens[index]!.upos === 'PUNCT');
}

/** "those who left", "that of Oslo": told by what follows. */
function isIdentified(document: Document, token: Token): boolean {
  if (!/^(?:that|those)$/iu.test(token.form)) return false;
  return childByDeprel(document, token, 'acl', 'nmod', 'obl') !== undefined;
}

/** "It would never [happen]", "it was [taking] care": what happens or takes is something, though nothing named. */
function isEvent(document: Document, { head }: Token): boolean {
  const verb = document.tokens[head];
  if (verb?.lemma !== 'happen' && !(verb?.lemma === 'take' && verb.xpos === 'VBG')) return false;
  return childByDeprel(document, verb, 'xcomp', 'advcl', 'acl', 'ccomp', 'csubj') === undefined;
}
