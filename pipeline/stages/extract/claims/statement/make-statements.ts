/** The statements of an article's claims, each with what was said before it where it cannot stand alone. */
import type { Span } from '../../../../core/span.ts';
import type { Token } from '../../../../language/document.ts';
import { type ClaimContext, isInOwnWords } from '../claim-context.ts';
import { type Clause, ownSubject } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';
import { SENTENCE_RELATIVE } from '../rules/informing-relative.ts';
import { joinBefore, type MadeStatement } from './join-before.ts';
import { makeStatement } from './make-statement.ts';
import { sentenceAround } from './whole-sentence.ts';

/** A claim whose statement is wanted. */
interface StatedClause {
  readonly worded: WordedClause;
  /** Its grounded words. */
  readonly pieces: readonly Span[];
  /** Clauses stated before it, nearest last. */
  readonly before: readonly Clause[];
}

/** A statement as it is given out. */
export interface FinalStatement {
  readonly text: string;
  /** The claim's own part of it. */
  readonly ownText: string;
  readonly isVerbatim: boolean;
  /** Pronouns that it leaves open. */
  readonly openCount: number;
  /** False for a part of a clause that states nothing, alone or joined to what was said before. */
  readonly states: boolean;
}

/** A joined sentence of more words gives way to a likely noun phrase for the pronoun. */
const MANY_WORDS = 60;

/** One statement for each clause; clauses are in reading order. */
export function makeStatements(context: ClaimContext, clauses: readonly StatedClause[]): FinalStatement[] {
  const made: MadeStatement[] = [];
  return clauses.map(({ worded, pieces, before }) => {
    const surest = makeStatement(context, worded, pieces, before);
    const joined =
      surest.isSentence || worded.clause.rule === SENTENCE_RELATIVE
        ? joinBefore(context, madeOf(worded, surest), made)
        : null;
    const reported = joined?.isFar && isReported(context, worded) ? sentenceAround(context, worded, surest.open) : null;
    const isLong = joined === null || joined.text.split(' ').length > MANY_WORDS;
    const mayGuess = surest.open.length > 0 && reported === null && isLong;
    const own = mayGuess ? makeStatement(context, worded, pieces, before, surest.open) : surest;
    const told = reported !== null || (mayGuess && own.open.length === 0) ? null : joined;
    const mayState = own.states && !isOfNothing(context, worded, own.open);
    const isUntold = told === null && own.open.length > 0 && mayState;
    const around = reported ?? (isUntold ? sentenceAround(context, worded, own.open) : null);
    const text = told?.text ?? around ?? own.text;
    const isWhole = told !== null || around !== null;
    const states = isWhole || mayState;
    const isVerbatim = own.isVerbatim && !isWhole;
    const open = isWhole ? [] : own.open;
    made.push(madeOf(worded, { text, isVerbatim, open }, told?.base ?? null, around !== null));
    return { text, ownText: own.text, isVerbatim, openCount: open.length, states };
  });
}

/** A statement as those after it see it. */
function madeOf(
  worded: WordedClause,
  { text, isVerbatim, open }: Pick<MadeStatement, 'text' | 'isVerbatim' | 'open'>,
  base: string | null = null,
  isSentence = false,
): MadeStatement {
  return { worded, text, isVerbatim, open, base, isSentence };
}

/** True for what a source says in other words: the sentence that tells who says it holds what it speaks of. */
function isReported(context: ClaimContext, { attribution, clause }: WordedClause): boolean {
  return clause.rule === 'claims/naming' || (attribution !== null && !isInOwnWords(context, attribution));
}

/** “It's unethical”, “They lied”: a subject that stays open, and not one noun, name or number that could be checked. */
function isOfNothing(
  { document }: ClaimContext,
  { clause, subject, predicate }: WordedClause,
  open: readonly Token[],
): boolean {
  const own = ownSubject(document, clause.head);
  const isOpen = open.some((token) => token === own || subject.includes(token));
  return isOpen && ![...subject, ...predicate].some(({ upos }) => /^(?:NOUN|PROPN|NUM|SYM)$/u.test(upos));
}
