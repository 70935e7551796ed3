/** Times with the words that bound them: "since 2014", "by 2030", "from May to June", "between 2007 and 2009", "2014–2018". */
import { MONTHS } from '../lexicon/time-words.ts';
import type { Atom } from '../quantities/atom.ts';
import { dateOf } from './calendar.ts';
import { rangeIn, yearlessTime } from './nearest-day.ts';
import { readDayOfMonth } from './read-day-of-month.ts';
import { readTime } from './read-time.ts';
import type { TimeKind, TimeUnit } from './time-expression.ts';
import { type TimeContext, type TimeReading, timeOf, wordAt } from './time-reading.ts';

/** A time with its kind; `start` or `last` is null where open or unknown. */
export interface BoundedReading {
  readonly end: number;
  readonly kind: TimeKind;
  readonly unit: TimeUnit | null;
  readonly start: number | null;
  readonly last: number | null;
  readonly isRelative: boolean;
}

/** Reads the time that begins at an atom, with a bounding word in front. */
export function readBoundedTime(atoms: readonly Atom[], at: number, context: TimeContext): BoundedReading | null {
  const word = wordAt(atoms, at);
  if (word === 'from' || word === 'between') return readOpenedRange(atoms, at, context);
  const bound = readBoundWord(atoms, at);
  if (bound !== null) {
    const time =
      readTime(atoms, bound.end, context) ?? (bound.edge === 'until' ? readNow(atoms, bound.end, context) : null);
    if (time === null || time.isClock) return null;
    const isEnd =
      bound.edge === 'before' &&
      /^(?:end|close)$/u.test(wordAt(atoms, wordAt(atoms, bound.end) === 'the' ? bound.end + 1 : bound.end));
    return bounded(time, isEnd ? 'until' : bound.edge);
  }
  const first = readTime(atoms, at, context);
  if (first === null) return readDaysThenMonth(atoms, at, context);
  return readRangeFrom(atoms, first, context) ?? readTrailingBound(atoms, first) ?? simple(first);
}

type Edge = 'since' | 'after' | 'until' | 'before';

const EDGES: ReadonlyMap<string, Edge> = new Map(
  Object.entries({
    since: 'since',
    starting: 'since',
    beginning: 'since',
    after: 'after',
    until: 'until',
    till: 'until',
    by: 'until',
    before: 'before',
  } as const),
);

/** "since", "ever since", "starting on", "prior to", "later than", "as early as", "as late as", "no later than". */
function readBoundWord(atoms: readonly Atom[], at: number): { edge: Edge; end: number } | null {
  const word = wordAt(atoms, at);
  const next = wordAt(atoms, at + 1);
  if (word === 'no' && next === 'later' && wordAt(atoms, at + 2) === 'than') return { edge: 'until', end: at + 3 };
  if (word === 'prior' && next === 'to') return { edge: 'before', end: at + 2 };
  if (word === 'up' && (next === 'to' || next === 'until')) return { edge: 'until', end: at + 2 };
  if (word === 'as' && wordAt(atoms, at + 2) === 'as' && (next === 'early' || next === 'late')) {
    return { edge: next === 'early' ? 'since' : 'until', end: at + 3 };
  }
  if ((word === 'later' || word === 'earlier') && next === 'than')
    return { edge: word === 'later' ? 'after' : 'before', end: at + 2 };
  const edge = EDGES.get(word);
  if (edge === undefined) return null;
  const hasOn = next === 'on' || next === 'from' || next === 'in' || next === 'at';
  return { edge, end: hasOn && edge === 'since' ? at + 2 : at + 1 };
}

function bounded(time: TimeReading, edge: Edge): BoundedReading {
  const isSince = edge === 'since' || edge === 'after';
  const { start, last } = time;
  return {
    end: time.end,
    kind: isSince ? 'since' : 'until',
    unit: time.unit,
    start: !isSince ? null : edge === 'since' || last === null ? start : last + 1,
    last: isSince ? null : edge === 'until' || start === null ? last : start - 1,
    isRelative: time.isRelative,
  };
}

/** "2012 or later", "2016 onwards", "1/1/2016 and after". */
function readTrailingBound(atoms: readonly Atom[], time: TimeReading): BoundedReading | null {
  const word = wordAt(atoms, time.end);
  if (word === 'onwards' || word === 'onward') return bounded({ ...time, end: time.end + 1 }, 'since');
  if (word !== 'or' && word !== 'and') return null;
  const next = wordAt(atoms, time.end + 1);
  const after = atoms[time.end + 2];
  if (after !== undefined && after.kind !== 'mark') return null;
  if (next === 'later' || next === 'after') return bounded({ ...time, end: time.end + 2 }, 'since');
  return next === 'earlier' || next === 'before' ? bounded({ ...time, end: time.end + 2 }, 'until') : null;
}

/** "from May to June", "between 2007 and 2009", "from 4 to 22 May"; "from 2014" alone is since then. */
function readOpenedRange(atoms: readonly Atom[], at: number, context: TimeContext): BoundedReading | null {
  const first = readTime(atoms, at + 1, context) ?? readNow(atoms, at + 1, context);
  if (first === null) return readDaysThenMonth(atoms, at + 1, context);
  const range = readRangeFrom(atoms, first, context, wordAt(atoms, at) === 'between');
  if (range !== null) return range;
  return wordAt(atoms, at) === 'from' && !first.isClock && first.unit === 'year' && !first.isRelative
    ? bounded(first, 'since')
    : null;
}

/** The time that goes on to another: "… to June", "… – 2018". `isBetween` takes "and" for the joint. */
function readRangeFrom(
  atoms: readonly Atom[],
  first: TimeReading,
  context: TimeContext,
  isBetween = false,
): BoundedReading | null {
  const joint = endOfJoint(atoms, first.end, isBetween);
  if (joint === null) return readSlashedYears(atoms, first);
  const second =
    readTime(atoms, joint, context) ??
    readNow(atoms, joint, context) ??
    readSecondDay(atoms, first, joint, context) ??
    readSeasonYear(atoms, first, joint);
  if (second === null || second.isClock !== first.isClock) return null;
  const start = withYearOf(first, second);
  const last = weekAfter(
    second.yearless !== null && first.yearless === null ? withYearAfter(second, first) : second.last,
    start,
    second,
  );
  if (start !== null && last !== null && last < start) return null;
  const kind = first.isClock ? 'clock' : 'range';
  return { end: second.end, kind, unit: null, start, last, isRelative: first.isRelative || second.isRelative };
}

/** "now", "date", "the present" as an end of a range. */
function readNow(atoms: readonly Atom[], at: number, { base }: TimeContext): TimeReading | null {
  const word = wordAt(atoms, at);
  if (word !== 'now' && word !== 'date' && word !== 'present') return null;
  return timeOf(at + 1, 'day', base === null ? null : { firstDay: base, lastDay: base }, true);
}

/** "to", "through", "until", "-", "–", "~", and "and" after "between": the place after them, or null. */
function endOfJoint(atoms: readonly Atom[], at: number, isBetween: boolean): number | null {
  const word = wordAt(atoms, at);
  if (isBetween && word === 'and') return at + 1;
  if (/^(?:to|through|until|till|thru|[-–—~])$/u.test(word)) return atoms[at + 1] === undefined ? null : at + 1;
  return null;
}

/** "April 9 to 17", "November 18-19": a day of the month of the first; not "pleaded guilty on Friday to two charges". */
function readSecondDay(
  atoms: readonly Atom[],
  first: TimeReading,
  at: number,
  context: TimeContext,
): TimeReading | null {
  const isDated = !first.isRelative || first.yearless !== null;
  if (first.unit !== 'day' || first.start === null || !isDated) return null;
  const begins = wordAt(atoms, at) === 'the' ? at + 1 : at;
  const day = readDayOfMonth(atoms, begins);
  if (day === null || /^(?:hours?|minutes?|days?|people|percent|%)$/u.test(wordAt(atoms, day.end))) return null;
  const { year, month, day: from } = dateOf(first.start);
  const later = day.day > from ? month - 1 : month;
  const range = rangeIn(later > 11 ? year + 1 : year, later % 12, day.day);
  if (range === null) return null;
  if (first.yearless !== null)
    return { ...yearlessTime(day.end, later % 12, day.day, context), start: range.firstDay, last: range.lastDay };
  return { ...first, end: day.end, start: range.firstDay, last: range.lastDay };
}

/** "2023/24", as financial and school years are written: the days of both years, since who counts them says when they begin. */
function readSlashedYears(atoms: readonly Atom[], first: TimeReading): BoundedReading | null {
  if (atoms[first.end]?.form !== '/' || !atoms[first.end]!.isGlued || atoms[first.end + 2]?.form === '/') return null;
  const second = readSeasonYear(atoms, first, first.end + 1);
  if (second === null) return null;
  return { ...simple(second), kind: 'range', unit: null, start: first.start };
}

/** "2019-20": the second year in two digits. */
function readSeasonYear(atoms: readonly Atom[], first: TimeReading, at: number): TimeReading | null {
  if (first.unit !== 'year' || first.start === null) return null;
  const short = atoms[at];
  if (short?.kind !== 'number' || !short.isGlued || !/^\d\d$/u.test(short.form) || atoms[at + 1]?.form === '-')
    return null;
  const { year } = dateOf(first.start);
  const second = Math.floor(year / 100) * 100 + Number(short.form);
  const range = second === year + 1 ? rangeIn(second, 11, 31) : null;
  return range === null ? null : { ...first, end: at + 1, start: range.firstDay, last: range.lastDay };
}

/** "from next Monday to Friday": the second weekday is the one after the first. */
function weekAfter(last: number | null, start: number | null, second: TimeReading): number | null {
  const isEarlier = last !== null && start !== null && last < start && start - last <= 14;
  if (!isEarlier || second.unit !== 'day' || !second.isRelative || second.yearless !== null) return last;
  return last + 7 * Math.ceil((start - last) / 7);
}

/** The first day of a range whose first end takes its year from the second: "May to June 2017", "Nov–Feb 2017". */
function withYearOf(first: TimeReading, second: TimeReading): number | null {
  if (first.yearless === null || second.last === null) return first.start;
  const { year } = dateOf(second.last);
  const { month, day } = first.yearless;
  const same = rangeIn(year, month, day);
  if (same !== null && same.firstDay <= second.last) return same.firstDay;
  return rangeIn(year - 1, month, day)?.firstDay ?? null;
}

/** The last day of a range whose second end follows the first: "from January 2023 to May". */
function withYearAfter(second: TimeReading, first: TimeReading): number | null {
  if (first.start === null || second.yearless === null) return second.last;
  const { year } = dateOf(first.start);
  const same = rangeIn(year, second.yearless.month, second.yearless.day);
  if (same !== null && same.lastDay >= first.start) return same.lastDay;
  return rangeIn(year + 1, second.yearless.month, second.yearless.day)?.lastDay ?? null;
}

/** "4 to 22 May 2020", "18 and 19 June", "10-12 May", "ninth till seventeenth of April". */
function readDaysThenMonth(atoms: readonly Atom[], at: number, context: TimeContext): BoundedReading | null {
  const begins = wordAt(atoms, at) === 'the' ? at + 1 : at;
  const first = readDayOfMonth(atoms, begins);
  if (first === null) return null;
  const isAnd = wordAt(atoms, first.end) === 'and';
  const joint = isAnd ? first.end + 1 : endOfJoint(atoms, first.end, false);
  if (joint === null) return null;
  const second = readTime(atoms, joint, context);
  if (second?.unit !== 'day' || !namesMonth(atoms, joint, second.end) || second.last === null) return null;
  const { year, month } = dateOf(second.last);
  const range = rangeIn(year, month - 1, first.day);
  if (range === null || range.firstDay > second.last) return null;
  return {
    end: second.end,
    kind: 'range',
    unit: null,
    start: range.firstDay,
    last: second.last,
    isRelative: second.isRelative,
  };
}

function namesMonth(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (MONTHS.has(wordAt(atoms, at))) return true;
  return false;
}

function simple(time: TimeReading): BoundedReading {
  const kind = time.isClock ? 'clock' : time.unit === 'day' ? 'day' : 'period';
  return { end: time.end, kind, unit: time.unit, start: time.start, last: time.last, isRelative: time.isRelative };
}
