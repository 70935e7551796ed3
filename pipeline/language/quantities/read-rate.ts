/** What a quantity is counted by: "$14.95 a month", "500 barrels per day", "$6 per share", "3,000 tests per day". */
import { DURATION_CODES, RATE_NOUNS } from '../lexicon/units.ts';
import type { Atom } from './atom.ts';
import type { Quantity } from './quantity.ts';
import { readUnit, type UnitContext } from './read-unit.ts';

/** A denominator: atoms up to `end` (exclusive). */
export interface Denominator {
  readonly end: number;
  readonly code: string;
  readonly isDuration: boolean;
}

/** Scales below the line of a rate, in UCUM: "per thousand cubic feet". */
const SCALE_CODES: ReadonlyMap<string, string> = new Map([
  ['hundred', '10*2'],
  ['thousand', '10*3'],
  ['million', '10*6'],
]);

/** Words after "a year" that make it a time: "a year ago". */
const TIME_WORDS = new Set(['ago', 'earlier', 'later', 'before', 'after', 'since', 'old']);

/** The quantity with the denominator that follows it, or null. A physical unit over a time stays a measurement, in UCUM ("km/h"). */
export function readRate(atoms: readonly Atom[], quantity: Quantity, context: UnitContext): Quantity | null {
  if (quantity.isCompound || quantity.kind === 'ordinal' || quantity.unit === null) return null;
  const denominator = readDenominator(atoms, quantity.end, context);
  if (denominator === null) return null;
  if (quantity.kind === 'measurement') {
    const code = denominator.isDuration ? DURATION_CODES.get(denominator.code) : denominator.code;
    return code === undefined ? null : { ...quantity, end: denominator.end, unit: `${quantity.unit}/${code}` };
  }
  return {
    ...quantity,
    end: denominator.end,
    kind: 'rate',
    unit: `${quantity.unit}/${denominator.code}`,
    rule: `rate/${quantity.rule.split('/')[0]}`,
  };
}

/** Reads "per day", "a share", "an hour", "each month", "/litre", "a-year", "-a-share". */
export function readDenominator(atoms: readonly Atom[], first: number, context: UnitContext): Denominator | null {
  let at = first;
  if (atoms[at]?.form === '-' && atoms[at]!.isGlued) at++;
  const word = atoms[at]?.lower ?? '';
  const isStrong = word === 'per' || word === '/';
  if (!isStrong && word !== 'a' && word !== 'an' && word !== 'every' && word !== 'each') return null;
  at++;
  if (atoms[at]?.form === '-' && atoms[at]!.isGlued) at++;
  const noun = atoms[at];
  if (noun === undefined || (isStrong && word === '/' && !noun.isGlued)) return null;
  const after = atoms[at + 1]?.lower ?? '';
  if (TIME_WORDS.has(after) || (after === 'from' && /^(?:now|today|then)$/u.test(atoms[at + 2]?.lower ?? '')))
    return null;
  const scale = word === 'per' ? SCALE_CODES.get(noun.lower) : undefined;
  const unit = noun.kind === 'word' ? readUnit(atoms, scale === undefined ? at : at + 1, context) : null;
  if (scale !== undefined && unit?.kind === 'measurement')
    return { end: unit.end, code: `${scale}.${unit.code}`, isDuration: false };
  if (unit !== null && unit.kind !== 'percent' && unit.kind !== 'money') {
    const isSingular = unit.kind === 'duration' ? noun.lower === unit.code || !noun.lower.endsWith('s') : true;
    return isSingular ? { end: unit.end, code: unit.code, isDuration: unit.kind === 'duration' } : null;
  }
  if (RATE_NOUNS.has(noun.lower))
    return { end: at + 1, code: noun.lower === 'annum' ? 'year' : noun.lower, isDuration: false };
  return word === 'per' && noun.kind === 'word' ? { end: at + 1, code: noun.lower, isDuration: false } : null;
}
