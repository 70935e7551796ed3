import { describe, expect, test } from 'vitest';
import { scoreEntities } from '../../pipeline/evaluate/entities.ts';
import type { AnnotatedArticle } from '../../pipeline/evaluate/gold.ts';

const TEXT = 'Ann saw Bob. She left.';

function article(entities: Record<string, readonly [string, 'name' | 'pronoun'][]>): AnnotatedArticle {
  const list = Object.entries(entities).map(([key, mentions]) => ({
    key,
    name: key,
    type: 'person',
    mentions: mentions.map(([text, form]) => ({
      text,
      form,
      start: TEXT.indexOf(text),
      end: TEXT.indexOf(text) + text.length,
    })),
  }));
  return { article: 'a', boilerplate: [], entities: list, figures: [], attributions: [], claims: [] };
}

const scores = (gold: AnnotatedArticle, found: AnnotatedArticle): (number | null)[] =>
  scoreEntities([gold], [found], () => TEXT).map(({ value }) => value);

describe('scoreEntities', () => {
  const gold = article({
    ann: [
      ['Ann', 'name'],
      ['She', 'pronoun'],
    ],
    bob: [['Bob', 'name']],
  });

  test('all right, whatever the keys', () => {
    expect(
      scores(
        gold,
        article({
          x: [
            ['Ann', 'name'],
            ['She', 'pronoun'],
          ],
          y: [['Bob', 'name']],
        }),
      ),
    ).toEqual([1, 1]);
  });

  test('two things made one', () => {
    const [links] = scores(
      gold,
      article({
        x: [
          ['Ann', 'name'],
          ['Bob', 'name'],
          ['She', 'pronoun'],
        ],
      }),
    );
    expect(links).toBeCloseTo((2 * 0.5 * 1) / 1.5);
  });

  test('a pronoun that leads to the wrong person is extra and missed', () => {
    const [, references] = scoreEntities(
      [gold],
      [
        article({
          x: [['Ann', 'name']],
          y: [
            ['Bob', 'name'],
            ['She', 'pronoun'],
          ],
        }),
      ],
      () => TEXT,
    );
    expect(references).toMatchObject({ value: 0, counts: '0 right, 1 extra, 1 missed' });
  });
});
