/** Checks that every reference names a row that is there, whatever order the tables are read in. */
import type { Cell } from '../../core/release-layout.ts';
import { TABLE_INFO, type TableName } from '../../core/tables.gen.ts';
import type { FindingList } from './finding-list.ts';
import type { NumberedRow, TableFile } from './read-rows.ts';

/** Gathers keys and references over all tables. */
export interface ReferenceChecker {
  /** Notes the references of one row. */
  note(file: TableFile, numbered: NumberedRow): void;
  /** Tells the keys of a table whose rows have all been read. */
  close(table: TableName, keys: ReadonlySet<Cell>): void;
  /** Reports what waited for a table that came later; at the first row that named each missing key. */
  finish(): void;
}

/** A reference whose table was not read yet. */
interface Waiting {
  readonly file: TableFile;
  readonly column: string;
  readonly table: TableName;
  /** Missing so far → the first line that names it. */
  readonly lines: Map<Cell, number>;
}

/** Begins the check of a release. */
export function createReferenceChecker(findings: FindingList): ReferenceChecker {
  const closed = new Map<TableName, ReadonlySet<Cell>>();
  const waiting = new Map<string, Waiting>();
  const report = (file: TableFile, line: number, column: string, table: TableName, value: Cell) =>
    findings.add('reference-broken', { file: file.name, line, table: file.table, column }, value, `a key of ${table}`);
  return {
    note(file, { row, line }) {
      for (const { column, table } of TABLE_INFO[file.table].foreignKeys) {
        const value = row[column] ?? null;
        if (value === null) continue;
        const keys = closed.get(table);
        if (keys === undefined) waitFor(waiting, file, column, table, value, line);
        else if (!keys.has(value)) report(file, line, column, table, value);
      }
    },
    close: (table, keys) => closed.set(table, keys),
    finish() {
      for (const { file, column, table, lines } of waiting.values())
        for (const [value, line] of lines) if (!closed.get(table)?.has(value)) report(file, line, column, table, value);
    },
  };
}

function waitFor(
  waiting: Map<string, Waiting>,
  file: TableFile,
  column: string,
  table: TableName,
  value: Cell,
  line: number,
): void {
  const key = `${file.table}.${column}`;
  const entry = waiting.get(key) ?? { file, column, table, lines: new Map<Cell, number>() };
  waiting.set(key, entry);
  if (!entry.lines.has(value)) entry.lines.set(value, line);
}
