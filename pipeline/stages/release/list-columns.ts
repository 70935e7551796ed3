/** columns.csv: every column with its meaning, for people who open the release in a spreadsheet. */
import { TABLE_INFO, TABLE_NAMES } from '../../core/tables.gen.ts';
import { csvHeader, rowsToCsv } from './write-tables.ts';

const COLUMNS = [
  'table',
  'column',
  'type',
  'may_be_empty',
  'is_verbatim',
  'values',
  'references',
  'description',
  'example',
];

/** The text of columns.csv; allowed values are joined by `; `. */
export function listColumns(): string {
  const rows = TABLE_NAMES.flatMap((table) => {
    const targets = new Map(TABLE_INFO[table].foreignKeys.map((key) => [key.column, `${key.table}.${key.references}`]));
    return TABLE_INFO[table].columns.map((column) => ({
      table,
      column: column.name,
      type: column.type,
      may_be_empty: column.nullable,
      is_verbatim: column.verbatim,
      values: column.values?.join('; ') ?? null,
      references: targets.get(column.name) ?? null,
      description: column.description,
      example: String(column.example),
    }));
  });
  return csvHeader(COLUMNS) + rowsToCsv(rows, COLUMNS);
}
