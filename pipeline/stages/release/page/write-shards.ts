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

/** Rows that have an id of their own. */
export function countIds(count: (table: TableName) => number): number {
  return WITH_IDS.reduce((sum, table) => sum + count(table), 0);
}

/** Takes the rows of one story after the other. */
export class ShardWriter {
  readonly #files: PageFiles;
  readonly #digits: number;
  readonly #shards = new Map<string, { readonly file: ReturnType<PageFiles['open']>; waiting: string }>();

  constructor(files: PageFiles, digits: number) {
    this.#files = files;
    this.#digits = digits;
  }

  take(storyId: string, part: PageTables): void {
    const keys = new Map<string, string[]>();
    for (const table of WITH_IDS) {
      const column = TABLE_INFO[table].primaryKey[0]!;
      for (const row of part[table] as readonly object[]) {
        const { shard, key } = placeOfKey((row as Readonly<Record<string, string>>)[column]!, this.#digits);
        const found = keys.get(shard);
        if (found) found.push(key);
        else keys.set(shard, [key]);
      }
    }
    for (const [shard, found] of keys) this.#add(shard, shardLine(storyId, found));
  }

  #add(shard: string, text: string): void {
    let open = this.#shards.get(shard);
    if (!open) {
      open = { file: this.#files.open(shardFile(shard)), waiting: 'takeShard(`' };
      this.#shards.set(shard, open);
    }
    open.waiting += text;
    if (open.waiting.length < WAITING) return;
    open.file.write(open.waiting);
    open.waiting = '';
  }

  close(): void {
    for (const { file, waiting } of this.#shards.values()) {
      file.write(`${waiting}\n\`);\n`);
      file.close(null);
    }
  }
}
