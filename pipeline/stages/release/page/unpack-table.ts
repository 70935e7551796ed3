/** Rows as a page holds them: column names are said once, and so is a value that many rows share. */

/** A table as a page holds it. */
export interface PackedTable {
  readonly columns: readonly string[];
  /** By column: the values that its cells, then numbers, stand for. */
  readonly shared: Readonly<Record<string, readonly unknown[]>>;
  readonly rows: readonly (readonly unknown[])[];
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
