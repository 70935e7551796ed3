/** Pronouns that a reader of the statement alone cannot tell. */
import type { Document, Token } from '../../../../language/document.ts';
import { childByDeprel, isRelation } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { isDummy } from './find-antecedent.ts';

const OPEN_PRONOUNS = new Set(
  'he she they him her them his their its it this that those these we our us i my'.split(' '),
);

/** A personal pronoun that is no dummy "it". */
export function isOpenPronoun(context: ClaimContext, token: Token): boolean {
  if (
    token.upos !== 'PRON' ||
    token.xpos.startsWith('W') ||
    !OPEN_PRONOUNS.has(token.form.toLowerCase()) ||
    isRelation(token.deprel, 'expl')
  )
    return false;
  return !isDummy(context, token) || isEvent(context.document, token);
}

/** "It would never [happen]", "it was [taking] care": what happens or takes is something, though nothing named. */
function isEvent(document: Document, { head }: Token): boolean {
  const verb = document.tokens[head];
  if (verb?.lemma !== 'happen' && !(verb?.lemma === 'take' && verb.xpos === 'VBG')) return false;
  return childByDeprel(document, verb, 'xcomp', 'advcl', 'acl', 'ccomp', 'csubj') === undefined;
}
