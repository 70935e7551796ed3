/** What the readers of the time grammar pass to each other. */
import type { Atom } from '../quantities/atom.ts';
import type { DayRange } from './calendar.ts';
import type { TimeUnit } from './time-expression.ts';

/** What relative times are counted from. Days as in calendar.ts. */
export interface TimeContext {
  /** Day that relative times count from; null: they have no days. */
  readonly base: number | null;
  /** True where the sentence speaks of what will be: weekdays and months without a year lie ahead. */
  readonly isAhead: boolean;
  /** False only where the sentence has no noun for a length of time ("week", "hours"). */
  readonly hasUnits: boolean;
  /** False only where the sentence names no month. */
  readonly hasMonths: boolean;
  /** Finds the last time before this one that has days, for "that year". */
  readonly antecedent: () => DayRange | null;
}

/** One simple time: atoms up to `end` (exclusive). `start` and `last` are null where the base or antecedent is missing. */
export interface TimeReading {
  readonly end: number;
  readonly unit: TimeUnit | null;
  readonly start: number | null;
  readonly last: number | null;
  readonly isRelative: boolean;
  /** True for a time of day alone. */
  readonly isClock: boolean;
  /** Month (from 0) and day of a date without year, which a range may take from its other end. */
  readonly yearless: { readonly month: number; readonly day: number | null } | null;
}

/** A reader of one kind of time that begins at an atom. */
export type TimeReader = (atoms: readonly Atom[], at: number, context: TimeContext) => TimeReading | null;

/** A time with days. */
export function timeOf(end: number, unit: TimeUnit | null, range: DayRange | null, isRelative = false): TimeReading {
  return {
    end,
    unit,
    start: range?.firstDay ?? null,
    last: range?.lastDay ?? null,
    isRelative,
    isClock: false,
    yearless: null,
  };
}

/** The lower-cased word at a place, the empty string where there is none. */
export function wordAt(atoms: readonly Atom[], at: number): string {
  return atoms[at]?.lower ?? '';
}

/** The place after a hyphen that ties two words ("mid-April", "first-quarter"), or the place itself. */
export function afterHyphen(atoms: readonly Atom[], at: number): number {
  return atoms[at]?.form === '-' && atoms[at]!.isGlued && atoms[at + 1]?.isGlued === true ? at + 1 : at;
}
