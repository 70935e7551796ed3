/** Tables as CSV and JSON Lines: the same rows in the same order, columns as the schema lists them. */
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
  return `${columns.map(quoteCell).join(',')}\n`;
}

/**
 * Records of a CSV file as RFC 4180 writes them, but for line ends, which are `\n` (stated in datapackage.json): UTF-8 without byte
 * order mark, null as an empty cell, booleans as `true` and `false`, numbers as JavaScript prints them.
 */
export function rowsToCsv(rows: readonly Row[], columns: readonly string[]): string {
  let text = '';
  for (const row of rows) {
    for (let i = 0; i < columns.length; i++) {
      if (i > 0) text += ',';
      const value = row[columns[i]!] ?? null;
      text += typeof value === 'string' ? quoteCell(value) : valueToCell(value);
    }
    text += '\n';
  }
  return text;
}

function quoteCell(cell: string): string {
  return SPECIAL_CHARACTER.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
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
