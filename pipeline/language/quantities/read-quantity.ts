/** One number with its unit: "$900m", "5 million euros", "90%", "10-minute", "68-year-old", "6ft 2in", "twice". */
import { MULTIPLES, REPETITIONS } from '../lexicon/number-words.ts';
import type { Atom } from './atom.ts';
import { createQuantity } from './create-quantity.ts';
import { isNumber, type NumberReading, scaled } from './number-reading.ts';
import type { Quantity, QuantityProblem } from './quantity.ts';
import { readMoney } from './read-money.ts';
import { readNumber } from './read-number.ts';
import { multiply } from './read-numeral.ts';
import { readOpenSuffix } from './read-open-suffix.ts';
import { readRate } from './read-rate.ts';
import { readUnit, type UnitContext, type UnitReading } from './read-unit.ts';

/** A quantity, digits that are none, or nothing. */
export type QuantityAttempt = Quantity | QuantityProblem | null;

/** True for a quantity that was read. */
export function isQuantity(attempt: QuantityAttempt): attempt is Quantity {
  return attempt !== null && 'kind' in attempt;
}

/** Reads the quantity that begins at an atom. */
export function readQuantity(atoms: readonly Atom[], at: number, context: UnitContext): QuantityAttempt {
  const word = atoms[at];
  if (word === undefined) return null;
  const money = readMoney(atoms, at, context);
  if (money !== null) return money;
  if (word.kind === 'word') {
    const multiple = readMultipleWord(atoms, at);
    if (multiple !== null) return multiple;
  }
  const sign = readMinus(atoms, at);
  const first = sign === null ? at : sign;
  const attempt = readNumber(atoms, first);
  if (!isNumber(attempt)) return sign === null ? attempt : null;
  const number = sign === null ? attempt : { ...attempt, first: at, low: -attempt.low, high: -attempt.high };
  return withUnit(atoms, at, number, context);
}

/** "a year" in "under a year": one of its unit. Only a bounding word before it makes it a number. */
export function readArticleUnit(atoms: readonly Atom[], at: number, context: UnitContext): Quantity | null {
  const word = atoms[at]!.lower;
  if (word !== 'a' && word !== 'an') return null;
  const unit = readUnit(atoms, at + 1, context);
  if (unit === null || unit.rule !== 'word' || (unit.kind !== 'duration' && unit.kind !== 'measurement')) return null;
  const number: NumberReading = { first: at, end: at + 1, low: 1, high: 1, form: 'words', scale: 1, openSuffix: null };
  return createQuantity(at, number, unit.end, unit.kind, unit.code, `${unit.kind}/article`);
}

/** "twice", "threefold". */
function readMultipleWord(atoms: readonly Atom[], at: number): Quantity | null {
  const value = REPETITIONS.get(atoms[at]!.lower) ?? MULTIPLES.get(atoms[at]!.lower);
  if (value === undefined) return null;
  const number: NumberReading = {
    first: at,
    end: at + 1,
    low: value,
    high: value,
    form: 'words',
    scale: 1,
    openSuffix: null,
  };
  return createQuantity(at, number, at + 1, 'multiple', null, 'multiple/word');
}

/** "minus 40", "negative one", "to −5"; not "COVID -19", "3 -5" nor "plus or minus 4". Gives the atom after the sign, or null. */
function readMinus(atoms: readonly Atom[], at: number): number | null {
  const atom = atoms[at]!;
  if (atom.lower === 'minus' || atom.lower === 'negative') return wordOf(atoms, at - 1) === 'or' ? null : at + 1;
  if (atom.form !== '-' && atom.form !== '−') return null;
  if (atoms[at + 1]?.kind !== 'number' || !atoms[at + 1]!.isGlued) return null;
  const before = atoms[at - 1];
  if (before === undefined || before.kind === 'mark') return at + 1;
  return atom.isGlued || before.kind === 'number' || before.form !== before.lower ? null : at + 1;
}

/** The number with what follows it: a scale's letter, a unit, "-old", a rate. */
function withUnit(atoms: readonly Atom[], at: number, reading: NumberReading, context: UnitContext): Quantity {
  const number = readOpenSuffix(atoms, reading, context);
  if (number.form === 'ordinal') return createQuantity(at, number, number.end, 'ordinal', null, 'ordinal/word');
  const { unitAt, isCompound } = placeOfUnit(atoms, number.end);
  const times = readTimes(atoms, at, number, unitAt);
  if (times !== null) return times;
  const unit = readUnitOf(atoms, number, unitAt, context);
  if (unit === null) return bareNumber(atoms, at, number);
  const late = number.scale === 1 && unit.kind === 'money' ? (LATE_SCALES.get(wordOf(atoms, unit.end)) ?? 1) : 1;
  const value = unit.factor * late === 1 ? number : scaled({ ...number, openSuffix: null }, unit.factor * late);
  const unitEnd = late === 1 ? unit.end : unit.end + 1;
  const family = unit.kind === 'money' ? 'money' : unit.kind;
  const result = {
    ...createQuantity(
      at,
      { ...value, end: number.end, scale: number.scale * late },
      unitEnd,
      unit.kind,
      unit.code,
      `${family}/${unit.rule}`,
    ),
    isCompound,
  };
  return readAge(atoms, result) ?? readSecondPart(atoms, result, context) ?? readRate(atoms, result, context) ?? result;
}

/** Scales that may follow a currency: "75 USD million". */
const LATE_SCALES: ReadonlyMap<string, number> = new Map([
  ['million', 1e6],
  ['billion', 1e9],
]);

function wordOf(atoms: readonly Atom[], at: number): string {
  return atoms[at]?.lower ?? '';
}

/** Words of number and unit are tied by a hyphen, a space, or nothing. */
function placeOfUnit(atoms: readonly Atom[], end: number): { unitAt: number; isCompound: boolean } {
  const isCompound = isHyphen(atoms[end]) && atoms[end]!.isGlued && atoms[end + 1]?.isGlued === true;
  return { unitAt: isCompound ? end + 1 : end, isCompound };
}

function isHyphen(atom: Atom | undefined): boolean {
  return atom?.form === '-' || atom?.form === '‑';
}

/** The unit, "a" and "of" between a fraction and its unit skipped ("half a mile", "a quarter of a per cent", "half of one point"). */
function readUnitOf(
  atoms: readonly Atom[],
  number: NumberReading,
  at: number,
  context: UnitContext,
): UnitReading | null {
  const unit = readUnit(atoms, at, context);
  if (unit !== null) return unit;
  const word = atoms[at]?.lower;
  if (number.form === 'fraction' && (word === 'a' || word === 'an')) return readUnit(atoms, at + 1, context);
  if (number.form === 'fraction' && word === 'of' && /^(?:a|one)$/u.test(atoms[at + 1]?.lower ?? ''))
    return readUnit(atoms, at + 2, context);
  if (number.form === 'vague' && word === 'of') return readUnit(atoms, at + 1, context);
  return null;
}

/** A number with no unit: a fraction, or what the tree will tell. */
function bareNumber(atoms: readonly Atom[], at: number, number: NumberReading): Quantity {
  const isCompound =
    isHyphen(atoms[number.end]) && atoms[number.end]!.isGlued && atoms[number.end + 1]?.isGlued === true;
  if (isCompound && wordOf(atoms, number.end + 1) === 'strong')
    return createQuantity(at, number, number.end + 2, 'number', null, 'count/strong');
  const isFraction = number.form === 'fraction';
  const rule = isFraction ? 'fraction/word' : `count/${number.form}`;
  return { ...createQuantity(at, number, number.end, isFraction ? 'fraction' : 'number', null, rule), isCompound };
}

/** Words that make "three times" a multiple: "three times as many", "four times the size". */
const MULTIPLE_HEADS = new Set([
  'as',
  'more',
  'the',
  'higher',
  'larger',
  'bigger',
  'greater',
  'its',
  'their',
  'that',
  'what',
  'less',
  'longer',
  'faster',
  'his',
  'her',
  'over',
]);

/** "three times as many", "10-fold", "3x". */
function readTimes(atoms: readonly Atom[], at: number, number: NumberReading, unitAt: number): Quantity | null {
  const word = atoms[unitAt];
  if (word === undefined || number.form === 'fraction') return null;
  const isFold = word.lower === 'fold' && word.isGlued;
  const isCross = (word.lower === 'x' || word.form === '×') && word.isGlued && atoms[unitAt + 1]?.kind !== 'number';
  const isTimes = word.lower === 'times' && MULTIPLE_HEADS.has(atoms[unitAt + 1]?.lower ?? '');
  if (!isFold && !isCross && !isTimes) return null;
  return createQuantity(at, number, unitAt + 1, 'multiple', null, isTimes ? 'multiple/times' : 'multiple/fold');
}

/** "68-year-old", "five years old", "three years of age", "87 yo". */
function readAge(atoms: readonly Atom[], value: Quantity): Quantity | null {
  if (value.kind !== 'duration') return null;
  let at = value.end;
  if (isHyphen(atoms[at]) && atoms[at]!.isGlued) at++;
  const word = atoms[at]?.lower;
  const end =
    word === 'old' || word === 'olds' ? at + 1 : word === 'of' && atoms[at + 1]?.lower === 'age' ? at + 2 : null;
  return end === null ? null : { ...value, end, isAge: true, rule: 'duration/age' };
}

/** Smaller units that go on a larger one, and how many make one: "6ft 2in", "3 dollars 50 cents". */
const SECOND_PARTS: ReadonlyMap<string, { readonly code: string; readonly share: number }> = new Map([
  ['[ft_i]', { code: '[in_i]', share: 12 }],
]);

function readSecondPart(atoms: readonly Atom[], value: Quantity, context: UnitContext): Quantity | null {
  if (value.low === null || value.low !== value.high || value.form === 'vague') return null;
  const at = atoms[value.end]?.lower === 'and' ? value.end + 1 : value.end;
  const number = readNumber(atoms, at);
  if (!isNumber(number) || number.form === 'ordinal' || number.low < 0) return null;
  const share = SECOND_PARTS.get(value.unit ?? '');
  const unit = readUnit(atoms, number.end, context);
  let part: number | null = null;
  let end = unit?.end ?? number.end;
  if (share !== undefined) {
    const isInches = unit?.code === share.code || (atoms[number.end]?.lower === 'in' && number.low < share.share);
    if (isInches && number.low < share.share) {
      part = number.low / share.share;
      end = unit?.end ?? number.end + 1;
    }
  } else if (
    value.kind === 'money' &&
    value.scale === 1 &&
    Number.isInteger(value.low) &&
    unit?.kind === 'money' &&
    unit.factor === 0.01
  ) {
    part = number.low * unit.factor;
  }
  if (part === null) return null;
  const low = multiply(value.low + part, 1);
  return { ...value, end, low, high: low };
}
