/** The groups of finished stories by content, so that a rerun groups only those stories of which an article changed. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { openEntries } from './core/checked-entry.ts';
import type { Effects } from './core/effects.ts';
import { decodeRecord } from './encoded-record.ts';
import type { StoredRecords } from './record-store.ts';
import { groupStory, type StoryEntities, type StoryGroups } from './stages/reconcile/group-story.ts';

/** A story whose records nobody has unpacked yet. */
export interface EncodedStory extends StoryEntities {
  readonly records: readonly Uint8Array[];
}

/** A store of groups; a damaged or missing entry is simply not found. */
export interface StoryCache {
  /** The key of a story's groups: all that they depend on. */
  keyOf(story: EncodedStory): string;
  find(key: string): StoryGroups | null;
  keep(key: string, groups: StoryGroups): void;
}

/** Beside the finished articles. */
const FOLDER = 'stories';

/** @param folder null gives a cache that keeps nothing. @param version covers the code. */
export function openStoryCache(folder: string | null, version: string, effects: Effects): StoryCache {
  if (folder === null) return { keyOf: () => '', find: () => null, keep: () => undefined };
  const entries = openEntries(join(folder, FOLDER), effects);
  return {
    keyOf({ story_id, entities, records }) {
      const hash = createHash('sha256');
      hash.update(JSON.stringify([version, story_id, entities, records.map((record) => record.length)]));
      for (const record of records) hash.update(record);
      return hash.digest('hex');
    },
    find(key) {
      const entry = entries.find(key);
      if (entry === null) return null;
      const groups = JSON.parse(entry.toString()) as Omit<StoryGroups, 'of'> & { readonly of: readonly number[][] };
      return { ...groups, of: groups.of.map((places) => Int32Array.from(places)) };
    },
    keep(key, groups) {
      entries.keep(key, JSON.stringify({ ...groups, of: groups.of.map((places) => [...places]) }));
    },
  };
}

/** Unpacks a story and finds its groups. */
export function groupEncoded(story: EncodedStory): StoryGroups {
  return groupStory({ ...story, records: story.records.map(decodeRecord) });
}

/** Groups stories in this thread, those alone that the cache does not know. */
export function groupThrough(
  cache: StoryCache,
  records: StoredRecords,
): (story: StoryEntities, at: readonly number[]) => StoryGroups {
  return (entities, at) => {
    const story = { ...entities, records: at.map(records.readBytes) };
    const key = cache.keyOf(story);
    const known = cache.find(key);
    if (known !== null) return known;
    const groups = groupEncoded(story);
    cache.keep(key, groups);
    return groups;
  };
}
