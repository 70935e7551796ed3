/** One time without words that bound it: a date, a calendar unit, a part of one, a time of day. */

import { NUMBER_OPENERS } from '../lexicon/number-words.ts';
import { DECADES, MONTHS, RELATIVE_DAYS, SHIFTS, WEEKDAYS } from '../lexicon/time-words.ts';
import { UNIT_SIGNS, UNIT_WORDS } from '../lexicon/units.ts';
import type { Atom } from '../quantities/atom.ts';
import { periodOf } from './calendar.ts';
import { canOpenTime } from './opening-words.ts';
import { readClock } from './read-clock.ts';
import { readDate } from './read-date.ts';
import { HOLIDAY_OPENERS, readHoliday } from './read-holiday.ts';
import { readLengthTo } from './read-length-to.ts';
import { POSITIONS, readNumberedPart, readPossessivePart, readShortPart, readWeekOf } from './read-part.ts';
import {
  awayFrom,
  readAmount,
  readAway,
  readBackReference,
  readRelativeDay,
  readShifted,
  readStretch,
} from './read-relative.ts';
import { readSoFar, readStage, STAGES } from './read-stage.ts';
import { readMonthlessDay, readWeekday, readWeekdayNumber, weekdayTime } from './read-weekday.ts';
import { readCentury, readDecade, readYearNumber, yearTime } from './read-year.ts';
import { type TimeContext, type TimeReader, type TimeReading, timeOf, wordAt } from './time-reading.ts';

/** Words that a calendar unit can begin with, as `read-whole.ts` reads it. */
const WHOLE_OPENERS = ['the', 'that', 'year', 'calendar', ...SHIFTS.keys(), ...MONTHS.keys(), ...NUMBER_OPENERS];

/** Readers that read nothing in a sentence without a noun for a length of time ("week", "hours"). */
const READERS_OF_UNITS: ReadonlySet<TimeReader> = new Set([
  readPossessivePart,
  readLengthTo,
  readNumberedPart,
  readWeekOf,
  readAway,
  readAwayFromTime,
  readStretch,
  readWeekdayOfWeek,
  readBackReference,
  readCentury,
]);

/** The readers, the most telling first: the first that reads something is right. Each with the words that it can begin with; `#` is for digits. */
const READERS: readonly (readonly [read: TimeReader, openers: readonly string[]])[] = [
  [readPossessivePart, ['#', ...WHOLE_OPENERS]],
  [readShortPart, ['#', 'q', 'h']],
  [readClock, ['#', 'noon', 'midnight', 'midday', ...NUMBER_OPENERS]],
  [readHoliday, [...SHIFTS.keys(), ...HOLIDAY_OPENERS]],
  [readSoFar, ['so', 'earlier', 'later', 'the', 'year', 'month', 'quarter']],
  [readLengthTo, ['#', 'the', 'year', 'half', ...NUMBER_OPENERS]],
  [readStage, ['the', ...STAGES.keys()]],
  [readNumberedPart, ['#', 'the', ...POSITIONS, ...NUMBER_OPENERS]],
  [readWeekOf, ['the', 'week', 'month', 'year']],
  [readDate, ['#', 'the', 'this', 'next', 'last', ...WEEKDAYS.keys(), ...MONTHS.keys(), ...NUMBER_OPENERS]],
  [readMonthlessDay, ['the']],
  [readWeekdayNumber, [...WEEKDAYS.keys()]],
  [readCentury, ['#', ...NUMBER_OPENERS]],
  [readDecade, ['#', "'", '’', ...DECADES.keys()]],
  [readRelativeDay, ['this', 'last', 'the', 'day', ...RELATIVE_DAYS.keys()]],
  [readAway, ['#', 'in', ...NUMBER_OPENERS]],
  [readAwayFromTime, ['#', ...NUMBER_OPENERS]],
  [readStretch, ['#', 'the', ...SHIFTS.keys(), ...NUMBER_OPENERS]],
  [readWeekdayOfWeek, ['the', ...SHIFTS.keys(), ...WEEKDAYS.keys()]],
  [readShifted, ['the', ...SHIFTS.keys()]],
  [readBackReference, ['the', 'that']],
  [readWeekday, [...WEEKDAYS.keys()]],
  [readYear, ['#', 'the', 'year', 'calendar', ...NUMBER_OPENERS]],
];

const NO_READERS: readonly TimeReader[] = [];

function byWord(isUsed: (read: TimeReader) => boolean): ReadonlyMap<string, readonly TimeReader[]> {
  const readers = new Map<string, TimeReader[]>();
  for (const [read, openers] of READERS) {
    if (!isUsed(read)) continue;
    for (const word of new Set(openers)) readers.set(word, [...(readers.get(word) ?? []), read]);
  }
  return readers;
}

const ALL_READERS = byWord(() => true);
const READERS_WITHOUT_UNITS = byWord((read) => !READERS_OF_UNITS.has(read));

/** Reads the time that begins at an atom, or null. */
export function readTime(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  if (at >= atoms.length || !canOpenTime(atoms, at)) return null;
  const { kind, lower } = atoms[at]!;
  const readers = context.hasUnits ? ALL_READERS : READERS_WITHOUT_UNITS;
  for (const read of readers.get(kind === 'number' ? '#' : lower) ?? NO_READERS) {
    const time = read(atoms, at, context);
    if (time !== null) return time;
  }
  return null;
}

/** "2 weeks before Christmas", "3 days from Tuesday", "two months after next Friday". */
function readAwayFromTime(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const amount = readAmount(atoms, at);
  if (amount === null || !/^(?:from|after|before)$/u.test(wordAt(atoms, amount.end))) return null;
  const anchor = readTime(atoms, amount.end + 1, context);
  if (anchor?.unit !== 'day') return null;
  return awayFrom(anchor.end, wordAt(atoms, amount.end) === 'before' ? -1 : 1, amount, anchor.start);
}

/** "Monday of next week", "next week Wednesday", "next week on Tuesday". */
function readWeekdayOfWeek(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const weekday = readWeekday(atoms, at, context);
  if (weekday !== null) {
    const week = wordAt(atoms, weekday.end) === 'of' ? readShifted(atoms, weekday.end + 1, context) : null;
    return week?.unit === 'week' ? dayOfWeek(week.end, week, weekday) : null;
  }
  const week = readShifted(atoms, at, context);
  if (week?.unit !== 'week') return null;
  const hasJoint = /^(?:on|-|,)$/u.test(wordAt(atoms, week.end));
  const next = atoms[hasJoint ? week.end + 1 : week.end];
  const number = WEEKDAYS.get(next?.lower ?? '');
  const day = number === undefined ? null : weekdayTime(hasJoint ? week.end + 2 : week.end + 1, number, context);
  return day === null || wordAt(atoms, week.end) === ',' ? null : dayOfWeek(day.end, week, day);
}

function dayOfWeek(end: number, week: TimeReading, day: TimeReading): TimeReading {
  if (week.start === null || day.start === null) return timeOf(end, 'day', null, true);
  const only = week.start + (day.start - periodOf('week', day.start).firstDay);
  return timeOf(end, 'day', { firstDay: only, lastDay: only }, true);
}

/** Words before a year in words: "in nineteen ninety-six". */
const YEAR_WORD_OPENERS = new Set(['in', 'since', 'until', 'by']);

/** Words before four digits that make them a year. */
const YEAR_OPENERS = new Set(
  'in of since until till by from to through before after during for late early mid year circa around about between and or spring summer autumn winter fall fiscal - – — ( than = through calendar cy'.split(
    ' ',
  ),
);

/** Words before four digits that make them a year of long ago. */
const OLD_YEAR_OPENERS = new Set(['in', 'since', 'until', 'till', 'circa', 'year', 'before', 'after']);
const FIRST_OLD_YEAR = 1400;

/** Words before four digits that make them a year to come: "by 2050". */
const FAR_YEAR_OPENERS = new Set(['in', 'by', 'until', 'till', 'before', 'after', 'through', 'year']);

/** Years that may stand without such a word. */
const FIRST_PLAIN_YEAR = 1900;
const LAST_PLAIN_YEAR = 2049;

/** "2023", "in 1848", "the year 2008"; not "2000 people", "1500 metres", "$2000". */
function readYear(atoms: readonly Atom[], at: number): TimeReading | null {
  const skip = wordAt(atoms, at) === 'the' ? at + 1 : at;
  const hasNoun =
    wordAt(atoms, skip) === 'year' || (wordAt(atoms, skip) === 'calendar' && wordAt(atoms, skip + 1) === 'year');
  const number = hasNoun ? skip + (wordAt(atoms, skip) === 'calendar' ? 2 : 1) : at;
  const digits = wordAt(atoms, number) === 'of' && hasNoun ? number + 1 : number;
  if (atoms[digits]?.kind !== 'number' && !(hasNoun || YEAR_WORD_OPENERS.has(wordAt(atoms, at - 1)))) return null;
  const reading = readYearNumber(atoms, digits);
  if (reading === null) return null;
  if (hasNoun || atoms[at]!.kind === 'word') return yearTime(reading.end, reading.year);
  const before = atoms[at - 1];
  const after = wordAt(atoms, at + 1);
  if (atoms[at]!.isGlued && before !== undefined && !/^[-–—~('"“‘/=,.]$/u.test(before.form)) return null;
  if (before?.form === '-' && before.isGlued && atoms[at]!.isGlued && atoms[at - 2]?.kind === 'word') return null;
  if (isMeasured(atoms, at + 1)) return null;
  const isOpened = YEAR_OPENERS.has(wordAt(atoms, at - 1));
  const isPlain = reading.year >= FIRST_PLAIN_YEAR && reading.year <= LAST_PLAIN_YEAR;
  const isCounted =
    /^[a-z]+(?:s|people|men|women|children)$/u.test(after) && !/^(?:was|is|has|as|its|this|versus|us)$/u.test(after);
  if (isCounted && (reading.year % 100 === 0 || !isPlain)) return null;
  const isOld =
    OLD_YEAR_OPENERS.has(wordAt(atoms, at - 1)) ||
    /^back (?:to|in)$/u.test(`${wordAt(atoms, at - 2)} ${wordAt(atoms, at - 1)}`);
  const isFar = reading.year > LAST_PLAIN_YEAR && FAR_YEAR_OPENERS.has(wordAt(atoms, at - 1));
  if (!isPlain && !isFar && !(isOld && reading.year >= FIRST_OLD_YEAR)) return null;
  const isRound = reading.year % 100 === 0 && !isOpened;
  if (isRound && wordAt(atoms, at - 1) !== 'the' && !isPossessed(atoms, at)) return null;
  return yearTime(reading.end, reading.year);
}

/** "Mr. Hill’s 2000 ticket", not "the firm’s 2000 ships". */
function isPossessed(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1];
  return (
    wordAt(atoms, at - 1) === 's' && /^['’]$/u.test(wordAt(atoms, at - 2)) && /^[a-z]+[^s]$/u.test(next?.form ?? '')
  );
}

/** True where a unit follows: the digits are a measure. */
function isMeasured(atoms: readonly Atom[], at: number): boolean {
  const hyphen = wordAt(atoms, at) === '-' ? at + 1 : at;
  const next = atoms[hyphen];
  if (next === undefined) return false;
  if (
    next.form === '%' ||
    /^(?:million|billion|thousand|hundred|per|dollars?|euros?|pounds|yen|yuan)$/u.test(next.lower)
  )
    return true;
  return (UNIT_WORDS.has(next.lower) && next.lower !== 'second') || (UNIT_SIGNS.has(next.form) && next.form.length > 1);
}
