/** Parts of calendar units: "the final quarter of 2023", "Q1 2024", "the first half of last year", "early 2024", "the last week of July". */
import { UNIT_NOUNS } from '../lexicon/time-words.ts';
import type { Atom } from '../quantities/atom.ts';
import { isNumber } from '../quantities/number-reading.ts';
import { readNumber } from '../quantities/read-number.ts';
import { type DayRange, dateOf, monthRange, periodOf, weekdayOf } from './calendar.ts';
import { readDate } from './read-date.ts';
import { readOfWhole, readWhole } from './read-whole.ts';
import { readYearNumber, yearTime } from './read-year.ts';
import type { TimeUnit } from './time-expression.ts';
import { afterHyphen, type TimeContext, type TimeReading, timeOf, wordAt } from './time-reading.ts';

/** Words that number a part from the end, and "first" by other names. */
const LAST_WORDS = new Set(['last', 'final', 'closing', 'latter']);

const FIRST_WORDS = new Set(['opening', 'initial']);

/** The words that number a part, beside ordinals. */
export const POSITIONS: ReadonlySet<string> = new Set([...LAST_WORDS, ...FIRST_WORDS]);

/** Which part: counted from 1, or from the end where negative. */
interface Position {
  readonly end: number;
  readonly position: number;
}

function readPosition(atoms: readonly Atom[], at: number): Position | null {
  const word = wordAt(atoms, at);
  if (LAST_WORDS.has(word)) return { end: at + 1, position: -1 };
  if (FIRST_WORDS.has(word)) return { end: at + 1, position: 1 };
  const number = atoms[at] === undefined ? null : readNumber(atoms, at);
  if (!isNumber(number) || number.form !== 'ordinal' || number.low > 53) return null;
  return { end: number.end, position: number.low };
}

/** "first quarter of 2023", "final quarter", "first nine months of the year", "third week of May", "last two weeks of 2023". */
export function readNumberedPart(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const first = wordAt(atoms, at) === 'the' ? at + 1 : at;
  const position = readPosition(atoms, first);
  if (position === null) return null;
  const counted = readCount(atoms, position.end);
  const nounAt = afterHyphen(atoms, counted?.end ?? position.end);
  const noun = wordAt(atoms, nounAt) === 'fiscal' ? nounAt + 1 : nounAt;
  const unit = UNIT_NOUNS.get(wordAt(atoms, noun));
  if (unit === undefined || unit === 'season' || unit === 'century' || unit === 'decade' || unit === 'year')
    return null;
  const whole = readOfWhole(atoms, noun + 1, context);
  if (whole !== null) {
    const range = whole.start === null ? null : partOf(whole, position.position, counted?.count ?? 1, unit);
    return timeOf(
      whole.end,
      counted === null && unit !== 'day' ? unit : counted === null ? 'day' : null,
      range,
      whole.isRelative,
    );
  }
  return unit === 'quarter' && counted === null ? nearestQuarter(noun + 1, position.position, context) : null;
}

function readCount(atoms: readonly Atom[], at: number): { end: number; count: number } | null {
  const number = atoms[at] === undefined ? null : readNumber(atoms, at);
  if (!isNumber(number) || number.form === 'ordinal' || number.form === 'fraction' || number.low > 60) return null;
  return { end: number.end, count: number.low };
}

/** One or more parts of a whole, counted from its start or its end; null where it has not so many. */
function partOf(whole: TimeReading, position: number, count: number, unit: TimeUnit): DayRange | null {
  const start = whole.start!;
  const last = whole.last!;
  const months = { month: 1, quarter: 3, half: 6 }[unit as string];
  if (months !== undefined) {
    const index = dateOf(start).year * 12 + dateOf(start).month - 1;
    const length = dateOf(last).year * 12 + dateOf(last).month - index;
    const offset = position > 0 ? (position - 1) * months : length - count * months;
    return offset < 0 || offset + count * months > length ? null : monthRange(index + offset, count * months);
  }
  if (unit === 'day')
    return position > 0
      ? { firstDay: start + position - 1, lastDay: start + position + count - 2 }
      : { firstDay: last - count + 1, lastDay: last };
  if (unit !== 'week') return null;
  return weeksOf(start, last, position, count);
}

/** Weeks belong to the month or year that holds their Thursday, as in ISO 8601. */
function weeksOf(start: number, last: number, position: number, count: number): DayRange {
  const firstMonday = start + 3 - weekdayOf(start + 3);
  const monday = firstMonday < start - 3 ? firstMonday + 7 : firstMonday;
  if (position > 0) return { firstDay: monday + 7 * (position - 1), lastDay: monday + 7 * (position - 1 + count) - 1 };
  const lastMonday = last - 3 - weekdayOf(last - 3);
  return { firstDay: lastMonday - 7 * (count - 1), lastDay: lastMonday + 6 };
}

/** "the first quarter" alone: the nearest that has begun, or is to come where the sentence looks ahead. */
function nearestQuarter(end: number, position: number, context: TimeContext): TimeReading | null {
  if (position > 4) return null;
  if (position < 0) return null;
  if (context.base === null) return timeOf(end, 'quarter', null, true);
  const { year } = dateOf(context.base);
  for (let away = 0; away < 2; away++) {
    const range = monthRange((context.isAhead ? year + away : year - away) * 12 + (position - 1) * 3, 3);
    if (context.isAhead ? range.lastDay >= context.base : range.firstDay <= context.base)
      return timeOf(end, 'quarter', range, true);
  }
  return null;
}

/** "that year's final quarter", "last year's second half", "2023's first quarter". */
export function readPossessivePart(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  if (!hasApostrophe(atoms, at)) return null;
  const whole = readWhole(atoms, at, context);
  if (whole === null) return null;
  const mark = wordAt(atoms, whole.end);
  if ((mark !== "'" && mark !== '’') || wordAt(atoms, whole.end + 1) !== 's') return null;
  const position = readPosition(atoms, whole.end + 2);
  if (position === null) return null;
  const counted = readCount(atoms, position.end);
  const noun = afterHyphen(atoms, counted?.end ?? position.end);
  const unit = UNIT_NOUNS.get(wordAt(atoms, noun));
  if (unit === undefined) return null;
  const range = whole.start === null ? null : partOf(whole, position.position, counted?.count ?? 1, unit);
  return timeOf(noun + 1, unit, range, whole.isRelative);
}

/** The most atoms of a possessive before its mark: "the same year's". */
const LONGEST_POSSESSOR = 4;

function hasApostrophe(atoms: readonly Atom[], at: number): boolean {
  for (let next = at + 1; next <= at + LONGEST_POSSESSOR; next++) {
    const mark = wordAt(atoms, next);
    if (mark === "'" || mark === '’') return true;
  }
  return false;
}

/** "Q1 2024", "2024-Q1", "Q1 of 2024", "H1 2024", "2019 H2", "Q1". */
export function readShortPart(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const leading = readYearNumber(atoms, at);
  const first = leading === null ? at : afterHyphen(atoms, leading.end);
  const letter = wordAt(atoms, first);
  const digit = atoms[first + 1];
  if ((letter !== 'q' && letter !== 'h') || digit?.isGlued !== true || !/^[1-4]$/u.test(digit.form)) return null;
  const months = letter === 'q' ? 3 : 6;
  const position = Number(digit.form);
  if (position * months > 12) return null;
  const end = first + 2;
  const unit = letter === 'q' ? 'quarter' : 'half';
  const whole = leading === null ? readOfWhole(atoms, afterHyphen(atoms, end), context) : yearTime(end, leading.year);
  if (whole?.unit === 'year') {
    const range = whole.start === null ? null : partOf(whole, position, 1, unit);
    return timeOf(whole.end, unit, range, whole.isRelative);
  }
  return letter === 'q' ? nearestQuarter(end, position, context) : null;
}

/** "week of April 10", "week beginning 4 February", "week 31", "week after next". */
export function readWeekOf(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const first = wordAt(atoms, at) === 'the' ? at + 1 : at;
  const unit = wordAt(atoms, first);
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return null;
  const next = wordAt(atoms, first + 1);
  if ((next === 'after' || next === 'before') && wordAt(atoms, first + 2) === (next === 'after' ? 'next' : 'last')) {
    return timeOf(
      first + 3,
      unit,
      context.base === null ? null : periodOf(unit, context.base, next === 'after' ? 2 : -2),
      true,
    );
  }
  if (unit !== 'week') return null;
  const numbered = readWeekNumber(atoms, first + 1, context);
  if (numbered !== null) return numbered;
  if (/^(?:of|beginning|starting|commencing|ending)$/u.test(next)) {
    const date = wordAt(atoms, first + 2) === 'on' ? first + 3 : first + 2;
    const day = readDate(atoms, date, context);
    if (day?.unit !== 'day') return null;
    return timeOf(day.end, 'week', day.start === null ? null : periodOf('week', day.start), day.isRelative);
  }
  return null;
}

/** "week 31 of 2024", "week 3 of last year": as ISO 8601 counts; without a year it may be the week of anything. */
function readWeekNumber(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const number = atoms[at];
  if (number?.kind !== 'number' || !/^\d{1,2}$/u.test(number.form) || wordAt(atoms, at + 1) !== 'of') return null;
  const whole = readWhole(atoms, at + 2, context);
  if (whole?.unit !== 'year') return null;
  const range = whole.start === null ? null : partOf(whole, Number(number.form), 1, 'week');
  return timeOf(whole.end, 'week', range, whole.isRelative);
}
