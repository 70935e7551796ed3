/** All quantities of a sentence: numbers with units, ranges, shares and bounds. Needs no tree. */
import type { Atom } from './atom.ts';
import { endOfIdentifier, isPartOfName } from './identifiers.ts';
import { canOpenQuantity } from './opening-words.ts';
import type { Quantity, QuantityProblem } from './quantity.ts';
import { boundBefore, withBounds } from './read-bounds.ts';
import { multiply } from './read-numeral.ts';
import { isQuantity, readArticleUnit, readQuantity } from './read-quantity.ts';
import { readRange } from './read-range.ts';
import type { UnitContext } from './read-unit.ts';

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
    const identified = endOfIdentifier(atoms, at);
    const attempt =
      identified > at ? null : (readQuantity(atoms, at, context) ?? boundedArticle(atoms, at, context, previousEnd));
    if (attempt === null && identified === at) {
      at++;
      continue;
    }
    const free = Math.max(endOfTaken(at), identified);
    if (free > at || attempt === null) {
      at = free;
      continue;
    }
    if (isPartOfName(atoms, attempt.first, attempt.end)) {
      at = Math.max(at + 1, attempt.end);
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
