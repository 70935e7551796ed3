/** Holidays: "Christmas Day", "Easter 2018", "Thanksgiving". Those of the United States and Britain, by their usual rule. */
import { EASTER_HOLIDAYS, FIXED_HOLIDAYS, LONGEST_HOLIDAY, SHIFTS, WEEKDAY_HOLIDAYS } from '../lexicon/time-words.ts';
import type { Atom } from '../quantities/atom.ts';
import { dateOf, dayOf, daysIn, easterOf, weekdayOf } from './calendar.ts';
import { readYearNumber } from './read-year.ts';
import { type TimeContext, type TimeReading, timeOf, wordAt } from './time-reading.ts';

/** Reads a holiday and the year that may follow it. */
export function readHoliday(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const shift = SHIFTS.get(wordAt(atoms, at));
  if (shift !== undefined && shift !== 0) {
    const holiday = readName(atoms, at + 1);
    return holiday === null ? null : shifted(holiday, shift, context);
  }
  const found = readName(atoms, at);
  if (found === null) return null;
  const weekend = readHolidayWeekend(atoms, found, context);
  if (weekend !== null) return weekend;
  if (!isHoliday(atoms, at, found)) return null;
  const ofAt = wordAt(atoms, found.end) === 'of' ? found.end + 1 : found.end;
  const year = readYearNumber(atoms, ofAt);
  if (year !== null) return single(year.end, dayInYear(found.name, year.year)!, false);
  return context.base === null
    ? timeOf(found.end, 'day', null, true)
    : single(found.end, nearest(found.name, context), true);
}

/** "Labor Day weekend", "Thanksgiving 2023 weekend": the weekend nearest to the day, and the days between them. */
function readHolidayWeekend(
  atoms: readonly Atom[],
  { end, name }: HolidayName,
  context: TimeContext,
): TimeReading | null {
  const before = readYearNumber(atoms, end);
  const noun = before?.end ?? end;
  if (wordAt(atoms, noun) !== 'weekend') return null;
  const year = before ?? readYearNumber(atoms, noun + 1);
  const last = Math.max(noun + 1, year?.end ?? 0);
  if (year === null && context.base === null) return timeOf(last, 'weekend', null, true);
  const day = year === null ? nearest(name, context) : dayInYear(name, year.year)!;
  const weekday = weekdayOf(day);
  const saturday = day + (weekday < WEDNESDAY ? -2 - weekday : SATURDAY - weekday);
  const range = { firstDay: Math.min(day, saturday), lastDay: Math.max(day, saturday + 1) };
  return timeOf(last, 'weekend', range, year === null);
}

/** Weekdays from 0 for Monday: before Wednesday the weekend before is the nearer one. */
const WEDNESDAY = 2;
const SATURDAY = 5;

/** A capital, several words, a preposition before it or a year after it: "an easter egg" is none. */
function isHoliday(atoms: readonly Atom[], at: number, { end, name }: HolidayName): boolean {
  if (/^[A-Z]/u.test(atoms[at]!.form)) return true;
  if (name === 'new year') return false;
  if (end > at + 1) return true;
  return WORDS_BEFORE.has(wordAt(atoms, at - 1)) || readYearNumber(atoms, end) !== null;
}

const WORDS_BEFORE = new Set(['on', 'before', 'after', 'since', 'until', 'by', 'at', 'of']);

/** The first words of holidays' names. */
export const HOLIDAY_OPENERS: ReadonlySet<string> = new Set(
  [...FIXED_HOLIDAYS.keys(), ...WEEKDAY_HOLIDAYS.keys(), ...EASTER_HOLIDAYS.keys()].map((name) => name.split(' ')[0]!),
);

interface HolidayName {
  readonly end: number;
  readonly name: string;
}

/** "last Easter", "next Christmas". */
function shifted({ end, name }: HolidayName, shift: number, { base }: TimeContext): TimeReading {
  if (base === null) return timeOf(end, 'day', null, true);
  const { year } = dateOf(base);
  const own = dayInYear(name, year)!;
  if (shift > 0) return single(end, own > base ? own : dayInYear(name, year + 1)!, true);
  return single(end, own < base ? own : dayInYear(name, year - 1)!, true);
}

/** The longest holiday's name that begins at an atom. */
function readName(atoms: readonly Atom[], at: number): HolidayName | null {
  let name = '';
  if (!HOLIDAY_OPENERS.has(wordAt(atoms, at))) return null;
  let found: HolidayName | null = null;
  for (let next = at; next < at + LONGEST_HOLIDAY && next < atoms.length; next++) {
    name = name === '' ? wordAt(atoms, next) : `${name} ${wordAt(atoms, next)}`;
    if (dayInYear(name, 2000) !== null) found = { end: next + 1, name };
  }
  return found;
}

function single(end: number, day: number, isRelative: boolean): TimeReading {
  return timeOf(end, 'day', { firstDay: day, lastDay: day }, isRelative);
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
