/**
 * A relative clause that informs, rather than only identifies.
 *
 *     Dalian Machine Tool Group, which is a leading maker of such tools, supplies Russia.
 *                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * Not: "the tools that Russia imported", "companies that supply them": without a comma they say which ones are meant.
 */
import type { Document, Token } from '../../../../language/document.ts';
import { isRelation, relationTest, subtreeOf } from '../../../../language/tree.ts';
import { mayAgree } from '../agreement.ts';
import type { ClaimContext } from '../claim-context.ts';
import { type Clause, isFiniteClause, ownSubject } from '../clause.ts';
import { nounBeforeAside, nounBeforePair, opensAside } from './opens-aside.ts';

/** Rule of clauses under "at a time when". */
export const TIME_WHEN = 'claims/time-when';

/** Rule of clauses under a "which" that takes up all that was said: "…, which hurt trade". */
export const SENTENCE_RELATIVE = 'claims/sentence-relative';

const NOMINAL = /^(?:NOUN|PROPN|PRON)$/u;
const RELATIVE_TAGS = new Set(['WDT', 'WP', 'WP$', 'WRB']);

/** Relations that the tree may give a relative clause, rightly or not. */
const mayBeRelative = relationTest('acl', 'advcl', 'parataxis', 'nmod', 'conj', 'ccomp', 'appos', 'dep');

/** Proposes a relative clause set off by a comma, and what happens "at a time when" it does. */
export function informingRelative(context: ClaimContext, head: Token): Clause | null {
  const { document } = context;
  if (!mayBeRelative(head.deprel) || !isFiniteClause(document, head)) return null;
  const pronoun = relativePronoun(document, head);
  if (pronoun === null || ownSubject(document, head) === null) return null;
  const common = { head, confidence: 0.75, governor: null, modal: '' };
  if (isAtATime(document, pronoun)) {
    return { ...common, frame: 'finite', rule: TIME_WHEN, subject: null, holdsSubject: true };
  }
  if (pronoun.xpos === 'WRB' || !opensAside(document, head) || !opensClause(document, head, pronoun)) return null;
  const nearest = antecedentOf(context, head, pronoun);
  const isSubject = isRelation(pronoun.deprel, 'nsubj');
  if (pronoun.lemma === 'who' && nearest !== null && isPlace(context, nearest)) return null;
  const antecedent = nearest !== null && isSubject && !mayAgree(document, head, nearest) ? null : nearest;
  if (antecedent === null) {
    return pronoun.lemma === 'which'
      ? { ...common, frame: 'fragment', rule: SENTENCE_RELATIVE, subject: null, holdsSubject: false }
      : null;
  }
  return { ...common, frame: 'relative', rule: 'claims/relative', subject: antecedent, holdsSubject: true };
}

/** "[at a time] when". */
function isAtATime({ tokens }: Document, pronoun: Token): boolean {
  return (
    pronoun.lemma === 'when' && tokens[pronoun.index - 1]?.lemma === 'time' && tokens[pronoun.index - 3]?.lemma === 'at'
  );
}

/** "pressure from Walmart, which …": a named maker or person right before the comma is meant. */
function isNamedThing({ mentionOver, found }: ClaimContext, noun: Token): boolean {
  const mention = mentionOver.get(noun.index)?.mention;
  return mention !== undefined && mention.form === 'name' && found.entities[mention.entity]!.type !== 'place';
}

/** "the Institute for [Peace], which …": the word that the others of the name hang on. */
function headOfName({ document, mentionOver }: ClaimContext, noun: Token): Token {
  const over = mentionOver.get(noun.index)!;
  let head = noun;
  while (head.head >= over.firstToken && head.head < over.endToken) head = document.tokens[head.head]!;
  return head;
}

/** "the senator from Ohio, who …": a place is not "who". */
function isPlace({ mentionOver, found }: ClaimContext, noun: Token): boolean {
  const mention = mentionOver.get(noun.index)?.mention;
  return mention !== undefined && found.entities[mention.entity]!.type === 'place';
}

/** True where the pronoun is among the clause's first words: ", which", ", from which", ", most of whom". */
function opensClause(document: Document, head: Token, pronoun: Token): boolean {
  const first = subtreeOf(document, head).find((token) => token.upos !== 'PUNCT' && token.upos !== 'CCONJ')!;
  return pronoun.index - first.index <= 2;
}

/** The noun that the clause hangs on; where it hangs on a verb, the noun in front of the comma; null where that is none. */
function antecedentOf(context: ClaimContext, head: Token, pronoun: Token): Token | null {
  const { document } = context;
  const nearest = nounBeforeAside(document, head);
  const paired = nounBeforePair(document, head);
  if (paired !== null) return paired;
  if (nearest !== null && isNamedThing(context, nearest)) return headOfName(context, nearest);
  const above = document.tokens[head.head]!;
  const isNoun = NOMINAL.test(above.upos) && !above.xpos.startsWith('W');
  if (isRelation(head.deprel, 'acl') && isNoun && above.index < pronoun.index) return above;
  return nearest;
}

/** `which`, `who`, `whose`, `that` of a relative clause: the first of its words that is one. */
export function relativePronoun(document: Document, head: Token): Token | null {
  for (const token of subtreeOf(document, head).slice(0, RELATIVE_REACH)) {
    if (token.index > head.index) break;
    if (RELATIVE_TAGS.has(token.xpos) && token.lemma !== 'what' && token.lemma !== 'how') return token;
  }
  return null;
}

/** A pronoun stands among the first words: ", most of which", ", in the view of whom". */
const RELATIVE_REACH = 6;
