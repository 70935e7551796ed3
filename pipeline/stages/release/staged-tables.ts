/** Writes the tables of a release as their rows come, and gives rows back from the written files: no table is ever whole in memory. */
import { join } from 'node:path';
import type { Effects } from '../../core/effects.ts';
import { collectWhereLarge } from '../../core/limit-garbage.ts';
import { type Cell, columnNames, csvFile, jsonLinesFile, type Row } from '../../core/release-layout.ts';
import { TABLE_NAMES, type TableName, type Tables } from '../../core/tables.gen.ts';
import { mapTables } from './count-rows.ts';
import type { EncodedRows, EncodedTable } from './encode-rows.ts';
import type { OpenStagedFile, StagedFiles } from './staged-files.ts';
import { csvHeader } from './write-tables.ts';

/** Where the rows of one article or story lie in a file, in bytes. */
interface Place {
  readonly start: number;
  length: number;
}

/** One table that is being written, or was. */
class StagedTable {
  count = 0;
  readonly #table: TableName;
  readonly #csv: OpenStagedFile;
  readonly #jsonLines: OpenStagedFile;
  readonly #places = new Map<Cell, Place>();
  #end = 0;

  constructor(table: TableName, files: StagedFiles) {
    this.#table = table;
    this.#csv = files.open(csvFile(table));
    this.#jsonLines = files.open(jsonLinesFile(table));
    this.#csv.write(csvHeader(columnNames(table)));
  }

  add({ rows, csv, jsonLines, extents }: EncodedTable): void {
    this.#csv.write(csv);
    this.#jsonLines.write(jsonLines);
    this.count += rows;
    let start = this.#end;
    for (const [key, bytes] of extents) {
      const place = this.#places.get(key);
      if (place) place.length += bytes;
      else this.#places.set(key, { start, length: bytes });
      start += bytes;
    }
    this.#end += jsonLines.length;
  }

  close(): void {
    this.#csv.close(this.count);
    this.#jsonLines.close(this.count);
  }

  /** The rows of one article or story. */
  rowsOf(key: string | null, folder: string, effects: Effects): Row[] {
    const place = this.#places.get(key);
    return place ? parse(effects.readRange(this.#path(folder), place.start, place.length)) : [];
  }

  /** All rows, a piece of the file at a time. */
  *rows(folder: string, effects: Effects): Generator<Row> {
    let rest = Buffer.alloc(0);
    for (let at = 0; at < this.#end; at += READ_BYTES) {
      const more = effects.readRange(this.#path(folder), at, Math.min(READ_BYTES, this.#end - at));
      const bytes = Buffer.concat([rest, more]);
      const end = bytes.lastIndexOf(NEWLINE) + 1;
      rest = bytes.subarray(end);
      collectWhereLarge();
      yield* parse(bytes.subarray(0, end));
    }
  }

  #path(folder: string): string {
    return join(folder, jsonLinesFile(this.#table));
  }
}

/** Few enough that the rows of a piece die young: more would wait for the whole heap to be collected. */
const READ_BYTES = 1 << 18;
const NEWLINE = 10;

function parse(lines: Uint8Array): Row[] {
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength).toString();
  return text === '' ? [] : JSON.parse(`[${text.trimEnd().replaceAll('\n', ',')}]`);
}

/** All tables of a staged release. Read only after `close`. */
export class StagedTables {
  readonly #tables: Readonly<Record<TableName, StagedTable>>;
  readonly #folder: string;
  readonly #effects: Effects;

  constructor(files: StagedFiles, folder: string, effects: Effects) {
    this.#tables = mapTables((table) => new StagedTable(table, files));
    this.#folder = folder;
    this.#effects = effects;
  }

  /** Takes the next rows of each table. */
  add(tables: EncodedRows['tables']): void {
    for (const table of TABLE_NAMES) this.#tables[table].add(tables[table]);
  }

  close(): void {
    for (const table of TABLE_NAMES) this.#tables[table].close();
  }

  count(table: TableName): number {
    return this.#tables[table].count;
  }

  rows<Table extends TableName>(table: Table): Iterable<Tables[Table][number]> {
    return this.#tables[table].rows(this.#folder, this.#effects) as Iterable<unknown> as Iterable<
      Tables[Table][number]
    >;
  }

  /** Rows of one article, or of one story, by what their table is ordered by. */
  rowsOf<Table extends TableName>(table: Table, key: string | null): Tables[Table] {
    return this.#tables[table].rowsOf(key, this.#folder, this.#effects) as unknown as Tables[Table];
  }
}
