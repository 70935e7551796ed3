/**
 * A subject that stands before a verb of another clause: the comma that closes its apposition or relative clause goes with it.
 *
 *     Ruiz, a lawyer, won and left.     → Ruiz, a lawyer, left.
 * Not: "Oslo, Bergen and Rome left", where commas part a list.
 */
import type { Token } from '../../../../language/document.ts';
import { isRelation } from '../../../../language/tree.ts';
import { addedWords, verbatimWords, type Word } from './word.ts';

/** The subject's words, with a comma behind where its last part is set off by one. */
export function closedSubject(subject: readonly Token[]): Word[] {
  return setOffAt(subject) < 0 ? verbatimWords(subject) : [...verbatimWords(subject), ...addedWords(',')];
}

/** The subject without what is set off at its end: an owner is named alone. */
export function bareSubject(subject: readonly Token[]): readonly Token[] {
  const at = setOffAt(subject);
  return at < 0 ? subject : subject.slice(0, at);
}

/** The place of the comma before an apposition or relative clause that goes on to the subject's end; -1 for none. */
function setOffAt(subject: readonly Token[]): number {
  const at = subject.findLastIndex(({ form }) => form === ',');
  if (at < 1) return -1;
  const [before, after] = [subject.slice(0, at), subject.slice(at + 1)];
  const isSetOff = (token: Token) =>
    (isRelation(token.deprel, 'appos', 'acl') || (isRelation(token.deprel, 'conj') && isSingle(after, token))) &&
    before.some(({ index }) => index === token.head);
  // "Moe, 52, left": an age.
  const isAge = after.length === 1 && after[0]!.upos === 'NUM';
  return isAge || isRegion(before, after) || isParty(after) || after.some(isSetOff) ? at : -1;
}

/** "the port of Bergen, Norway": a place behind a place, however the tree joins them; a list would have "and". */
function isRegion(before: readonly Token[], after: readonly Token[]): boolean {
  const isName = ({ upos }: Token) => upos === 'PROPN';
  return after.length <= 2 && after.every(isName) && isName(before[before.length - 1]!) && !before.some(isComma);
}

function isComma({ form }: Token): boolean {
  return form === ',';
}

/** "Ruiz, R-Ohio": a seat. */
function isParty([party, hyphen]: readonly Token[]): boolean {
  return /^[DRI]$/u.test(party?.form ?? '') && hyphen?.form === '-';
}

/** "Ruiz, a lawyer", where the tree joins the two: an article and no conjunction. */
function isSingle(after: readonly Token[], noun: Token): boolean {
  return (
    /^an?$/iu.test(after[0]?.form ?? '') && !after.some(({ deprel, head }) => deprel === 'cc' && head === noun.index)
  );
}
