/** Bytes kept in files, each with its own checksum, so that a half-written or edited file is noticed. */
import { join } from 'node:path';
import type { Effects } from './effects.ts';
import { sha256 } from './id.ts';

/** Hexadecimal digits of a SHA-256. */
const SUM_LENGTH = 64;

/** What such a file holds: the SHA-256 on the first line, then the bytes. */
export function encodeEntry(content: string | Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${sha256(content)}\n`), Buffer.from(content)]);
}

/** The bytes that were kept in a file; null where there is none, or where it is not what was written. */
export function readEntry(path: string, effects: Pick<Effects, 'readFile'>): Buffer | null {
  try {
    const entry = Buffer.from(effects.readFile(path));
    const content = entry.subarray(SUM_LENGTH + 1);
    return entry.toString('latin1', 0, SUM_LENGTH) === sha256(content) ? content : null;
  } catch {
    return null;
  }
}

/** Entries by key. */
export interface Entries {
  find(key: string): Buffer | null;
  keep(key: string, content: string | Uint8Array): void;
}

/** Entries in a folder, in subfolders by the first digits of their keys. */
export function openEntries(folder: string, effects: Effects): Entries {
  const made = new Set<string>();
  const folderOf = (key: string): string => join(folder, key.slice(0, 2));
  const pathOf = (key: string): string => join(folderOf(key), `${key.slice(2)}.json`);
  return {
    find: (key) => readEntry(pathOf(key), effects),
    keep(key, content) {
      const parent = folderOf(key);
      if (!made.has(parent)) effects.makeFolder(parent);
      made.add(parent);
      effects.replaceFile(pathOf(key), encodeEntry(content));
    },
  };
}
