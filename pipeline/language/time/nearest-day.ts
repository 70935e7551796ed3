/** Days and months with and without a year. */
import { type DayRange, dateOf, dayOf, daysIn, monthRange, validDay } from './calendar.ts';
import { type TimeContext, type TimeReading, timeOf } from './time-reading.ts';

/** A month or day of a known year. */
export function monthDayTime(end: number, year: number, month: number, day: number | null): TimeReading {
  return day === null
    ? timeOf(end, 'month', monthRange(year * 12 + month, 1))
    : dayTime(end, validDay(year, month + 1, day));
}

/** One day; null where it does not exist (30 February). */
export function dayTime(end: number, day: number | null): TimeReading {
  return timeOf(end, 'day', day === null ? null : { firstDay: day, lastDay: day });
}

/** A month or day without year: the nearest before the base, or after it where the sentence looks ahead. */
export function yearlessTime(end: number, month: number, day: number | null, context: TimeContext): TimeReading {
  const yearless = { month, day };
  const unit = day === null ? 'month' : 'day';
  if (context.base === null) return { ...timeOf(end, unit, null, true), yearless };
  return { ...timeOf(end, unit, nearestDay(context.base, month, day, context.isAhead), true), yearless };
}

/** A day that has just gone by is meant even where the sentence looks ahead: "will move in on 5 May", written on the 6th. */
const JUST_PAST = 14;
/** Years to look through for a day that not every year has. */
const LEAP_REACH = 4;

function nearestDay(base: number, month: number, day: number | null, isAhead: boolean): DayRange | null {
  const { year } = dateOf(base);
  const own = day === null ? null : rangeIn(year, month, day);
  if (own !== null && isAhead && own.firstDay < base && base - own.firstDay <= JUST_PAST) return own;
  for (let away = 0; away <= LEAP_REACH; away++) {
    const range = rangeIn(isAhead ? year + away : year - away, month, day);
    if (range !== null && (isAhead ? range.lastDay >= base : range.firstDay <= base)) return range;
  }
  return null;
}

/** The month or its day in a year; null where the year has no such day. */
export function rangeIn(year: number, month: number, day: number | null): DayRange | null {
  if (day === null) return monthRange(year * 12 + month, 1);
  if (day > daysIn(year, month + 1)) return null;
  const only = dayOf(year, month + 1, day);
  return { firstDay: only, lastDay: only };
}
