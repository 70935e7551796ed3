/** A length of time and the day that it ends on: "the three months to the end of June", "the year to March", "the quarter ended 30 June". */
import { UNIT_NOUNS } from '../lexicon/time-words.ts';
import type { Atom } from '../quantities/atom.ts';
import { addMonths, type DayRange, dateOf, daysIn } from './calendar.ts';
import { readDate } from './read-date.ts';
import { readAmount } from './read-relative.ts';
import { readWeekday } from './read-weekday.ts';
import { readWhole } from './read-whole.ts';
import type { TimeUnit } from './time-expression.ts';
import { afterHyphen, type TimeContext, type TimeReading, timeOf, wordAt } from './time-reading.ts';

/** Words that tie a length to its last day. */
export const LENGTH_JOINTS: ReadonlySet<string> = new Set(['to', 'ended', 'ending', 'through']);

/** Words before a length with a number that make it one time: "in three months to June", not "delayed by three months to June". */
const OPENERS: ReadonlySet<string> = new Set(['in', 'during', 'over', 'its', 'their', 'her', 'his', 'our']);

/** Months of the units that make such a length. */
const MONTHS_OF: ReadonlyMap<TimeUnit, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['half', 6],
  ['year', 12],
]);

/** Units of days. */
const DAYS_OF: ReadonlyMap<TimeUnit, number> = new Map([
  ['day', 1],
  ['week', 7],
]);

/**
 * "the three months to the end of June", "in the 12 months through June 2023", "the year to 31 March", "the quarter ended June 30",
 * "the half-year to September". Not "the year to date", "from year to year", "three months to live", "open for three weeks to 15 May".
 */
export function readLengthTo(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const isThe = wordAt(atoms, at) === 'the';
  if (!isThe && !OPENERS.has(wordAt(atoms, at - 1))) return null;
  const length = readLength(atoms, isThe ? at + 1 : at);
  if (length === null || !LENGTH_JOINTS.has(wordAt(atoms, length.end))) return null;
  const last = readLastDay(atoms, length.end + 1, context);
  if (last === null) return null;
  return timeOf(last.end, null, last.day === null ? null : rangeTo(last.day, length), last.isRelative);
}

interface Length {
  readonly end: number;
  readonly count: number;
  readonly unit: TimeUnit;
}

/** "three months", "12 months", "year", "half-year", "financial year", "last quarter" is none. */
function readLength(atoms: readonly Atom[], at: number): Length | null {
  const amount = readAmount(atoms, at);
  if (amount !== null && amount.parts.length === 1) {
    const { count, unit } = amount.parts[0]!;
    return Number.isInteger(count) && wordAt(atoms, at) !== 'a' ? { end: amount.end, count, unit } : null;
  }
  const first = YEAR_KINDS.has(wordAt(atoms, at)) ? at + 1 : at;
  const isHalf = wordAt(atoms, first) === 'half' && wordAt(atoms, afterHyphen(atoms, first + 1)) === 'year';
  if (isHalf) return { end: afterHyphen(atoms, first + 1) + 1, count: 1, unit: 'half' };
  const unit = UNIT_NOUNS.get(wordAt(atoms, first));
  return unit === undefined || wordAt(atoms, first).endsWith('s') ? null : { end: first + 1, count: 1, unit };
}

/** Adjectives of years that end when a firm or a state says. */
const YEAR_KINDS: ReadonlySet<string> = new Set(['financial', 'fiscal', 'tax', 'full', 'calendar']);

/** "June", "June 30", "31 March 2023", "the end of June", "end-June", "the end of last month": the last day of what is named; null where it has none. */
function readLastDay(
  atoms: readonly Atom[],
  at: number,
  context: TimeContext,
): { end: number; day: number | null; isRelative: boolean } | null {
  let first = wordAt(atoms, at) === 'the' && wordAt(atoms, at + 1) === 'end' ? at + 1 : at;
  if (wordAt(atoms, first) === 'end') {
    first = afterHyphen(atoms, first + 1);
    if (wordAt(atoms, first) === 'of') first++;
  }
  if (atoms[first] === undefined) return null;
  const time =
    readDate(atoms, first, context) ?? readWhole(atoms, first, context) ?? readWeekday(atoms, first, context);
  if (time === null) return null;
  return { end: time.end, day: time.last, isRelative: time.isRelative };
}

/** Whole months where the last day ends one. Null for units of no fixed length. */
function rangeTo(last: number, { count, unit }: Length): DayRange | null {
  const days = DAYS_OF.get(unit);
  if (days !== undefined) return { firstDay: last - count * days + 1, lastDay: last };
  const months = MONTHS_OF.get(unit);
  if (months === undefined) return null;
  const { year, month, day } = dateOf(last);
  const isWhole = day === daysIn(year, month);
  const start = isWhole ? addMonths(last - day + 1, 1 - count * months) : addMonths(last, -count * months) + 1;
  return { firstDay: start, lastDay: last };
}
