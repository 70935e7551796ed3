/** Checks the rows of one table one after the other: schema, order, key. */
import { compareBy } from '../../core/order.ts';
import type { Cell, Row } from '../../core/release-layout.ts';
import type { SchemaTexts } from '../../core/schemas.ts';
import { TABLE_INFO, TABLE_NAMES, type TableInfo, type TableName } from '../../core/tables.gen.ts';
import { type Check, createSchemaCompiler } from '../../core/validator.ts';
import type { FindingList } from './finding-list.ts';
import type { KeyIndex } from './key-index.ts';
import type { NumberedRow, TableFile } from './read-rows.ts';

/** The compiled schema of every table. */
export type RowChecks = Readonly<Record<TableName, Check>>;

/** Compiles the schemas; once for all files. */
export function compileRowChecks(schemas: SchemaTexts): RowChecks {
  const compile = createSchemaCompiler();
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, compile(JSON.parse(schemas[table]))])) as RowChecks;
}

/** Looks at each row of a file in turn. */
export interface RowChecker {
  check(numbered: NumberedRow): void;
}

/**
 * Begins the check of one file.
 * @param keys takes the rows' keys, where the key is one column.
 */
export function createRowChecker(file: TableFile, fits: Check, keys: KeyIndex, findings: FindingList): RowChecker {
  const info = TABLE_INFO[file.table];
  const compare = compareBy<Row>(...info.orderedBy);
  const isNew = info.primaryKey.length === 1 ? (row: Row) => keys.add(row[info.primaryKey[0]!]!) : joinedKeys(info);
  let previous: Row | null = null;
  const place = (line: number, column: string) => ({ file: file.name, line, table: file.table, column });
  const valuesOf = (row: Row, columns: readonly string[], separator: string): string =>
    columns.map((column) => row[column]).join(separator);
  return {
    check({ row, line }) {
      let reported: string | undefined;
      for (const { path, found, expected } of fits(row)) {
        if (path[0] !== reported) findings.add('row-wrong', place(line, path[0] ?? ''), found, expected);
        reported = path[0];
      }
      if (previous && compare(previous, row) > 0) {
        const expected = `rows ordered by ${info.orderedBy.join(', ')}`;
        findings.add('order-wrong', { file: file.name, line }, valuesOf(row, info.orderedBy, ', '), expected);
      }
      previous = row;
      if (isNew(row)) return;
      const [column] = info.primaryKey;
      const found = info.primaryKey.length === 1 ? row[column!] : valuesOf(row, info.primaryKey, '\u001f');
      findings.add('key-repeated', place(line, column!), found, `a new ${info.primaryKey.join(' + ')}`);
    },
  };
}

/**
 * Keys of several columns. Rows of one key share the column that comes first in the table's order (for spans, as their rows lie in one
 * article), so only the keys under its last value are kept.
 */
function joinedKeys({ orderedBy, primaryKey }: TableInfo): (row: Row) => boolean {
  const seen = new Set<string>();
  let under: Cell | undefined;
  return (row) => {
    if (row[orderedBy[0]!] !== under) seen.clear();
    under = row[orderedBy[0]!];
    const key = primaryKey.map((column) => row[column]).join('\u001f');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}
