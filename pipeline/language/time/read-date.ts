/** Dates and months: "13 April 2024", "April 13", "on Friday, April 12", "2024-04-13", "12/10/2019", "April last year", "mid-May". */
import { MONTHS, WEEKDAYS } from '../lexicon/time-words.ts';
import type { Atom } from '../quantities/atom.ts';
import { dateOf } from './calendar.ts';
import { monthDayTime, yearlessTime } from './nearest-day.ts';
import { readDayOfMonth } from './read-day-of-month.ts';
import { fullYear, readDottedDate, readIsoDate, readSlashedDate, readYearMonth } from './read-digit-date.ts';
import { readRelativeYear } from './read-relative.ts';
import { readYearNumber } from './read-year.ts';
import { afterHyphen, type TimeContext, type TimeReading, timeOf, wordAt } from './time-reading.ts';

/** Reads a date in digits or words, with the weekday that may stand before it. */
export function readDate(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const weekday = readWeekdayPrefix(atoms, at);
  const first = skipThe(atoms, weekday);
  if (MONEY_SIGNS.has(wordAt(atoms, first - 1))) return null;
  const inDigits =
    atoms[first]?.kind === 'number'
      ? (readIsoDate(atoms, first) ??
        readYearMonth(atoms, first) ??
        readDottedDate(atoms, first) ??
        readSlashedDate(atoms, first, context, weekday > at))
      : null;
  if (inDigits !== null || !context.hasMonths) return inDigits;
  return readDayMonth(atoms, first, context) ?? readMonthDay(atoms, first, context);
}

/** Signs before digits that are no date: "$5 May". */
const MONEY_SIGNS: ReadonlySet<string> = new Set(['$', '£', '€', '¥', '₹']);

function skipThe(atoms: readonly Atom[], at: number): number {
  return wordAt(atoms, at) === 'the' ? at + 1 : at;
}

/** "this Friday, ", "Friday, ", "Fri ", "Friday (", "Friday-": the place after them. */
function readWeekdayPrefix(atoms: readonly Atom[], at: number): number {
  const isShifted = /^(?:this|next|last)$/u.test(wordAt(atoms, at)) && WEEKDAYS.has(wordAt(atoms, at + 1));
  if (isShifted) {
    const after = readWeekdayPrefix(atoms, at + 1);
    return after > at + 1 ? after : at;
  }
  if (!WEEKDAYS.has(wordAt(atoms, at))) return at;
  const next = wordAt(atoms, at + 1);
  return next === ',' || next === '.' || next === '-' || next === '(' ? at + 2 : at + 1;
}

/** "13 April 2024", "13th of April", "the ninth of May, 2020". */
function readDayMonth(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const day = readDayOfMonth(atoms, at);
  if (day === null) return null;
  let next = afterHyphen(atoms, day.end);
  if (wordAt(atoms, next) === '/') next++;
  if (wordAt(atoms, next) === 'of') next++;
  if (wordAt(atoms, next) === 'the') next++;
  const month = MONTHS.get(wordAt(atoms, next));
  if (month === undefined || isModalMay(atoms, next)) return null;
  return withYear(atoms, afterStop(atoms, next), month, day.day, context);
}

/** "20 may be": a month's name in lower case with a verb after it is the verb. */
function isModalMay(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]!.form === 'may' && /^(?:be|have|not|also|still|never|well)$/u.test(wordAt(atoms, at + 1));
}

/** "April 13, 2024", "Apr. 13th", "April 2024", "April of last year", "April", "mid-April". */
function readMonthDay(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const month = MONTHS.get(wordAt(atoms, at));
  if (month === undefined) return null;
  const next = afterStop(atoms, at);
  const isOrdinalAfterComma = wordAt(atoms, next) === ',' && /^(?:st|nd|rd|th)$/u.test(wordAt(atoms, next + 2));
  const hasMark = /^[-/]$/u.test(wordAt(atoms, next)) || isOrdinalAfterComma;
  const dayAt = skipThe(atoms, hasMark ? next + 1 : next);
  const day = readDayOfMonth(atoms, dayAt);
  if (day !== null) return withYear(atoms, day.end, month, day.day, context);
  const dated = readYearAfter(atoms, next, context) ?? (hasMark ? readYearAfter(atoms, next + 1, context) : null);
  if (dated === null && !isMonthName(atoms, at)) return null;
  return withYear(atoms, next, month, null, context);
}

/** Short names that are whole: the full stop after them ends the sentence. */
const FULL_MONTHS = new Set(['may', 'june', 'july']);

/** The place after a month and the full stop of its short form. */
function afterStop(atoms: readonly Atom[], at: number): number {
  const isShort = atoms[at]!.lower.length <= 4 && !FULL_MONTHS.has(atoms[at]!.lower);
  return isShort && wordAt(atoms, at + 1) === '.' && atoms[at + 1]!.isGlued && atoms[at + 2] !== undefined
    ? at + 2
    : at + 1;
}

/** Words before a month's name that make it one, where it stands alone. */
const MONTH_OPENERS = new Set(
  'in of since until till from by to through before after during for late early mid last next this past previous coming between and - – around about or every throughout'.split(
    ' ',
  ),
);

/** Months whose names are verbs or given names too. */
const DOUBTFUL_MONTHS = new Set(['may', 'march', 'mar', 'jan', 'dec', 'sep', 'jun', 'jul', 'april', 'june', 'august']);

/** "in May", "this March", and "September" anywhere; not "May said" nor "may be". */
function isMonthName(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]!;
  if (!DOUBTFUL_MONTHS.has(atom.lower)) return true;
  const isHyphened = atoms[at + 1]?.form === '-' && atoms[at + 1]!.isGlued && atoms[at + 2]?.kind === 'word';
  if (isHyphened && !MONTHS.has(atoms[at + 2]!.lower)) return false;
  const before = wordAt(atoms, at - 1);
  if (/^(?:to|through|-|–)$/u.test(wordAt(atoms, at + 1)) && MONTHS.has(wordAt(atoms, at + 2))) return true;
  const isOpened = MONTH_OPENERS.has(before) || (before === 'the' && MONTH_OPENERS.has(wordAt(atoms, at - 2)));
  if (atom.form === atom.lower) return isOpened && before !== 'to' && before !== 'and';
  return (
    isOpened ||
    ((atom.lower === 'april' || atom.lower === 'june' || atom.lower === 'august') &&
      at > 0 &&
      atoms[at + 1]?.kind !== 'word')
  );
}

/** The date or month with the year that follows it, or the nearest one to the base. */
function withYear(
  atoms: readonly Atom[],
  end: number,
  month: number,
  day: number | null,
  context: TimeContext,
): TimeReading {
  const dated = readYearAfter(atoms, end, context);
  if (dated === null) return yearlessTime(end, month, day, context);
  if (dated.year === null) return { ...timeOf(dated.end, day === null ? 'month' : 'day', null, true) };
  return { ...monthDayTime(dated.end, dated.year, month, day), isRelative: dated.isRelative };
}

/** ", 2024", "of 2024", "in 2024", "'24", "last year", "of that year". */
function readYearAfter(
  atoms: readonly Atom[],
  at: number,
  context: TimeContext,
): { end: number; year: number | null; isRelative: boolean } | null {
  let next = at;
  if (wordAt(atoms, next) === ',') next++;
  const joint = wordAt(atoms, next);
  if (joint === 'of' || joint === 'in' || joint === '/' || joint === '-') next++;
  if (joint === "'" || joint === '’') {
    const short = atoms[next + 1];
    return short?.kind === 'number' && /^\d\d$/u.test(short.form)
      ? { end: next + 2, year: fullYear(short.form), isRelative: false }
      : null;
  }
  if (joint === 'of' && atoms[next]?.kind === 'number' && /^\d\d$/u.test(atoms[next]!.form)) {
    return { end: next + 1, year: fullYear(atoms[next]!.form), isRelative: false };
  }
  const relative = next === at || joint === 'of' ? readRelativeYear(atoms, next, context) : null;
  if (relative !== null) {
    const year = relative.start === null ? null : dateOf(relative.start).year;
    return { end: relative.end, year, isRelative: true };
  }
  const year = readYearNumber(atoms, next);
  return year === null || year.year < 1100 ? null : { ...year, isRelative: false };
}
