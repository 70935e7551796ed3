import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../../../pipeline/stages/contract.ts';
import { groupStories } from '../../../../pipeline/stages/reconcile/stories/index.ts';
import { makeRecord } from '../records.ts';

const OPTIONS = { windowDays: 7 };
const BRIDGE = ['bridge', 'council', 'winter', 'ferry', 'river', 'mayor'];
const BUDGET = ['budget', 'tax', 'parliament', 'deficit', 'minister', 'bond'];

const ids = (records: readonly ArticleRecord[]): string[][] =>
  groupStories(records, OPTIONS).map((story) => story.records.map((at) => records[at]!.article.article_id));

describe('groupStories', () => {
  test('articles about one thing are one story', () => {
    const records = [
      makeRecord('a', { terms: BRIDGE }),
      makeRecord('b', { terms: BUDGET }),
      makeRecord('c', { terms: [...BRIDGE.slice(1), 'closure'] }),
      makeRecord('d', { terms: [...BUDGET.slice(2), 'spending', 'debt'] }),
    ];
    expect(ids(records)).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
  });

  test('a given story wins over what articles are about', () => {
    const records = [
      makeRecord('a', { terms: BRIDGE, story: 'one' }),
      makeRecord('b', { terms: BRIDGE, story: 'two' }),
      makeRecord('c', { terms: BUDGET, story: 'one' }),
    ];
    expect(groupStories(records, OPTIONS)).toEqual([
      { title: 'one', key: 'one', records: [0, 2] },
      { title: 'two', key: 'two', records: [1] },
    ]);
  });

  test('articles further apart than the window are never one story; a missing date does not matter', () => {
    const records = [
      makeRecord('a', { terms: BRIDGE, published_on: '2024-02-27' }),
      makeRecord('b', { terms: BRIDGE, published_on: '2024-03-05' }),
      makeRecord('c', { terms: BRIDGE, published_on: '2024-03-06' }),
      makeRecord('d', { terms: BRIDGE }),
    ];
    expect(ids(records)).toEqual([['a', 'b', 'd'], ['c']]);
  });

  test('the title is the most central article’s, or the first words', () => {
    const titled = makeRecord('b', { terms: BRIDGE });
    const records = [
      makeRecord('a', { terms: BRIDGE }),
      { ...titled, article: { ...titled.article, title: 'Old bridge to close' } },
    ];
    expect(groupStories(records, OPTIONS)[0]).toMatchObject({ title: 'Old bridge to close', key: 'a' });
    const part = { start: 0, end: 300, text: `${'word '.repeat(60)}`, kind: 'body' as const };
    expect(groupStories([makeRecord('a', { parts: [part] })], OPTIONS)[0]?.title).toMatch(/^(word )+…$/);
  });

  test('articles without a term are stories of their own', () => {
    expect(ids([makeRecord('a'), makeRecord('b')])).toEqual([['a'], ['b']]);
  });

  test('every record is in one story', () => {
    const terms = fc.uniqueArray(fc.constantFrom(...BRIDGE, ...BUDGET), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 30 }), (lists) => {
        const records = lists.map((list, at) => makeRecord(String(at).padStart(3, '0'), { terms: list }));
        const all = groupStories(records, OPTIONS).flatMap((story) => story.records);
        expect(all.sort((a, b) => a - b)).toEqual(records.map((_, at) => at));
      }),
    );
  });

  test('thousands of one-line articles take seconds', () => {
    const records = Array.from({ length: 5000 }, (_, at) =>
      makeRecord(String(at).padStart(5, '0'), { terms: [`w${at % 977}`, `v${at % 331}`, BRIDGE[at % 6]!] }),
    );
    const start = performance.now();
    expect(ids(records).flat()).toHaveLength(5000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
