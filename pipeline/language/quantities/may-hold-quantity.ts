/** A quick look at the characters of a sentence: most sentences hold no number, and need no closer reading. */
import type { Span } from '../../core/span.ts';
import { NUMBER_WORDS, UNIT_OPENERS } from './opening-words.ts';

/** Letters of the alphabet, by which words for numbers are told from others at their first two letters. */
const LETTERS = 26;
/** For each pair of first letters the lengths that words for numbers have, as bits. */
const LENGTHS = new Int32Array(LETTERS * LETTERS);
for (const word of NUMBER_WORDS) LENGTHS[pairOf(word.charCodeAt(0), word.charCodeAt(1))]! |= 1 << word.length;

/** The longest word for a number that `LENGTHS` has room for. */
const LONGEST_WORD = 30;

/**
 * False only where `findQuantities` finds nothing in the range of a text: no digit, no word for a number, no unit after "a" ("under a year").
 * Linear in the range, one step a character.
 */
export function mayHoldQuantity(text: string, { start, end }: Span): boolean {
  let articleEnd = -1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isAsciiLetter(code)) {
      if (code >= 48 && code <= 57) return true;
      if (code >= 128 && !isHarmless(code)) return true;
      continue;
    }
    const first = at;
    while (at + 1 < end && isAsciiLetter(text.charCodeAt(at + 1))) at++;
    const length = at + 1 - first;
    if (first === articleEnd + 1 && UNIT_OPENERS.has(text.slice(first, at + 1).toLowerCase())) return true;
    if (isArticle(text, first, length)) articleEnd = at + 1;
    else if (isNumberWord(text, first, length)) return true;
  }
  return false;
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** Letters with accents, curly quotation marks, dashes and the like: no digits, and no letters whose small form is ASCII. */
function isHarmless(code: number): boolean {
  return (code >= 0xbf && code <= 0x65f) || (code >= 0x2010 && code <= 0x203a) || code === 0xa0;
}

function isArticle(text: string, first: number, length: number): boolean {
  if (length > 2 || (text.charCodeAt(first) | 32) !== 97) return false;
  return length === 1 || (text.charCodeAt(first + 1) | 32) === 110;
}

function isNumberWord(text: string, first: number, length: number): boolean {
  if (length < 2 || length > LONGEST_WORD) return false;
  const pair = pairOf(text.charCodeAt(first), text.charCodeAt(first + 1));
  if ((LENGTHS[pair]! & (1 << length)) === 0) return false;
  return NUMBER_WORDS.has(text.slice(first, first + length).toLowerCase());
}

function pairOf(first: number, second: number): number {
  return ((first | 32) - 97) * LETTERS + ((second | 32) - 97);
}
