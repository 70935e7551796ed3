/** The claim as a sentence that stands on its own, or the clause as printed where none is safe. */
import { joinPieces, type Span } from '../../../../core/span.ts';
import { sentenceOf } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import type { Clause } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';
import { composeStatement, possessive } from './compose-statement.ts';
import { findAntecedent } from './find-antecedent.ts';
import { makeTimesAbsolute } from './make-times-absolute.ts';
import { replaceReferences } from './replace-references.ts';
import { verbatimWords, type Word } from './word.ts';
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

/** Makes the statement of one claim. `pieces` are its grounded words, `before` the clauses stated before it, nearest last. */
export function makeStatement(
  context: ClaimContext,
  worded: WordedClause,
  pieces: readonly Span[],
  before: readonly Clause[],
): Statement {
  const { document } = context;
  const composed = composeStatement(context, worded);
  if (composed !== null) {
    const times = context.times[sentenceOf(document, worded.clause.head).index] ?? [];
    const { words, unresolvedCount } = replaceReferences(
      context,
      withAntecedents(context, worded, composed, before),
      worded.attribution,
    );
    const text = writeSentence(document, makeTimesAbsolute(context, words, times));
    if (text.split(' ').length >= FEWEST_WORDS) return { text, isVerbatim: false, unresolvedCount };
  }
  return { text: joinPieces(document.text, pieces).replace(/\s+/gu, ' '), isVerbatim: true, unresolvedCount: 0 };
}

/** A phrase in place of the pronoun that the statement begins with; a later one may mean a thing in the statement. */
function withAntecedents(
  context: ClaimContext,
  worded: WordedClause,
  words: readonly Word[],
  before: readonly Clause[],
): Word[] {
  const first = words.findIndex((word) => word.token !== null && /^(?:NOUN|PROPN|PRON)$/u.test(word.token.upos));
  return words.flatMap((word, at) => {
    if (at !== first || word.token?.upos !== 'PRON' || context.mentionOver.has(word.token.index)) return [word];
    const antecedent = findAntecedent(context, word.token, before, worded.attribution === null);
    if (antecedent === null) return [word];
    const phrase = verbatimWords(antecedent);
    if (word.token.xpos !== 'PRP$') return phrase;
    const last = phrase[phrase.length - 1]!;
    return [...phrase.slice(0, -1), { text: possessive(last.text), token: last.token }];
  });
}
