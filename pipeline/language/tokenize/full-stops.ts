/** Full stops in and after words: part of the word (`U.S.`, `Mr.`, `3.5`), or a token of their own. */
import {
  ABBREVIATIONS,
  ABBREVIATIONS_BEFORE_NUMBERS,
  MONTHS,
  SENTENCE_OPENERS,
  STATE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../lexicon/abbreviations.ts';
import { classAt, DIGIT, isLetter, isWordClass, LOWER, SPACE, UPPER } from './characters.ts';

const FULL_STOP = 0x2e;
/** No abbreviation of the lists and no acronym is longer. */
const LONGEST_ABBREVIATION = 16;
/** `9a.m`, `10:30p.m` */
const HOURS = /^\d[\d:.]*[ap]\.m$/iu;
/** Second parts of degrees, which stay with the first: `M.Sc.`, `B.Ed.`, `M.Phil.` */
const DEGREE_PARTS: ReadonlySet<string> = new Set(['Sc', 'Ed', 'Phil', 'Litt', 'Eng', 'Div']);

/**
 * Whether a full stop between two word characters belongs to the word.
 * `3.5`, `U.S`, `Ph.D`, `report.doc`; not `fast.The next` (a space is missing), not `J.Smith` (the stop ends the initial).
 * @param start where the word begins
 */
export function joinsAtFullStop(text: string, start: number, at: number, end: number): boolean {
  const left = classAt(text, at - 1);
  const right = at + 1 < end ? classAt(text, at + 1) : SPACE;
  if (!isWordClass(right)) return false;
  if (right === DIGIT) return left === DIGIT;
  const rightEnd = endOfWord(text, at + 1, Math.min(end, at + 1 + LONGEST_ABBREVIATION));
  const rightWord = text.slice(at + 1, rightEnd);
  if (isLetter(left) && (at - 1 === start || text.charCodeAt(at - 2) === FULL_STOP)) {
    return (
      rightWord.length === 1 ||
      (right === UPPER && DEGREE_PARTS.has(rightWord)) ||
      (right === LOWER && !SENTENCE_OPENERS.has(rightWord))
    );
  }
  if (rightWord.length === 1 && right === UPPER)
    return text.slice(start, at) === 'Ph' || text.slice(start, at) === 'D.Ph';
  if (right === UPPER)
    return classAt(text, at + 2) !== LOWER && rightWord !== 'A' && rightWord !== 'I' && rightWord.length <= 4;
  return !SENTENCE_OPENERS.has(rightWord);
}

/**
 * Whether the full stop at `at`, after the word that begins at `start`, belongs to that word.
 * Yes in `U.S. officials`, `Mr. Xi`, `J. Smith`, `No. 10`, `Lansing, Mich.`; no in `said no. 10 others`… where no number follows.
 */
export function keepsFullStop(text: string, start: number, at: number, end: number): boolean {
  if (at - start > LONGEST_ABBREVIATION || !isLetter(classAt(text, at - 1))) return false;
  if (text.charCodeAt(at + 1) === FULL_STOP && (at + 2 >= end || text.charCodeAt(at + 2) === FULL_STOP)) return false;
  const word = text.slice(start, at);
  const next = startOfNext(text, at + 1, end);
  if (at - start === 1) return keepsAfterLetter(text, start, at, next, end);
  if (word.includes('.')) return isAcronym(word) || HOURS.test(word);
  if (TITLE_ABBREVIATIONS.has(word)) return true;
  if (ABBREVIATIONS_BEFORE_NUMBERS.has(word) && isNumberOrMonth(text, next, end)) return true;
  if (word === 'etc' && (next >= end || classAt(text, next) === UPPER)) return false;
  if (ABBREVIATIONS.has(word) || isAbbreviationInCapitals(word)) return true;
  return STATE_ABBREVIATIONS.has(word) && followsPlaceOrParty(text, start);
}

/** `J. Smith`, `John F. Kennedy`, `p. 12`, `Roe v. Wade`; not `Plan B. The council` and not `than I. We thought`. */
function keepsAfterLetter(text: string, start: number, at: number, next: number, end: number): boolean {
  if (next >= end) return false;
  const nextClass = classAt(text, next);
  const letter = text[start]!;
  if (classAt(text, start) !== UPPER) {
    if (letter === 'v') return nextClass === UPPER;
    return ABBREVIATIONS_BEFORE_NUMBERS.has(letter) && isNumberOrMonth(text, next, end);
  }
  if (isWordClass(classAt(text, at + 1))) return nextClass === UPPER;
  if (nextClass === UPPER) {
    const nextEnd = endOfWord(text, next, Math.min(end, next + LONGEST_ABBREVIATION));
    if (nextEnd === next + 1 && text.charCodeAt(nextEnd) === FULL_STOP) return true;
    if (SENTENCE_OPENERS.has(text.slice(next, nextEnd).toLowerCase())) return false;
    return letter !== 'I' || wordBeforeHasCapital(text, start);
  }
  return letter !== 'I' && (nextClass === LOWER || nextClass === DIGIT || text[next] === ',' || text[next] === ';');
}

/** `GEN.`, `LTD.` */
function isAbbreviationInCapitals(word: string): boolean {
  if (word.length < 2 || classAt(word, 1) !== UPPER) return false;
  const lower = word.slice(1).toLowerCase();
  return TITLE_ABBREVIATIONS.has(word[0] + lower) || ABBREVIATIONS.has(word[0] + lower);
}

function isNumberOrMonth(text: string, next: number, end: number): boolean {
  if (next >= end) return false;
  if (classAt(text, next) === DIGIT) return true;
  return MONTHS.has(text.slice(next, endOfWord(text, next, Math.min(end, next + LONGEST_ABBREVIATION))).toLowerCase());
}

/** Letters in parts of one to three: `U.S`, `a.m`, `Ph.D`, `M.Sc`. */
function isAcronym(word: string): boolean {
  let length = 0;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) === FULL_STOP) length = 0;
    else if (!isLetter(classAt(word, at)) || ++length > 4) return false;
  }
  return true;
}

/** `Lansing, Mich.`, `(D-Mich.)`, `(Mich.)` */
function followsPlaceOrParty(text: string, start: number): boolean {
  if ('(-–'.includes(text[start - 1] ?? ' ')) return true;
  let at = start - 1;
  while (at >= 0 && at > start - 3 && classAt(text, at) === SPACE) at--;
  return text[at] === ',';
}

function wordBeforeHasCapital(text: string, start: number): boolean {
  let at = start - 1;
  if (classAt(text, at) !== SPACE) return false;
  while (at > start - LONGEST_ABBREVIATION && isWordClass(classAt(text, at - 1))) at--;
  return classAt(text, at) === UPPER;
}

/** The next unit that is no white space, at most a few units on; `end` where a blank line or the end comes first. */
function startOfNext(text: string, from: number, end: number): number {
  let lines = 0;
  for (let at = from; at < end && at < from + 8; at++) {
    if (classAt(text, at) !== SPACE) return at;
    if (text[at] === '\n' && ++lines > 1) return end;
  }
  return end;
}

/** The end of the run of word characters that begins at `start`. */
export function endOfWord(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && isWordClass(classAt(text, at))) at++;
  return at;
}
