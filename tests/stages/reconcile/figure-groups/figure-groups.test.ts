import { describe, expect, test } from 'vitest';
import type { FigureItem } from '../../../../pipeline/stages/reconcile/contract.ts';
import { groupFigures } from '../../../../pipeline/stages/reconcile/figure-groups/index.ts';
import { makeClaim, makeFigure, makeRecord } from '../records.ts';

const [one, two] = ['a', 'b'].map((id) => makeRecord(id));
const OTHERS: readonly FigureItem[] = [
  makeFigure(one!, 12, 'voters who stayed at home'),
  makeFigure(two!, 45, 'roads in the valley'),
  makeFigure(two!, 900_000, 'the budget of the harbour', { kind: 'money', unit: 'EUR' }),
];

function groupOfFirst(...items: readonly FigureItem[]) {
  return groupFigures([...items, ...OTHERS]).find((group) => group.members.includes(0));
}

const YEAR = { period_start_on: '2023-01-01', period_end_on: '2023-12-31' };
const QUARTER = { period_start_on: '2023-10-01', period_end_on: '2023-12-31' };
const OTHER_YEAR = { period_start_on: '2021-01-01', period_end_on: '2021-12-31' };
const STEEL = 'steel imports from Denmark';

/** With a claim that says so. */
function claimed(item: FigureItem): FigureItem {
  const { claim } = makeClaim(item.record, `Denmark supply ${item.figure.value_low} percent of the steel.`);
  return { ...item, claim };
}

describe('one quantity', () => {
  test.each([
    ['same', makeFigure(one!, 70, STEEL), makeFigure(two!, 70, 'Danish steel')],
    ['same', makeFigure(one!, 70, STEEL), makeFigure(two!, 70, STEEL, { bound: 'approximate' })],
    ['rounded', makeFigure(one!, 70, STEEL), makeFigure(two!, 69.6, STEEL)],
    [
      'bounds_differ',
      makeFigure(one!, 70, STEEL),
      makeFigure(two!, 70, STEEL, { bound: 'more_than', value_high: null }),
    ],
    ['scope_differs', makeFigure(one!, 70, STEEL, YEAR), makeFigure(two!, 70, STEEL, QUARTER)],
    ['conflict', claimed(makeFigure(one!, 70, STEEL, YEAR)), claimed(makeFigure(two!, 55, STEEL, YEAR))],
    ['same', makeFigure(one!, 70, 'the origin', YEAR), makeFigure(two!, 70, 'its imports', YEAR)],
  ] as const)('%s', (status, a, b) => {
    expect(groupOfFirst(a, b)).toMatchObject({ members: [0, 1], status });
  });

  test('a restatement in another currency stays with its figure', () => {
    const record = makeRecord('c');
    const money = { kind: 'money', unit: 'USD' } as const;
    const items = [
      makeFigure(record, 900, 'the steel', money),
      makeFigure(record, 720, 'the steel', { kind: 'money', unit: 'GBP', equivalent_of: 0 }),
      makeFigure(two!, 900, 'the steel', money),
    ];
    expect(groupFigures(items)).toEqual([expect.objectContaining({ members: [0, 1, 2], unit: 'USD', status: 'same' })]);
  });

  test('the common period and the clearest subject are shown', () => {
    const group = groupOfFirst(makeFigure(one!, 70, 'its steel'), makeFigure(two!, 70, 'steel imports', YEAR));
    expect(group).toMatchObject({ subject: 'steel imports', ...YEAR });
  });
});

describe('not one quantity', () => {
  test.each([
    ['another unit', makeFigure(one!, 70, STEEL), makeFigure(two!, 70, STEEL, { kind: 'money', unit: 'USD' })],
    ['another period', makeFigure(one!, 70, STEEL, YEAR), makeFigure(two!, 70, STEEL, OTHER_YEAR)],
    ['another thing', makeFigure(one!, 70, STEEL), makeFigure(two!, 70, 'pupils who learn to swim')],
    [
      'a rise and a fall',
      makeFigure(one!, 70, STEEL, { change: 'rise' }),
      makeFigure(two!, 70, STEEL, { change: 'fall' }),
    ],
    [
      'another value, without a word that it is the same thing',
      makeFigure(one!, 70, STEEL),
      makeFigure(two!, 20, STEEL),
    ],
    [
      'another value beside a bound',
      claimed(makeFigure(one!, 70, STEEL)),
      claimed(makeFigure(two!, 20, STEEL, { bound: 'at_least' })),
    ],
    ['two values in one article', makeFigure(one!, 70, STEEL), makeFigure(one!, 20, STEEL)],
    [
      'small counts of other things',
      makeFigure(one!, 2, 'ministers from Norway', { kind: 'count', unit: 'minister' }),
      makeFigure(two!, 2, 'ministers who resigned over the bridge', { kind: 'count', unit: 'minister' }),
    ],
  ] as const)('%s', (_, a, b) => {
    expect(groupOfFirst(a, b)?.members).toEqual([0]);
  });
});
