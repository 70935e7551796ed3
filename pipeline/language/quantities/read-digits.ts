/** Numbers in digits: "1,200", "1e6", "3/4", "2½", "1 234 567", "2.5 million", "900m", "21st". */
import { SCALE_SUFFIXES, SLASHED_NAMES, VULGAR_FRACTIONS } from '../lexicon/number-words.ts';
import type { Atom } from './atom.ts';
import { chainScales } from './chain-scales.ts';
import { createNumber, type NumberAttempt, type NumberReading, scaled } from './number-reading.ts';
import { multiply, readNumeral } from './read-numeral.ts';

/** "1,200", "1e6", "1.3×10^6", "3/4", "2 1/4", "2½", "1 234 567", "2.5 million", "900m", "21st". */
export function readDigits(atoms: readonly Atom[], first: number): NumberAttempt {
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
  return withScale(atoms, mixed ?? createNumber(first, first + 1, numeral.value, 'digits'));
}

/** "21st", "2nd". */
function readDigitOrdinal(atoms: readonly Atom[], first: number, value: number): NumberReading | null {
  const suffix = atoms[first + 1];
  if (suffix?.isGlued !== true || !/^(?:st|nd|rd|th)$/u.test(suffix.lower) || !Number.isInteger(value)) return null;
  return createNumber(first, first + 2, value, 'ordinal');
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
  return createNumber(first, end, Number(digits), 'digits');
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
    ? createNumber(first, at + 1, result, 'digits')
    : { first, end: at + 1, reason: 'it is too large or too small' };
}

/** "3/4", but not "11/20/2019" or "9/11". */
function readSlashFraction(atoms: readonly Atom[], first: number, value: number): NumberReading | null {
  const below = atoms[first + 2];
  if (atoms[first + 1]?.form !== '/' || !atoms[first + 1]!.isGlued || below?.kind !== 'number' || !below.isGlued)
    return null;
  if (!/^[1-9]\d{0,2}$/u.test(below.form) || !Number.isInteger(value) || atoms[first + 3]?.form === '/') return null;
  if (SLASHED_NAMES.has(`${atoms[first]!.form}/${below.form}`)) return null;
  return createNumber(first, first + 3, multiply(value / Number(below.form), 1), 'fraction');
}

/** "2 1/4", "2½". */
function readMixedFraction(atoms: readonly Atom[], first: number, value: number): NumberReading | null {
  const next = atoms[first + 1];
  if (next === undefined || !Number.isInteger(value)) return null;
  const vulgar = VULGAR_FRACTIONS.get(next.form);
  if (vulgar !== undefined) return createNumber(first, first + 2, value + vulgar, 'digits');
  if (next.kind !== 'number' || !/^\d{1,2}$/u.test(next.form)) return null;
  const fraction = readSlashFraction(atoms, first + 1, Number(next.form));
  if (fraction === null || fraction.low >= 1) return null;
  return createNumber(first, fraction.end, multiply(value + fraction.low, 1), 'digits');
}

/** Suffixes that can be a unit or a letter of a name too. */
const OPEN_SUFFIXES = new Set(['m', 'b', 't', 'mm', 'mil', 'bil', 'mill']);

/** Adds what multiplies a number in digits: "2.5 million", "900m", "1 hundred thousand", "two and a half million". */
export function withScale(atoms: readonly Atom[], reading: NumberReading): NumberReading {
  const next = atoms[reading.end];
  const suffix = next?.kind === 'word' ? SCALE_SUFFIXES.get(next.lower) : undefined;
  if (next === undefined || suffix === undefined) return chainScales(atoms, reading);
  if (!OPEN_SUFFIXES.has(next.lower)) return scaled(reading, suffix, reading.end + 1);
  return { ...reading, openSuffix: suffix };
}
