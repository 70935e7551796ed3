/** Rows as the text of their tables' files, and what statistics count of them: a block of rows at a time, in any thread. */
import { type Cell, columnNames, type Row } from '../../core/release-layout.ts';
import { TABLE_INFO, type TableName } from '../../core/tables.gen.ts';
import { mapTables, RowCounter, type RowCounts } from './count-rows.ts';
import { rowsToCsv, rowsToJsonLines } from './write-tables.ts';

/** Tables whose rows are looked up by the article, story or entity that they begin with. */
const LOOKED_UP: ReadonlySet<string> = new Set(['article_id', 'story_id', 'entity_id']);

/** The rows of an article, story or entity among those of its table: its key, and their bytes. */
type Extent = readonly [key: Cell, bytes: number];

/** Consecutive rows of one table. */
export interface EncodedTable {
  readonly rows: number;
  /** UTF-8, without a header. */
  readonly csv: Uint8Array;
  readonly jsonLines: Uint8Array;
  /** Where rows are looked up: what `jsonLines` is made of, in order. */
  readonly extents: readonly Extent[];
}

/** Consecutive rows of every table, as they are published. */
export interface EncodedRows {
  readonly tables: Readonly<Record<TableName, EncodedTable>>;
  readonly counts: RowCounts;
}

/** Takes rows that were encoded elsewhere. */
export type TakeEncoded = (rows: EncodedRows) => void;

/** Turns rows into text. Each table's rows come in its order, articles before all that lies in them. */
export class RowEncoder {
  /** Rows that were taken since the last block. */
  waiting = 0;
  readonly #tables: Readonly<Record<TableName, TableEncoder>>;
  readonly #counter = new RowCounter();

  /** @param withoutWords leaves every verbatim column empty. */
  constructor(withoutWords: boolean) {
    this.#tables = mapTables((table) => new TableEncoder(table, withoutWords));
  }

  take(table: TableName, row: Row): void {
    this.#counter.take(table, this.#tables[table].take(row));
    this.waiting++;
  }

  /** The block of all rows that were taken since the last one. */
  flush(): EncodedRows {
    this.waiting = 0;
    return { tables: mapTables((table) => this.#tables[table].flush()), counts: this.#counter.flush() };
  }
}

/** Turns the rows of one table into text. */
class TableEncoder {
  readonly #columns: readonly string[];
  readonly #emptied: readonly string[];
  readonly #key: string | null;
  #waiting: Row[] = [];

  constructor(table: TableName, withoutWords: boolean) {
    const { columns, orderedBy } = TABLE_INFO[table];
    this.#columns = columnNames(table);
    this.#emptied = withoutWords ? columns.filter((column) => column.verbatim).map((column) => column.name) : [];
    this.#key = orderedBy[0] !== undefined && LOOKED_UP.has(orderedBy[0]) ? orderedBy[0] : null;
  }

  /** @returns the row as it is written. */
  take(row: Row): Row {
    const shown =
      this.#emptied.length === 0 ? row : { ...row, ...Object.fromEntries(this.#emptied.map((name) => [name, null])) };
    this.#waiting.push(shown);
    return shown;
  }

  flush(): EncodedTable {
    const rows = this.#waiting;
    this.#waiting = [];
    const extents: Extent[] = [];
    const csv: Buffer[] = [];
    const jsonLines: Buffer[] = [];
    for (let start = 0; start < rows.length; ) {
      const end = this.#key === null ? start + ROWS_AT_ONCE : endOfRun(rows, start, this.#key);
      const part = rows.slice(start, end);
      const lines = Buffer.from(rowsToJsonLines(part, this.#columns));
      csv.push(Buffer.from(rowsToCsv(part, this.#columns)));
      jsonLines.push(lines);
      if (this.#key !== null) extents.push([part[0]![this.#key]!, lines.length]);
      start = end;
    }
    return { rows: rows.length, csv: Buffer.concat(csv), jsonLines: Buffer.concat(jsonLines), extents };
  }
}

/** Rows whose text is made at once: much longer texts live long enough to cost the garbage collector. */
const ROWS_AT_ONCE = 250;

/** Where the rows that agree with the one at `start` in a column end. */
function endOfRun(rows: readonly Row[], start: number, column: string): number {
  let end = start + 1;
  while (end < rows.length && rows[end]![column] === rows[start]![column]) end++;
  return end;
}
