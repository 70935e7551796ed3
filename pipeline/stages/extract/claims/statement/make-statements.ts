/** The statements of an article's claims, each with what was said before it where it cannot stand alone. */
import type { Span } from '../../../../core/span.ts';
import type { Sentence, Token } from '../../../../language/document.ts';
import { tokensOf } from '../../../../language/tree.ts';
import { type ClaimContext, contentTokens } from '../claim-context.ts';
import { type Clause, isFiniteForm, ownSubject } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';
import { SENTENCE_RELATIVE } from '../rules/informing-relative.ts';
import { joinBefore, type MadeStatement } from './join-before.ts';
import { makeLengthsAbsolute } from './make-lengths-absolute.ts';
import { makeStatement } from './make-statement.ts';
import { makeTimesAbsolute } from './make-times-absolute.ts';
import { replaceReferences } from './replace-references.ts';
import { verbatimWords } from './word.ts';
import { writeSentence } from './write-sentence.ts';

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

/** Fewer words are an exclamation. */
const FEWEST_WORDS = 4;

/** One statement for each clause; clauses are in reading order. */
export function makeStatements(context: ClaimContext, clauses: readonly StatedClause[]): FinalStatement[] {
  const made: MadeStatement[] = [];
  return clauses.map(({ worded, pieces, before }) => {
    const surest = makeStatement(context, worded, pieces, before);
    const joined =
      surest.isSentence || worded.clause.rule === SENTENCE_RELATIVE
        ? joinBefore(context, { ...surest, worded, base: null }, made, (sentence, attribution) =>
            wholeSentence(context, sentence, attribution),
          )
        : null;
    const own =
      joined === null && surest.open.length > 0 ? makeStatement(context, worded, pieces, before, surest.open) : surest;
    const text = joined?.text ?? own.text;
    const isVerbatim = own.isVerbatim && joined === null;
    const open = joined === null ? own.open : [];
    made.push({ worded, text, isVerbatim, open, base: joined?.base ?? null });
    const states = joined !== null || (own.states && !isOfNothing(context, worded, open));
    return { text, ownText: own.text, isVerbatim, openCount: open.length, states };
  });
}

/** “It's unethical”, “They lied”: a subject that stays open, and not one noun, name or number that could be checked. */
function isOfNothing(
  { document }: ClaimContext,
  { clause, subject, predicate }: WordedClause,
  open: readonly Token[],
): boolean {
  const isNaming = ({ upos }: Token) => /^(?:NOUN|PROPN|NUM|SYM)$/u.test(upos);
  const own = ownSubject(document, clause.head);
  return open.some((token) => token === own || subject.includes(token)) && ![...subject, ...predicate].some(isNaming);
}

/** A sentence, or what the attribution's source says in it, with names and days; null where it asks, breaks off or leaves something open. */
function wholeSentence(context: ClaimContext, sentence: Sentence, attribution: number | null): string | null {
  const whole = tokensOf(context.document, sentence);
  const tokens = attribution === null ? whole : contentTokens(context, attribution, sentence);
  const last = whole.findLast(({ form }) => !/^["“”'‘’]+$/u.test(form));
  if (tokens.length < FEWEST_WORDS || (attribution !== null && !tokens.some(isFiniteForm))) return null;
  if (last?.form !== '.' || tokens.some(({ form }) => form === '?')) return null;
  const opener = tokens.findIndex(({ upos }) => upos !== 'PUNCT' && upos !== 'CCONJ');
  const named = replaceReferences(context, verbatimWords(tokens.slice(Math.max(opener, 0))), attribution);
  if (named.open.length > 0) return null;
  const times = context.times[sentence.index] ?? [];
  return writeSentence(context.document, makeLengthsAbsolute(context, makeTimesAbsolute(context, named.words, times)));
}
