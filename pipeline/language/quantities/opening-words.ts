/** What a quantity can begin with: all other atoms are passed at once. */
import { CURRENCY_SIGNS, SHARED_SIGNS, SIGN_PREFIXES } from '../lexicon/currencies.ts';
import { DENOMINATORS, MULTIPLES, NUMBER_OPENERS, REPETITIONS, VULGAR_FRACTIONS } from '../lexicon/number-words.ts';
import { UNIT_WORDS } from '../lexicon/units.ts';
import { type Atom, isForeignDigit } from './atom.ts';
import { currencyCode } from './read-unit.ts';

const OPENING_WORDS: ReadonlySet<string> = new Set([
  ...'u minus negative no nos nr nrs num'.split(' '),
  ...NUMBER_OPENERS,
  ...REPETITIONS.keys(),
  ...MULTIPLES.keys(),
  ...[...SIGN_PREFIXES.keys()].map((prefix) => prefix.toLowerCase()),
]);

/** Words after "a" and "an" that go on to a quantity, beside those that can open one. */
const SECOND_WORDS: ReadonlySet<string> = new Set([
  ...DENOMINATORS.keys(),
  ...[...UNIT_WORDS.keys()].map((unit) => unit.split(' ')[0]!.split('-')[0]!),
]);

/** True where a quantity, or digits that are none, may begin. */
export function canOpenQuantity(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]!;
  if (atom.kind === 'number') return true;
  if (atom.lower === 'a' || atom.lower === 'an') {
    const next = atoms[at + 1];
    return (
      next !== undefined && (next.kind !== 'word' || OPENING_WORDS.has(next.lower) || SECOND_WORDS.has(next.lower))
    );
  }
  if (atom.kind === 'word')
    return OPENING_WORDS.has(atom.lower) || (atom.form.length <= 3 && currencyCode(atom.form) !== null);
  const { form } = atom;
  if (form === '#' || form === '-' || form === '−') return true;
  return SHARED_SIGNS.has(form) || CURRENCY_SIGNS.has(form) || VULGAR_FRACTIONS.has(form) || isForeignDigit(atom);
}
