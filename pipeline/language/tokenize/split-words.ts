/** Text → UD words. A hand-written scanner: every decision looks at a bounded stretch of text, so the time is linear. */
import { APOSTROPHE_WORDS, CLITICS } from '../lexicon/contractions.ts';
import { endOfChunk, mayHoldAddress, readAddress } from './addresses.ts';
import {
  CLASS_OF_UNIT,
  classAt,
  DIGIT,
  isApostrophe,
  isLetter,
  isWordClass,
  LOWER,
  SPACE,
  UPPER,
} from './characters.ts';
import { endOfWord, joinsAtFullStop, keepsFullStop } from './full-stops.ts';
import { pushLetters } from './fused-words.ts';
import { isBrokenOff, joinsAtHyphen } from './hyphens.ts';
import { endOfMark } from './marks.ts';
import { joinsAtComma, pushCurrency, pushNumber } from './numbers.ts';
import type { WordBuffer } from './word-buffer.ts';

/** Appends the words of a range, left to right. Words do not overlap and hold no white space; what lies between them is white space. */
export function splitWords(text: string, start: number, end: number, words: WordBuffer): void {
  let chunkEnd = start;
  let holdsAddress = false;
  let at = start;
  while (at < end) {
    const unitClass = CLASS_OF_UNIT[text.charCodeAt(at)]!;
    if (unitClass === SPACE) {
      at++;
      continue;
    }
    let wordEnd = at;
    if (unitClass <= LOWER) {
      while (wordEnd < end && isLetter(CLASS_OF_UNIT[text.charCodeAt(wordEnd)]!)) wordEnd++;
      if (wordEnd > at && (wordEnd === end || CLASS_OF_UNIT[text.charCodeAt(wordEnd)] === SPACE)) {
        pushLetters(text, at, wordEnd, words);
        at = wordEnd;
        continue;
      }
    }
    if (wordEnd >= chunkEnd) {
      chunkEnd = endOfChunk(text, wordEnd, end);
      holdsAddress = mayHoldAddress(text, at, chunkEnd);
    }
    at =
      holdsAddress && isWordClass(unitClass)
        ? pushAddressOrWord(text, at, chunkEnd, end, words)
        : pushNext(text, at, end, words);
  }
}

function pushAddressOrWord(text: string, at: number, chunkEnd: number, end: number, words: WordBuffer): number {
  const addressEnd = isWordClass(classAt(text, at - 1)) ? at : readAddress(text, at, chunkEnd);
  if (addressEnd === at) return pushNext(text, at, end, words);
  words.push(at, addressEnd);
  return addressEnd;
}

/** Appends the word or mark that begins at `at`, with what splits off it, and gives its end. */
function pushNext(text: string, at: number, end: number, words: WordBuffer): number {
  if (isWordClass(classAt(text, at)) || beginsWord(text, at, end)) return pushWord(text, at, end, words);
  const unit = text.charCodeAt(at);
  if (isApostrophe(unit)) {
    const cliticEnd = endOfClitic(text, at, end);
    if (cliticEnd > at) {
      words.push(at, cliticEnd);
      return cliticEnd;
    }
  }
  const markEnd = endOfMark(text, at, end);
  words.push(at, markEnd);
  return markEnd;
}

/** `.5`, `.doc`, `+44`, `'90s`, `#budget`, `@agency`: a mark that belongs to the word after it. */
function beginsWord(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return false;
  const before = classAt(text, at - 1);
  const next = classAt(text, at + 1);
  const isAfterSpace = before === SPACE;
  const mark = text[at]!;
  if (mark === '.')
    return next === DIGIT ? !isWordClass(before) && text[at - 1] !== '.' : isLetter(next) && isAfterSpace;
  if (mark === '+') return next === DIGIT && isAfterSpace;
  if (mark === '#') return isLetter(next) && isAfterSpace;
  if (mark === '@') return (isLetter(next) || text[at + 1] === '_') && isAfterSpace;
  return isApostrophe(text.charCodeAt(at)) && next === DIGIT && isShortYear(text, at + 1, end);
}

/** The digits of `'90s` and `'05`. */
function isShortYear(text: string, at: number, end: number): boolean {
  if (isWordClass(classAt(text, at - 2)) || classAt(text, at + 1) !== DIGIT) return false;
  const next = at + 2 < end ? classAt(text, at + 2) : SPACE;
  return !isWordClass(next) || (text[at + 2] === 's' && !isWordClass(classAt(text, at + 3)));
}

/** The end of `'s`, `'re`, `’ll` after a word, or of a word such as `'em`; `at` where neither stands there. */
function endOfClitic(text: string, at: number, end: number): number {
  const next = endOfWord(text, at + 1, Math.min(end, at + 8));
  if (next === at + 1 || (next < end && isWordClass(classAt(text, next)))) return at;
  const letters = text.slice(at + 1, next).toLowerCase();
  const before = classAt(text, at - 1);
  if (before === SPACE) return APOSTROPHE_WORDS.has(letters) ? next : at;
  if (isWordClass(before)) return CLITICS.has(letters) ? next : at;
  return letters === 's' ? next : at;
}

function pushWord(text: string, start: number, end: number, words: WordBuffer): number {
  if (isNegation(text, start, end)) {
    words.push(start, start + 3);
    return start + 3;
  }
  let at = endOfCore(text, start, end);
  if (at < end) {
    const unit = text[at];
    if (unit === '.' && keepsFullStop(text, start, at, end)) at++;
    else if (unit === '-' && isBrokenOff(text, start, at, end)) at++;
    else if (unit === '/' && at - start === 1 && (text[start] === 'w' || text[start] === 'W')) at++;
  }
  if (classAt(text, start) === DIGIT) pushNumber(text, start, at, words);
  else if (classAt(text, at - 1) === DIGIT) pushCurrency(text, start, at, words);
  else pushLetters(text, start, at, words);
  return at;
}

/** `n't`, with either apostrophe. */
function isNegation(text: string, at: number, end: number): boolean {
  return (
    at + 2 < end &&
    (text[at] === 'n' || text[at] === 'N') &&
    isApostrophe(text.charCodeAt(at + 1)) &&
    (text[at + 2] === 't' || text[at + 2] === 'T') &&
    !(at + 3 < end && isWordClass(classAt(text, at + 3)))
  );
}

/** Where a word ends, its final full stop and hyphen aside: letters and digits, and the marks that join them. */
function endOfCore(text: string, start: number, end: number): number {
  let at = isWordClass(classAt(text, start)) ? start : start + 1;
  for (;;) {
    while (at < end && isWordClass(CLASS_OF_UNIT[text.charCodeAt(at)]!)) at++;
    if (at >= end) return at;
    if (isApostrophe(text.charCodeAt(at))) {
      if (at - 1 > start && isNegation(text, at - 1, end)) return at - 1;
      if (!joinsAtApostrophe(text, at, end)) return at;
    } else if (!joins(text, start, at, end)) return at;
    at++;
  }
}

function joins(text: string, start: number, at: number, end: number): boolean {
  const left = classAt(text, at - 1);
  const right = at + 1 < end ? classAt(text, at + 1) : SPACE;
  switch (text[at]) {
    case '.':
      return joinsAtFullStop(text, start, at, end);
    case '-':
      return joinsAtHyphen(text, start, at, end);
    case ',':
      return left === DIGIT && right === DIGIT && joinsAtComma(text, at, end);
    case ':':
      return left === DIGIT && right === DIGIT;
    case '/':
      return (
        (left === DIGIT && isWordClass(right)) ||
        (right === DIGIT && isWordClass(left)) ||
        isLetterPair(text, start, at, end)
      );
    case '*':
      return isLetter(left) && isLetter(right);
    case '_':
      return isWordClass(right) || text[at + 1] === '_';
    case '&':
      return left === UPPER && right === UPPER && at - start <= 3;
    default:
      return false;
  }
}

/** `l/c`, `b/c`, `w/o`; not `and/or`. */
function isLetterPair(text: string, start: number, at: number, end: number): boolean {
  if (at - start !== 1 || !isLetter(classAt(text, start)) || at + 1 >= end || !isLetter(classAt(text, at + 1)))
    return false;
  if (text[start] === 'w' && text.startsWith('out', at + 1)) return true;
  return at + 2 >= end || (!isWordClass(classAt(text, at + 2)) && text[at + 2] !== '/');
}

/** `O'Brien`, `o'clock`, `1990's`; not `Russia's`, `we'll`, `officials' view`. */
function joinsAtApostrophe(text: string, at: number, end: number): boolean {
  const next = endOfWord(text, at + 1, end < at + 9 ? end : at + 9);
  if (next === at + 1) return false;
  const letters = text.slice(at + 1, next).toLowerCase();
  if (classAt(text, at - 1) === DIGIT) return letters === 's' && text[at - 1] === '0';
  return isLetter(classAt(text, at + 1)) && !CLITICS.has(letters);
}
