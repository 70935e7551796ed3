/** A release's tables, read when they are first asked for. */
import { join } from 'node:path';
import type { Effects } from '../../core/effects.ts';
import { readLines } from '../../core/line-batches.ts';
import type { TableName, Tables } from '../../core/tables.gen.ts';
import { UserError } from '../../core/user-error.ts';

/** Any row, by its columns. */
export type AnyRow = Readonly<Record<string, string | number | boolean | null>>;

/** Reads tables of one release folder. */
export class ReleaseReader {
  readonly folder: string;
  readonly #effects: Effects;
  readonly #tables = new Map<TableName, readonly AnyRow[]>();

  /** @throws UserError where the folder is not a release. */
  constructor(folder: string, effects: Effects) {
    if (effects.kindOf(join(folder, 'manifest.json')) !== 'file')
      throw new UserError(`${folder}: not a release (no manifest.json); name one with --release`);
    this.folder = folder;
    this.#effects = effects;
  }

  /** All rows of a table. */
  async rows<Table extends TableName>(table: Table): Promise<Tables[Table]> {
    let rows = this.#tables.get(table);
    if (!rows) {
      rows = await this.#read(table);
      this.#tables.set(table, rows);
    }
    return rows as unknown as Tables[Table];
  }

  async #read(table: TableName): Promise<AnyRow[]> {
    const rows: AnyRow[] = [];
    for await (const { lines } of readLines(join(this.folder, `${table}.jsonl`), this.#effects))
      for (const line of lines) if (line !== '') rows.push(JSON.parse(line) as AnyRow);
    return rows;
  }
}
