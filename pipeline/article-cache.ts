/** Finished articles by content, so that a rerun redoes only what changed and an interrupted run resumes. */
import { openEntries } from './core/checked-entry.ts';
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

/** A cache in a folder, one file an article: its id, its brief and its record, each on a line. Null gives a cache that keeps nothing. */
export function openCache(folder: string | null, effects: Effects): ArticleCache {
  if (folder === null) return { find: () => null, keep: () => undefined };
  const entries = openEntries(folder, effects);
  return {
    find(key) {
      const lines = entries.find(key);
      if (lines === null) return null;
      const briefAt = lines.indexOf(NEWLINE) + 1;
      const recordAt = lines.indexOf(NEWLINE, briefAt) + 1;
      return {
        article_id: JSON.parse(lines.toString('utf8', 0, briefAt)),
        brief: lines.subarray(briefAt, recordAt - 1),
        record: lines.subarray(recordAt),
      };
    },
    keep(key, { article_id, brief, record }) {
      const id = Buffer.from(`${JSON.stringify(article_id)}\n`);
      entries.keep(key, Buffer.concat([id, brief, Buffer.of(NEWLINE), record]));
    },
  };
}

const NEWLINE = 10;
