/** Inflected forms of English verbs from their dictionary form. Regular spelling rules: Quirk et al., A Comprehensive Grammar, 3.5–3.10. */
import { DOUBLING_VERBS, IRREGULAR_VERBS } from './irregular-verbs.ts';

/** Person and number as far as English verbs show them. */
export type Agreement = 'singular' | 'plural';

const VOWEL = /[aeiou]/u;
const ENDS_IN_SIBILANT = /(?:s|x|z|ch|sh|[^aeiou]o)$/u;
const ONE_SYLLABLE_CVC = /^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprtvz]$/u;

/** `supplies`, `goes`, `is`: present with a singular subject; with a plural one the base (`are`, `have`). */
export function presentForm(base: string, agreement: Agreement): string {
  if (base === 'be') return agreement === 'singular' ? 'is' : 'are';
  if (agreement === 'plural') return base;
  if (base === 'have') return 'has';
  if (ENDS_IN_SIBILANT.test(base)) return `${base}es`;
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** `supplied`, `went`; `was` or `were` by agreement. */
export function pastForm(base: string, agreement: Agreement): string {
  if (base === 'be') return agreement === 'singular' ? 'was' : 'were';
  return IRREGULAR_VERBS.get(base)?.past ?? withEd(base);
}

/** `supplied`, `gone`, `been`. */
export function pastParticiple(base: string): string {
  if (base === 'be') return 'been';
  return IRREGULAR_VERBS.get(base)?.participle ?? withEd(base);
}

/** `supplying`, `making`, `lying`, `stopping`. */
export function presentParticiple(base: string): string {
  if (base === 'be') return 'being';
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/u.test(base) && base.length > 2) return `${base.slice(0, -1)}ing`;
  if (base.endsWith('ic')) return `${base}king`;
  return `${doubled(base)}ing`;
}

function withEd(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith('ic')) return `${base}ked`;
  return `${doubled(base)}ed`;
}

function endsInConsonantY(base: string): boolean {
  return base.length > 1 && base.endsWith('y') && !VOWEL.test(base[base.length - 2]!);
}

/** `stop` → `stopp`, `prefer` → `preferr`; `visit`, `help`, `play` stay. */
function doubled(base: string): string {
  return ONE_SYLLABLE_CVC.test(base) || DOUBLING_VERBS.has(base) ? base + base[base.length - 1]! : base;
}
