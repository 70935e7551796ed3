import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluateHtml, scoreWords } from '../../pipeline/evaluate/html.ts';

describe('scoreWords', () => {
  test.each([
    ['a b c d', 'a b c d', 1, 1],
    ['a b c d', 'A, b!', 1, 0.5],
    ['a b', 'a a a b', 0.5, 1],
    ['a', '', 0, 0],
    ['', '', 1, 1],
  ])('%o against %o', (gold, found, precision, recall) => {
    expect(scoreWords(gold, found)).toMatchObject({ precision, recall });
  });
});

const pages = evaluateHtml(join(import.meta.dirname, '../../../shared/data/html'));

test.skipIf(pages === null)('main text of real pages has word F1 of at least 0.95 (../shared/data/html)', () => {
  expect(pages?.rows).toHaveLength(60);
  expect(pages?.f1).toBeGreaterThanOrEqual(0.95);
});
