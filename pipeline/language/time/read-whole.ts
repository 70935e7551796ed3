/** The unit that a part is taken of: "2023", "April", "last year", "that year", "the year". */
import { MONTHS } from '../lexicon/time-words.ts';
import type { Atom } from '../quantities/atom.ts';
import { periodOf } from './calendar.ts';
import { readDate } from './read-date.ts';
import { readBackReference, readShifted } from './read-relative.ts';
import { readYearNumber, yearTime } from './read-year.ts';
import { type TimeContext, type TimeReading, timeOf, wordAt } from './time-reading.ts';

/** A unit that a part is taken of: "2023", "April", "last year", "that year", "the year". */
export function readWhole(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const shifted = readBackReference(atoms, at, context) ?? readShifted(atoms, at, context);
  if (shifted !== null) return shifted;
  const isThe = wordAt(atoms, at) === 'the';
  const first = isThe ? at + 1 : at;
  const yearAt = wordAt(atoms, first) === 'calendar' ? first + 1 : first;
  const noun = wordAt(atoms, yearAt);
  if (noun === 'year' || noun === 'month' || noun === 'week' || noun === 'quarter') {
    const dated = noun === 'year' ? readYearNumber(atoms, yearAt + 1) : null;
    if (dated !== null) return yearTime(dated.end, dated.year);
    if (!isThe) return null;
    return timeOf(yearAt + 1, noun, context.base === null ? null : periodOf(noun, context.base), true);
  }
  const year = readYearNumber(atoms, first);
  if (year !== null) return yearTime(year.end, year.year);
  return MONTHS.has(noun) ? readDate(atoms, first, context) : null;
}

/** "of 2023", "of the year", "in 2023", "2023", "last year", "of April". */
export function readOfWhole(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  let next = wordAt(atoms, at) === ',' ? at + 1 : at;
  const word = wordAt(atoms, next);
  if (word === 'of' || word === 'in') {
    next++;
    if (wordAt(atoms, next) === 'fiscal') next++;
    return readWhole(atoms, next, context);
  }
  return readWhole(atoms, next, context);
}
