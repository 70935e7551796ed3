/** Years, decades and centuries: "2023", "the 1990s", "the nineties", "the 19th century", "two thousand and five". */
import { DECADES } from '../lexicon/time-words.ts';
import type { Atom } from '../quantities/atom.ts';
import { isNumber } from '../quantities/number-reading.ts';
import { readNumber } from '../quantities/read-number.ts';
import { monthRange } from './calendar.ts';
import { afterHyphen, type TimeContext, type TimeReading, timeOf, wordAt } from './time-reading.ts';

/** The first and last year that four digits beside a month or preposition are read as. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** A year: atoms up to `end` (exclusive). */
export interface YearReading {
  readonly end: number;
  readonly year: number;
}

/** Four digits that can be a year, or a year in words. */
export function readYearNumber(atoms: readonly Atom[], at: number): YearReading | null {
  const atom = atoms[at];
  if (atom?.kind === 'number') {
    if (!/^\d{4}$/u.test(atom.form) || (atoms[at + 1]?.isGlued === true && atoms[at + 1]!.kind !== 'mark')) return null;
    const year = Number(atom.form);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? { end: at + 1, year } : null;
  }
  return atom?.kind === 'word' ? readYearWords(atoms, at) : null;
}

/** "nineteen eighty six", "nineteen hundred ninety three", "two thousand and fifteen". */
function readYearWords(atoms: readonly Atom[], at: number): YearReading | null {
  const first = readNumber(atoms, at);
  if (!isNumber(first) || first.form !== 'words' || first.low < 10) return null;
  if (first.low >= 1100 && first.low <= LAST_YEAR) return { end: first.end, year: first.low };
  if (first.low < 11 || first.low > 21) return null;
  const second = atoms[first.end]?.kind === 'word' ? readNumber(atoms, first.end) : null;
  if (!isNumber(second) || second.form !== 'words' || second.low < 10 || second.low > 99) return null;
  return { end: second.end, year: first.low * 100 + second.low };
}

/** The whole year. */
export function yearTime(end: number, year: number): TimeReading {
  return timeOf(end, 'year', monthRange(year * 12, 12));
}

/** "the 1990s", "1990s", "'90s", "the nineties". */
export function readDecade(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const atom = atoms[at]!;
  const named = DECADES.get(atom.lower);
  if (named !== undefined) {
    const isTime =
      /^(?:the|in)$/u.test(wordAt(atoms, at - 1)) && !/^(?:his|her|their|my)$/u.test(wordAt(atoms, at - 2));
    return isTime ? decadeTime(at + 1, 1900 + named) : null;
  }
  const isShort = (atom.form === "'" || atom.form === '’') && /^\d0$/u.test(atoms[at + 1]?.form ?? '');
  const number = isShort ? at + 1 : at;
  const digits = atoms[number];
  if (digits?.kind !== 'number') return null;
  const apostrophe = /^['’]$/u.test(wordAt(atoms, number + 1)) ? number + 2 : number + 1;
  if (wordAt(atoms, apostrophe) !== 's' || atoms[apostrophe]?.isGlued !== true) return null;
  if (/^[12]\d\d0$/u.test(digits.form)) return decadeTime(apostrophe + 1, Number(digits.form));
  if (!/^\d0$/u.test(digits.form) || (!isShort && wordAt(atoms, at - 1) !== 'the')) return null;
  const short = Number(digits.form);
  const century = context.base !== null && short <= 20 ? 2000 : 1900;
  return decadeTime(apostrophe + 1, century + short);
}

function decadeTime(end: number, year: number): TimeReading {
  return timeOf(end, 'decade', monthRange(year * 12, 120));
}

/** "the 19th century", "twenty-first-century". */
export function readCentury(atoms: readonly Atom[], at: number): TimeReading | null {
  const ordinal = readNumber(atoms, at);
  if (!isNumber(ordinal) || ordinal.form !== 'ordinal' || ordinal.low < 1 || ordinal.low > 30) return null;
  const noun = afterHyphen(atoms, ordinal.end);
  if (wordAt(atoms, noun) !== 'century') return null;
  return timeOf(noun + 1, 'century', monthRange((ordinal.low - 1) * 1200, 1200));
}
