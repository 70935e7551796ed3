/** What the sentence splitter must obey whatever its classifier says, as the least score that ends a sentence at a place. */
import { SENTENCE_OPENERS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { Shape } from './sentence-features.ts';
import type { WordBuffer } from './word-buffer.ts';

export const NEVER = Number.POSITIVE_INFINITY;
export const ALWAYS = Number.NEGATIVE_INFINITY;
/** Asked after dashes and abbreviations. */
const SURE = 100;
/** Asked after words and commas, where edited prose never ends a sentence. */
const VERY_SURE = 200;
/** A speaker or a greeting before a colon, and a dateline before a dash, are no longer than this many words, the mark included. */
const LONGEST_SPEAKER = 2;
const LONGEST_DATELINE = 8;

const MAGNITUDES: ReadonlySet<string> = new Set(
  'hundred thousand million billion trillion m bn tn percent %'.split(' '),
);
/** Abbreviations that introduce what follows. Lower case. */
const INTRODUCING: ReadonlySet<string> = new Set([
  'e.g.',
  'i.e.',
  'cf.',
  'vs.',
  'v.',
  'viz.',
  'ca.',
  'approx.',
  'est.',
]);

/**
 * The score the classifier must exceed for a sentence to end after word `at`.
 * @param shape of the word, `next` of the word after it
 * @param length words of the sentence so far, this one included
 */
export function leastScoreAfter(
  text: string,
  words: WordBuffer,
  at: number,
  shape: number,
  next: number,
  length: number,
): number {
  const touches = words.ends[at] === words.starts[at + 1];
  switch (shape) {
    case Shape.Opening:
    case Shape.Semicolon:
      return NEVER;
    case Shape.Ellipsis:
      return next === Shape.Lower ? NEVER : 0;
    case Shape.Abbreviation:
      return afterAbbreviation(text, words, at, next);
    case Shape.FullStop:
      return next === Shape.Lower && isInsideAmount(text, words, at) ? NEVER : 0;
    case Shape.Colon:
      // `Trump tweeted Saturday: “I had to …` is one sentence; `Christie: I don't know` is a speaker and a sentence.
      return next === Shape.Lower || length > LONGEST_SPEAKER ? NEVER : 0;
    case Shape.Dash:
      // `WASHINGTON (AP) — The House passed` is a dateline and a sentence.
      return next === Shape.Lower || touches || length > LONGEST_DATELINE ? NEVER : SURE;
    case Shape.Closing:
      // `Harry Reid (D-Nev.) received a letter`
      return next === Shape.Lower ? NEVER : 0;
    default:
      if (shape >= Shape.Address && shape !== Shape.Comma) return 0;
      return touches ? NEVER : VERY_SURE;
  }
}

/** Never after a title (`Mr. Xi`); always where a word follows that opens sentences (`in the U.S. The court`). */
function afterAbbreviation(text: string, words: WordBuffer, at: number, next: number): number {
  const word = wordAt(text, words, at);
  if (TITLE_ABBREVIATIONS.has(word.slice(0, -1)) || INTRODUCING.has(word.toLowerCase()) || next === Shape.Lower)
    return NEVER;
  const isInitial = word.length === 2;
  return next === Shape.Capital && !isInitial && SENTENCE_OPENERS.has(wordAt(text, words, at + 1).toLowerCase())
    ? ALWAYS
    : SURE;
}

/** `about $900 million. of dollars`: a full stop after an amount that goes on in lower case. */
function isInsideAmount(text: string, words: WordBuffer, at: number): boolean {
  return at > 0 && words.ends[at] !== words.starts[at + 1] && MAGNITUDES.has(wordAt(text, words, at - 1).toLowerCase());
}

function wordAt(text: string, words: WordBuffer, at: number): string {
  return text.slice(words.starts[at], words.ends[at]);
}
