/** Rows as a page holds them: column names are said once, and so is a value that many rows share. */
import type { Row } from '../../../core/release-layout.ts';

/** A table as a page holds it. */
export interface PackedTable {
  readonly columns: readonly string[];
  /** By column: the values that its cells, then numbers, stand for. */
  readonly shared: Readonly<Record<string, readonly unknown[]>>;
  readonly rows: readonly (readonly unknown[])[];
}

/** A column's values are said once where there are this many times more rows. */
const MIN_REPEATS = 2;

/** Packs rows; columns that are not named are left out. */
export function packTable(columns: readonly string[], rows: readonly object[]): PackedTable {
  const cells = columns.map((column) => rows.map((row) => (row as Row)[column]));
  const places = cells.map(sharedPlaces);
  return {
    columns,
    shared: Object.fromEntries(columns.flatMap((column, at) => (places[at] ? [[column, [...places[at].keys()]]] : []))),
    rows: rows.map((_, row) => cells.map((column, at) => (places[at] ? places[at].get(column[row]) : column[row]))),
  };
}

/** The place of each value among a column's different ones; null where most rows have a value of their own, or it is short. */
function sharedPlaces(column: readonly unknown[]): ReadonlyMap<unknown, number> | null {
  if (!column.some((value) => typeof value === 'string')) return null;
  const places = new Map<unknown, number>();
  for (const value of column) if (!places.has(value)) places.set(value, places.size);
  return places.size * MIN_REPEATS <= column.length ? places : null;
}

/** Gives each row its column names and values back. */
export function unpackTable({ columns, shared, rows }: PackedTable): Record<string, unknown>[] {
  const values = columns.map((column) => shared[column]);
  return rows.map((cells) => {
    const row: Record<string, unknown> = {};
    for (let at = 0; at < columns.length; at++) {
      const list = values[at];
      row[columns[at]!] = list ? list[cells[at] as number] : cells[at];
    }
    return row;
  });
}
