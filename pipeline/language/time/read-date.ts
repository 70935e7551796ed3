/** Dates and months: "13 April 2024", "April 13", "on Friday, April 12", "2024-04-13", "12/10/2019", "April last year", "mid-May". */
import { MONTHS, WEEKDAYS, WORDLIKE_WEEKDAYS } from '../lexicon/time-words.ts';
import type { Atom } from '../quantities/atom.ts';
import { isNumber, readNumber } from '../quantities/read-number.ts';
import { type DayRange, dateOf, dayOf, daysIn, monthRange, validDay, weekdayOf } from './calendar.ts';
import { readRelativeYear } from './read-relative.ts';
import { readYearNumber } from './read-year.ts';
import { afterHyphen, type TimeContext, type TimeReading, timeOf, wordAt } from './time-reading.ts';

/** Reads a date in digits or words, with the weekday that may stand before it. */
export function readDate(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const weekday = readWeekdayPrefix(atoms, at);
  const first = skipThe(atoms, weekday);
  if (/^[$£€¥₹]$/u.test(wordAt(atoms, first - 1))) return null;
  return (
    readIsoDate(atoms, first) ??
    readYearMonth(atoms, first) ??
    readDottedDate(atoms, first) ??
    readSlashedDate(atoms, first, context, weekday > at) ??
    readDayMonth(atoms, first, context) ??
    readMonthDay(atoms, first, context)
  );
}

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

/** "2024-04-13", "2024/4/13", "2024 04 13", "2019-aug-01". */
function readIsoDate(atoms: readonly Atom[], at: number): TimeReading | null {
  if (!/^(?:1\d|20|21)\d\d$/u.test(wordAt(atoms, at)) || atoms[at]!.kind !== 'number') return null;
  const mark = wordAt(atoms, at + 1);
  if (mark !== '-' && mark !== '/') return null;
  const month = monthNumber(atoms[at + 2]);
  if (month === null || wordAt(atoms, at + 3) !== mark) return null;
  const day = smallNumber(atoms[at + 4], 31);
  return day === null ? null : dayTime(at + 5, validDay(Number(atoms[at]!.form), month, day));
}

/** "2015-12", "12-2015", "2017 April"; "2015-16" is a season, which the range reader takes. */
function readYearMonth(atoms: readonly Atom[], at: number): TimeReading | null {
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
function readDottedDate(atoms: readonly Atom[], at: number): TimeReading | null {
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
function readSlashedDate(
  atoms: readonly Atom[],
  at: number,
  context: TimeContext,
  hasWeekday: boolean,
): TimeReading | null {
  const mark = wordAt(atoms, at + 1);
  if ((mark !== '/' && mark !== '-') || atoms[at + 1]!.isGlued !== true || atoms[at + 2]?.isGlued !== true) return null;
  const first = smallNumber(atoms[at], 31);
  if (first === null) return null;
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

function fullYear(form: string): number {
  const year = Number(form);
  return form.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year;
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

/** The place after a month and the full stop of its short form. */
function afterStop(atoms: readonly Atom[], at: number): number {
  const isShort = atoms[at]!.lower.length <= 4;
  return isShort && wordAt(atoms, at + 1) === '.' && atoms[at + 1]!.isGlued && atoms[at + 2] !== undefined
    ? at + 2
    : at + 1;
}

/** Words before a month's name that make it one, where it stands alone. */
const MONTH_OPENERS = new Set(
  'in of since until till from by to through before after during for late early mid last next this past previous coming between and - – around about or every throughout at end'.split(
    ' ',
  ),
);
/** Months whose names are verbs or given names too. */
const DOUBTFUL_MONTHS = new Set(['may', 'march', 'mar', 'jan', 'dec', 'sep', 'jun', 'jul', 'april', 'june', 'august']);

/** "in May", "this March", and "September" anywhere; not "May said" nor "may be". */
function isMonthName(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]!;
  if (!DOUBTFUL_MONTHS.has(atom.lower)) return true;
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

/** A day of the month in digits or words: "13", "13th", "ninth", "twenty-second". */
export function readDayOfMonth(atoms: readonly Atom[], at: number): { end: number; day: number } | null {
  const atom = atoms[at];
  if (atom === undefined || (atom.kind === 'number' && !/^\d{1,2}$/u.test(atom.form))) return null;
  if (atom.kind === 'number') {
    const isOrdinal = /^(?:st|nd|rd|th)$/u.test(wordAt(atoms, at + 1)) && atoms[at + 1]!.isGlued;
    const next = atoms[at + 1];
    if (!isOrdinal && next?.isGlued === true && (next.kind === 'word' || /^[:%]$/u.test(next.form))) return null;
    const day = Number(atom.form);
    return day >= 1 && day <= 31 ? { end: isOrdinal ? at + 2 : at + 1, day } : null;
  }
  const number = atom.kind === 'word' ? readNumber(atoms, at) : null;
  if (!isNumber(number) || number.scale !== 1 || number.low < 1 || number.low > 31) return null;
  return number.form === 'ordinal' || number.form === 'words' ? { end: number.end, day: number.low } : null;
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

/** A month or day of a known year. */
function monthDayTime(end: number, year: number, month: number, day: number | null): TimeReading {
  return day === null
    ? timeOf(end, 'month', monthRange(year * 12 + month, 1))
    : dayTime(end, validDay(year, month + 1, day));
}

function dayTime(end: number, day: number | null): TimeReading {
  return timeOf(end, 'day', day === null ? null : { start: day, last: day });
}

/** A month or day without year: the nearest before the base, or after it where the sentence looks ahead. */
export function yearlessTime(end: number, month: number, day: number | null, context: TimeContext): TimeReading {
  const yearless = { month, day };
  const unit = day === null ? 'month' : 'day';
  if (context.base === null) return { ...timeOf(end, unit, null, true), yearless };
  return { ...timeOf(end, unit, nearestDay(context.base, month, day, context.isAhead), true), yearless };
}

/** Years to look through for a day that not every year has. */
const LEAP_REACH = 4;

function nearestDay(base: number, month: number, day: number | null, isAhead: boolean): DayRange | null {
  const { year } = dateOf(base);
  for (let away = 0; away <= LEAP_REACH; away++) {
    const range = rangeIn(isAhead ? year + away : year - away, month, day);
    if (range !== null && (isAhead ? range.last >= base : range.start <= base)) return range;
  }
  return null;
}

/** The month or its day in a year; null where the year has no such day. */
export function rangeIn(year: number, month: number, day: number | null): DayRange | null {
  if (day === null) return monthRange(year * 12 + month, 1);
  if (day > daysIn(year, month + 1)) return null;
  const only = dayOf(year, month + 1, day);
  return { start: only, last: only };
}

/** "Friday", "on Friday", "Friday's": the nearest, the base itself included, unless the sentence looks ahead. */
export function readWeekday(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const atom = atoms[at]!;
  const weekday = WEEKDAYS.get(atom.lower);
  if (weekday === undefined || (WORDLIKE_WEEKDAYS.has(atom.lower) && !isShortWeekday(atoms, at))) return null;
  return weekdayTime(at + 1, weekday, context);
}

/** The day of a weekday that is nearest to the base. */
export function weekdayTime(end: number, weekday: number, context: TimeContext): TimeReading {
  if (context.base === null) return timeOf(end, 'day', null, true);
  const back = (weekdayOf(context.base) - weekday + 7) % 7;
  const day = context.isAhead ? context.base + ((7 - back) % 7) : context.base - back;
  return timeOf(end, 'day', { start: day, last: day }, true);
}

/** Months to look through on either side for a day that falls on a weekday. */
const MONTH_REACH = 14;

/** "Friday 31", "Mon 13th", "Tuesday the eleventh": the nearest month in which that day is that weekday. */
export function readWeekdayNumber(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const weekday = WEEKDAYS.get(wordAt(atoms, at));
  if (weekday === undefined) return null;
  const hasThe = wordAt(atoms, at + 1) === 'the';
  const day = readDayOfMonth(atoms, hasThe ? at + 2 : at + 1);
  const last = day === null ? undefined : atoms[day.end - 1];
  const next = atoms[day?.end ?? at];
  if (next?.isGlued === true && /^[-/.]$/u.test(next.form) && atoms[day!.end + 1]?.kind === 'number') return null;
  const isOrdinal = hasThe || /^(?:st|nd|rd|th)$/u.test(last?.lower ?? '');
  if (day === null || (!isOrdinal && (last?.kind === 'word' || next?.kind === 'word'))) return null;
  if (context.base === null) return timeOf(day.end, 'day', null, true);
  const { year, month } = dateOf(context.base);
  let best: number | null = null;
  for (let away = -MONTH_REACH; away <= MONTH_REACH; away++) {
    const index = year * 12 + month - 1 + away;
    const found = validDay(Math.floor(index / 12), (index % 12) + 1, day.day);
    if (found === null || weekdayOf(found) !== weekday || (context.isAhead && found < context.base)) continue;
    if (best === null || Math.abs(found - context.base) < Math.abs(best - context.base)) best = found;
  }
  return timeOf(day.end, 'day', best === null ? null : { start: best, last: best }, true);
}

/** "on the 18th", "by the 3rd": the nearest day of that number. */
export function readMonthlessDay(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  if (wordAt(atoms, at) !== 'the' || !/^(?:on|by|until|since|of|around)$/u.test(wordAt(atoms, at - 1))) return null;
  const day = readDayOfMonth(atoms, at + 1);
  if (day === null || !/^(?:st|nd|rd|th)$/u.test(wordAt(atoms, day.end - 1))) return null;
  const next = atoms[day.end];
  if (next !== undefined && next.kind === 'word' && !/^(?:and|or|at|this|of)$/u.test(next.lower)) return null;
  const ofThisMonth = wordAt(atoms, day.end) === 'this' && wordAt(atoms, day.end + 1) === 'month';
  if (context.base === null) return timeOf(day.end, 'day', null, true);
  const { year, month } = dateOf(context.base);
  const own = validDay(year, month, day.day);
  if (ofThisMonth) return dayTime(day.end + 2, own);
  const isRight = own !== null && (context.isAhead ? own >= context.base : own <= context.base);
  const index = year * 12 + month - 1 + (isRight ? 0 : context.isAhead ? 1 : -1);
  return { ...dayTime(day.end, validDay(Math.floor(index / 12), (index % 12) + 1, day.day)), isRelative: true };
}

/** "on Sat", "Fri" with a capital and no word after that it would name ("Sun Microsystems"). */
function isShortWeekday(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]!;
  if (atom.form === atom.lower || atom.form === atom.form.toUpperCase()) return false;
  return (
    /^(?:on|from|to|until|till|since|by|next|last|this|and|or|,)$/u.test(wordAt(atoms, at - 1)) &&
    !/^[A-Z]/u.test(atoms[at + 1]?.form ?? '')
  );
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
