/** Hyphens inside words. */
import { KEPT_PREFIXES, KEPT_SUFFIXES, PHRASE_WORDS } from '../lexicon/hyphenated.ts';
import { classAt, DIGIT, isLetter, isWordClass, SPACE } from './characters.ts';
import { endOfWord } from './full-stops.ts';

/** Parts longer than this are on no list, and no telephone number is longer. */
const LONGEST_PART = 32;

/**
 * Whether a hyphen between two word characters belongs to the word.
 * `pro-Beijing`, `713-853-3989`; not `state-funded`, `15-year`, `3-5`.
 */
export function joinsAtHyphen(text: string, start: number, at: number, end: number): boolean {
  const left = classAt(text, at - 1);
  const right = at + 1 < end ? classAt(text, at + 1) : SPACE;
  if (!isWordClass(right)) return false;
  if (left === DIGIT) return right === DIGIT && isNumberInGroups(text, start, at, end);
  const leftStart = startOfPart(text, start, at);
  if (text[leftStart - 1] !== '-' && KEPT_PREFIXES.has(text.slice(leftStart, at).toLowerCase())) {
    const next = text.slice(at + 1, endOfWord(text, at + 1, Math.min(end, at + 1 + LONGEST_PART)));
    return !PHRASE_WORDS.has(next);
  }
  if (!isLetter(right)) return false;
  const rightEnd = endOfWord(text, at + 1, Math.min(end, at + 1 + LONGEST_PART));
  return KEPT_SUFFIXES.has(text.slice(at + 1, rightEnd).toLowerCase());
}

/** `713-853-3989`, `2003-04-05`, `555-0199`, `94720-1900`: telephone numbers, dates and codes; not the ranges `3-5`, `1969-1970`. */
function isNumberInGroups(text: string, start: number, at: number, end: number): boolean {
  if (at - start > LONGEST_PART) return false;
  const limit = Math.min(end, at + LONGEST_PART);
  const secondEnd = endOfDigits(text, at + 1, limit);
  const firstStart = startOfPart(text, start, at);
  const hasThirdGroup =
    text[firstStart - 1] === '-' || (text[secondEnd] === '-' && classAt(text, secondEnd + 1) === DIGIT);
  if (hasThirdGroup) return true;
  if (firstStart > start) return false;
  const first = at - firstStart;
  return secondEnd - at - 1 === 4 && (first === 3 || first === 5 || first === 1);
}

function startOfPart(text: string, start: number, at: number): number {
  let from = at;
  while (from > start && at - from <= LONGEST_PART && isWordClass(classAt(text, from - 1))) from--;
  return from;
}

function endOfDigits(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && classAt(text, at) === DIGIT) at++;
  return at;
}

/**
 * Whether the hyphen after a word is that of a word broken off in speech: `th- the`, `w- well`.
 * Not the dash of `we met- then`.
 */
export function isBrokenOff(text: string, start: number, at: number, end: number): boolean {
  const length = at - start;
  if (!isLetter(classAt(text, at - 1)) || (at + 1 < end && isWordClass(classAt(text, at + 1))) || text[at + 1] === '-')
    return false;
  if (length <= 2) return true;
  if (length > LONGEST_PART) return false;
  let next = at + 1;
  while (next < end && next < at + 4 && classAt(text, next) === SPACE) next++;
  return next > at + 1 && text.slice(next, next + length).toLowerCase() === text.slice(start, at).toLowerCase();
}
