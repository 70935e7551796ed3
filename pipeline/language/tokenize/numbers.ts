/** Numbers with what touches them: commas, units, currencies. */
import {
  CURRENCIES_BEFORE_NUMBERS,
  UNITS_AFTER_AMOUNTS,
  UNITS_AFTER_NUMBERS,
  UNITS_AFTER_SHORT_NUMBERS,
} from '../lexicon/number-suffixes.ts';
import { classAt, DIGIT, isLetter } from './characters.ts';
import type { WordBuffer } from './word-buffer.ts';

/** The comma of `40,000`, `1,00,000` and `7,5`; not those of `[2,3]` and `18,19,20`. */
export function joinsAtComma(text: string, at: number, end: number): boolean {
  const length = digitsAt(text, at + 1, end);
  if (length === 3) return true;
  const after = at + 1 + length;
  const next = text[after] === ',' ? digitsAt(text, after + 1, end) : 0;
  if (next > 0) return length === 2 && (next === 3 || (next === 2 && text[after + 3] === ','));
  if (length > 2) return false;
  let from = at;
  while (from > 0 && at - from < 4 && classAt(text, from - 1) === DIGIT) from--;
  return text[from - 1] !== ',' && text[from - 1] !== '[';
}

/** How many digits stand from `start` on; at most four are counted. */
function digitsAt(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at < start + 4 && classAt(text, at) === DIGIT) at++;
  return at - start;
}

/** Splits the unit off a number: `900m` → 900 + m, `6:30am` → 6:30 + am, `9p.m.` → 9 + p.m. */
export function pushNumber(text: string, start: number, end: number, words: WordBuffer): void {
  let at = start;
  while (at < end && !isLetter(classAt(text, at))) at++;
  if (at < end && classAt(text, at - 1) === DIGIT && isUnit(text, start, at, end)) {
    words.push(start, at);
    words.push(at, end);
  } else words.push(start, end);
}

/** Whether the letters from `at` on are a unit of the number from `start` to `at`. */
function isUnit(text: string, start: number, at: number, end: number): boolean {
  if (end - at > 8) return false;
  const letters = text.slice(at, end).toLowerCase();
  if (UNITS_AFTER_NUMBERS.has(letters)) return true;
  if (UNITS_AFTER_SHORT_NUMBERS.has(letters)) return at - start <= 3 || text.slice(start, at).includes('.');
  return UNITS_AFTER_AMOUNTS.has(letters) && '$£€¥₹'.includes(text[start - 1] ?? ' ');
}

/** Splits the currency off an amount: `Rs1,000` → Rs + 1,000 */
export function pushCurrency(text: string, start: number, end: number, words: WordBuffer): void {
  let at = start;
  while (at < end && at - start < 4 && isLetter(classAt(text, at))) at++;
  if (classAt(text, at) === DIGIT && CURRENCIES_BEFORE_NUMBERS.has(text.slice(start, at))) {
    words.push(start, at);
    start = at;
  }
  words.push(start, end);
}
