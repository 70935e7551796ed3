/** Rows on their way from the stage that makes them to the one that writes them, one at a time. */
import { TABLE_NAMES, type Tables } from './tables.gen.ts';

/** Takes the next row of a table. */
export type TakeRow = <Table extends keyof Tables>(table: Table, row: Tables[Table][number]) => void;

/** Gives every row of every table, each table's rows in the order that its schema states. */
export type GiveRows = (take: TakeRow) => void | Promise<void>;

/** All rows in memory, by table, in the order in which they are given. */
export function collectTables(give: (take: TakeRow) => void): Tables {
  const tables = Object.fromEntries(TABLE_NAMES.map((table) => [table, [] as unknown[]]));
  give((table, row) => {
    tables[table]!.push(row);
  });
  return tables as unknown as Tables;
}

/** Gives the rows of tables in memory, as they lie there. */
export function giveTables(tables: Tables): GiveRows {
  return (take) => {
    for (const table of TABLE_NAMES) for (const row of tables[table]) take(table, row);
  };
}
