import { describe, expect, it } from 'vitest';
import { makeId } from '../../../../pipeline/core/id.ts';
import { placeOfKey, shardFile, storyInShard } from '../../../../pipeline/stages/release/page/row-key.ts';
import { ShardWriter } from '../../../../pipeline/stages/release/page/write-shards.ts';

describe('ShardWriter', () => {
  it.each([0, 1])('names a story once in each file, however many of its rows come (%i digits)', (digits) => {
    const files = new Map<string, string>();
    const open = (path: string) => ({
      write: (text: string) => void files.set(path, (files.get(path) ?? '') + text),
      close: () => undefined,
    });
    const shards = new ShardWriter({ open, write: () => undefined }, digits);
    const stories = ['sto_a', 'sto_b'];
    const idsOf = (story: string, prefix: 'cla' | 'men', count: number): string[] =>
      Array.from({ length: count }, (_, index) => makeId(prefix, story, index));
    for (const story of stories) {
      shards.take(story, idsOf(story, 'cla', 20_000));
      shards.take(story, idsOf(story, 'men', 10));
    }
    shards.close();
    expect(files.size).toBe(16 ** digits);
    for (const text of files.values())
      expect(text.split('\n').map((line) => line.split(' ')[0])).toEqual(['takeShard(`', ...stories, '`);', '']);
    for (const story of stories)
      for (const id of [...idsOf(story, 'cla', 20_000).slice(-3), ...idsOf(story, 'men', 3)]) {
        const { shard, key } = placeOfKey(id, digits);
        expect(storyInShard(files.get(shardFile(shard)) ?? '', key)).toBe(story);
      }
  });
});
