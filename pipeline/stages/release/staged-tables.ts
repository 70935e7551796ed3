/** Writes the tables of a release as their rows come, and gives rows back from the written files: no table is ever whole in memory. */
import { join } from 'node:path';
import type { Effects } from '../../core/effects.ts';
import { columnNames, csvFile, jsonLinesFile, type Row } from '../../core/release-layout.ts';
import { TABLE_INFO, TABLE_NAMES, type TableName, type Tables } from '../../core/tables.gen.ts';
import type { OpenStagedFile, StagedFiles } from './staged-files.ts';
import { csvHeader, rowsToCsv, rowsToJsonLines } from './write-tables.ts';

/** Rows that are turned into text at once. */
const BATCH_ROWS = 1_000;
/** Tables whose rows are looked up by the article or story that they begin with. */
const LOOKED_UP: ReadonlySet<string> = new Set(['article_id', 'story_id']);

/** Where the rows of one article or story lie in a file, in bytes. */
interface Extent {
  readonly start: number;
  length: number;
}

/** One table that is being written, or was. */
class StagedTable {
  count = 0;
  readonly #table: TableName;
  readonly #columns: readonly string[];
  readonly #emptied: readonly string[];
  readonly #csv: OpenStagedFile;
  readonly #jsonLines: OpenStagedFile;
  readonly #key: string | null;
  readonly #extents = new Map<unknown, Extent>();
  #waiting: Row[] = [];
  #end = 0;

  constructor(table: TableName, files: StagedFiles, withoutWords: boolean) {
    this.#table = table;
    this.#columns = columnNames(table);
    this.#emptied = withoutWords
      ? TABLE_INFO[table].columns.filter((column) => column.verbatim).map((column) => column.name)
      : [];
    const [first] = TABLE_INFO[table].orderedBy;
    this.#key = first !== undefined && LOOKED_UP.has(first) ? first : null;
    this.#csv = files.open(csvFile(table));
    this.#jsonLines = files.open(jsonLinesFile(table));
    this.#csv.write(csvHeader(this.#columns));
  }

  take(row: Row): Row {
    const shown =
      this.#emptied.length === 0 ? row : { ...row, ...Object.fromEntries(this.#emptied.map((name) => [name, null])) };
    const last = this.#waiting.at(-1);
    const isOther = this.#key !== null && last !== undefined && last[this.#key] !== shown[this.#key];
    if (isOther || this.#waiting.length >= BATCH_ROWS) this.#write();
    this.#waiting.push(shown);
    this.count++;
    return shown;
  }

  #write(): void {
    const [first] = this.#waiting;
    if (first === undefined) return;
    this.#csv.write(rowsToCsv(this.#waiting, this.#columns));
    const length = this.#jsonLines.write(rowsToJsonLines(this.#waiting, this.#columns));
    if (this.#key !== null) {
      const extent = this.#extents.get(first[this.#key]);
      if (extent) extent.length += length;
      else this.#extents.set(first[this.#key], { start: this.#end, length });
    }
    this.#end += length;
    this.#waiting = [];
  }

  close(): void {
    this.#write();
    this.#csv.close(this.count);
    this.#jsonLines.close(this.count);
  }

  /** The rows of one article or story. */
  rowsOf(key: string | null, folder: string, effects: Effects): Row[] {
    const extent = this.#extents.get(key);
    return extent ? parse(effects.readRange(this.#path(folder), extent.start, extent.length)) : [];
  }

  /** All rows, a few megabytes at a time. */
  *rows(folder: string, effects: Effects): Generator<Row> {
    let rest = Buffer.alloc(0);
    for (let at = 0; at < this.#end; at += READ_BYTES) {
      const more = effects.readRange(this.#path(folder), at, Math.min(READ_BYTES, this.#end - at));
      const bytes = Buffer.concat([rest, more]);
      const end = bytes.lastIndexOf(NEWLINE) + 1;
      rest = bytes.subarray(end);
      yield* parse(bytes.subarray(0, end));
    }
  }

  #path(folder: string): string {
    return join(folder, jsonLinesFile(this.#table));
  }
}

const READ_BYTES = 1 << 22;
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

  /** @param withoutWords leaves every verbatim column empty. */
  constructor(files: StagedFiles, folder: string, effects: Effects, withoutWords: boolean) {
    const entries = TABLE_NAMES.map((table) => [table, new StagedTable(table, files, withoutWords)]);
    this.#tables = Object.fromEntries(entries) as Record<TableName, StagedTable>;
    this.#folder = folder;
    this.#effects = effects;
  }

  /** Takes the next row of a table. @returns the row as it is written. */
  take(table: TableName, row: Row): Row {
    return this.#tables[table].take(row);
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
