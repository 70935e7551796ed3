import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeId } from '../../../../pipeline/core/id.ts';
import {
  placeOfKey,
  shardDigits,
  shardFile,
  shardLine,
  storyInShard,
} from '../../../../pipeline/stages/release/page/row-key.ts';

describe('shardDigits', () => {
  it.each([
    [0, 0],
    [8_192, 0],
    [8_193, 1],
    [131_072, 1],
    [131_073, 2],
    [1_000_000_000, 2],
  ])('%i rows: %i', (rows, digits) => {
    expect(shardDigits(rows)).toBe(digits);
  });
});

describe('placeOfKey', () => {
  it.each([
    ['cla_0123456789abcdef', 0, '', 'cla0123456789'],
    ['cla_0123456789abcdef', 2, '01', 'cla23456789ab'],
    // The published FNV-1a of 64 bits of "a" and of nothing.
    ['a', 1, 'a', 'artf63dc4c860'],
    ['', 2, 'cb', 'artf29ce48422'],
    ['cla_0123456789ABCDEF', 0, '', 'arte2702d8be8'],
  ])('%j by %i digits', (id, digits, shard, key) => {
    expect(placeOfKey(id, digits)).toEqual({ shard, key });
  });
});

describe('storyInShard', () => {
  it('finds every row of every story, and the first story of a row that several hold', () => {
    const stories = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(stories, fc.integer({ min: 0, max: 2 }), (ids, digits) => {
        const shards = new Map<string, string>();
        const storyOf = (index: number): string => makeId('sto', index);
        for (const [index, id] of ids.entries()) {
          const own = [placeOfKey(id, digits), placeOfKey('ent_0000000000000000', digits)];
          for (const { shard, key } of own)
            shards.set(shard, (shards.get(shard) ?? '') + shardLine(storyOf(index), [key, key]));
        }
        const find = (id: string): string | null => {
          const { shard, key } = placeOfKey(id, digits);
          return storyInShard(`${shards.get(shard)}\n`, key);
        };
        expect(ids.map(find)).toEqual(ids.map((_, index) => storyOf(index)));
        expect(find('ent_0000000000000000')).toBe(storyOf(0));
      }),
    );
  });

  it('finds nothing where nothing is', () => {
    expect(storyInShard('', 'cla0123456789')).toBeNull();
    expect(storyInShard(`${shardLine('sto_1', ['cla1111111111'])}\n`, 'cla0123456789')).toBeNull();
  });
});

describe('shardFile', () => {
  it.each([
    ['', 'page/rows/all.js'],
    ['3f', 'page/rows/3f.js'],
  ])('%j: %s', (shard, path) => {
    expect(shardFile(shard)).toBe(path);
  });
});
