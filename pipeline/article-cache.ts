/** Finished articles by content, so that a rerun redoes only what changed and an interrupted run resumes. */
import { join } from 'node:path';
import { encodeEntry, readEntry } from './core/checked-entry.ts';
import type { Effects } from './core/effects.ts';
import { sha256 } from './core/id.ts';
import type { EncodedRecord } from './encoded-record.ts';
import type { Source } from './stages/contract.ts';

/** A store of records; a damaged or missing entry is simply not found. */
export interface ArticleCache {
  find(key: string): EncodedRecord | null;
  keep(key: string, encoded: EncodedRecord): void;
}

/** The key of an article's record: all that it depends on. `version` covers code, models and the stages' own config. */
export function cacheKey(source: Source, version: string): string {
  return sha256(JSON.stringify([version, source]));
}

/** A cache in a folder, one file an article: its brief on one line, its record on the next. Null gives a cache that keeps nothing. */
export function openCache(folder: string | null, effects: Effects): ArticleCache {
  if (folder === null) return { find: () => null, keep: () => undefined };
  const made = new Set<string>();
  return {
    find(key) {
      const lines = readEntry(pathOf(folder, key), effects);
      if (lines === null) return null;
      const end = lines.indexOf(NEWLINE);
      return { brief: lines.subarray(0, end), record: lines.subarray(end + 1) };
    },
    keep(key, { brief, record }) {
      const parent = join(folder, key.slice(0, 2));
      if (!made.has(parent)) effects.makeFolder(parent);
      made.add(parent);
      effects.replaceFile(pathOf(folder, key), encodeEntry(Buffer.concat([brief, Buffer.of(NEWLINE), record])));
    },
  };
}

const NEWLINE = 10;

function pathOf(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
}
