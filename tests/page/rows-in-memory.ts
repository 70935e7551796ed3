/** Tables in memory as the pages ask for rows of a written release. */
import type { Row } from '../../pipeline/core/release-layout.ts';
import { TABLE_INFO, type TableName, type Tables } from '../../pipeline/core/tables.gen.ts';
import type { ReleaseRows } from '../../pipeline/stages/release/page/story-rows.ts';
import { orderTables } from '../../pipeline/stages/release/write-tables.ts';

/** The rows, ordered as a release orders them. */
export function rowsInMemory(unordered: Tables): ReleaseRows {
  const tables = orderTables(unordered);
  const found = new Map<TableName, ReadonlyMap<unknown, Row[]>>();
  return {
    count: (table) => tables[table].length,
    rows: (table) => tables[table],
    rowsOf: <Table extends TableName>(table: Table, ids: Iterable<string>) => {
      const rows = found.get(table) ?? groupByFirst(table, tables[table] as unknown as Row[]);
      found.set(table, rows);
      return [...ids].flatMap((id) => rows.get(id) ?? []) as unknown as Tables[Table];
    },
  };
}

function groupByFirst(table: TableName, rows: readonly Row[]): ReadonlyMap<unknown, Row[]> {
  const column = TABLE_INFO[table].orderedBy[0]!;
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return groups;
}
