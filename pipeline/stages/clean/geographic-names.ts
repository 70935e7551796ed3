/** Names of countries and peoples that stand alone: two of them side by side show that a sentence begins. */
import { COUNTRIES } from '../../language/lexicon/countries.ts';

const NAMES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ name, aliases, demonyms, capitals }) => [
    name,
    ...aliases,
    ...demonyms,
    ...capitals.slice(0, 1),
  ]),
);

/** True for one such word, also with `'s`. */
export function isGeographicName(word: string): boolean {
  return NAMES.has(word.replace(/['’]s$/u, ''));
}
