/**
 * A subordinate clause that stands alone: its main clause only tells who said something, or the tree made the main clause a part of it.
 *
 *     After the vote failed (, Ms. Ruiz signalled that …)      → The vote failed.
 *     If the vote fails (, she warned, …)                      → nothing is stated
 *     [While] the vote failed, the plan lives on.              the subordinator is needed where both clauses are told
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childrenByDeprel, isRelation, leftmostOf } from '../../../../language/tree.ts';
import { type Clause, isFiniteForm } from '../clause.ts';
import { verbatimWords, type Word } from './word.ts';

/** Subordinators of what is so. Lemmas. */
const FACTUAL = new Set(['after', 'as', 'since', 'because', 'although', 'though', 'while']);
/** Subordinators and prepositions of what is open, or only like. Lemmas. */
const OPEN = new Set(['if', 'unless', 'until', 'when', 'whenever', 'where', 'before', 'once', 'with', 'like', 'by']);

/** Subordinators of a contrast, which clauses leave out. Lemmas. */
const CONTRASTS = new Set(['while', 'although', 'though']);

/** The words with the subordinator of the clause that stands first, without that of a clause alone. */
export function withDueSubordinator(document: Document, clause: Clause, words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ token }) => token?.upos !== 'PUNCT');
  const first = words[at]?.token;
  const before = first ? document.tokens[first.index - 1] : undefined;
  if (
    before &&
    CONTRASTS.has(before.lemma) &&
    (isOverAnother(document, before, clause, words) || isBeforeMain(document, words))
  )
    return [...verbatimWords([before]), ...words.slice(at)];
  if (!first || !FACTUAL.has(first.lemma) || !isOver(document, first, clause)) return words;
  return isFollowed(words) ? words : words.slice(at + 1);
}

/** True where the clause is a condition or a comparison without what it belongs to. */
export function isBareCondition(document: Document, clause: Clause, words: readonly Word[]): boolean {
  const first = words.find(({ token }) => token?.upos !== 'PUNCT')?.token;
  return !!first && OPEN.has(first.lemma) && isOver(document, first, clause) && !isFollowed(words);
}

/** "After the vote failed, she [left]": a clause behind a comma, whatever the tree takes it for. */
function isFollowed(words: readonly Word[]): boolean {
  const comma = words.findIndex(({ text }) => text === ',');
  return comma >= 0 && words.slice(comma).some(({ token }) => token !== null && isFiniteForm(token));
}

/** The word opens a clause that stands before the main one in the words. */
function isOverAnother({ tokens }: Document, word: Token, clause: Clause, words: readonly Word[]): boolean {
  const verb = tokens[word.head];
  if (!isRelation(word.deprel, 'mark') || verb?.head !== clause.head.index || !isRelation(verb.deprel, 'advcl'))
    return false;
  return words.some(({ token }) => token === verb);
}

/** "[Though] ships sank, ports stayed open", where the tree has the subordinator elsewhere: behind the first comma a verb has its own subject. */
function isBeforeMain(document: Document, words: readonly Word[]): boolean {
  const comma = words.findIndex(({ text }) => text === ',');
  const mark = words[comma]?.token;
  const next = words[comma + 1]?.token;
  if (!mark || !next || !/^(?:DET|NOUN|PROPN|PRON)$/u.test(next.upos) || next.xpos.startsWith('W')) return false;
  if (!words.slice(0, comma).some(({ token }) => token !== null && isFiniteForm(token))) return false;
  return words.slice(comma).some(({ token }) => {
    if (token === null || !isFiniteForm(token)) return false;
    const verb = isRelation(token.deprel, 'aux', 'cop') ? document.tokens[token.head]! : token;
    return childrenByDeprel(document, verb, 'nsubj').some(
      (subject) =>
        subject.index >= next.index && leftmostOf(document, subject).index <= next.index && subject.index < token.index,
    );
  });
}

/** The word opens the clause itself: by the tree, or as a preposition of its subject. */
function isOver({ tokens }: Document, word: Token, { head }: Clause): boolean {
  if (isRelation(word.deprel, 'mark', 'advmod') && word.head === head.index) return true;
  const subject = tokens[word.head];
  return isRelation(word.deprel, 'case', 'mark') && subject?.head === head.index && isRelation(subject.deprel, 'nsubj');
}
