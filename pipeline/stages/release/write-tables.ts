/** Tables as CSV and JSON Lines: the same rows in the same order, columns as the schema lists them. */
import { stringify } from 'csv-stringify/sync';
import { compareBy } from '../../core/order.ts';
import { type Row, valueToCell } from '../../core/release-layout.ts';
import { TABLE_INFO, TABLE_NAMES, type Tables } from '../../core/tables.gen.ts';

/** Rows as they are published: ordered as the schema says, whatever order they came in. */
export function orderTables(tables: Tables): Tables {
  const entries = TABLE_NAMES.map((table) => [
    table,
    ([...tables[table]] as unknown as Row[]).sort(compareBy<Row>(...TABLE_INFO[table].orderedBy)),
  ]);
  return Object.fromEntries(entries) as Tables;
}

/** The first record of a CSV file. */
export function csvHeader(columns: readonly string[]): string {
  return stringify([columns]);
}

/**
 * Records of a CSV file as RFC 4180 writes them, but for line ends, which are `\n` (stated in datapackage.json): UTF-8 without byte
 * order mark, null as an empty cell, booleans as `true` and `false`, numbers as JavaScript prints them.
 */
export function rowsToCsv(rows: readonly Row[], columns: readonly string[]): string {
  let text = '';
  let waiting: string[][] = [];
  for (const row of rows) {
    const cells = columns.map((column) => valueToCell(row[column] ?? null));
    if (cells.some(hasSpecialCharacter)) waiting.push(cells);
    else {
      if (waiting.length > 0) text += stringify(waiting);
      waiting = [];
      text += `${cells.join(',')}\n`;
    }
  }
  return text + stringify(waiting);
}

/** The library's quoting costs more than all else here, so it sees only the records that need it. */
function hasSpecialCharacter(cell: string): boolean {
  return SPECIAL_CHARACTER.test(cell);
}

const SPECIAL_CHARACTER = /[",\r\n]/;

/** One JSON object a line, keys in column order. */
export function rowsToJsonLines(rows: readonly Row[], columns: readonly string[]): string {
  const keys = columns.map((column, index) => `${index === 0 ? '{' : ','}${JSON.stringify(column)}:`);
  let text = '';
  for (const row of rows) {
    for (let i = 0; i < columns.length; i++) text += keys[i]! + JSON.stringify(row[columns[i]!] ?? null);
    text += '}\n';
  }
  return text;
}
