/** What goes on after a number: scales, smaller parts and fractions ("3 hundred and 21", "two and a half million"). */
import { DENOMINATORS, ORDINALS, SCALES, SMALL_NUMBERS } from '../lexicon/number-words.ts';
import type { Atom } from './atom.ts';
import { createNumber, type NumberReading, wordAfter } from './number-reading.ts';
import { multiply, readNumeral } from './read-numeral.ts';

/**
 * What goes on after a number: scales ("2 million"), smaller parts ("3 hundred and 21", "4 thousand 3 hundred") and fractions
 * ("two and a half million", "a million and a half"). `sum` is complete, `part` still waits for a scale.
 */
export function chainScales(atoms: readonly Atom[], reading: NumberReading): NumberReading {
  let sum = 0;
  let part = reading.low;
  let last = 1;
  let smallest = Number.POSITIVE_INFINITY;
  let end = reading.end;
  for (let isAfterScale = true; ; ) {
    const at = wordAfter(atoms, end);
    const scale = SCALES.get(atoms[at]?.lower ?? '');
    if (scale !== undefined && scale !== 20) {
      if (scale <= 100) part = multiply(part, scale);
      else if (scale >= smallest) {
        sum = multiply(sum + part, scale);
        part = 0;
      } else {
        sum += multiply(part, scale);
        part = 0;
      }
      if (scale > 100) smallest = scale;
      last = scale;
      end = at + 1;
      isAfterScale = true;
      continue;
    }
    const rest = isAfterScale ? (readAndFraction(atoms, end, last) ?? readRest(atoms, end, last)) : null;
    if (rest === null) break;
    part = multiply(part + rest.low, 1);
    end = rest.end;
    isAfterScale = false;
  }
  if (end === reading.end) return reading;
  const low = multiply(sum + part, 1);
  const form = reading.form === 'fraction' ? 'digits' : reading.form;
  return { ...reading, end, low, high: low, form, scale: last, openSuffix: null };
}

/** "… hundred and 21", "… thousand 3 hundred", "… hundred twenty": a smaller number that goes on after a scale in words. */
function readRest(atoms: readonly Atom[], first: number, last: number): NumberReading | null {
  if (last < 100) return null;
  const hasAnd = atoms[first]?.lower === 'and';
  const at = hasAnd ? first + 1 : first;
  const next = atoms[at];
  if (next === undefined) return null;
  const rest =
    next.kind === 'number' ? readNumerator(atoms, at) : next.kind === 'word' ? readBelowHundred(atoms, at) : null;
  if (rest === null || rest.form === 'ordinal' || !Number.isInteger(rest.low) || rest.low >= last || rest.low === 0)
    return null;
  const scale = SCALES.get(atoms[wordAfter(atoms, rest.end)]?.lower ?? '') ?? 1;
  if (next.kind === 'number' && scale === 1 && (!hasAnd || last > 100)) return null;
  return scale === last || (last > 100 && scale > last) ? null : rest;
}

/** "… and a half", "… and two thirds": of a million after a million, of one below a thousand. */
function readAndFraction(atoms: readonly Atom[], first: number, last: number): NumberReading | null {
  if (atoms[first]?.lower !== 'and') return null;
  const part = readFractionWords(atoms, first + 1);
  if (part === null || part.low >= 1) return null;
  const isScaled = SCALES.has(atoms[part.end]?.lower ?? '');
  const low = last >= 1000 && !isScaled ? multiply(part.low, last) : part.low;
  return { ...part, low, high: low };
}

/** "seven", "seventy", "seventy-seven", "seventy-seventh". */
export function readBelowHundred(atoms: readonly Atom[], first: number): NumberReading | null {
  const value = SMALL_NUMBERS.get(atoms[first]!.lower);
  if (value === undefined) return null;
  if (value >= 20) {
    const at = wordAfter(atoms, first + 1);
    const unit = SMALL_NUMBERS.get(atoms[at]?.lower ?? '');
    if (unit !== undefined && unit > 0 && unit < 10) return createNumber(first, at + 1, value + unit, 'words');
    const ordinal = ORDINALS.get(atoms[at]?.lower ?? '');
    if (ordinal !== undefined && ordinal < 10) return createNumber(first, at + 1, value + ordinal, 'ordinal');
  }
  return createNumber(first, first + 1, value, 'words');
}

/** "two-thirds", "a quarter", "half", "three quarters", "one fifth". "a second" and "one second" are times. */
export function readFractionWords(atoms: readonly Atom[], first: number): NumberReading | null {
  const word = atoms[first]?.lower ?? '';
  if (word === 'half') return createNumber(first, first + 1, 0.5, 'fraction');
  if (word === 'quarter' && SCALES.has(atoms[first + 1]?.lower ?? ''))
    return createNumber(first, first + 1, 0.25, 'fraction');
  const isArticle = word === 'a' || word === 'an';
  const numerator = isArticle ? createNumber(first, first + 1, 1, 'words') : readNumerator(atoms, first);
  if (numerator === null) return null;
  const at = wordAfter(atoms, numerator.end);
  const below = atoms[at]?.lower ?? '';
  if (isArticle && at !== numerator.end) return null;
  const denominator = readDenominator(below, numerator.low);
  if (denominator === null) return null;
  return createNumber(first, at + 1, multiply(numerator.low / denominator, 1), 'fraction');
}

function readNumerator(atoms: readonly Atom[], first: number): NumberReading | null {
  const value = SMALL_NUMBERS.get(atoms[first]?.lower ?? '');
  if (value !== undefined) return createNumber(first, first + 1, value, 'words');
  const digits = atoms[first]?.kind === 'number' ? readNumeral(atoms[first]!.form) : null;
  return digits?.kind === 'value' ? createNumber(first, first + 1, digits.value, 'digits') : null;
}

function readDenominator(word: string, numerator: number): number | null {
  const isPlural = numerator !== 1;
  if (isPlural && word === 'halves') return 2;
  const singular = isPlural && word.endsWith('s') ? word.slice(0, -1) : word;
  if (isPlural && singular === word) return null;
  if (singular === 'quarter' && isPlural && numerator !== 3) return null;
  if (singular === 'half' || singular === 'quarter') return DENOMINATORS.get(singular)!;
  const ordinal = ORDINALS.get(singular);
  return ordinal === undefined || ordinal < 3 ? null : ordinal;
}
