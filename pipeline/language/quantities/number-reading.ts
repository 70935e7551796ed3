/** What the readers of numbers pass to each other. */
import type { Atom } from './atom.ts';
import { multiply } from './read-numeral.ts';

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

/** A number of one value. */
export function createNumber(first: number, end: number, value: number, form: NumberForm, scale = 1): NumberReading {
  return { first, end, low: value, high: value, form, scale, openSuffix: null };
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
export function wordAfter(atoms: readonly Atom[], at: number): number {
  return atoms[at]?.form === '-' && atoms[at]!.isGlued && atoms[at + 1]?.isGlued === true ? at + 1 : at;
}
