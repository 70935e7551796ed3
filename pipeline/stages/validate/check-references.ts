/** Checks that every reference names a row that is there, whatever order the tables are read in. */
import type { Cell } from '../../core/release-layout.ts';
import { TABLE_INFO, type TableName } from '../../core/tables.gen.ts';
import type { FindingList } from './finding-list.ts';
import { IntList } from './int-list.ts';
import { KeyIndex } from './key-index.ts';
import type { NumberedRow, TableFile } from './read-rows.ts';

/** Gathers references over all tables. */
export interface ReferenceChecker {
  /** Notes the references of one row. */
  note(file: TableFile, numbered: NumberedRow): void;
  /** Reports keys that no row had; at the first row that named each. */
  finish(): void;
}

/** References to keys that no row had so far. */
interface Waiting {
  readonly file: TableFile;
  readonly column: string;
  readonly table: TableName;
  readonly values: KeyIndex;
  /** The first line that names each, by its number in `values`. */
  readonly lines: IntList;
}

/**
 * Begins the check of a release.
 * @param keys of every table, as far as it was read.
 */
export function createReferenceChecker(
  keys: Readonly<Record<TableName, KeyIndex>>,
  findings: FindingList,
): ReferenceChecker {
  const waiting = new Map<string, Waiting>();
  return {
    note(file, { row, line }) {
      for (const { column, table } of TABLE_INFO[file.table].foreignKeys) {
        const value = row[column] ?? null;
        if (value !== null && keys[table].find(value) === -1) waitFor(waiting, file, column, table, value, line);
      }
    },
    finish() {
      for (const { file, column, table, values, lines } of waiting.values()) {
        for (const [value, number] of values.entries()) {
          if (keys[table].find(value) !== -1) continue;
          const place = { file: file.name, line: lines.get(number), table: file.table, column };
          findings.add('reference-broken', place, value, `a key of ${table}`);
        }
      }
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
  const entry = waiting.get(key) ?? { file, column, table, values: new KeyIndex(), lines: new IntList() };
  waiting.set(key, entry);
  if (entry.values.add(value)) entry.lines.set(entry.values.size - 1, line);
}
