/** Numbers in digits and words: "1,200", "2.5 million", "twenty-one", "half a million", "two-thirds", "tens of thousands", "21st". */
import {
  DENOMINATORS,
  ORDINALS,
  SCALE_SUFFIXES,
  SCALES,
  SMALL_NUMBERS,
  VAGUE_PLURALS,
  VULGAR_FRACTIONS,
} from '../lexicon/number-words.ts';
import { type Atom, isForeignDigit } from './atom.ts';
import { multiply, readNumeral } from './read-numeral.ts';

/** How a number is written: `vague` for orders of magnitude ("dozens"). */
export type NumberForm = 'digits' | 'words' | 'fraction' | 'vague' | 'ordinal';

/** A number: atoms `first` to `end` (exclusive), and the values that it bounds. `low` equals `high` but for vague numbers. */
export interface NumberReading {
  readonly first: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly form: NumberForm;
  /** The scale written ("million", "bn"), 1 where there is none. */
  readonly scale: number;
  /** A letter glued to the digits that may be a scale or a unit ("5m", "10b", "3t"): its scale is not in the value yet. */
  readonly openSuffix: number | null;
}

/** Where digits stand that are no readable number. `reason` is empty for what is no quantity at all (an address, a serial number). */
interface UnreadableNumber {
  readonly first: number;
  readonly end: number;
  readonly reason: string;
}

/** What stands at a place: a number, digits that are none, or nothing. */
export type NumberAttempt = NumberReading | UnreadableNumber | null;

/** True for a number that was read. */
export function isNumber(attempt: NumberAttempt): attempt is NumberReading {
  return attempt !== null && 'low' in attempt;
}

/** Reads the number that begins at an atom. Looks ahead no further than the number is long. */
export function readNumber(atoms: readonly Atom[], first: number): NumberAttempt {
  const atom = atoms[first];
  if (atom === undefined) return null;
  if (atom.kind === 'number') return readDigits(atoms, first);
  if (atom.kind === 'word') return readVague(atoms, first) ?? readWords(atoms, first);
  if (VULGAR_FRACTIONS.has(atom.form)) {
    return withScale(atoms, number(first, first + 1, VULGAR_FRACTIONS.get(atom.form)!, 'fraction'));
  }
  if (isForeignDigit(atom)) {
    let end = first + 1;
    while (end < atoms.length && atoms[end]!.isGlued && isForeignDigit(atoms[end]!)) end++;
    return { first, end, reason: 'its digits are not 0 to 9' };
  }
  return null;
}

function number(first: number, end: number, value: number, form: NumberForm, scale = 1): NumberReading {
  return { first, end, low: value, high: value, form, scale, openSuffix: null };
}

/** "1,200", "1e6", "1.3×10^6", "3/4", "2 1/4", "2½", "1 234 567", "2.5 million", "900m", "21st". */
function readDigits(atoms: readonly Atom[], first: number): NumberAttempt {
  const grouped = readSpacedGroups(atoms, first);
  if (grouped !== null) return withScale(atoms, grouped);
  const numeral = readNumeral(atoms[first]!.form);
  if (numeral.kind !== 'value') {
    return { first, end: first + 1, reason: numeral.kind === 'unreadable' ? numeral.reason : '' };
  }
  const ordinal = readDigitOrdinal(atoms, first, numeral.value);
  if (ordinal !== null) return ordinal;
  const power = readPower(atoms, first, numeral.value);
  if (power !== null) return power;
  const fraction = readSlashFraction(atoms, first, numeral.value);
  if (fraction !== null) return fraction;
  const mixed = readMixedFraction(atoms, first, numeral.value);
  return withScale(atoms, mixed ?? number(first, first + 1, numeral.value, 'digits'));
}

/** "21st", "2nd". */
function readDigitOrdinal(atoms: readonly Atom[], first: number, value: number): NumberReading | null {
  const suffix = atoms[first + 1];
  if (suffix?.isGlued !== true || !/^(?:st|nd|rd|th)$/u.test(suffix.lower) || !Number.isInteger(value)) return null;
  return number(first, first + 2, value, 'ordinal');
}

/** "1 234 567": groups of three after a space that is no ordinary one, or two such groups, or "000". */
function readSpacedGroups(atoms: readonly Atom[], first: number): NumberReading | null {
  if (!/^\d{1,3}$/u.test(atoms[first]!.form) || atoms[first]!.form.startsWith('0')) return null;
  let digits = atoms[first]!.form;
  let end = first + 1;
  let isCertain = false;
  for (; end < atoms.length; end++) {
    const group = atoms[end]!;
    if (group.kind !== 'number' || group.start !== atoms[end - 1]!.end + 1 || !/^\d{3}(?:\.\d+)?$/u.test(group.form))
      break;
    isCertain ||= end > first + 1 || group.form === '000';
    digits += group.form;
    if (group.form.length > 3) {
      end++;
      break;
    }
  }
  if (!isCertain || digits.length > 15) return null;
  return number(first, end, Number(digits), 'digits');
}

/** "1e6", "1.3×10^6", "1.3 x 10−6". */
function readPower(atoms: readonly Atom[], first: number, value: number): NumberAttempt {
  let at = first + 1;
  const sign = atoms[at];
  if (sign?.lower === 'e' && sign.isGlued) at++;
  else if (sign !== undefined && /^[×x*]$/u.test(sign.lower) && atoms[at + 1]?.form === '10') {
    at += 2;
    if (atoms[at]?.form === '^') at++;
    else if (atoms[at]?.isGlued !== true || !/^[-−+]$/u.test(atoms[at]!.form)) return null;
  } else return null;
  const isNegative = atoms[at]?.form === '-' || atoms[at]?.form === '−';
  if (isNegative || atoms[at]?.form === '+') at++;
  const exponent = atoms[at];
  if (exponent?.kind !== 'number' || !exponent.isGlued || !/^\d{1,4}$/u.test(exponent.form)) return null;
  const result = Number(`${value}e${isNegative ? '-' : ''}${exponent.form}`);
  const isExact = Number.isFinite(result) && (result !== 0 || value === 0);
  return isExact
    ? number(first, at + 1, result, 'digits')
    : { first, end: at + 1, reason: 'it is too large or too small' };
}

/** Slashed numbers that are names, not fractions. */
const SLASHED_NAMES = new Set(['9/11', '24/7', '7/7']);

/** "3/4", but not "11/20/2019" or "9/11". */
function readSlashFraction(atoms: readonly Atom[], first: number, value: number): NumberReading | null {
  const below = atoms[first + 2];
  if (atoms[first + 1]?.form !== '/' || !atoms[first + 1]!.isGlued || below?.kind !== 'number' || !below.isGlued)
    return null;
  if (!/^[1-9]\d{0,2}$/u.test(below.form) || !Number.isInteger(value) || atoms[first + 3]?.form === '/') return null;
  if (SLASHED_NAMES.has(`${atoms[first]!.form}/${below.form}`)) return null;
  return number(first, first + 3, multiply(value / Number(below.form), 1), 'fraction');
}

/** "2 1/4", "2½". */
function readMixedFraction(atoms: readonly Atom[], first: number, value: number): NumberReading | null {
  const next = atoms[first + 1];
  if (next === undefined || !Number.isInteger(value)) return null;
  const vulgar = VULGAR_FRACTIONS.get(next.form);
  if (vulgar !== undefined) return number(first, first + 2, value + vulgar, 'digits');
  if (next.kind !== 'number' || !/^\d{1,2}$/u.test(next.form)) return null;
  const fraction = readSlashFraction(atoms, first + 1, Number(next.form));
  if (fraction === null || fraction.low >= 1) return null;
  return number(first, fraction.end, multiply(value + fraction.low, 1), 'digits');
}

/** Suffixes that can be a unit or a letter of a name too. */
const OPEN_SUFFIXES = new Set(['m', 'b', 't', 'mm', 'mil', 'bil', 'mill']);

/** Adds what multiplies a number in digits: "2.5 million", "900m", "1 hundred thousand", "two and a half million". */
function withScale(atoms: readonly Atom[], reading: NumberReading): NumberReading {
  const next = atoms[reading.end];
  const suffix = next?.kind === 'word' ? SCALE_SUFFIXES.get(next.lower) : undefined;
  if (next === undefined || suffix === undefined) return chainScales(atoms, reading);
  if (!OPEN_SUFFIXES.has(next.lower)) return scaled(reading, suffix, reading.end + 1);
  return { ...reading, openSuffix: suffix };
}

/** The number times a scale. */
export function scaled(reading: NumberReading, scale: number, end = reading.end): NumberReading {
  return {
    ...reading,
    end,
    low: multiply(reading.low, scale),
    high: multiply(reading.high, scale),
    scale: reading.scale * scale,
    form: reading.form === 'fraction' ? 'digits' : reading.form,
    openSuffix: null,
  };
}

/** The word after a space or a hyphen: "2-million", "2 million". */
function wordAfter(atoms: readonly Atom[], at: number): number {
  return atoms[at]?.form === '-' && atoms[at]!.isGlued && atoms[at + 1]?.isGlued === true ? at + 1 : at;
}

/**
 * What goes on after a number: scales ("2 million"), smaller parts ("3 hundred and 21", "4 thousand 3 hundred") and fractions
 * ("two and a half million", "a million and a half"). `sum` is complete, `part` still waits for a scale.
 */
function chainScales(atoms: readonly Atom[], reading: NumberReading): NumberReading {
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

/** "tens of thousands", "hundreds of millions", "dozens", "several hundred", "a few thousand". */
function readVague(atoms: readonly Atom[], first: number): NumberReading | null {
  const quantifier = readVagueQuantifier(atoms, first);
  if (quantifier !== null) return quantifier;
  const unit = VAGUE_PLURALS.get(atoms[first]!.lower);
  if (unit === undefined) return null;
  let factor = 1;
  let end = first + 1;
  while (atoms[end]?.lower === 'of' && VAGUE_PLURALS.has(atoms[end + 1]?.lower ?? '')) {
    factor *= VAGUE_PLURALS.get(atoms[end + 1]!.lower)!;
    end += 2;
  }
  if (unit === 10 && factor === 1) return null;
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
function readWords(atoms: readonly Atom[], first: number): NumberReading | null {
  const fraction = readFractionWords(atoms, first);
  if (fraction !== null) return ofScale(atoms, fraction);
  const article = atoms[first]!.lower === 'a' || atoms[first]!.lower === 'an' || atoms[first]!.lower === 'per';
  if (article) {
    const scale = SCALES.get(atoms[first + 1]?.lower ?? '');
    if (scale === undefined || scale === 20 || atoms[first]!.lower === 'per') return null;
    return readScaled(atoms, number(first, first + 1, 1, 'words'));
  }
  const couple = readCouple(atoms, first);
  if (couple !== null) return couple;
  const small = readBelowHundred(atoms, first);
  if (small !== null) return small.form === 'ordinal' ? small : readScaled(atoms, small);
  const scale = SCALES.get(atoms[first]!.lower);
  if (scale !== undefined && scale !== 20) return readScaled(atoms, number(first, first, 1, 'words'));
  const ordinal = ORDINALS.get(atoms[first]!.lower);
  return ordinal === undefined ? null : number(first, first + 1, ordinal, 'ordinal');
}

/** "a couple of hundred", "couple dozen"; a plain "couple" is a noun. */
function readCouple(atoms: readonly Atom[], first: number): NumberReading | null {
  if (atoms[first]!.lower !== 'couple') return null;
  const at = atoms[first + 1]?.lower === 'of' ? first + 2 : first + 1;
  return SCALES.has(atoms[at]?.lower ?? '') ? chainScales(atoms, number(first, at, 2, 'words')) : null;
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
  return below === null && ordinal !== undefined && ordinal < 100 ? number(first, first + 1, ordinal, 'ordinal') : null;
}

/** "seven", "seventy", "seventy-seven", "seventy-seventh". */
function readBelowHundred(atoms: readonly Atom[], first: number): NumberReading | null {
  const value = SMALL_NUMBERS.get(atoms[first]!.lower);
  if (value === undefined) return null;
  if (value >= 20) {
    const at = wordAfter(atoms, first + 1);
    const unit = SMALL_NUMBERS.get(atoms[at]?.lower ?? '');
    if (unit !== undefined && unit > 0 && unit < 10) return number(first, at + 1, value + unit, 'words');
    const ordinal = ORDINALS.get(atoms[at]?.lower ?? '');
    if (ordinal !== undefined && ordinal < 10) return number(first, at + 1, value + ordinal, 'ordinal');
  }
  return number(first, first + 1, value, 'words');
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

/** "two-thirds", "a quarter", "half", "three quarters", "one fifth". "a second" and "one second" are times. */
function readFractionWords(atoms: readonly Atom[], first: number): NumberReading | null {
  const word = atoms[first]?.lower ?? '';
  if (word === 'half') return number(first, first + 1, 0.5, 'fraction');
  if (word === 'quarter' && SCALES.has(atoms[first + 1]?.lower ?? ''))
    return number(first, first + 1, 0.25, 'fraction');
  const isArticle = word === 'a' || word === 'an';
  const numerator = isArticle ? number(first, first + 1, 1, 'words') : readNumerator(atoms, first);
  if (numerator === null) return null;
  const at = wordAfter(atoms, numerator.end);
  const below = atoms[at]?.lower ?? '';
  if (isArticle && at !== numerator.end) return null;
  const denominator = readDenominator(below, numerator.low);
  if (denominator === null) return null;
  return number(first, at + 1, multiply(numerator.low / denominator, 1), 'fraction');
}

function readNumerator(atoms: readonly Atom[], first: number): NumberReading | null {
  const value = SMALL_NUMBERS.get(atoms[first]?.lower ?? '');
  if (value !== undefined) return number(first, first + 1, value, 'words');
  const digits = atoms[first]?.kind === 'number' ? readNumeral(atoms[first]!.form) : null;
  return digits?.kind === 'value' ? number(first, first + 1, digits.value, 'digits') : null;
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
