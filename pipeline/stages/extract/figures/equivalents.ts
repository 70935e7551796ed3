/** Figures that restate the one before them in another unit: "$900m (£723m)", "296 hp (224 kW / 300 PS)". */
import type { Quantity } from '../../../language/quantities/quantity.ts';
import type { Candidate, FigureSentence } from './candidate.ts';

/** Kinds that are restated in other units. */
const RESTATED = new Set(['money', 'measurement', 'rate']);

/**
 * Index of the earlier figure that a figure in brackets restates, or null: the nearest before the bracket of the same kind in another unit.
 */
export function restatedBy(
  { document, sentence }: FigureSentence,
  candidate: Candidate,
  earlier: readonly { readonly candidate: Candidate }[],
): number | null {
  if (!RESTATED.has(candidate.quantity.kind)) return null;
  let bracket = candidate.firstToken - 1;
  for (; bracket >= sentence.firstToken; bracket--) {
    const { form } = document.tokens[bracket]!;
    if (form === '(' || form === '[') break;
    if (form === ')' || form === ']') return null;
  }
  if (bracket < sentence.firstToken) return null;
  for (let index = earlier.length - 1; index >= 0; index--) {
    const before = earlier[index]!.candidate;
    if (before.firstToken > bracket) continue;
    const isNear = before.endToken <= bracket && bracket - before.endToken <= MOST_BETWEEN;
    return isNear && isSameQuantity(before.quantity, candidate.quantity) ? index : null;
  }
  return null;
}

/** Tokens that may stand between a figure and its bracket: "$5m a year (£4m)", "$900 million worth (…)". */
const MOST_BETWEEN = 2;

function isSameQuantity(before: Quantity, quantity: Quantity): boolean {
  if (before.unit === null || quantity.unit === null || before.unit === quantity.unit) return false;
  if (before.kind === 'money' || before.kind === 'rate') return quantity.kind === 'money' || quantity.kind === 'rate';
  return before.kind === quantity.kind;
}

/** A restated figure shares the bound of the first where it has none of its own: "more than 7.5m crowns ($1.1m)". */
export function withBoundOf(quantity: Quantity, first: Quantity): Quantity {
  if (quantity.bound !== 'exact' || first.bound === 'exact' || first.bound === 'range') return quantity;
  const low = first.bound === 'less_than' || first.bound === 'at_most' ? null : quantity.low;
  const high = first.bound === 'more_than' || first.bound === 'at_least' ? null : quantity.high;
  return { ...quantity, low, high, bound: first.bound };
}
