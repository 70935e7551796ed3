/** The claim as a sentence that stands on its own, or the clause as printed where none is safe. */
import { joinPieces, type Span } from '../../../../core/span.ts';
import { sentenceOf } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import type { WordedClause } from '../clause-words.ts';
import { composeStatement } from './compose-statement.ts';
import { makeTimesAbsolute } from './make-times-absolute.ts';
import { replaceReferences } from './replace-references.ts';
import { writeSentence } from './write-sentence.ts';

/** A statement and how it was come by. */
export interface Statement {
  readonly text: string;
  readonly isVerbatim: boolean;
  /** Pronouns that it leaves open. */
  readonly unresolvedCount: number;
}

/** A statement of fewer words is no sentence. */
const FEWEST_WORDS = 2;

/** Makes the statement of one claim. `pieces` are its grounded words. */
export function makeStatement(context: ClaimContext, worded: WordedClause, pieces: readonly Span[]): Statement {
  const { document } = context;
  const composed = composeStatement(context, worded);
  if (composed !== null) {
    const times = context.times[sentenceOf(document, worded.clause.head).index] ?? [];
    const { words, unresolvedCount } = replaceReferences(context, composed, worded.attribution);
    const text = writeSentence(document, makeTimesAbsolute(context, words, times));
    if (text.split(' ').length >= FEWEST_WORDS) return { text, isVerbatim: false, unresolvedCount };
  }
  return { text: joinPieces(document.text, pieces).replace(/\s+/gu, ' '), isVerbatim: true, unresolvedCount: 0 };
}
