/** Times counted from the base: "last year", "this week", "the past three months", "two years ago", "yesterday", "that year". */

import { ORDINALS, SMALL_NUMBERS } from '../lexicon/number-words.ts';
import { DAY_PARTS, MONTHS, RELATIVE_DAYS, SEASONS, SHIFTS, UNIT_NOUNS, WEEKDAYS } from '../lexicon/time-words.ts';
import type { Atom } from '../quantities/atom.ts';
import { isNumber } from '../quantities/number-reading.ts';
import { readNumber } from '../quantities/read-number.ts';
import { addMonths, type DayRange, dateOf, monthRange, periodOf, weekdayOf } from './calendar.ts';
import type { TimeUnit } from './time-expression.ts';
import { type TimeContext, type TimeReading, timeOf, wordAt } from './time-reading.ts';

/** "today", "yesterday", "tonight", "this morning", "last night", "the day before yesterday". */
export function readRelativeDay(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const word = wordAt(atoms, at);
  const shift = RELATIVE_DAYS.get(word);
  if (shift !== undefined) return relativeDay(at + 1, shift, context);
  if (word === 'this' && DAY_PARTS.has(wordAt(atoms, at + 1))) return relativeDay(at + 2, 0, context);
  if (word === 'last' && wordAt(atoms, at + 1) === 'night') return relativeDay(at + 2, -1, context);
  const first = word === 'the' ? at + 1 : at;
  if (wordAt(atoms, first) !== 'day') return null;
  const isBefore = wordAt(atoms, first + 1) === 'before' && wordAt(atoms, first + 2) === 'yesterday';
  const isAfter = wordAt(atoms, first + 1) === 'after' && wordAt(atoms, first + 2) === 'tomorrow';
  return isBefore || isAfter ? relativeDay(first + 3, isBefore ? -2 : 2, context) : null;
}

function relativeDay(end: number, shift: number, { base }: TimeContext): TimeReading {
  return timeOf(end, 'day', base === null ? null : { firstDay: base + shift, lastDay: base + shift }, true);
}

/** "last year", "this year", "next year", "that year", "the same year", "the year" after "of". */
export function readRelativeYear(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const first = wordAt(atoms, at) === 'the' ? at + 1 : at;
  const back = readBackReference(atoms, at, context);
  if (back !== null) return back.unit === 'year' ? back : null;
  const shift = SHIFTS.get(wordAt(atoms, first));
  if (shift === undefined || wordAt(atoms, first + 1) !== 'year') return null;
  return timeOf(first + 2, 'year', context.base === null ? null : periodOf('year', context.base, shift), true);
}

/** "that year", "the same month": the unit that holds the last time named before. */
export function readBackReference(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const isSame = wordAt(atoms, at) === 'the' && wordAt(atoms, at + 1) === 'same';
  if (!isSame && wordAt(atoms, at) !== 'that') return null;
  const noun = isSame ? at + 2 : at + 1;
  const unit = wordAt(atoms, noun);
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'quarter' && unit !== 'decade') return null;
  const antecedent = context.antecedent();
  if (antecedent === null) return timeOf(noun + 1, unit, null, true);
  const range = periodOf(unit, antecedent.firstDay);
  return timeOf(noun + 1, unit, range.lastDay < antecedent.lastDay ? null : range, true);
}

/** "last year", "next month", "this weekend", "last Friday", "next May", "last summer", "the current quarter". */
export function readShifted(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const hasThe = wordAt(atoms, at) === 'the';
  let first = hasThe ? at + 1 : at;
  if (hasThe && wordAt(atoms, first) === 'weekend') return lastWeekend(atoms, at, context);
  let shift = SHIFTS.get(wordAt(atoms, first));
  if (shift === undefined) return null;
  if (wordAt(atoms, first) === 'this') {
    const again = SHIFTS.get(wordAt(atoms, first + 1));
    if (again !== undefined) {
      first++;
      if (again !== 0) shift = WEEKDAYS.has(wordAt(atoms, first + 1)) ? 0.5 * again : again;
    }
  }
  const noun = wordAt(atoms, first + 1) === 'calendar' ? first + 2 : first + 1;
  const word = wordAt(atoms, noun);
  if (isShowName(atoms, first, noun)) return null;
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined) return shiftedWeekday(noun + 1, weekday, wordAt(atoms, first), shift, context);
  const month = MONTHS.get(word);
  if (month !== undefined) return shiftedMonth(noun + 1, month, shift, context);
  if (SEASONS.has(word)) return timeOf(noun + 1, 'season', null, true);
  const unit = UNIT_NOUNS.get(word);
  if (unit === undefined || word.endsWith('s') || unit === 'day' || unit === 'season')
    return fortnight(noun, word, shift, context);
  if (hasThe && wordAt(atoms, first) === 'last' && unit === 'half') return null;
  const isTrailing =
    wordAt(atoms, first) === 'past' || (hasThe && wordAt(atoms, first) === 'last' && unit !== 'quarter');
  if (context.base === null) return timeOf(noun + 1, unit, null, true);
  if (isTrailing && unit !== 'quarter' && unit !== 'weekend')
    return timeOf(noun + 1, null, stretch(context.base, -1, unit), true);
  const isAhead = hasThe && shift === 1 && SPANNING.has(wordAt(atoms, at - 1)) && unit !== 'quarter' && unit !== 'half';
  if (isAhead && unit !== 'weekend') return timeOf(noun + 1, null, stretch(context.base, 1, unit), true);
  return timeOf(noun + 1, unit, periodOf(unit, context.base, shift), true);
}

/** "over the weekend", "during the weekend": the one of the base, else the last one. */
function lastWeekend(atoms: readonly Atom[], at: number, { base }: TimeContext): TimeReading | null {
  if (!/^(?:over|during)$/u.test(wordAt(atoms, at - 1))) return null;
  const isOver = base !== null && weekdayOf(base) < SATURDAY;
  return timeOf(at + 2, 'weekend', base === null ? null : periodOf('weekend', base, isOver ? -1 : 0), true);
}

const SATURDAY = 5;

/** Words before "the next year" with which it begins now: "over the next decade". */
const SPANNING: ReadonlySet<string> = new Set(['over', 'within', 'throughout', 'during']);

/** "This Week", "Last Week Tonight": both words with a capital, of a unit that has none. */
function isShowName(atoms: readonly Atom[], first: number, noun: number): boolean {
  return (
    UNIT_NOUNS.has(wordAt(atoms, noun)) && /^[A-Z][a-z]/u.test(atoms[noun]!.form) && /^[A-Z]/u.test(atoms[first]!.form)
  );
}

function fortnight(noun: number, word: string, shift: number, { base }: TimeContext): TimeReading | null {
  if (word !== 'fortnight') return null;
  const range =
    base === null
      ? null
      : shift < 0
        ? { firstDay: base - 14, lastDay: base }
        : { firstDay: base + 1, lastDay: base + 14 };
  return timeOf(noun + 1, null, range, true);
}

/** "last Friday" is before the base, "next Friday" is in the week after, "this Friday" in this one. */
function shiftedWeekday(end: number, weekday: number, word: string, shift: number, { base }: TimeContext): TimeReading {
  if (base === null) return timeOf(end, 'day', null, true);
  const own = base - weekdayOf(base) + weekday;
  let day = own + 7 * Math.round(shift);
  if (word === 'last') day = own < base ? own : own - 7;
  if (word === 'past' || shift === -0.5) day = own <= base ? own : own - 7;
  if (word === 'coming' || word === 'upcoming' || shift === 0.5) day = own > base ? own : own + 7;
  return timeOf(end, 'day', { firstDay: day, lastDay: day }, true);
}

/** "last May" is the nearest before the base's month, "next May" the nearest after it, "this May" that of its year. */
function shiftedMonth(end: number, month: number, shift: number, { base }: TimeContext): TimeReading {
  if (base === null) return timeOf(end, 'month', null, true);
  const now = dateOf(base);
  let { year } = now;
  if (shift < 0 && month >= now.month - 1) year--;
  if (shift > 0 && month <= now.month - 1) year++;
  return timeOf(end, 'month', monthRange(year * 12 + month, 1), true);
}

/** The days from the base over some units: back where negative. The base itself ends a stretch back, and is out of one ahead. */
function stretch(base: number, count: number, unit: TimeUnit): DayRange | null {
  const other = moved(base, count, unit);
  if (other === null) return null;
  return count < 0 ? { firstDay: other, lastDay: base } : { firstDay: base + 1, lastDay: other };
}

/** The day some units away, or null for units of no fixed length. */
function moved(base: number, count: number, unit: TimeUnit): number | null {
  const months = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }[unit as string];
  if (months !== undefined) return Number.isInteger(count * months) ? addMonths(base, count * months) : null;
  const days = { day: 1, week: 7 }[unit as string];
  return days === undefined || !Number.isInteger(count * days) ? null : base + count * days;
}

/** "the last three months", "the past 24 hours", "the next two weeks", "3 upcoming years". */
export function readStretch(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const first = wordAt(atoms, at) === 'the' ? at + 1 : at;
  const counted = readCounted(atoms, first);
  const shift = SHIFTS.get(wordAt(atoms, counted === null ? first : counted.noun));
  if (shift === undefined || shift === 0) return null;
  const numberAt = counted === null ? first + 1 : first;
  const number = counted ?? readCounted(atoms, numberAt);
  if (number === null) return readFew(atoms, first + 1);
  const noun = counted === null ? number.noun : number.noun + 1;
  const word = wordAt(atoms, noun);
  if (counted !== null && !word.endsWith('s')) return null;
  const unit = word === 'fortnight' ? undefined : UNIT_NOUNS.get(word);
  if (unit === undefined) return HOUR_NOUNS.has(word) ? hours(noun + 1, number.count, shift, context) : null;
  if (context.base === null) return timeOf(noun + 1, null, null, true);
  if (unit === 'quarter' || unit === 'decade')
    return timeOf(noun + 1, null, wholeUnits(context.base, unit, number.count, shift), true);
  return timeOf(noun + 1, null, stretch(context.base, shift * number.count, unit), true);
}

/** "the last few weeks", "recent years": named, of no fixed length. */
function readFew(atoms: readonly Atom[], at: number): TimeReading | null {
  const first = wordAt(atoms, at) === 'couple' ? at + (wordAt(atoms, at + 1) === 'of' ? 2 : 1) : at + 1;
  if (!/^(?:few|several|couple|many)$/u.test(wordAt(atoms, at)) || !UNIT_NOUNS.has(wordAt(atoms, first))) return null;
  return timeOf(first + 1, null, null, true);
}

function readCounted(atoms: readonly Atom[], at: number): { count: number; noun: number } | null {
  const number = atoms[at] === undefined ? null : readNumber(atoms, at);
  const small = SMALL_NUMBERS.get(wordAt(atoms, at));
  if (small !== undefined && wordAt(atoms, at + 1) === 'quarters') return { count: small, noun: at + 1 };
  if (wordAt(atoms, at) === 'couple') return { count: 2, noun: wordAt(atoms, at + 1) === 'of' ? at + 2 : at + 1 };
  if (!isNumber(number) || number.form === 'ordinal' || number.form === 'vague' || number.form === 'fraction')
    return null;
  if (number.low <= 0 || number.low > 1000 || number.openSuffix !== null || number.scale > 100) return null;
  return { count: number.low, noun: number.end };
}

/** Nouns of lengths within a day. */
const HOUR_NOUNS: ReadonlySet<string> = new Set(['hour', 'hours', 'minute', 'minutes', 'min', 'mins', 'hr', 'hrs']);

/** True for a noun of a length of time: "week", "hours", "fortnight". */
export function isLengthNoun(word: string): boolean {
  return UNIT_NOUNS.has(word) || HOUR_NOUNS.has(word) || word === 'fortnight' || word === 'fortnights';
}

/** Hours reach from the base's day into the one before. */
function hours(end: number, count: number, shift: number, { base }: TimeContext): TimeReading {
  const days = Math.ceil(count / 24);
  const range =
    base === null
      ? null
      : shift < 0
        ? { firstDay: base - days, lastDay: base }
        : { firstDay: base, lastDay: base + days };
  return timeOf(end, null, range, true);
}

/** Whole quarters and decades before or after that of the base. */
function wholeUnits(base: number, unit: 'quarter' | 'decade', count: number, shift: number): DayRange {
  const from = periodOf(unit, base, shift < 0 ? -count : 1);
  const to = periodOf(unit, base, shift < 0 ? -1 : count);
  return { firstDay: from.firstDay, lastDay: to.lastDay };
}

/** "two years ago", "a week earlier", "three days after tomorrow", "two weeks from now", "in two months" where the sentence looks ahead. */
export function readAway(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const hasIn = wordAt(atoms, at) === 'in';
  const amount = readAmount(atoms, hasIn ? at + 1 : at);
  if (amount === null) return null;
  const timeEnd = hasIn ? endOfTheirTime(atoms, amount.end) : null;
  if (timeEnd !== null) return away(timeEnd, 1, amount, context.base);
  const isIn = hasIn && context.isAhead && !isAfterOrdinal(atoms, at);
  if (hasIn && !isIn) return null;
  const word = wordAt(atoms, amount.end);
  if (word === 'ago' || word === 'back') return away(amount.end + 1, -1, amount, context.base);
  if (word === 'earlier' || word === 'later') {
    return away(amount.end + 1, word === 'earlier' ? -1 : 1, amount, context.antecedent()?.firstDay ?? null);
  }
  if (word === 'from' || word === 'after' || word === 'before') {
    const anchor = wordAt(atoms, amount.end + 1);
    const shift = anchor === 'now' ? 0 : RELATIVE_DAYS.get(anchor);
    if (shift === undefined) return null;
    return awayFrom(
      amount.end + 2,
      word === 'before' ? -1 : 1,
      amount,
      context.base === null ? null : context.base + shift,
    );
  }
  return isIn ? away(amount.end, 1, amount, context.base) : null;
}

/** "in two weeks’ time", "in a year's time": the place after it, or null. */
function endOfTheirTime(atoms: readonly Atom[], at: number): number | null {
  if (wordAt(atoms, at) !== "'" && wordAt(atoms, at) !== '’') return null;
  const noun = wordAt(atoms, at + 1) === 's' ? at + 2 : at + 1;
  return wordAt(atoms, noun) === 'time' ? noun + 1 : null;
}

/** "would be the third strike in two years": the years before, not after. */
function isAfterOrdinal(atoms: readonly Atom[], at: number): boolean {
  for (let before = at - 1; before >= at - ORDINAL_REACH && before >= 0; before--) {
    if (ORDINALS.has(atoms[before]!.lower)) return true;
  }
  return false;
}

/** How far before "in two years" an ordinal is looked for, in atoms. */
const ORDINAL_REACH = 8;

function isUnitNoun(word: string): boolean {
  return UNIT_NOUNS.has(word) || word === 'fortnight';
}

/** A length of time: atoms up to `end` (exclusive). */
export interface Amount {
  readonly end: number;
  readonly parts: readonly { readonly count: number; readonly unit: TimeUnit }[];
}

/** "two years", "a week", "2 years 1 month 21 days". */
export function readAmount(atoms: readonly Atom[], at: number): Amount | null {
  const parts: { count: number; unit: TimeUnit }[] = [];
  let end = at;
  for (let next = at; parts.length < 4; ) {
    const isArticle = /^(?:a|an)$/u.test(wordAt(atoms, next)) && !/^(?:few|couple)$/u.test(wordAt(atoms, next + 1));
    const counted =
      isArticle && isUnitNoun(wordAt(atoms, next + 1)) ? { count: 1, noun: next + 1 } : readCounted(atoms, next);
    if (counted === null) break;
    const word = wordAt(atoms, counted.noun);
    const unit = word === 'fortnight' || word === 'fortnights' ? 'week' : UNIT_NOUNS.get(word);
    if (unit === undefined) break;
    parts.push({ count: word.startsWith('fortnight') ? counted.count * 2 : counted.count, unit });
    end = counted.noun + 1;
    next = wordAt(atoms, end) === 'and' || wordAt(atoms, end) === ',' ? end + 1 : end;
  }
  return parts.length === 0 ? null : { end, parts };
}

/** The day that lies an amount from another: "three weeks from tomorrow". */
export function awayFrom(end: number, direction: number, { parts }: Amount, from: number | null): TimeReading {
  let day = from;
  for (const { count, unit } of parts) day = day === null ? null : moved(day, direction * count, unit);
  return timeOf(end, 'day', day === null ? null : { firstDay: day, lastDay: day }, true);
}

/** A day for days; the calendar unit that holds it for longer ones ("two years ago" is a year). */
function away(end: number, direction: number, { parts }: Amount, from: number | null): TimeReading {
  let day = from;
  for (const { count, unit } of parts) day = day === null ? null : moved(day, direction * count, unit);
  const { unit } = parts[parts.length - 1]!;
  if (unit === 'season' || unit === 'weekend') return timeOf(end, unit, null, true);
  return timeOf(end, unit, day === null ? null : periodOf(unit, day), true);
}
