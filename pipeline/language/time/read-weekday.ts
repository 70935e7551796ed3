/** Days by the week and without a month: "on Friday", "Monday 21", "on the 18th". */
import { WEEKDAYS, WORDLIKE_WEEKDAYS } from '../lexicon/time-words.ts';
import type { Atom } from '../quantities/atom.ts';
import { dateOf, validDay, weekdayOf } from './calendar.ts';
import { dayTime } from './nearest-day.ts';
import { readDayOfMonth } from './read-day-of-month.ts';
import { type TimeContext, type TimeReading, timeOf, wordAt } from './time-reading.ts';

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
  return timeOf(end, 'day', { firstDay: day, lastDay: day }, true);
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
  return timeOf(day.end, 'day', best === null ? null : { firstDay: best, lastDay: best }, true);
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
