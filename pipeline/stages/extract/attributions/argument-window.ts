/** Which tokens can hold the source and content of a cue: its sentence, and its paragraph's neighbours where quotation marks lead there. */
import type { Sentence } from '../../../language/document.ts';
import type { TokenFacts } from './token-facts.ts';

/** Neighbouring tokens that signal one attribution: `first` to `end` (exclusive), all of one sentence. */
export interface Cue {
  readonly first: number;
  readonly end: number;
  /** The token of the cue that stands highest in the tree. */
  readonly head: number;
  /** Probability under the tagger, 0 to 1. */
  readonly confidence: number;
}

/** Tokens `first` to `end` (exclusive). */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Words on either side of the cue that are looked at. */
const MAX_REACH = 300;
const MIN_REACH = 30;
/** No more than this many tokens are looked at for each token of the document, however many cues it has. */
const MAX_VISITS = 20;

/** Words on either side of each cue that are looked at, so that time stays linear in the document. */
export function argumentReach(tokenCount: number, cueCount: number): number {
  return Math.max(MIN_REACH, Math.min(MAX_REACH, Math.floor((MAX_VISITS * tokenCount) / Math.max(1, cueCount))));
}

/** The window of a cue. */
export function argumentWindow(facts: TokenFacts, cue: Cue, reach: number): TokenRange {
  const { sentences } = facts.document;
  const own = sentences[facts.sentence[cue.first]!]!;
  const lowest = cue.first - reach;
  const highest = cue.end + reach;
  let first = Math.max(own.firstToken, lowest);
  for (let s = own.index - 1; s >= 0 && joins(facts, sentences[s]!, own, own.index - s); s--) {
    if (sentences[s]!.firstToken < lowest) break;
    first = sentences[s]!.firstToken;
  }
  let end = Math.min(own.endToken, highest);
  for (let s = own.index + 1; s < sentences.length && joins(facts, sentences[s]!, own, s - own.index); s++) {
    if (sentences[s]!.endToken > highest) break;
    end = sentences[s]!.endToken;
  }
  return { first, end };
}

/** A sentence beside the cue's own one, or further off, belongs to the window where it is quoted. */
function joins(facts: TokenFacts, sentence: Sentence, own: Sentence, distance: number): boolean {
  const paragraph = facts.paragraph[sentence.firstToken]!;
  const mine = facts.paragraph[own.firstToken]!;
  if (paragraph === mine) return isQuoted(facts, sentence);
  // “He said:” and the quotation in the next paragraph
  const last = facts.document.tokens[own.endToken - 1]!;
  return paragraph === mine + 1 && last.form === ':' && (distance === 1 || isQuoted(facts, sentence));
}

function isQuoted(facts: TokenFacts, sentence: Sentence): boolean {
  return facts.quotation[sentence.firstToken]! > 0 || facts.quotation[sentence.endToken - 1]! > 0;
}

/** The head of a run of tokens: the one whose own head lies outside, a verb or noun before an auxiliary. */
export function headOfRun(facts: TokenFacts, first: number, end: number): number {
  let best = first;
  let bestRank = -1;
  for (let i = first; i < end; i++) {
    const h = facts.head[i]!;
    const isTop = h < first || h >= end;
    const { upos } = facts.document.tokens[i]!;
    const rank =
      (isTop ? 10 : 0) + (upos === 'VERB' ? 5 : upos === 'NOUN' ? 3 : upos === 'AUX' ? 1 : upos === 'PUNCT' ? -5 : 2);
    if (rank > bestRank) {
      best = i;
      bestRank = rank;
    }
  }
  return best;
}
