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

/** Where the rows of one article, story or entity lie in a file, in bytes. */
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
  #whole: Uint8Array | null = null;

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

  /** The rows of each article, story or entity; those of several that lie side by side are read at once. */
  *rowsOf(keys: Iterable<string>, folder: string, effects: Effects): Generator<Row> {
    let start = 0;
    let end = 0;
    for (const key of keys) {
      const place = this.#places.get(key);
      if (!place) continue;
      if (place.start !== end) {
        yield* this.#rowsBetween(start, end, folder, effects);
        start = place.start;
      }
      end = place.start + place.length;
    }
    yield* this.#rowsBetween(start, end, folder, effects);
  }

  /** All rows. */
  rows(folder: string, effects: Effects): Generator<Row> {
    return this.#rowsBetween(0, this.#end, folder, effects);
  }

  /** The rows of a part of the file, a piece at a time. */
  *#rowsBetween(start: number, end: number, folder: string, effects: Effects): Generator<Row> {
    let rest: Uint8Array = new Uint8Array();
    for (let at = start; at < end; at += READ_BYTES) {
      const more = this.#read(at, Math.min(READ_BYTES, end - at), folder, effects);
      const bytes: Uint8Array = rest.length === 0 ? more : Buffer.concat([rest, more]);
      const lines = bytes.lastIndexOf(NEWLINE) + 1;
      rest = bytes.subarray(lines);
      collectWhereLarge();
      yield* parse(bytes.subarray(0, lines));
    }
  }

  #read(start: number, length: number, folder: string, effects: Effects): Uint8Array {
    const path = join(folder, jsonLinesFile(this.#table));
    if (!KEPT.has(this.#table) || this.#end > MAX_KEPT_BYTES) return effects.readRange(path, start, length);
    this.#whole ??= effects.readRange(path, 0, this.#end);
    return this.#whole.subarray(start, start + length);
  }
}

/** Tables of which each row is asked for again and again, here and there; their bytes are kept while they are few. */
const KEPT: ReadonlySet<TableName> = new Set(['entities']);
const MAX_KEPT_BYTES = 1 << 26;

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

  /** Rows of articles, stories or entities, by what their table is ordered by; those of one after those of the other. */
  rowsOf<Table extends TableName>(table: Table, keys: Iterable<string>): Iterable<Tables[Table][number]> {
    return this.#tables[table].rowsOf(keys, this.#folder, this.#effects) as Iterable<unknown> as Iterable<
      Tables[Table][number]
    >;
  }
}
