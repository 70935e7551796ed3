/** Times of day: "9 a.m.", "6pm", "11.30am", "7:30", "two o'clock", "0900 GMT", "noon". */
import type { Atom } from '../quantities/atom.ts';
import { isNumber } from '../quantities/number-reading.ts';
import { readNumber } from '../quantities/read-number.ts';
import { type TimeReading, wordAt } from './time-reading.ts';

/** Time zones that may follow a time of day. */
const ZONES = new Set([
  'gmt',
  'utc',
  'bst',
  'cet',
  'cest',
  'est',
  'edt',
  'et',
  'pt',
  'pst',
  'pdt',
  'cst',
  'cdt',
  'ct',
  'ist',
  'z',
]);

/** Reads a time of day with its zone. */
export function readClock(atoms: readonly Atom[], at: number): TimeReading | null {
  const word = wordAt(atoms, at);
  if (word === 'noon' || word === 'midnight' || word === 'midday') return clock(atoms, at + 1);
  const atom = atoms[at]!;
  const isDigits = atom.kind === 'number' && /^(?:[01]?\d|2[0-4])(?:\.[0-5]\d)?$|^[0-2]\d[0-5]\d$/u.test(atom.form);
  const number = isDigits ? null : atom.kind === 'word' ? readNumber(atoms, at) : null;
  if (!isDigits && (!isNumber(number) || number.form !== 'words' || number.low > 24)) return null;
  let end = isDigits ? at + 1 : number!.end;
  let hasMinutes = false;
  while (
    isDigits &&
    wordAt(atoms, end) === ':' &&
    atoms[end]!.isGlued &&
    /^[0-5]\d(?:\.\d+)?$/u.test(wordAt(atoms, end + 1))
  ) {
    hasMinutes = true;
    end += 2;
  }
  const half = readHalfDay(atoms, end);
  if (half !== null) return clock(atoms, half);
  if (/^o$/u.test(wordAt(atoms, end)) && /^['’]$/u.test(wordAt(atoms, end + 1)) && wordAt(atoms, end + 2) === 'clock')
    return clock(atoms, end + 3);
  if (hasMinutes) return clock(atoms, end);
  const isZoned = /^\d{4}$/u.test(atom.form) && ZONES.has(wordAt(atoms, end));
  return isZoned ? clock(atoms, end) : null;
}

/** "am", "a.m.", "p.m": the place after them, or null. */
function readHalfDay(atoms: readonly Atom[], at: number): number | null {
  const word = wordAt(atoms, at);
  if (word === 'am' || word === 'pm') return at + 1;
  if (
    (word !== 'a' && word !== 'p') ||
    wordAt(atoms, at + 1) !== '.' ||
    wordAt(atoms, at + 2) !== 'm' ||
    !atoms[at + 2]!.isGlued
  )
    return null;
  return wordAt(atoms, at + 3) === '.' ? at + 4 : at + 3;
}

function clock(atoms: readonly Atom[], end: number): TimeReading {
  const hasZone = ZONES.has(wordAt(atoms, end)) && atoms[end]!.form === atoms[end]!.form.toUpperCase();
  return {
    end: hasZone ? end + 1 : end,
    unit: null,
    start: null,
    last: null,
    isRelative: false,
    isClock: true,
    yearless: null,
  };
}
