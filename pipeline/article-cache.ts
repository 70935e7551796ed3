/** Finished articles by content, so that a rerun redoes only what changed and an interrupted run resumes. */
import { join } from 'node:path';
import type { Effects } from './core/effects.ts';
import { sha256 } from './core/id.ts';
import type { ArticleRecord, Source } from './stages/contract.ts';

/** A store of records; a damaged or missing entry is simply not found. */
export interface ArticleCache {
  find(key: string): ArticleRecord | null;
  keep(key: string, record: ArticleRecord): void;
}

/** The key of an article's record: all that it depends on. `version` covers code, models and the stages' own config. */
export function cacheKey(source: Source, version: string): string {
  return sha256(JSON.stringify([version, source]));
}

/** A cache in a folder, one file an article; null gives a cache that keeps nothing. */
export function openCache(folder: string | null, effects: Effects): ArticleCache {
  if (folder === null) return { find: () => null, keep: () => undefined };
  const made = new Set<string>();
  return {
    find(key) {
      try {
        return decode(new TextDecoder().decode(effects.readFile(pathOf(folder, key))));
      } catch {
        return null;
      }
    },
    keep(key, record) {
      const parent = join(folder, key.slice(0, 2));
      if (!made.has(parent)) effects.makeFolder(parent);
      made.add(parent);
      effects.replaceFile(pathOf(folder, key), encode(record));
    },
  };
}

function pathOf(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
}

/** The checksum stands on the first line, so that a half-written or edited entry is noticed. */
function encode(record: ArticleRecord): string {
  const body = JSON.stringify(record);
  return `${sha256(body)}\n${body}`;
}

function decode(entry: string): ArticleRecord | null {
  const body = entry.slice(entry.indexOf('\n') + 1);
  return entry.startsWith(sha256(body)) ? (JSON.parse(body) as ArticleRecord) : null;
}
