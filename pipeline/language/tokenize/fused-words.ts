/** Words written as one that are several: `cannot`, `gonna`, `dont`. */
import { FUSED_WORDS, LONGEST_FUSED_WORD } from '../lexicon/contractions.ts';
import { CLASS_OF_UNIT, classAt, isWordClass, UPPER } from './characters.ts';
import { endOfWord } from './full-stops.ts';
import type { WordBuffer } from './word-buffer.ts';

/** Appends a word, split where it is several fused ones: `cannot` → can + not. */
export function pushLetters(text: string, start: number, end: number, words: WordBuffer): void {
  const length = end - start;
  if (length >= 2 && length <= LONGEST_FUSED_WORD) {
    const form = text.slice(start, end);
    const parts = partsOf(text, start, form);
    if (parts !== undefined) {
      for (const part of parts) {
        words.push(start, start + part);
        start += part;
      }
    }
  }
  words.push(start, end);
}

/** Lengths of the first parts of a fused word, or undefined. */
function partsOf(text: string, start: number, form: string): readonly number[] | undefined {
  const isCapital = CLASS_OF_UNIT[form.charCodeAt(0)] === UPPER;
  const lower = isCapital ? form.toLowerCase() : form;
  const fused = FUSED_WORDS.get(lower);
  if (fused === undefined) return undefined;
  if (fused.before.size > 0 && !fused.before.has(wordAfter(text, start + form.length))) return undefined;
  return fused.isName && isCapital && (form[1] !== lower[1] || followsCapital(text, start)) ? undefined : fused.parts;
}

function wordAfter(text: string, at: number): string {
  return text[at] === ' ' ? text.slice(at + 1, endOfWord(text, at + 1, at + 12)) : '';
}

/** `Jony Ive`: the word before has a capital. */
function followsCapital(text: string, start: number): boolean {
  let at = start - 1;
  if (text[at] !== ' ') return false;
  while (start - at < 20 && isWordClass(classAt(text, at - 1))) at--;
  return classAt(text, at) === UPPER;
}
