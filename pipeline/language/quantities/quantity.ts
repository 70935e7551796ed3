/** What the quantity grammar gives: a number with its unit and bounds, before anything is known of what it measures. */
import type { NumberForm } from './number-reading.ts';

/** `number` has no unit of its own yet: what it counts is for the tree to tell. */
export type QuantityKind =
  | 'number'
  | 'money'
  | 'percent'
  | 'fraction'
  | 'measurement'
  | 'duration'
  | 'ordinal'
  | 'multiple'
  | 'rate';

/** How the number bounds the quantity. */
type Bound = 'exact' | 'approximate' | 'more_than' | 'at_least' | 'less_than' | 'at_most' | 'range';

/** A quantity: atoms `first` to `end` (exclusive), bounding words included; the number alone is `numberFirst` to `numberEnd`. */
export interface Quantity {
  readonly first: number;
  readonly end: number;
  /** The number with its unit, without bounding words: `coreFirst` to `coreEnd` (exclusive). */
  readonly coreFirst: number;
  readonly coreEnd: number;
  readonly numberFirst: number;
  readonly numberEnd: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly kind: QuantityKind;
  readonly unit: string | null;
  readonly form: NumberForm;
  /** The scale written ("million"), 1 where there is none. */
  readonly scale: number;
  /** True where a hyphen ties number and unit, or number and noun: "two-year", "3-cylinder". */
  readonly isCompound: boolean;
  /** True for the words "one" and "a". */
  readonly isOne: boolean;
  /** True for an age: "68-year-old", "five years old". */
  readonly isAge: boolean;
  /** The two ends of a range, where there is one; and whether "from" opens it, which a change may. */
  readonly ends: readonly [Quantity, Quantity] | null;
  readonly connector: 'from' | 'between' | 'to' | 'hyphen' | null;
  /** Family and rule: `money/symbol`. */
  readonly rule: string;
}

/** Digits that look like a number and cannot be read as one. Atoms `first` to `end` (exclusive). */
export interface QuantityProblem {
  readonly first: number;
  readonly end: number;
  readonly reason: string;
}
