/** The claim as a sentence that stands on its own, or the clause as printed where none is safe. */
import type { Span } from '../../../../core/span.ts';
import type { Token } from '../../../../language/document.ts';
import { sentenceOf } from '../../../../language/tree.ts';
import { type ClaimContext, tokensOfPieces } from '../claim-context.ts';
import type { Clause } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';
import { withDueSubordinator } from './bare-subordinate.ts';
import { completeClause, openingCondition } from './complete-clause.ts';
import { composeStatement } from './compose-statement.ts';
import { withAlternative, withoutNotOnly } from './correlatives.ts';
import { fillGaps } from './fill-gaps.ts';
import { findFault } from './find-fault.ts';
import { withThat } from './indirect-speech.ts';
import { withReportedly } from './keep-hedge.ts';
import { makeLengthsAbsolute } from './make-lengths-absolute.ts';
import { makeTimesAbsolute } from './make-times-absolute.ts';
import { mendClause } from './mend-clause.ts';
import { withPlace } from './place-here.ts';
import { replaceReferences } from './replace-references.ts';
import { withoutResumed } from './resumed-quotation.ts';
import { withAntecedents, withLikely } from './with-antecedents.ts';
import { withoutSequence } from './without-sequence.ts';
import { withoutTail } from './without-tail.ts';
import { addedWords, verbatimWords, type Word, wordBehind } from './word.ts';
import { writeSentence } from './write-sentence.ts';

/** A statement and how it was come by. */
export interface Statement {
  readonly text: string;
  readonly isVerbatim: boolean;
  /** Pronouns that it leaves open. */
  readonly open: readonly Token[];
  /** False for the printed clause, where no sentence could be made. */
  readonly isSentence: boolean;
  /** False where the printed clause is none either: a part of one that states nothing alone. */
  readonly states: boolean;
}

/**
 * Makes the statement of one claim; a single word is no sentence. `pieces` are its grounded words, `before` the clauses stated before it,
 * nearest last; `guessed` are pronouns that stand for what is likeliest.
 */
export function makeStatement(
  context: ClaimContext,
  stated: WordedClause,
  pieces: readonly Span[],
  before: readonly Clause[],
  guessed: readonly Token[] = [],
): Statement {
  const { worded, words: composed } = composeWhole(
    context,
    withClosingMarks(
      context,
      withoutTail(
        context,
        fillGaps(context, withoutResumed(context, withAlternative(context, completeClause(context, stated)))),
      ),
    ),
  );
  if (composed !== null) {
    const { words, text, open } = written(
      context,
      worded,
      withReportedly(
        context,
        worded.attribution,
        withLikely(context, withAntecedents(context, worded, composed, before), guessed),
      ),
    );
    if (text.includes(' ') && isRounded(context, words))
      return { text, isVerbatim: open.length > 0, open, isSentence: true, states: true };
  }
  const printed = verbatimWords(tokensOfPieces(context.document, pieces));
  const { text, open } = written(context, worded, printed);
  const states = worded.clause.frame === 'fragment' || findFault(context, worded, printed, true) === null;
  return { text, open, isVerbatim: true, isSentence: false, states };
}

/** "A few ports, not only Oslo[,] closed": the comma or dash that closes what one opened, where the tree hangs it outside the clause. */
function withClosingMarks({ document }: ClaimContext, worded: WordedClause): WordedClause {
  const predicate: Token[] = [];
  const opened = new Set<string>();
  for (const token of worded.predicate) {
    const before = predicate[predicate.length - 1];
    const mark = document.tokens[token.index - 1];
    const isNext = before !== undefined && before.index === token.index - 2 && before.upos !== 'PUNCT';
    if (isNext && mark !== undefined && opened.has(mark.form)) predicate.push(mark);
    predicate.push(token);
    const isInside = predicate.some(({ upos, xpos }) => upos !== 'PUNCT' && !xpos.startsWith('W'));
    if (isInside && PAIRED.test(token.form)) opened.add(token.form);
  }
  return predicate.length === worded.predicate.length ? worded : { ...worded, predicate };
}

const PAIRED = /^(?:[,–—―]|--)$/u;

/** A clause and its words as a sentence; null for words where none can be made. */
interface Composed {
  readonly worded: WordedClause;
  readonly words: readonly Word[] | null;
}

/** The clause as a sentence, mended where it has a fault. */
function composeWhole(context: ClaimContext, worded: WordedClause): Composed {
  const composed = composeFaultless(context, worded);
  if (composed.words !== null || worded.clause.frame === 'fragment') return composed;
  const mended = mendClause(context, worded);
  const again = mended === null ? composed : composeFaultless(context, mended);
  return again.words === null ? composed : again;
}

function composeFaultless(context: ClaimContext, worded: WordedClause): Composed {
  const composed = composeStatement(context, worded);
  if (composed === null) return { worded, words: null };
  const words = withDueSubordinator(context.document, worded.clause, composed);
  if (findFault(context, worded, words) !== null) return { worded, words: null };
  return { worded, words: underCondition(openingCondition(context, worded), words) };
}

function underCondition(condition: readonly Token[], words: readonly Word[]): readonly Word[] {
  if (condition.length === 0) return words;
  const first = words.findIndex(({ token }) => token?.upos !== 'PUNCT');
  return [...verbatimWords(condition), ...addedWords(','), ...words.slice(Math.max(first, 0))];
}

/** The words with names and days, as a sentence. */
function written(context: ClaimContext, worded: WordedClause, words: readonly Word[]) {
  const { clause, attribution } = worded;
  const times = context.times[sentenceOf(context.document, clause.head).index] ?? [];
  const named = replaceReferences(
    context,
    withThat(context.document, withoutNotOnly(context.document, withoutSequence(withPlace(context, worded, words)))),
    attribution,
  );
  return {
    ...named,
    text: writeSentence(context.document, makeLengthsAbsolute(context, makeTimesAbsolute(context, named.words, times))),
  };
}

/** False for a sentence that breaks off ("The committee had.") or begins with what links it ("Or by whom …"). */
function isRounded({ document }: ClaimContext, words: readonly Word[]): boolean {
  const first = words.find(({ token }) => token?.upos !== 'PUNCT')?.token;
  const lastWord = words.findLast(({ token }) => token?.upos !== 'PUNCT');
  const last = lastWord?.token;
  if (last?.upos === 'DET' && last.deprel === 'det' && lastWord!.text === last.form) return false;
  if (last?.xpos === 'TO' || last?.upos === 'CCONJ' || last?.upos === 'SCONJ') return false;
  if (last?.lemma === 'have' && words.length < SHORT) return false;
  if (last?.upos === 'VERB' && /^(?:W|DT|CD|PRP)/u.test(wordBehind(document, last)?.xpos ?? '')) return false;
  return isOpening(first);
}

/** False for a word that links the sentence to another. */
function isOpening(first: Token | null | undefined): boolean {
  return first?.upos !== 'CCONJ' || /^(?:both|either|neither)$/iu.test(first.form);
}

/** In a statement of fewer words a final "have" has lost its object. */
const SHORT = 12;
