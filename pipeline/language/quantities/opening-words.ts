/** What a quantity can begin with: all other atoms are passed at once. */
import { CURRENCY_SIGNS, SHARED_SIGNS, SIGN_PREFIXES } from '../lexicon/currencies.ts';
import { MULTIPLES, NUMBER_OPENERS, REPETITIONS, VULGAR_FRACTIONS } from '../lexicon/number-words.ts';
import { UNIT_WORDS } from '../lexicon/units.ts';
import { type Atom, isForeignDigit } from './atom.ts';
import { currencyCode } from './read-unit.ts';

/** Words that open a quantity, or digits that are none, whatever follows; "a" and "an" are told by the next word. */
const OPENING_WORDS: ReadonlySet<string> = new Set([
  ...'minus negative'.split(' '),
  ...[...NUMBER_OPENERS].filter((word) => word !== 'a' && word !== 'an'),
  ...REPETITIONS.keys(),
  ...MULTIPLES.keys(),
]);

/** Words that open one only before digits or a mark: "U.S.$", "A$5", "No. 5". */
const OPENING_BEFORE_MARK: ReadonlySet<string> = new Set([
  ...'u no nos nr nrs num'.split(' '),
  ...[...SIGN_PREFIXES.keys()].map((prefix) => prefix.toLowerCase()),
]);

/** The first words of units, which go on after "a" and "an": "under a year". */
export const UNIT_OPENERS: ReadonlySet<string> = new Set(
  [...UNIT_WORDS.keys()].map((unit) => unit.split(' ')[0]!.split('-')[0]!),
);

/** True where a quantity, or digits that are none, may begin. */
export function canOpenQuantity(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]!;
  if (atom.kind === 'number') return true;
  if (atom.kind === 'word') return canWordOpen(atom, atoms[at + 1]);
  const { form } = atom;
  if (form === '-' || form === '−') return atoms[at + 1]?.kind === 'number';
  if (form === '#') return true;
  return SHARED_SIGNS.has(form) || CURRENCY_SIGNS.has(form) || VULGAR_FRACTIONS.has(form) || isForeignDigit(atom);
}

function canWordOpen(atom: Atom, next: Atom | undefined): boolean {
  const { lower } = atom;
  if (OPENING_WORDS.has(lower)) return true;
  if (next === undefined) return false;
  if (lower === 'a' || lower === 'an')
    return next.kind !== 'word' || OPENING_WORDS.has(next.lower) || UNIT_OPENERS.has(next.lower);
  if (next.kind === 'word') return false;
  return OPENING_BEFORE_MARK.has(lower) || (lower.length <= 3 && currencyCode(atom.form) !== null);
}

/** Words that need another number after them. */
const NEEDY_WORDS: ReadonlySet<string> = new Set(['minus', 'negative', 'few', 'several', 'couple']);

/** Words that can be a number by themselves. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([...OPENING_WORDS].filter((word) => !NEEDY_WORDS.has(word)));
