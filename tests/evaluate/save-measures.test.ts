import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateRelease } from '../../pipeline/evaluate/evaluate-release.ts';
import { differingScores } from '../../pipeline/evaluate/save-measures.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('the measures that docs and releases show', () => {
  it('are those of the committed release: else npm run evaluate -- --save && npm run generate', () => {
    const { measures } = evaluateRelease({
      release: join(ROOT, 'output'),
      gold: join(ROOT, 'tests/gold/corpus.jsonl'),
      texts: join(ROOT, 'articles'),
    });
    expect(measures.length).toBeGreaterThan(20);
    expect(differingScores('gold corpus', measures)).toEqual([]);
  });

  it('are told from others', () => {
    const measure = { name: 'claims', value: 0.12345, counts: '' };
    expect(differingScores('gold corpus', [measure])).toEqual([expect.stringMatching(/in the file, 0\.123 measured$/)]);
    expect(differingScores('web pages', [measure])).toEqual([]);
  });
});
