/** All quantities of a sentence: numbers with units, ranges, shares and bounds. Needs no tree. */
import { BOUND_MODIFIERS, BOUNDS_AFTER, BOUNDS_BEFORE, type BoundWord, LONGEST_BOUND } from '../lexicon/bounds.ts';
import type { Atom } from './atom.ts';
import { endOfIdentifier, isPartOfName } from './identifiers.ts';
import { canOpenQuantity } from './opening-words.ts';
import type { Quantity, QuantityProblem } from './quantity.ts';
import { multiply } from './read-numeral.ts';
import { isQuantity, readArticleUnit, readQuantity } from './read-quantity.ts';
import { readUnit, type UnitContext } from './read-unit.ts';

/** The quantities of a sentence, in reading order, and the digits that could not be read. */
export interface QuantitiesFound {
  readonly quantities: readonly Quantity[];
  readonly problems: readonly QuantityProblem[];
}

/**
 * Finds the quantities among atoms, in time linear in their number.
 * @param endOfTaken the end of what already holds the atom (a date, a name), or the atom itself where it is free.
 */
export function findQuantities(
  atoms: readonly Atom[],
  context: UnitContext,
  endOfTaken: (atom: number) => number = (atom) => atom,
): QuantitiesFound {
  const quantities: Quantity[] = [];
  const problems: QuantityProblem[] = [];
  let previousEnd = 0;
  for (let at = 0; at < atoms.length; ) {
    if (!canOpenQuantity(atoms, at)) {
      at++;
      continue;
    }
    const free = Math.max(endOfTaken(at), endOfIdentifier(atoms, at));
    if (free > at) {
      at = free;
      continue;
    }
    const attempt = readQuantity(atoms, at, context) ?? boundedArticle(atoms, at, context, previousEnd);
    if (attempt === null || isPartOfName(atoms, attempt.first, attempt.end)) {
      at = attempt === null ? at + 1 : Math.max(at + 1, attempt.end);
      continue;
    }
    if (!isQuantity(attempt)) {
      if (attempt.reason !== '') problems.push(attempt);
      at = attempt.end;
      continue;
    }
    const combined =
      readHangingUnit(atoms, attempt, context) ??
      readShare(atoms, attempt, context) ??
      readRange(atoms, attempt, context, previousEnd, endOfTaken) ??
      attempt;
    if (!Number.isFinite(combined.low) || !Number.isFinite(combined.high)) {
      problems.push({ first: combined.first, end: combined.end, reason: 'it is too large' });
      at = combined.end;
      continue;
    }
    const bounded = withBounds(atoms, asAge(atoms, combined) ?? combined, context, previousEnd);
    quantities.push(bounded);
    previousEnd = bounded.end;
    at = bounded.end;
  }
  return { quantities, problems };
}

/** "under a year", "more than a mile"; "about a year" states no number. */
function boundedArticle(
  atoms: readonly Atom[],
  at: number,
  context: UnitContext,
  previousEnd: number,
): Quantity | null {
  const unit = readArticleUnit(atoms, at, context);
  const bound = unit === null ? null : boundBefore(atoms, unit, previousEnd);
  return bound === null || bound.bound === 'approximate' ? null : unit;
}

/** "aged 25 to 54", "at the age of 87", "age 12": years. */
function asAge(atoms: readonly Atom[], quantity: Quantity): Quantity | null {
  if (quantity.kind !== 'number' || quantity.high === null || quantity.high > OLDEST) return null;
  const word = atoms[quantity.first - 1]?.lower;
  const isAge =
    word === 'aged' || word === 'age' || (word === 'of' && /^ages?$/u.test(atoms[quantity.first - 2]?.lower ?? ''));
  if (!isAge || quantity.form === 'vague') return null;
  return { ...quantity, kind: 'duration', unit: 'year', isAge: true, isOne: false, rule: 'duration/aged' };
}

/** The highest number that "aged" or "age" before it makes an age. */
const OLDEST = 130;

/** "7- or 8-inch", "10- and 12-year terms", "20 or 30 percent": the unit of a number that a hyphen leaves hanging, from the number after it. */
function readHangingUnit(atoms: readonly Atom[], first: Quantity, context: UnitContext): Quantity | null {
  if (first.kind !== 'number' || first.scale > 1) return null;
  const hasHyphen = atoms[first.end]?.form === '-' && atoms[first.end]!.isGlued;
  const at = hasHyphen ? first.end + 1 : first.end;
  const joint = atoms[at];
  if (
    joint === undefined ||
    joint.isGlued ||
    !/^(?:or|and)$/u.test(joint.lower) ||
    (!hasHyphen && joint.lower === 'and')
  )
    return null;
  const second = readQuantity(atoms, at + 1, context);
  if (!isQuantity(second) || second.unit === null || second.isCompound !== hasHyphen) return null;
  return { ...first, end: at, kind: second.kind, unit: second.unit, isCompound: hasHyphen, rule: second.rule };
}

/** "one in three", "7 out of 10", "nine in 10". */
function readShare(atoms: readonly Atom[], part: Quantity, context: UnitContext): Quantity | null {
  if (part.kind !== 'number' || part.low === null || part.ends !== null || part.form === 'vague') return null;
  const isOutOf = atoms[part.end]?.lower === 'out' && atoms[part.end + 1]?.lower === 'of';
  if (!isOutOf && atoms[part.end]?.lower !== 'in') return null;
  const whole = readQuantity(atoms, part.end + (isOutOf ? 2 : 1), context);
  if (
    !isQuantity(whole) ||
    whole.kind !== 'number' ||
    whole.low === null ||
    whole.low <= part.low ||
    whole.form === 'vague'
  )
    return null;
  const isUsual = part.low === 1 || whole.low === 10 || whole.low === 100 || whole.low === 1000;
  if ((!isOutOf && (!isUsual || whole.low > 100_000)) || part.low < 0) return null;
  const low = multiply(part.low / whole.low, 1);
  return {
    ...part,
    end: whole.end,
    numberEnd: whole.end,
    low,
    high: low,
    kind: 'fraction',
    form: 'fraction',
    isOne: false,
    rule: 'fraction/share',
  };
}

/** "3–5", "3 to 5%", "between 5 and 7", "from $250,000 to $1 million", "$5-10 million". */
function readRange(
  atoms: readonly Atom[],
  low: Quantity,
  context: UnitContext,
  previousEnd: number,
  endOfTaken: (atom: number) => number,
): Quantity | null {
  if (low.kind === 'ordinal' || low.kind === 'multiple' || low.form === 'vague') return null;
  const opener = openerOf(atoms, low.first, previousEnd);
  const joint = readJoint(atoms, low.end, opener);
  if (joint === null || endOfTaken(joint.at) > joint.at) return null;
  const high = readQuantity(atoms, joint.at, context);
  if (!isQuantity(high) || high.form === 'ordinal' || high.form === 'vague' || high.kind === 'multiple') return null;
  if (isPartOfName(atoms, high.numberFirst, high.end) && joint.kind !== 'hyphen') return null;
  const first = alignEnds(low, high);
  if (first === null) return null;
  if (opener !== 'from' && joint.kind !== 'between' && first.low! > high.high!) return null;
  const isOpened = (joint.kind === 'between' && atoms[low.first - 1]!.lower === 'between') || opener === 'from';
  const start = isOpened ? low.first - 1 : low.first;
  const second = high.unit === null && first.unit !== null ? { ...high, unit: first.unit, kind: first.kind } : high;
  return {
    ...second,
    first: start,
    numberFirst: low.numberFirst,
    low: first.low,
    high: second.high,
    bound: 'range',
    isOne: false,
    ends: [first, second],
    connector: opener === 'from' ? 'from' : joint.kind,
    rule: second.rule,
  };
}

/** The word before a range that opens it; "between the ages of 18 and 29" too. */
function openerOf(atoms: readonly Atom[], first: number, previousEnd: number): string {
  if (first <= previousEnd) return '';
  const word = atoms[first - 1]!.lower;
  return word === 'of' && atoms[first - 2]?.lower === 'ages' ? 'between' : word;
}

/** What joins two ends, and where the second begins. */
function readJoint(
  atoms: readonly Atom[],
  at: number,
  opener: string,
): { at: number; kind: 'between' | 'to' | 'hyphen' } | null {
  const joint = atoms[at];
  if (joint === undefined) return null;
  if (opener === 'between')
    return joint.lower === 'and' ? { at: at + 1, kind: 'between' } : readDash(atoms, at, 'between');
  if (joint.lower === 'to' || joint.lower === 'through') return { at: at + 1, kind: 'to' };
  if (joint.form === '-' && joint.isGlued && atoms[at + 1]?.lower === 'to')
    return { at: at + 2 + (atoms[at + 2]?.form === '-' ? 1 : 0), kind: 'to' };
  return readDash(atoms, at, 'hyphen');
}

function readDash(
  atoms: readonly Atom[],
  at: number,
  kind: 'between' | 'hyphen',
): { at: number; kind: 'between' | 'hyphen' } | null {
  const dash = atoms[at]!;
  const isDash = dash.form === '-' || dash.form === '–' || dash.form === '—' || dash.form === '~' || dash.form === '‑';
  if (!isDash || atoms[at + 1] === undefined || dash.isGlued !== atoms[at + 1]!.isGlued) return null;
  if (dash.form === '—' && !dash.isGlued) return null;
  return { at: at + 1, kind };
}

/** The first end with the unit and scale that it shares with the second, or null where the two do not go together. */
function alignEnds(low: Quantity, high: Quantity): Quantity | null {
  if (low.low === null || high.low === null) return null;
  const bare = high.kind === 'rate' ? high.unit!.slice(0, high.unit!.indexOf('/')) : high.unit;
  if (low.unit !== null && high.unit !== null && low.unit !== high.unit && low.unit !== bare) return null;
  if ((low.kind === 'fraction') !== (high.kind === 'fraction') && high.unit === null) return null;
  const mantissa = high.low / high.scale;
  const takesScale = low.scale === 1 && high.scale >= 1000 && low.low < 1000 && low.low <= mantissa;
  const factor = takesScale ? high.scale : 1;
  const isUnitless = low.unit === null || high.unit === null || low.unit !== high.unit;
  return {
    ...low,
    low: multiply(low.low, factor),
    high: multiply(low.high!, factor),
    unit: isUnitless ? (high.unit ?? low.unit) : low.unit,
    kind: isUnitless && high.unit !== null ? high.kind : low.kind,
    isAge: high.isAge,
  };
}

/** The quantity with the words that bound it, and the unit that may follow those ("10 or more days"): "more than 70%", "just under 296 hp", "500 or more", "about 5". */
function withBounds(atoms: readonly Atom[], quantity: Quantity, context: UnitContext, previousEnd: number): Quantity {
  const after = boundAfter(atoms, quantity);
  const before = boundBefore(atoms, quantity, previousEnd);
  const bound = before?.bound ?? after?.bound ?? null;
  const first = before?.first ?? quantity.first;
  const end = after?.end ?? quantity.end;
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

function boundBefore(
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

/** Some words bound only some quantities. */
function isBounding(atoms: readonly Atom[], quantity: Quantity, found: { bound: BoundWord; first: number }): boolean {
  const word = atoms[found.first]!.lower;
  const before = atoms[found.first - 1]?.lower ?? '';
  if (word === 'over' && quantity.kind === 'duration' && !quantity.isAge) return DURATION_HEADS.has(before);
  if (word === 'up' && before === 'back') return false;
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
