/** Letters after digits that are a scale or a unit: "1.4m voted" and "5m euros" are millions, "48m deep" and "the 100m" are metres. */
import { LENGTH_WORDS, MILLION_WORDS, PLACE_WORDS, PLURAL_VERBS } from '../lexicon/open-suffixes.ts';
import type { Atom } from './atom.ts';
import type { NumberReading } from './number-reading.ts';
import { withOpenScale } from './read-money.ts';
import { readCurrency, type UnitContext } from './read-unit.ts';

/** The number with its letter read as a scale, or with the letter left for the unit. */
export function readOpenSuffix(atoms: readonly Atom[], number: NumberReading, context: UnitContext): NumberReading {
  if (number.openSuffix === null) return number;
  return isScale(atoms, number, context) ? withOpenScale(number) : { ...number, openSuffix: null };
}

function isScale(atoms: readonly Atom[], number: NumberReading, context: UnitContext): boolean {
  const suffix = atoms[number.end]!;
  const next = atoms[number.end + 1];
  const isCapital = suffix.form === suffix.form.toUpperCase();
  const isMoney = next !== undefined && readCurrency(atoms, number.end + 1, context)?.factor === 1;
  if (isMoney || (isCapital && suffix.isGlued && suffix.form !== 'T')) return true;
  if (suffix.lower === 'b' || suffix.lower === 'mil' || suffix.lower === 'bil') return true;
  if (suffix.lower !== 'm' || !suffix.isGlued) return false;
  return (next?.kind === 'word' && !next.isGlued && isPlural(next.form)) || isMillion(atoms, number);
}

/** Plural nouns without -s that numbers count. */
const IRREGULAR_PLURALS = new Set([
  'people',
  'children',
  'men',
  'women',
  'cattle',
  'sheep',
  'police',
  'jobless',
  'unemployed',
]);

/** True for a word that looks like a plural noun in lower case. */
function isPlural(form: string): boolean {
  return IRREGULAR_PLURALS.has(form) || /^[a-z]{3,}[^s]s$/u.test(form);
}

/** How far from the number words that tell people and money from lengths are looked for, in atoms. */
const REACH = 15;

/**
 * A bare "m" that no noun follows. Millions: "1.4m have fled", "home to 1.4m", "profits of 1.4m", "£2m and another 1.5m".
 * Metres: "1.4m high", "the 100m", "a 3m wall", "fell by 2m" of a reservoir, and wherever nothing tells.
 */
function isMillion(atoms: readonly Atom[], number: NumberReading): boolean {
  const after = atoms[number.end + 1];
  if (after !== undefined && PLACE_WORDS.has(after.lower)) return false;
  if (after?.form === '-' || after?.form === '/' || after?.form === '²') return false;
  const before = atoms[number.first - 1]?.lower ?? '';
  if (before === 'within') return false;
  if (before === 'to' && atoms[number.first - 2]?.lower === 'home') return true;
  const isBeforeNoun = after?.kind === 'word' && !PLURAL_VERBS.has(after.lower) && !LINKS.has(after.lower);
  if (ARTICLES.has(before) && (isBeforeNoun || before !== 'another')) return false;
  let hasMillions = after?.kind === 'word' && (PLURAL_VERBS.has(after.lower) || isPastVerb(after.form));
  const end = Math.min(atoms.length, number.end + REACH);
  for (let at = Math.max(0, number.first - REACH); at < end; at++) {
    const { lower } = atoms[at]!;
    if (LENGTH_WORDS.has(lower)) return false;
    hasMillions ||= MILLION_WORDS.has(lower);
  }
  return hasMillions;
}

/** Words before a number with its unit that make it a length of the noun after it, or a race. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'another']);

/** Words that follow a number and belong to no noun. */
const LINKS: ReadonlySet<string> = new Set(
  'in of to from by on at and or for with since last this more less'.split(' '),
);

/** "voted", "watched": what people did. */
function isPastVerb(form: string): boolean {
  return /^[a-z]{3,}ed$/u.test(form);
}
