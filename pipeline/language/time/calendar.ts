/** Arithmetic on days of the proleptic Gregorian calendar. A day is a whole number: days since 1970-01-01. */

/** Year, month (1 to 12) and day of the month of a day. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * First and last day, both in. No property is called `start`: V8 keeps offsets of spans as whole numbers as long as no object that begins
 * with the same property holds a number that was once a fraction, as a count of days may be.
 */
export interface DayRange {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** The day of a date; Howard Hinnant's algorithm, http://howardhinnant.github.io/date_algorithms.html#days_from_civil */
export function dayOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The date of a day; the inverse of `dayOf`. */
export function dateOf(day: number): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The ISO 8601 date of a day. */
export function isoOf(day: number): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** The day of an ISO 8601 date (a time after it is left out), or null where it is none. */
export function dayOfIso(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/u.exec(iso);
  if (match === null) return null;
  return validDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of a date that may not exist (30 February): null where it does not. */
export function validDay(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return dayOf(year, month, day);
}

/** Days of a month. */
export function daysIn(year: number, month: number): number {
  return dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1);
}

/** The day some months later (earlier where negative), the last of the month where the day does not exist there. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: dayOfMonth } = dateOf(day);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dayOf(toYear, toMonth, Math.min(dayOfMonth, daysIn(toYear, toMonth)));
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The calendar unit that holds a day, moved by some units: a shift of -1 gives the one before. Weeks begin on Monday. */
export function periodOf(
  unit: 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century',
  day: number,
  shift = 0,
): DayRange {
  const { year, month } = dateOf(day);
  const monday = day - weekdayOf(day) + 7 * shift;
  switch (unit) {
    case 'day':
      return { firstDay: day + shift, lastDay: day + shift };
    case 'week':
      return { firstDay: monday, lastDay: monday + 6 };
    case 'weekend':
      return { firstDay: monday + 5, lastDay: monday + 6 };
    case 'month':
      return monthRange(year * 12 + month - 1 + shift, 1);
    case 'quarter':
      return monthRange((Math.floor((year * 12 + month - 1) / 3) + shift) * 3, 3);
    case 'half':
      return monthRange((Math.floor((year * 12 + month - 1) / 6) + shift) * 6, 6);
    case 'year':
      return monthRange((year + shift) * 12, 12);
    case 'decade':
      return monthRange((Math.floor(year / 10) + shift) * 120, 120);
    case 'century':
      return monthRange((Math.floor(year / 100) + shift) * 1200, 1200);
  }
}

/** Some whole months; `index` counts months since January of the year 0. */
export function monthRange(index: number, count: number): DayRange {
  const first = Math.floor(index / 12);
  const after = index + count;
  const next = Math.floor(after / 12);
  return { firstDay: dayOf(first, index - first * 12 + 1, 1), lastDay: dayOf(next, after - next * 12 + 1, 1) - 1 };
}

/** Easter Sunday of a year (Western); the anonymous Gregorian algorithm. */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
