/**
 * "I don't think [it works]" says that it does not: the negation of the belief belongs to what is believed.
 *
 *     I don't think the ban helps.             → The ban does not help.
 *               ^^^
 *     We do not believe that it was illegal.   → It was not illegal.
 *        ^^^
 * Not: "I don't know that it helps", "it is not said that it helps": nothing is said of the ban.
 */
import type { Document, Token } from '../../../../language/document.ts';
import { presentForm } from '../../../../language/inflect/verb-forms.ts';
import { childByDeprel, childrenByDeprel, headOf, isRelation } from '../../../../language/tree.ts';
import { auxiliariesOf, isFiniteForm } from '../clause.ts';
import { addedWords, type Word } from './word.ts';

/** Verbs over which a negation is raised (Quirk et al., 14.36). Lemmas. */
const BELIEFS = new Set(['think', 'believe', 'expect', 'suppose', 'imagine', 'feel']);
const NEGATIONS = new Set(['not', "n't", 'n’t']);

/** True where the clause is what somebody does not think. */
export function isUnderNegatedBelief(document: Document, head: Token): boolean {
  const verb = headOf(document, head);
  if (verb === undefined || !isRelation(head.deprel, 'ccomp') || !BELIEFS.has(verb.lemma)) return false;
  return isNegated(document, verb) || childByDeprel(document, verb, 'cc')?.lemma === 'nor';
}

/** The words with "not" after the first auxiliary, or with a form of "do"; null where the clause is negated itself. */
export function withRaisedNegation(document: Document, head: Token, words: readonly Word[]): Word[] | null {
  if (isNegated(document, head)) return null;
  const finite = [...auxiliariesOf(document, head), head].find(isFiniteForm);
  const at = words.findIndex(({ token }) => token !== null && token === finite);
  if (finite === undefined || at < 0) return null;
  const isAuxiliary = finite.upos === 'AUX' || finite.lemma === 'be';
  const helper = finite.xpos === 'VBD' ? 'did' : presentForm('do', finite.xpos === 'VBZ' ? 'singular' : 'plural');
  const verb: Word[] = isAuxiliary
    ? negated(words[at]!)
    : [...addedWords(helper, 'not'), { text: finite.lemma, token: finite }];
  return [...words.slice(0, at), ...verb, ...words.slice(at + 1)];
}

function isNegated(document: Document, verb: Token): boolean {
  return childrenByDeprel(document, verb, 'advmod').some(({ form }) => NEGATIONS.has(form.toLowerCase()));
}

function negated(auxiliary: Word): Word[] {
  return auxiliary.text === 'can' ? [{ ...auxiliary, text: 'cannot' }] : [auxiliary, ...addedWords('not')];
}
