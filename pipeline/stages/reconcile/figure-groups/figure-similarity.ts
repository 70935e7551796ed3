/** Whether two figures state one quantity: unit and period first, then what is measured, then the values. */
import type { FigureItem } from '../contract.ts';
import { containmentOf, diceOf, overlapOf } from '../similarity/weights.ts';
import { compareValues } from './compare-values.ts';

/** Figures with the same columns and the same words, as one. */
export interface FigureNode {
  readonly key: string;
  /** Concepts of what is measured. */
  readonly subject: ReadonlySet<string>;
  /** Those, and the concepts of the claim that states it. */
  readonly context: ReadonlySet<string>;
  /** One of them, for its columns. */
  readonly item: FigureItem;
  readonly members: readonly number[];
}

/** What agreeing values add to the overlap of words. */
const EQUAL_VALUES = 0.3;
const ROUNDED_VALUES = 0.1;

/** The same value over the same stated period is hardly chance, however the things are worded. */
const SAME_SCOPE = 0.5;

/** What figures that may be in conflict share at least. */
const MIN_CONFLICT_WORDS = 2;
const MIN_CONFLICT_OVERLAP = 0.75;

/** Small numbers agree by chance: "two officials", "two companies". */
const SMALL = 10;

/** Similarity from 0 to 1; 0 where unit, kind of change or period exclude each other. */
export function figureSimilarity(a: FigureNode, b: FigureNode, weight: (concept: string) => number): number {
  const [left, right] = [a.item.figure, b.item.figure];
  if (left.unit !== right.unit || left.kind !== right.kind) return 0;
  if (left.change !== right.change && left.change !== null && right.change !== null) return 0;
  const values = compareValues(left, right);
  if (haveOtherPeriods(a.item, b.item)) return 0;
  const subject = overlapOf(a.subject, b.subject, weight);
  const words = 0.6 * containmentOf(subject) + 0.4 * diceOf(overlapOf(a.context, b.context, weight));
  if (values === 'equal' && !isSmall(a.item) && haveSamePeriod(a.item, b.item))
    return Math.min(1, SAME_SCOPE + words / 2);
  if (words === 0) return 0;
  if (values === 'equal') return Math.min(1, words + (isSmall(a.item) ? 0 : EQUAL_VALUES));
  if (values === 'rounded') return Math.min(1, words + ROUNDED_VALUES);
  return mayConflict(a, b, weight) ? words : 0;
}

/** Different values of one quantity are rare: two articles must say the same of the same thing, in words of their own, without bounds. */
function mayConflict(a: FigureNode, b: FigureNode, weight: (concept: string) => number): boolean {
  if (a.item.record === b.item.record || Math.min(a.subject.size, b.subject.size) < MIN_CONFLICT_WORDS) return false;
  if (![a.item.figure.bound, b.item.figure.bound].every((bound) => bound === 'exact' || bound === 'approximate'))
    return false;
  const [left, right] = [a.item.claim?.predicate, b.item.claim?.predicate];
  return (
    left !== undefined && left === right && diceOf(overlapOf(a.subject, b.subject, weight)) >= MIN_CONFLICT_OVERLAP
  );
}

function isSmall({ figure }: FigureItem): boolean {
  return figure.kind !== 'percent' && figure.kind !== 'money' && (figure.value_low ?? figure.value_high ?? 0) < SMALL;
}

/** Both state one and the same period. */
function haveSamePeriod({ figure: a }: FigureItem, { figure: b }: FigureItem): boolean {
  return a.period_start_on !== null && a.period_start_on === b.period_start_on && a.period_end_on === b.period_end_on;
}

/** Both state a period, and no day is in both. */
function haveOtherPeriods({ figure: a }: FigureItem, { figure: b }: FigureItem): boolean {
  if (a.period_start_on === null || b.period_start_on === null) return false;
  return (
    a.period_start_on > (b.period_end_on ?? b.period_start_on) ||
    b.period_start_on > (a.period_end_on ?? a.period_start_on)
  );
}
