/** The day in a date: "13", "13th", "ninth". */
import type { Atom } from '../quantities/atom.ts';
import { isNumber } from '../quantities/number-reading.ts';
import { readNumber } from '../quantities/read-number.ts';
import { wordAt } from './time-reading.ts';

/** A day of the month in digits or words: "13", "13th", "ninth", "twenty-second". */
export function readDayOfMonth(atoms: readonly Atom[], at: number): { end: number; day: number } | null {
  const atom = atoms[at];
  if (atom === undefined || (atom.kind === 'number' && !/^\d{1,2}$/u.test(atom.form))) return null;
  if (atom.kind === 'number') {
    const isOrdinal = /^(?:st|nd|rd|th)$/u.test(wordAt(atoms, at + 1)) && atoms[at + 1]!.isGlued;
    const next = atoms[at + 1];
    if (!isOrdinal && next?.isGlued === true && (next.kind === 'word' || /^[:%]$/u.test(next.form))) return null;
    const day = Number(atom.form);
    return day >= 1 && day <= 31 ? { end: isOrdinal ? at + 2 : at + 1, day } : null;
  }
  const number = atom.kind === 'word' ? readNumber(atoms, at) : null;
  if (!isNumber(number) || number.scale !== 1 || number.low < 1 || number.low > 31) return null;
  return number.form === 'ordinal' || number.form === 'words' ? { end: number.end, day: number.low } : null;
}
