/** Tables as CSV and JSON Lines: the same rows in the same order, columns as the schema lists them. */
import { stringify } from 'csv-stringify/sync';
import { compareBy } from '../../core/order.ts';
import { columnNames, type Row, valueToCell } from '../../core/release-layout.ts';
import { TABLE_INFO, TABLE_NAMES, type TableName, type Tables } from '../../core/tables.gen.ts';

/** Rows that are turned into text at once. */
const BATCH_ROWS = 5_000;

/**
 * Rows as they are published: ordered as the schema says, whatever order they came in.
 * @param withoutWords leaves every verbatim column empty.
 */
export function orderTables(tables: Tables, withoutWords: boolean): Tables {
  const entries = TABLE_NAMES.map((table) => {
    const rows = [...tables[table]] as unknown as Row[];
    rows.sort(compareBy<Row>(...TABLE_INFO[table].orderedBy));
    return [table, withoutWords ? rows.map((row) => emptyWords(row, table)) : rows];
  });
  return Object.fromEntries(entries) as Tables;
}

function emptyWords(row: Row, table: TableName): Row {
  const emptied = TABLE_INFO[table].columns.filter((column) => column.verbatim).map((column) => [column.name, null]);
  return { ...row, ...Object.fromEntries(emptied) };
}

/**
 * CSV as RFC 4180 writes it, but for line ends, which are `\n` (stated in datapackage.json): header first, UTF-8 without byte
 * order mark, null as an empty cell, booleans as `true` and `false`, numbers as JavaScript prints them.
 */
export function* rowsToCsv(rows: readonly Row[], columns: readonly string[]): Generator<string> {
  yield stringify([columns]);
  for (let from = 0; from < rows.length; from += BATCH_ROWS) {
    let text = '';
    let waiting: string[][] = [];
    for (const row of rows.slice(from, from + BATCH_ROWS)) {
      const cells = columns.map((column) => valueToCell(row[column] ?? null));
      if (cells.some(hasSpecialCharacter)) waiting.push(cells);
      else {
        if (waiting.length > 0) text += stringify(waiting);
        waiting = [];
        text += `${cells.join(',')}\n`;
      }
    }
    yield text + stringify(waiting);
  }
}

/** The library's quoting costs more than all else here, so it sees only the records that need it. */
function hasSpecialCharacter(cell: string): boolean {
  return SPECIAL_CHARACTER.test(cell);
}

const SPECIAL_CHARACTER = /[",\r\n]/;

/** One JSON object a line, keys in column order. */
export function* rowsToJsonLines(rows: readonly Row[], columns: readonly string[]): Generator<string> {
  const keys = columns.map((column, index) => `${index === 0 ? '{' : ','}${JSON.stringify(column)}:`);
  for (let from = 0; from < rows.length; from += BATCH_ROWS) {
    let text = '';
    for (const row of rows.slice(from, from + BATCH_ROWS)) {
      for (let i = 0; i < columns.length; i++) text += keys[i]! + JSON.stringify(row[columns[i]!]);
      text += '}\n';
    }
    yield text;
  }
}

/** Both forms of one table. */
export function tableToText(
  tables: Tables,
  table: TableName,
): { readonly csv: Iterable<string>; readonly jsonLines: Iterable<string> } {
  const rows = tables[table] as unknown as readonly Row[];
  const columns = columnNames(table);
  return { csv: rowsToCsv(rows, columns), jsonLines: rowsToJsonLines(rows, columns) };
}
