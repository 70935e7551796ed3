/** The words that a time expression can begin with: all others are passed at once. */
import { ORDINALS, SMALL_NUMBERS } from '../lexicon/number-words.ts';
import {
  DECADES,
  EASTER_HOLIDAYS,
  FIXED_HOLIDAYS,
  MONTHS,
  RELATIVE_DAYS,
  SHIFTS,
  UNIT_NOUNS,
  WEEKDAY_HOLIDAYS,
  WEEKDAYS,
} from '../lexicon/time-words.ts';
import type { Atom } from '../quantities/atom.ts';

const OTHER_WORDS =
  'a an the that in early mid late beginning start middle end earlier later so year month quarter week day final closing opening initial latter ' +
  'noon midnight midday calendar q h couple few several hundred from between since starting after until till by before prior up as no';

const OPENING_WORDS: ReadonlySet<string> = new Set([
  ...OTHER_WORDS.split(' '),
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SHIFTS.keys(),
  ...RELATIVE_DAYS.keys(),
  ...DECADES.keys(),
  ...SMALL_NUMBERS.keys(),
  ...ORDINALS.keys(),
  ...[...FIXED_HOLIDAYS.keys(), ...WEEKDAY_HOLIDAYS.keys(), ...EASTER_HOLIDAYS.keys()].map(
    (name) => name.split(' ')[0]!,
  ),
]);

/** Opening words of many other phrases: the word after them decides. */
const WEAK_WORDS = new Set(
  'a an the that in from between since starting after until till by before prior up as no so earlier later end start middle'.split(
    ' ',
  ),
);
/** Words that go on after a weak one, beside those that can open a time. */
const SECOND_WORDS: ReadonlySet<string> = new Set([
  ...'same to on until far early late than now date present fortnight at of this later'.split(' '),
  ...UNIT_NOUNS.keys(),
]);

/** True where a time expression may begin: one of its words, digits, or the apostrophe of "'90s". */
export function canOpenTime(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]!;
  if (atom.kind === 'number') return true;
  if (atom.kind === 'mark') return (atom.form === "'" || atom.form === '’') && atoms[at + 1]?.kind === 'number';
  if (!OPENING_WORDS.has(atom.lower)) return false;
  if (!WEAK_WORDS.has(atom.lower)) return true;
  const next = atoms[at + 1];
  if (next === undefined) return false;
  return next.kind !== 'word' || OPENING_WORDS.has(next.lower) || SECOND_WORDS.has(next.lower);
}
