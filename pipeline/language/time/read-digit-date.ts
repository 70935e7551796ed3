/** Dates in digits: "2024-04-13", "13.04.2024", "4/13/2024", "12-2015". */

import { SLASHED_NAMES } from '../lexicon/number-words.ts';
import { MONTHS } from '../lexicon/time-words.ts';
import type { Atom } from '../quantities/atom.ts';
import { monthRange, validDay } from './calendar.ts';
import { dayTime, yearlessTime } from './nearest-day.ts';
import { readYearNumber } from './read-year.ts';
import { type TimeContext, type TimeReading, timeOf, wordAt } from './time-reading.ts';

/** "2024-04-13", "2024/4/13", "2024 04 13", "2019-aug-01". */
export function readIsoDate(atoms: readonly Atom[], at: number): TimeReading | null {
  if (!/^(?:1\d|20|21)\d\d$/u.test(wordAt(atoms, at)) || atoms[at]!.kind !== 'number') return null;
  const mark = wordAt(atoms, at + 1);
  if (mark !== '-' && mark !== '/') return null;
  const month = monthNumber(atoms[at + 2]);
  if (month === null || wordAt(atoms, at + 3) !== mark) return null;
  const day = smallNumber(atoms[at + 4], 31);
  return day === null ? null : dayTime(at + 5, validDay(Number(atoms[at]!.form), month, day));
}

/** "2015-12", "12-2015", "2017 April"; "2015-16" is a season, which the range reader takes. */
export function readYearMonth(atoms: readonly Atom[], at: number): TimeReading | null {
  const year = atoms[at]?.kind === 'number' ? readYearNumber(atoms, at) : null;
  if (year !== null) {
    const named = MONTHS.get(wordAt(atoms, year.end));
    if (named !== undefined) return timeOf(year.end + 1, 'month', monthRange(year.year * 12 + named, 1));
    const month =
      wordAt(atoms, year.end) === '-' && atoms[year.end + 1]?.isGlued === true
        ? smallNumber(atoms[year.end + 1], 12)
        : null;
    if (month === null || month === (year.year % 100) + 1 || wordAt(atoms, year.end + 2) === '-') return null;
    return timeOf(year.end + 2, 'month', monthRange(year.year * 12 + month - 1, 1));
  }
  const month = smallNumber(atoms[at], 12);
  if (
    month === null ||
    wordAt(atoms, at + 1) !== '-' ||
    atoms[at + 2]?.isGlued !== true ||
    wordAt(atoms, at - 1) === '-'
  )
    return null;
  const late = readYearNumber(atoms, at + 2);
  return late === null || late.year < 1900
    ? null
    : timeOf(late.end, 'month', monthRange(late.year * 12 + month - 1, 1));
}

/** "13.04.2024". */
export function readDottedDate(atoms: readonly Atom[], at: number): TimeReading | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(atoms[at]?.form ?? '');
  if (match === null) return null;
  return dayTime(at + 1, validDay(Number(match[3]), Number(match[2]), Number(match[1])));
}

/** Words right before a slashed pair that make it a date: "on 5/12". */
const DATE_OPENERS = new Set([
  'or',
  'on',
  'from',
  'since',
  'until',
  'till',
  'by',
  'before',
  'after',
  'between',
  'to',
  'and',
  '-',
  ',',
]);

/** "4/13/2024" (the month first, save where it is above 12), "22/Jan/2019", "on 4/13". */
export function readSlashedDate(
  atoms: readonly Atom[],
  at: number,
  context: TimeContext,
  hasWeekday: boolean,
): TimeReading | null {
  const mark = wordAt(atoms, at + 1);
  if ((mark !== '/' && mark !== '-') || atoms[at + 1]!.isGlued !== true || atoms[at + 2]?.isGlued !== true) return null;
  const first = smallNumber(atoms[at], 31);
  if (first === null || SLASHED_NAMES.has(`${atoms[at]!.form}/${atoms[at + 2]!.form}`)) return null;
  const named = atoms[at + 2]!.kind === 'word' ? MONTHS.get(atoms[at + 2]!.lower) : undefined;
  const second = named === undefined ? smallNumber(atoms[at + 2], 31) : named + 1;
  if (second === null) return null;
  const isDayFirst = named !== undefined || first > 12;
  const month = isDayFirst ? second : first;
  const day = isDayFirst ? first : second;
  if (
    wordAt(atoms, at + 3) === mark &&
    atoms[at + 4]?.kind === 'number' &&
    /^\d{4}$|^\d{2}$/u.test(atoms[at + 4]!.form)
  ) {
    return dayTime(at + 5, validDay(fullYear(atoms[at + 4]!.form), month, day));
  }
  const isClear = day > 12 && !isDayFirst && !/^(?:of|inch|cup|mile|th)/u.test(wordAt(atoms, at + 3));
  if (mark === '-' || month > 12 || !(hasWeekday || isClear || DATE_OPENERS.has(wordAt(atoms, at - 1)))) return null;
  return yearlessTime(at + 3, month - 1, day, context);
}

/** A year of four digits, or of two: below 50 in this century. */
export function fullYear(form: string): number {
  const year = Number(form);
  return form.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year;
}

function monthNumber(atom: Atom | undefined): number | null {
  if (atom?.kind === 'word') {
    const named = MONTHS.get(atom.lower);
    return named === undefined ? null : named + 1;
  }
  return smallNumber(atom, 12);
}

function smallNumber(atom: Atom | undefined, most: number): number | null {
  if (atom?.kind !== 'number' || !/^\d{1,2}$/u.test(atom.form)) return null;
  const value = Number(atom.form);
  return value >= 1 && value <= most ? value : null;
}
