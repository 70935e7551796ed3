/** How two stated values stand to each other. */
import type { FigureMention, Piece } from '../../contract.ts';

type Figure = FigureMention<Piece>;

/** `equal`: the same bounds, or one number bounded differently; `rounded`: one is the other rounded, or the ranges meet; `other`: they exclude each other. */
export type ValueRelation = 'equal' | 'rounded' | 'other';

/** Values that are close may be one value rounded: up to this share of the larger one. */
const ROUNDING = 0.05;

/** Compares values in the same unit. */
export function compareValues(a: Figure, b: Figure): ValueRelation {
  const [x, y] = [a.value_low ?? a.value_high, b.value_low ?? b.value_high];
  if (x === null || y === null) return 'other';
  if (x === y && (a.value_high === b.value_high || a.value_high === null || b.value_high === null)) return 'equal';
  if (isRounded(x, y) || isRounded(a.value_high ?? x, b.value_high ?? y)) return 'rounded';
  return rangesMeet(a, b) ? 'rounded' : 'other';
}

/** One of both is a round number, and the other lies within half of its last digit, or they differ little. */
function isRounded(x: number, y: number): boolean {
  if (x === y) return true;
  const difference = Math.abs(x - y);
  const larger = Math.max(Math.abs(x), Math.abs(y));
  return difference <= larger * ROUNDING && (difference <= precisionOf(x) / 2 || difference <= precisionOf(y) / 2);
}

/** The value of the last digit that is not zero: 100 for 7,400; 0.1 for 2.5. */
function precisionOf(value: number): number {
  if (value === 0) return 0;
  let precision = 1;
  if (Number.isInteger(value)) while (precision < 1e15 && value % (precision * 10) === 0) precision *= 10;
  else while (precision > 1e-6 && !Number.isInteger(Number((value / precision).toPrecision(12)))) precision /= 10;
  return precision;
}

/** "more than 70" and "72" do not exclude each other. */
function rangesMeet(a: Figure, b: Figure): boolean {
  if (a.bound === 'exact' && b.bound === 'exact') return false;
  if (a.bound === 'approximate' || b.bound === 'approximate') return false;
  const [lowA, highA] = [a.value_low ?? Number.NEGATIVE_INFINITY, a.value_high ?? Number.POSITIVE_INFINITY];
  const [lowB, highB] = [b.value_low ?? Number.NEGATIVE_INFINITY, b.value_high ?? Number.POSITIVE_INFINITY];
  return lowA <= highB && lowB <= highA;
}
