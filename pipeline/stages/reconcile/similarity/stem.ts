/** Stems: one key for the forms of a word and for most words made from it. For comparing wordings, never for output. */
import { IRREGULAR_VERBS } from '../../../language/inflect/irregular-verbs.ts';

/** Longer words are compared by their beginning. */
const MAX_LENGTH = 40;

const BASE_OF: ReadonlyMap<string, string> = new Map([
  ...[...IRREGULAR_VERBS].flatMap(([base, { past, participle }]) => [
    [past, base] as const,
    [participle, base] as const,
  ]),
  ...Object.entries({
    children: 'child',
    men: 'man',
    women: 'woman',
    people: 'person',
    lives: 'life',
    media: 'medium',
    news: 'news',
    ...{ going: 'go', goes: 'go' },
  }),
  ...Object.entries({ better: 'good', best: 'good', worse: 'bad', worst: 'bad', aircraft: 'aircraft', data: 'data' }),
]);

/** Endings that make nouns, adverbs and adjectives, each with the letters that must be left. */
const ENDINGS = [
  ['ations', 3],
  ['ation', 3],
  ['itions', 3],
  ['ition', 3],
  ['tions', 4],
  ['tion', 4],
  ['sions', 4],
  ['sion', 4],
  ['ments', 4],
  ['ment', 4],
  ['ances', 4],
  ['ance', 4],
  ['ences', 4],
  ['ence', 4],
  ['ness', 4],
  ['ly', 5],
  ['ers', 5],
  ['ors', 5],
  ['er', 5],
  ['or', 5],
] as const;

/** The stem of one word: `producing`, `produced`, `production` and `produces` have one. */
export function stemOf(word: string): string {
  const lower = word
    .slice(0, MAX_LENGTH)
    .toLowerCase()
    .replace(/['’]s?$/u, '');
  const base = BASE_OF.get(lower);
  if (base !== undefined) return finish(base);
  return finish(withoutEnding(withoutInflection(lower)));
}

/** What `plane` is without its last letter: that letter tells it from `plan`. */
const SHORT_SYLLABLE = /^[^aeiou]{0,3}[aeiou][^aeiouwxy]$/u;

function withoutInflection(word: string): string {
  if (word.length <= 3) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|z)es$/u.test(word)) return word.slice(0, -2);
  if (/[^su]s$/u.test(word) && !word.endsWith('is')) return withoutInflection(word.slice(0, -1));
  for (const ending of ['ing', 'ed']) {
    const rest = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || rest.length < 2 || !/[aeiouy]/u.test(rest)) continue;
    // A short syllable doubles its last letter before the ending, unless it has lost an e: planning, plane.
    if (SHORT_SYLLABLE.test(rest)) return `${rest}e`;
    if (rest.length >= 3) return /([bdfgmnprt])\1$/u.test(rest) ? rest.slice(0, -1) : rest;
  }
  return word;
}

function withoutEnding(word: string): string {
  for (const [ending, left] of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= left) return word.slice(0, -ending.length);
  return word;
}

/** `produce`, `product` and `produc` meet; so do `supply` and `suppli`, `investigate` and `investig`. */
function finish(stem: string): string {
  if (stem.length <= 4) return stem.replace(/y$/u, 'i');
  if (SHORT_SYLLABLE.test(stem.slice(0, -1))) return stem;
  const bare = withoutEnding(stem.endsWith('e') ? stem.slice(0, -1) : stem);
  const root = bare.length > 6 && bare.endsWith('at') ? bare.slice(0, -2) : bare;
  return root.replace(/ct$/u, 'c').replace(/y$/u, 'i');
}
