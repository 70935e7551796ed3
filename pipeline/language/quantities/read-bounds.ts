/** The words around a quantity that bound it: "more than 70%", "just under 296 hp", "500 or more". */
import { BOUND_MODIFIERS, BOUNDS_AFTER, BOUNDS_BEFORE, type BoundWord, LONGEST_BOUND } from '../lexicon/bounds.ts';
import type { Atom } from './atom.ts';
import type { Quantity } from './quantity.ts';
import { readUnit, type UnitContext } from './read-unit.ts';

/** The quantity with the words that bound it, and the unit that may follow those ("10 or more days"): "more than 70%", "just under 296 hp", "500 or more", "about 5". */
export function withBounds(
  atoms: readonly Atom[],
  quantity: Quantity,
  context: UnitContext,
  previousEnd: number,
): Quantity {
  const after = boundAfter(atoms, quantity);
  const before = boundBefore(atoms, quantity, previousEnd);
  const bound = before?.bound ?? after?.bound ?? null;
  const first = before?.first ?? quantity.first;
  const end = after?.end ?? quantity.end;
  if (after !== null && quantity.kind === 'number' && /^(?:older|younger)$/u.test(atoms[end - 1]!.lower)) {
    const age = { kind: 'duration', unit: 'year', isAge: true, rule: 'duration/aged' } as const;
    return { ...quantity, ...age, ...valuesOf(after.bound, quantity), first, end, bound: after.bound };
  }
  if (after !== null && quantity.kind === 'number' && !quantity.isCompound) {
    const unit = readUnit(atoms, end, context);
    if (unit !== null && unit.factor === 1) {
      const measured = { ...quantity, kind: unit.kind, unit: unit.code, rule: `${unit.kind}/${unit.rule}` };
      const extent = { first, end: unit.end, coreFirst: quantity.first, coreEnd: quantity.end };
      return { ...measured, ...extent, ...valuesOf(after.bound, quantity), bound: after.bound };
    }
  }
  const extent = { first, end, coreFirst: quantity.first, coreEnd: quantity.end };
  if (bound === null || quantity.bound === 'range') return { ...quantity, ...extent };
  return { ...quantity, ...extent, ...valuesOf(bound, quantity), bound };
}

function valuesOf(bound: BoundWord, { low, high }: Quantity): { low: number | null; high: number | null } {
  if (bound === 'approximate') return { low, high };
  return bound === 'more_than' || bound === 'at_least' ? { low, high: null } : { low: null, high };
}

/** The bound that the words before a quantity give, and the first of them; null where there is none. */
export function boundBefore(
  atoms: readonly Atom[],
  quantity: Quantity,
  previousEnd: number,
): { bound: BoundWord; first: number } | null {
  const stop = Math.max(previousEnd, quantity.first - LONGEST_BOUND);
  const last = skipArticle(atoms, quantity.first, stop);
  let phrase = '';
  let found: { bound: BoundWord; first: number } | null = null;
  for (let at = last - 1; at >= stop; at--) {
    phrase = phrase === '' ? atoms[at]!.lower : `${atoms[at]!.lower} ${phrase}`;
    const bound = BOUNDS_BEFORE.get(phrase);
    if (bound !== undefined) found = { bound, first: at };
  }
  if (found === null || !isBounding(atoms, quantity, found)) return null;
  while (found.first > stop && BOUND_MODIFIERS.has(atoms[found.first - 1]!.lower))
    found = { ...found, first: found.first - 1 };
  return found;
}

/** "under a year", "over the 1,000 mark" has none: an article is passed only where the number itself is no word with one. */
function skipArticle(atoms: readonly Atom[], first: number, stop: number): number {
  return first - 1 > stop && atoms[first - 1]!.lower === 'a' && atoms[first]!.kind === 'number' ? first - 1 : first;
}

/** Words before "over" with which it means "more than" beside a duration: "lasted over two years", not "sold over two years". */
const DURATION_HEADS = new Set([
  'for',
  'just',
  'well',
  'took',
  'takes',
  'lasted',
  'lasting',
  'spent',
  'after',
  'been',
  'is',
  'was',
  'are',
  'were',
  'of',
  'slightly',
]);

/** Words before "about" with which it names a topic: "questions about two ships". */
const ABOUT_WHAT = new Set(
  'information question questions concern concerns details story stories doubts worries complaints rumors rumours talk talks talked talking speech spoke speaking wrote writing complained worried joked news facts allegations book film'.split(
    ' ',
  ),
);

/** Some words bound only some quantities. */
function isBounding(atoms: readonly Atom[], quantity: Quantity, found: { bound: BoundWord; first: number }): boolean {
  const word = atoms[found.first]!.lower;
  const before = atoms[found.first - 1]?.lower ?? '';
  if (word === 'over' && quantity.kind === 'duration' && !quantity.isAge) return DURATION_HEADS.has(before);
  if (word === 'up' && before === 'back') return false;
  if (word === 'about' && ABOUT_WHAT.has(before)) return false;
  if (word === 'maximum' || word === 'minimum')
    return (
      before === 'a' || before === 'the' || before === '' || found.first === 0 || atoms[found.first + 1]?.lower === 'of'
    );
  return !(word === 'beyond' && quantity.kind === 'number' && quantity.form === 'ordinal');
}

function boundAfter(atoms: readonly Atom[], quantity: Quantity): { bound: BoundWord; end: number } | null {
  let phrase = '';
  for (let at = quantity.end; at < quantity.end + 3 && at < atoms.length; at++) {
    const form = atoms[at]!.lower;
    phrase = phrase === '' ? form : `${phrase} ${form}`;
    const bound = BOUNDS_AFTER.get(phrase);
    if (bound !== undefined && isPhraseEnd(atoms, at, phrase)) return { bound, end: at + 1 };
  }
  return null;
}

/** "500 or more", not "500 or more than 400"; "50+", not "50 + 3". */
function isPhraseEnd(atoms: readonly Atom[], at: number, phrase: string): boolean {
  const next = atoms[at + 1];
  if (phrase === '+') return atoms[at]!.isGlued && next?.kind !== 'number';
  if (phrase === 'plus') return next?.kind !== 'number' && next?.lower !== 'a' && next?.lower !== 'the';
  if (phrase === 'max' || phrase === 'maximum') return next === undefined || next.kind === 'mark';
  return next?.lower !== 'than' && next?.kind !== 'number';
}
