/** Checks the rows of one table one after the other: schema, order, key. */
import { compareBy } from '../../core/order.ts';
import type { Cell, Row } from '../../core/release-layout.ts';
import type { SchemaTexts } from '../../core/schemas.ts';
import { TABLE_INFO, TABLE_NAMES, type TableName } from '../../core/tables.gen.ts';
import { type Check, createSchemaCompiler } from '../../core/validator.ts';
import type { FindingList } from './finding-list.ts';
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
  /** Keys seen so far: single keys as they are, others joined. */
  readonly keys: ReadonlySet<Cell>;
}

/** Begins the check of one file. */
export function createRowChecker(file: TableFile, fits: Check, findings: FindingList): RowChecker {
  const info = TABLE_INFO[file.table];
  const compare = compareBy<Row>(...info.orderedBy);
  const keys = new Set<Cell>();
  let previous: Row | null = null;
  const place = (line: number, column: string) => ({ file: file.name, line, table: file.table, column });
  return {
    keys,
    check({ row, line }) {
      let reported: string | undefined;
      for (const { path, found, expected } of fits(row)) {
        if (path[0] !== reported) findings.add('row-wrong', place(line, path[0] ?? ''), found, expected);
        reported = path[0];
      }
      if (previous && compare(previous, row) > 0)
        findings.add(
          'order-wrong',
          { file: file.name, line },
          orderOf(row),
          `rows ordered by ${info.orderedBy.join(', ')}`,
        );
      previous = row;
      const key = keyOf(row, info.primaryKey);
      if (keys.has(key))
        findings.add('key-repeated', place(line, info.primaryKey[0]!), key, `a new ${info.primaryKey.join(' + ')}`);
      keys.add(key);
    },
  };
  function orderOf(row: Row): Cell {
    return info.orderedBy.map((column) => row[column]).join(', ');
  }
}

function keyOf(row: Row, columns: readonly string[]): Cell {
  return columns.length === 1 ? row[columns[0]!]! : columns.map((column) => row[column]).join('\u001f');
}
