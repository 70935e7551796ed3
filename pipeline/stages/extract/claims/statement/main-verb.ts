/** The verb of a statement's main clause, by its words: what a relative word or a subordinator opens is none. */
import type { Document, Token } from '../../../../language/document.ts';
import { childByDeprel, childrenByDeprel, isRelation } from '../../../../language/tree.ts';
import { isFiniteForm } from '../clause.ts';
import type { Word } from './word.ts';

/** The place of the first finite verb that no relative word or subordinator takes; -1 for none. */
export function mainVerb({ tokens }: Document, words: readonly Word[]): number {
  let open = 0;
  let isTaken = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (isInflected(tokens, word)) {
      // "until it closes and [opens]": joined to a verb that a subordinator has taken.
      const isJoined = isTaken && words[at - 1]?.token?.upos === 'CCONJ';
      if (open === 0 && !isJoined) return at;
      if (open > 0) open--;
      isTaken = true;
      while (at + 1 < words.length && isOfVerbGroup(words[at + 1]!.token)) at++;
    } else if (word.token !== null && opensClause(tokens, word.token)) open++;
  }
  return -1;
}

const ADDED_FINITE = /^(?:is|are|was|were|has|have|had|will|would|should|shall|must|can|could|may|might|did|does|do)$/u;

/** A finite form, also one that was put in the place of another, or that the tagger takes for a participle. */
function isInflected(tokens: readonly Token[], { text, token }: Word): boolean {
  if (token === null) return ADDED_FINITE.test(text);
  if (isFiniteForm(token)) return true;
  if (!/^VB[NG]?$/u.test(token.xpos)) return false;
  if (text === token.form && isJoinedToInfinitive(tokens, token)) return false;
  return (
    text !== token.form || (token.xpos !== 'VBG' && isRelation(token.deprel, 'root', 'ccomp', 'conj', 'parataxis'))
  );
}

/** "not to sell or [leave]": goes with "to". */
function isJoinedToInfinitive(tokens: readonly Token[], { xpos, deprel, head }: Token): boolean {
  return (
    xpos === 'VB' && deprel === 'conj' && tokens[head]!.children.some((at) => at < head && tokens[at]!.xpos === 'TO')
  );
}

function isOfVerbGroup(token: Token | null): boolean {
  if (token === null || isFiniteForm(token)) return false;
  return /^(?:AUX|ADV|PART)$/u.test(token.upos) || /^VB[NG]?$/u.test(token.xpos);
}

/** A relative word, or the subordinator of a finite clause. */
function opensClause(tokens: readonly Token[], token: Token): boolean {
  if (/^W(?:DT|P|P\$|RB)$/u.test(token.xpos)) return tokens[token.index + 1]?.xpos !== 'TO';
  if (!isRelation(token.deprel, 'mark') || token.xpos === 'TO') return false;
  const head = tokens[token.head];
  if (head === undefined || token.index > head.index) return false;
  const isFiniteVerb = isFiniteForm(head) || head.children.some((index) => isFiniteForm(tokens[index]!));
  // "Nobody until Friday had left", where the tree takes "until" for a subordinator.
  return (
    isFiniteVerb && !head.children.some((index) => index < token.index && isRelation(tokens[index]!.deprel, 'nsubj'))
  );
}

/** A finite verb by the tree: of a clause that is no part of a noun phrase, bounds nothing and has its subject. */
export function isMainVerb(document: Document, { text, token }: Word): boolean {
  if (token === null) return false;
  if (text !== token.form && token.xpos.startsWith('VB')) return true;
  if (!isFiniteForm(token)) return false;
  const head = isRelation(token.deprel, 'aux', 'cop') ? document.tokens[token.head]! : token;
  const subject = childByDeprel(document, head, 'nsubj', 'csubj', 'expl');
  if (!isRelation(head.deprel, 'root', 'ccomp', 'parataxis', 'conj')) return false;
  if (subject === undefined || subject.xpos.startsWith('W')) return false;
  return !childrenByDeprel(document, head, 'mark').some(({ lemma }) => lemma !== 'that');
}
