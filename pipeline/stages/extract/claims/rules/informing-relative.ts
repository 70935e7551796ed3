/**
 * A relative clause that informs, rather than only identifies.
 *
 *     Dalian Machine Tool Group, which is a leading maker of such tools, supplies Russia.
 *                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * Not: "the tools that Russia imported", "companies that supply them": without a comma they say which ones are meant.
 */
import type { Document, Token } from '../../../../language/document.ts';
import { isRelation, subtreeOf } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { type Clause, isFiniteClause, ownSubject } from '../clause.ts';
import { opensAside } from './opens-aside.ts';

/** Rule of clauses under "at a time when". */
export const TIME_WHEN = 'claims/time-when';

const RELATIVE_TAGS = new Set(['WDT', 'WP', 'WP$', 'WRB']);

/** Proposes a relative clause set off by a comma, and what happens "at a time when" it does. */
export function informingRelative({ document }: ClaimContext, head: Token): Clause | null {
  if (!isRelation(head.deprel, 'acl') || !isFiniteClause(document, head)) return null;
  const antecedent = document.tokens[head.head]!;
  const pronoun = relativePronoun(document, head);
  if (pronoun === null || ownSubject(document, head) === null) return null;
  const common = { head, confidence: 0.75, governor: null, modal: '' };
  if (
    antecedent.lemma === 'time' &&
    pronoun.lemma === 'when' &&
    document.tokens[antecedent.index - 2]?.lemma === 'at'
  ) {
    return { ...common, frame: 'finite', rule: TIME_WHEN, subject: null, holdsSubject: true };
  }
  if (!opensAside(document, head) || pronoun.xpos === 'WRB') return null;
  return { ...common, frame: 'relative', rule: 'claims/relative', subject: antecedent, holdsSubject: true };
}

/** `which`, `who`, `whose`, `that` of a relative clause: the first of its words that is one. */
export function relativePronoun(document: Document, head: Token): Token | null {
  for (const token of subtreeOf(document, head).slice(0, RELATIVE_REACH)) {
    if (token.index > head.index) break;
    if (RELATIVE_TAGS.has(token.xpos)) return token;
  }
  return null;
}

/** A pronoun stands among the first words: ", most of which", ", in the view of whom". */
const RELATIVE_REACH = 6;
