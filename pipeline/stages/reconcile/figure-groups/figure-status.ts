/** How the figures of one group stand to each other. */
import type { FigureGroupRow } from '../../../core/tables.gen.ts';
import type { FigureItem } from '../contract.ts';
import { compareValues } from './compare-values.ts';

/** Groups larger than this are judged by this many distinct values. */
const MAX_COMPARED = 100;

/**
 * `conflict` only where two articles state exact values of the same scope that exclude each other;
 * another period is `scope_differs`, another bound of one number `bounds_differ`.
 */
export function statusOf(items: readonly FigureItem[]): FigureGroupRow['status'] {
  if (new Set(items.map((item) => item.record.article.article_id)).size === 1) return 'single';
  const originals = distinct(items.filter(({ figure }) => figure.equivalent_of === null));
  const relations = new Set<FigureGroupRow['status']>();
  for (let i = 0; i < originals.length; i++)
    for (let j = i + 1; j < originals.length; j++) relations.add(relationOf(originals[i]!, originals[j]!));
  if (relations.has('conflict') && statesTwoValues(items)) return 'scope_differs';
  for (const status of ['conflict', 'scope_differs', 'bounds_differ', 'rounded'] as const)
    if (relations.has(status)) return status;
  return 'same';
}

/** An article that itself gives two values speaks of two things. */
function statesTwoValues(items: readonly FigureItem[]): boolean {
  const originals = items.filter(({ figure }) => figure.equivalent_of === null);
  const first = new Map<string, FigureItem>();
  for (const item of originals) {
    const id = item.record.article.article_id;
    const known = first.get(id);
    if (known && compareValues(known.figure, item.figure) === 'other') return true;
    first.set(id, item);
  }
  return false;
}

function relationOf({ figure: a }: FigureItem, { figure: b }: FigureItem): FigureGroupRow['status'] {
  const values = compareValues(a, b);
  const hasSamePeriod = a.period_start_on === b.period_start_on && a.period_end_on === b.period_end_on;
  const hasBothPeriods = a.period_start_on !== null && b.period_start_on !== null;
  if (!hasSamePeriod && hasBothPeriods) return 'scope_differs';
  const isBounded = isOpen(a.bound) || isOpen(b.bound);
  if (values === 'equal') return isBounded && a.bound !== b.bound ? 'bounds_differ' : 'same';
  if (values === 'rounded') return isBounded ? 'bounds_differ' : 'rounded';
  return hasSamePeriod ? 'conflict' : 'scope_differs';
}

function isOpen(bound: FigureItem['figure']['bound']): boolean {
  return bound !== 'exact' && bound !== 'approximate';
}

function distinct(items: readonly FigureItem[]): FigureItem[] {
  const byValues = new Map<string, FigureItem>();
  for (const item of items) {
    const { value_low, value_high, bound, period_start_on, period_end_on } = item.figure;
    const key = [value_low, value_high, bound, period_start_on, period_end_on].join('|');
    if (!byValues.has(key)) byValues.set(key, item);
  }
  return [...byValues.values()].slice(0, MAX_COMPARED);
}
