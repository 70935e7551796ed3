/** Rows of a shipped file with their line numbers, a batch at a time. What cannot be read becomes a finding. */
import { pipeline, Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import type { Effects } from '../../core/effects.ts';
import { decodeFile, readLines } from '../../core/line-batches.ts';
import { cellToValue, columnNames, type Row } from '../../core/release-layout.ts';
import { TABLE_INFO, type TableName } from '../../core/tables.gen.ts';
import type { FindingList } from './finding-list.ts';

/** A row and the line on which it begins, from 1. */
export interface NumberedRow {
  readonly row: Row;
  readonly line: number;
}

/** A file of one table. */
export interface TableFile {
  /** Where it lies. */
  readonly path: string;
  /** What findings call it. */
  readonly name: string;
  readonly table: TableName;
}

/** The rows of a JSON Lines file. Lines that hold no object are reported and left out. */
export async function* readJsonRows(
  file: TableFile,
  findings: FindingList,
  effects: Effects,
): AsyncGenerator<readonly NumberedRow[]> {
  try {
    for await (const { lines, first } of readLines(file.path, effects)) {
      const rows: NumberedRow[] = [];
      for (let i = 0; i < lines.length; i++) {
        const row = parseLine(lines[i]!);
        if (typeof row === 'string')
          findings.add('json-broken', { file: file.name, line: first + i }, row, 'one JSON object');
        else rows.push({ row, line: first + i });
      }
      yield rows;
    }
  } catch (error) {
    reportUnreadable(error, file, findings);
  }
}

/** The object on a line, or what is wrong with it. */
function parseLine(line: string): Row | string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row;
    return line;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The rows of a CSV file with typed values. A wrong header is reported, and then nothing is read. */
export async function* readCsvRows(
  file: TableFile,
  findings: FindingList,
  effects: Effects,
): AsyncGenerator<readonly NumberedRow[]> {
  const { columns } = TABLE_INFO[file.table];
  let isHeader = true;
  let batch: NumberedRow[] = [];
  try {
    for await (const { record, line } of parseCsv(file.path, effects)) {
      if (isHeader) {
        isHeader = false;
        if (!isExpectedHeader(record, file, findings)) return;
      } else if (record.length !== columns.length) {
        findings.add('csv-broken', { file: file.name, line }, `${record.length} cells`, `${columns.length} cells`);
      } else {
        const cells = columns.map((column, i) => [column.name, cellToValue(record[i]!, column)] as const);
        batch.push({ row: Object.fromEntries(cells), line });
      }
      if (batch.length < BATCH_ROWS) continue;
      yield batch;
      batch = [];
    }
    if (isHeader) isExpectedHeader([], file, findings);
  } catch (error) {
    reportUnreadable(error, file, findings);
  }
  yield batch;
}

const BATCH_ROWS = 1_000;

interface CsvRecord {
  readonly record: readonly string[];
  /** Line on which the record begins. */
  readonly line: number;
}

async function* parseCsv(path: string, effects: Effects): AsyncGenerator<CsvRecord> {
  const parser = parse({ bom: true, info: true, relax_column_count: true, record_delimiter: ['\r\n', '\n'] });
  // A fault of the source destroys the parser, whose loop below then throws it.
  pipeline(Readable.from(decodeFile(path, effects)), parser, () => {});
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
    const lineBreaks = record.reduce((sum, cell) => sum + countLineBreaks(cell), 0);
    yield { record, line: info.lines - lineBreaks };
  }
}

function countLineBreaks(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count++;
  return count;
}

function isExpectedHeader(header: readonly string[], file: TableFile, findings: FindingList): boolean {
  const expected = columnNames(file.table);
  const at = expected.findIndex((name, i) => header[i] !== name);
  if (at === -1 && header.length === expected.length) return true;
  const column = at === -1 ? expected.length : at;
  const found = header[column];
  const place = { file: file.name, line: 1, table: file.table, column: expected[column] ?? found ?? '' };
  findings.add('header-wrong', place, found, expected[column] ?? 'no further column');
  return false;
}

function reportUnreadable(error: unknown, file: TableFile, findings: FindingList): void {
  if (error instanceof CsvError) {
    const line = typeof error.lines === 'number' ? { line: error.lines } : {};
    findings.add('csv-broken', { file: file.name, ...line }, error.message, 'CSV as in RFC 4180');
  } else if (error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    findings.add('encoding-broken', { file: file.name }, 'bytes that are not UTF-8', 'UTF-8');
  } else if (error instanceof Error && 'syscall' in error) {
    findings.add('file-unreadable', { file: file.name }, error.message, 'a readable file');
  } else throw error;
}
