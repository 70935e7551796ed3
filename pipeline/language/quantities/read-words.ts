/** Numbers in words: "twenty-one", "a dozen", "half a million", "two-thirds", "tens of thousands", "twenty-first". */
import { ORDINALS, SCALES, SMALL_NUMBERS, VAGUE_PLURALS } from '../lexicon/number-words.ts';
import type { Atom } from './atom.ts';
import { chainScales, readBelowHundred, readFractionWords } from './chain-scales.ts';
import { createNumber, type NumberReading, wordAfter } from './number-reading.ts';

/** "tens of thousands", "hundreds of millions", "hundred of thousands", "dozens", "several hundred", "a few thousand". */
export function readVague(atoms: readonly Atom[], first: number): NumberReading | null {
  const quantifier = readVagueQuantifier(atoms, first);
  if (quantifier !== null) return quantifier;
  const isPlural = VAGUE_PLURALS.has(atoms[first]!.lower);
  const isOfPlural = atoms[first + 1]?.lower === 'of' && VAGUE_PLURALS.has(atoms[first + 2]?.lower ?? '');
  const unit = VAGUE_PLURALS.get(isPlural || !isOfPlural ? atoms[first]!.lower : `${atoms[first]!.lower}s`);
  if (unit === undefined) return null;
  let factor = 1;
  let end = first + 1;
  while (atoms[end]?.lower === 'of' && VAGUE_PLURALS.has(atoms[end + 1]?.lower ?? '')) {
    factor *= VAGUE_PLURALS.get(atoms[end + 1]!.lower)!;
    end += 2;
  }
  if (unit === 10 && factor === 1) return null;
  if (unit === 20 && atoms[end]?.lower !== 'of') return null;
  const low = unit * factor;
  return { first, end, low, high: low * 10, form: 'vague', scale: low, openSuffix: null };
}

/** "several hundred", "a few million". */
function readVagueQuantifier(atoms: readonly Atom[], first: number): NumberReading | null {
  const hasArticle = atoms[first]!.lower === 'a' && atoms[first + 1]?.lower === 'few';
  if (!hasArticle && atoms[first]!.lower !== 'several' && atoms[first]!.lower !== 'few') return null;
  const at = hasArticle ? first + 2 : first + 1;
  const scale = SCALES.get(atoms[at]?.lower ?? '');
  if (scale === undefined) return null;
  const next = SCALES.get(atoms[at + 1]?.lower ?? '');
  const low = scale * (next ?? 1);
  return {
    first,
    end: at + (next === undefined ? 1 : 2),
    low,
    high: low * 10,
    form: 'vague',
    scale: low,
    openSuffix: null,
  };
}

/** "twenty-one", "three hundred and two thousand", "a hundred", "half a million", "two-thirds", "twenty-first". */
export function readWords(atoms: readonly Atom[], first: number): NumberReading | null {
  const fraction = readFractionWords(atoms, first);
  if (fraction !== null) return ofScale(atoms, fraction);
  const article = atoms[first]!.lower === 'a' || atoms[first]!.lower === 'an';
  if (article) {
    const scale = SCALES.get(atoms[first + 1]?.lower ?? '');
    if (scale === undefined || scale === 20) return null;
    return readScaled(atoms, createNumber(first, first + 1, 1, 'words'));
  }
  const couple = readCouple(atoms, first);
  if (couple !== null) return couple;
  const small = readBelowHundred(atoms, first);
  if (small !== null) return small.form === 'ordinal' ? small : readScaled(atoms, small);
  const scale = SCALES.get(atoms[first]!.lower);
  if (scale !== undefined && scale !== 20) return readScaled(atoms, createNumber(first, first, 1, 'words'));
  const ordinal = ORDINALS.get(atoms[first]!.lower);
  return ordinal === undefined ? null : createNumber(first, first + 1, ordinal, 'ordinal');
}

/** "a couple of hundred", "couple dozen"; a plain "couple" is a noun. */
function readCouple(atoms: readonly Atom[], first: number): NumberReading | null {
  if (atoms[first]!.lower !== 'couple') return null;
  const at = atoms[first + 1]?.lower === 'of' ? first + 2 : first + 1;
  return SCALES.has(atoms[at]?.lower ?? '') ? chainScales(atoms, createNumber(first, at, 2, 'words')) : null;
}

/** Scales and the ordinal that may end them: "three hundred and twenty-fifth". */
function readScaled(atoms: readonly Atom[], reading: NumberReading): NumberReading {
  const result = readPoint(atoms, chainScales(atoms, reading));
  if (result.scale === 1) return result;
  const at = wordAfter(atoms, result.end);
  const last = readOrdinalBelowHundred(atoms, atoms[at]?.lower === 'and' ? at + 1 : at);
  if (last === null || last.low >= result.scale) return result;
  return { ...result, end: last.end, low: result.low + last.low, high: result.low + last.low, form: 'ordinal' };
}

function readOrdinalBelowHundred(atoms: readonly Atom[], first: number): NumberReading | null {
  const below = atoms[first]?.kind === 'word' ? readBelowHundred(atoms, first) : null;
  if (below?.form === 'ordinal') return below;
  const ordinal = ORDINALS.get(atoms[first]?.lower ?? '');
  return below === null && ordinal !== undefined && ordinal < 100
    ? createNumber(first, first + 1, ordinal, 'ordinal')
    : null;
}

/** "five point five", "two hundred point zero three". */
function readPoint(atoms: readonly Atom[], reading: NumberReading): NumberReading {
  if (atoms[reading.end]?.lower !== 'point') return reading;
  let digits = '';
  let end = reading.end + 1;
  for (; end < atoms.length && digits.length < 9; end++) {
    const digit = SMALL_NUMBERS.get(atoms[end]!.lower);
    if (digit === undefined || (digit > 9 && digits !== '')) break;
    if (digit > 9) {
      const whole = readBelowHundred(atoms, end)!;
      digits = String(whole.low);
      end = whole.end;
      break;
    }
    digits += String(digit);
  }
  if (digits === '') return reading;
  const value = Number(`${reading.low}.${digits}`);
  return chainScales(atoms, { ...reading, end, low: value, high: value });
}

/** "half a million", "half million", "a quarter of a million", "two thirds of a billion". */
function ofScale(atoms: readonly Atom[], fraction: NumberReading): NumberReading {
  let at = fraction.end;
  const hasOf = atoms[at]?.lower === 'of';
  if (hasOf) at++;
  const hasArticle = atoms[at]?.lower === 'a';
  if (hasArticle) at++;
  const scale = SCALES.get(atoms[wordAfter(atoms, at)]?.lower ?? '');
  if (scale === undefined || (hasOf && !hasArticle)) return fraction;
  return chainScales(atoms, { ...fraction, end: at });
}
