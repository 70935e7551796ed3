/** Holidays: "Christmas Day", "Easter 2018", "Thanksgiving". Those of the United States and Britain, by their usual rule. */
import { EASTER_HOLIDAYS, FIXED_HOLIDAYS, LONGEST_HOLIDAY, WEEKDAY_HOLIDAYS } from '../lexicon/time-words.ts';
import type { Atom } from '../quantities/atom.ts';
import { dateOf, dayOf, daysIn, easterOf, weekdayOf } from './calendar.ts';
import { readYearNumber } from './read-year.ts';
import { type TimeContext, type TimeReading, timeOf, wordAt } from './time-reading.ts';

/** Reads a holiday and the year that may follow it. A capital is needed: "an easter egg" is none. */
export function readHoliday(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  if (!/^[A-Z]/u.test(atoms[at]!.form)) return null;
  let name = '';
  let found: { end: number; name: string } | null = null;
  for (let next = at; next < at + LONGEST_HOLIDAY && next < atoms.length; next++) {
    name = name === '' ? wordAt(atoms, next) : `${name} ${wordAt(atoms, next)}`;
    if (dayInYear(name, 2000) !== null) found = { end: next + 1, name };
  }
  if (found === null) return null;
  const year =
    readYearNumber(atoms, found.end) ??
    (wordAt(atoms, found.end) === 'of' ? readYearNumber(atoms, found.end + 1) : null);
  if (year !== null) return single(year.end, dayInYear(found.name, year.year)!, false);
  return context.base === null
    ? timeOf(found.end, 'day', null, true)
    : single(found.end, nearest(found.name, context), true);
}

function single(end: number, day: number, isRelative: boolean): TimeReading {
  return timeOf(end, 'day', { start: day, last: day }, isRelative);
}

function nearest(name: string, { base, isAhead }: TimeContext): number {
  const { year } = dateOf(base!);
  const own = dayInYear(name, year)!;
  if (isAhead) return own >= base! ? own : dayInYear(name, year + 1)!;
  return own <= base! ? own : dayInYear(name, year - 1)!;
}

function dayInYear(name: string, year: number): number | null {
  const fixed = FIXED_HOLIDAYS.get(name);
  if (fixed !== undefined) return dayOf(year, fixed[0], fixed[1]);
  const easter = EASTER_HOLIDAYS.get(name);
  if (easter !== undefined) return easterOf(year) + easter;
  const rule = WEEKDAY_HOLIDAYS.get(name);
  if (rule === undefined) return null;
  const [month, weekday, number, after] = rule;
  const first = dayOf(year, month, 1);
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (number - 1);
  return (day - first < daysIn(year, month) ? day : day - 7) + after;
}
