import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeEffects } from '../pipeline/core/effects.ts';
import { encodeRecord } from '../pipeline/encoded-record.ts';
import { RecordStore } from '../pipeline/record-store.ts';
import { type EncodedStory, groupEncoded, groupThrough, openStoryCache } from '../pipeline/story-cache.ts';
import { makeClaim, makeRecord } from './stages/reconcile/records.ts';

const { claim } = makeClaim(makeRecord('a'), 'The mayor closed the old bridge.');
const encoded = [makeRecord('a', { claims: [claim] }), makeRecord('b')].map(encodeRecord);
const story: EncodedStory = { story_id: 'sto_1', entities: [[0, 1], [1]], records: encoded.map((each) => each.record) };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stories-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('openStoryCache', () => {
  it('has another key for other records, entities, stories and code', () => {
    const { keyOf } = openStoryCache(folder, '1', nodeEffects);
    const keys = [
      keyOf(story),
      keyOf({ ...story, story_id: 'sto_2' }),
      keyOf({ ...story, entities: [[0, 1], [2]] }),
      keyOf({ ...story, records: [story.records[1]!, story.records[0]!] }),
      keyOf({ ...story, records: [Buffer.concat(story.records), Buffer.of()] }),
      openStoryCache(folder, '2', nodeEffects).keyOf(story),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOf({ ...story })).toBe(keys[0]);
  });

  it('finds what it kept, and nothing that is damaged', () => {
    const cache = openStoryCache(folder, '1', nodeEffects);
    const groups = groupEncoded(story);
    expect(groups.claim_groups).toHaveLength(1);
    const key = cache.keyOf(story);
    expect(cache.find(key)).toBeNull();
    cache.keep(key, groups);
    expect(cache.find(key)).toEqual(groups);
    const [entry] = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    writeFileSync(join(entry!.parentPath, entry!.name), 'damaged');
    expect(cache.find(key)).toBeNull();
  });

  it('keeps nothing without a folder', () => {
    const cache = openStoryCache(null, '', nodeEffects);
    cache.keep(cache.keyOf(story), groupEncoded(story));
    expect(cache.find(cache.keyOf(story))).toBeNull();
  });
});

describe('groupThrough', () => {
  it('gives what is known, else what it finds, and keeps that', () => {
    const store = new RecordStore(nodeEffects);
    for (const each of encoded) store.add(each);
    const cache = openStoryCache(folder, '1', nodeEffects);
    const group = (): unknown => groupThrough(cache, store.list())(story, [0, 1]);
    expect(group()).toEqual(groupEncoded(story));
    const known = { figure_groups: [], quote_groups: [], claim_groups: [], of: [] };
    cache.keep(cache.keyOf(story), known);
    expect(group()).toEqual(known);
    store.close();
  });
});
