import { describe, expect, it } from 'vitest';
import type { FigureItem } from '../../../pipeline/stages/reconcile/contract.ts';
import { groupFigures } from '../../../pipeline/stages/reconcile/figure-groups/index.ts';
import { figureGroupRow } from '../../../pipeline/stages/reconcile/figure-rows.ts';
import { makeFigure, makeRecord } from './records.ts';

const [one, two] = ['a', 'b'].map((id) => makeRecord(id));
const MONEY = { kind: 'money', unit: 'USD' } as const;

function rowOf(items: readonly FigureItem[]) {
  return figureGroupRow(groupFigures(items)[0]!, items, 'story');
}

describe('figureGroupRow', () => {
  it('takes least and greatest value from the unit of the group', () => {
    const items = [
      makeFigure(one!, 900, 'the steel', MONEY),
      makeFigure(one!, 723, 'the steel', { ...MONEY, unit: 'GBP', equivalent_of: 0 }),
      makeFigure(two!, 900, 'the steel', MONEY),
    ];
    expect(rowOf(items)).toMatchObject({ unit: 'USD', figure_count: 3, value_min: 900, value_max: 900 });
  });

  it('spans the values of figures without a unit', () => {
    const none = { kind: 'count', unit: null } as const;
    const items = [makeFigure(one!, 12, 'goals', none), makeFigure(two!, 12, 'goals', { ...none, value_high: null })];
    expect(rowOf(items)).toMatchObject({ unit: null, value_min: 12, value_max: 12 });
  });
});
