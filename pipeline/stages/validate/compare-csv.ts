/** Checks that a table's CSV holds the same cells as its JSON Lines. */
import type { Effects } from '../../core/effects.ts';
import { decodeFile } from '../../core/line-batches.ts';
import { columnNames, type Row, valueToCell } from '../../core/release-layout.ts';
import type { TableName } from '../../core/tables.gen.ts';
import type { FindingList } from './finding-list.ts';
import { type NumberedRow, readCsvRows, readJsonRows, type TableFile } from './read-rows.ts';

/** Compares the CSV's very bytes with those that its rows give, beside another pass over the rows. */
export interface CsvMirror {
  /** Takes the next rows. */
  take(rows: readonly NumberedRow[]): Promise<void>;
  /** True where every byte was as expected; where not, the cells may still agree. */
  isSame(): Promise<boolean>;
}

/** Begins at the header. */
export async function createCsvMirror(path: string, table: TableName, effects: Effects): Promise<CsvMirror> {
  const columns = columnNames(table);
  const source = decodeFile(path, effects);
  let rest = '';
  let isSame = true;
  const expect = async (text: string) => {
    while (isSame && rest.length < text.length) {
      const next = await source.next();
      if (next.done) isSame = false;
      else rest += next.value;
    }
    isSame &&= rest.startsWith(text);
    rest = isSame ? rest.slice(text.length) : '';
  };
  await expect(csvRecord(columns));
  return {
    async take(rows) {
      if (!isSame) return;
      let text = '';
      for (const { row } of rows) text += csvRecord(columns.map((column) => valueToCell(row[column] ?? null)));
      await expect(text);
    },
    async isSame() {
      if (isSame) for await (const more of source) rest += more;
      return isSame && rest === '';
    },
  };
}

/** One record as RFC 4180 writes it, written apart from the release stage's writer so that each proves the other. */
export function csvRecord(cells: readonly string[]): string {
  return `${cells.map((cell) => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
}

const NEEDS_QUOTES = /[",\r\n]/;

/** Compares cell by cell; for files whose bytes are not the expected ones. */
export async function compareCells(
  json: TableFile,
  csv: TableFile,
  findings: FindingList,
  effects: Effects,
): Promise<void> {
  const jsonRows = flatten(readJsonRows(json, findings, effects));
  for await (const batch of readCsvRows(csv, findings, effects)) {
    for (const { row, line } of batch) {
      const other = await jsonRows.next();
      if (other.done) {
        findings.add('csv-differs', { file: csv.name, line }, 'a further row', `no more rows, as in ${json.name}`);
        return;
      }
      compareRow(csv, line, row, other.value.row, findings);
    }
  }
  const left = await jsonRows.next();
  if (!left.done)
    findings.add(
      'csv-differs',
      { file: csv.name },
      undefined,
      `the row on line ${left.value.line} of ${json.name}, and all after it`,
    );
}

async function* flatten(batches: AsyncIterable<readonly NumberedRow[]>): AsyncGenerator<NumberedRow> {
  for await (const batch of batches) yield* batch;
}

function compareRow(csv: TableFile, line: number, found: Row, expected: Row, findings: FindingList): void {
  for (const column of columnNames(csv.table)) {
    const value = expected[column] ?? null;
    if (found[column] === value) continue;
    findings.add(
      'csv-differs',
      { file: csv.name, line, table: csv.table, column },
      found[column],
      JSON.stringify(value),
    );
  }
}
