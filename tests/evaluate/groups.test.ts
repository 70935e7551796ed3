import { describe, expect, test } from 'vitest';
import type { AnnotatedArticle } from '../../pipeline/evaluate/gold.ts';
import { scoreBCubed, scoreGroups, scoreStories } from '../../pipeline/evaluate/groups.ts';
import { makeRecord } from '../stages/reconcile/records.ts';

describe('scoreBCubed', () => {
  test.each([
    ['all right', ['x', 'x', 'y'], [1, 1, 2], 1, 1],
    ['all in one', ['x', 'x', 'y'], [1, 1, 1], 5 / 9, 1],
    ['all apart', ['x', 'x', 'y'], [1, 2, 3], 1, 2 / 3],
  ])('%s', (_, gold, found, precision, recall) => {
    const score = scoreBCubed(gold, found);
    expect(score.precision).toBeCloseTo(precision, 10);
    expect(score.recall).toBeCloseTo(recall, 10);
  });
});

test('scoreStories withholds the stories that are given', () => {
  const records = [
    makeRecord('a', { terms: ['bridge', 'ferry'], story: 's' }),
    makeRecord('b', { terms: ['tax', 'bond'], story: 's' }),
  ];
  expect(scoreStories(records, 7)[0]).toMatchObject({ precision: 1, recall: 0.5 });
});

test('scoreGroups counts pairs of different articles', () => {
  const text = 'About 70% of it came.';
  const article = (id: string, group: string, quote: string | null): AnnotatedArticle => ({
    ...{ article: id, boilerplate: [], entities: [], claims: [] },
    figures: [
      {
        key: 'f',
        at: [{ start: 0, end: 9, text: 'About 70%' }],
        value_low: 70,
        value_high: 70,
        unit: null,
        bound: '',
        period: null,
        group,
      },
    ],
    attributions: [
      {
        key: 'a',
        source: [],
        cue: [],
        content: [{ start: 0, end: 20, text }],
        quotation: '',
        stance: '',
        source_kind: '',
        group: quote,
      },
    ],
  });
  const gold = [article('a', 'x', 'q'), article('b', 'x', 'q'), article('c', 'y', null)];
  const found = [article('a', '1', 'r'), article('b', '2', 'r'), article('c', '2', 'r')];
  const [figures, quotes] = scoreGroups(gold, found, () => text);
  expect(figures).toMatchObject({ counts: '0 right, 1 extra, 1 missed' });
  expect(quotes).toMatchObject({ counts: '1 right, 2 extra, 0 missed' });
});
