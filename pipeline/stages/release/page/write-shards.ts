/** Writes in which story each row is, for links by id alone: small files by the first digits of the rows' keys. */
import { TABLE_INFO, type TableName } from '../../../core/tables.gen.ts';
import type { PageTables } from './page-data.ts';
import { placeOfKey, shardFile, shardLine } from './row-key.ts';

/** Where pages are written. */
export interface PageFiles {
  write(path: string, content: string): void;
  /** Begins a file that is written piece by piece. */
  open(path: string): { write(text: string): void; close(rows: null): void };
}

/** Tables whose rows have an id of their own. */
const WITH_IDS = (Object.keys(TABLE_INFO) as TableName[]).filter(
  (table): table is keyof PageTables => TABLE_INFO[table].primaryKey.length === 1,
);

/** Characters that wait before they are written. */
const WAITING = 1 << 16;
/** Keys that wait for those of the same shard. */
const KEYS_AT_ONCE = 8_192;

/** Rows that have an id of their own. */
export function countIds(count: (table: TableName) => number): number {
  return WITH_IDS.reduce((sum, table) => sum + count(table), 0);
}

/** A file that is being written. */
interface Shard {
  readonly file: ReturnType<PageFiles['open']>;
  /** The story whose line is being written. */
  story: string;
  waiting: string;
}

/** The column of the ids that say which story a row is in; null where rows have no id of their own. */
export function idColumn(table: keyof PageTables): string | null {
  return WITH_IDS.includes(table) ? TABLE_INFO[table].primaryKey[0]! : null;
}

/** Takes the rows of one story after the other, a table at a time. */
export class ShardWriter {
  readonly #files: PageFiles;
  readonly #digits: number;
  readonly #shards = new Map<string, Shard>();

  constructor(files: PageFiles, digits: number) {
    this.#files = files;
    this.#digits = digits;
  }

  /** @param ids of a story's rows. */
  take(storyId: string, ids: Iterable<string>): void {
    const keys = new Map<string, string[]>();
    let count = 0;
    for (const id of ids) {
      const { shard, key } = placeOfKey(id, this.#digits);
      const found = keys.get(shard);
      if (found) found.push(key);
      else keys.set(shard, [key]);
      if (++count % KEYS_AT_ONCE === 0) this.#flush(storyId, keys);
    }
    this.#flush(storyId, keys);
  }

  #flush(storyId: string, keys: Map<string, readonly string[]>): void {
    for (const [shard, found] of keys) this.#add(shard, storyId, found);
    keys.clear();
  }

  #add(name: string, storyId: string, keys: readonly string[]): void {
    let shard = this.#shards.get(name);
    if (!shard) {
      shard = { file: this.#files.open(shardFile(name)), story: '', waiting: 'takeShard(`' };
      this.#shards.set(name, shard);
    }
    shard.waiting += shard.story === storyId ? ` ${keys.join(' ')}` : shardLine(storyId, keys);
    shard.story = storyId;
    if (shard.waiting.length < WAITING) return;
    shard.file.write(shard.waiting);
    shard.waiting = '';
  }

  close(): void {
    for (const { file, waiting } of this.#shards.values()) {
      file.write(`${waiting}\n\`);\n`);
      file.close(null);
    }
  }
}
