/** JSON Lines and CSV: one article a record, streamed; a broken record is named by its line and the rest goes on. */
import { parse as parseCsv } from 'csv-parse/sync';
import { sha256 } from '../../core/id.ts';
import type { Issue, IssueCode } from '../../core/issue.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { Reading } from './make-source.ts';
import { readLines } from './read-lines.ts';
import { readStated } from './stated.ts';

/** Where records come from, and how long one may be. */
export interface RecordInput {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly source_file: string;
  /** File name without extension; ids of records that state none are made from it and the line. */
  readonly stem: string;
  /** Bytes that one line or record may hold. */
  readonly maxBytes: number;
}

/** Half of a surrogate pair: JSON can state one, UTF-8 cannot. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Field separators that a CSV header is tried with. */
const DELIMITERS = [',', ';', '\t'] as const;

/** Reads JSON Lines: an object a line with `text` and any of the stated keys; other keys are ignored. */
export async function* readJsonLines(input: RecordInput): AsyncGenerator<Reading | Issue> {
  let records = 0;
  for await (const line of decodeLines(input)) {
    if (!('text' in line)) {
      records++;
      yield line;
    } else if (line.number === 1 && /^\s*\[/u.test(line.text)) {
      yield issueAt(
        input,
        1,
        'record-broken',
        'a JSON array; expected JSON Lines, one object a line; the file is left out',
      );
      return;
    } else if (/\S/u.test(line.text)) {
      records++;
      yield readJsonRecord(input, line);
    }
  }
  if (records === 0) yield emptyIssue(input);
}

function readJsonRecord(input: RecordInput, line: DecodedLine): Reading | Issue {
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : 'no JSON';
    return issueAt(input, line.number, 'record-broken', `broken JSON (${reason}); set aside`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return issueAt(input, line.number, 'record-broken', 'expected a JSON object; set aside');
  return toReading(input, line.number, value as Record<string, unknown>, line.sha256);
}

/** Reads CSV with a header row; records may span lines inside quotation marks. Unknown columns are ignored. */
export async function* readCsv(input: RecordInput): AsyncGenerator<Reading | Issue> {
  let header: CsvHeader | null = null;
  let records = 0;
  for await (const record of joinCsvLines(input)) {
    if (!('text' in record)) {
      records++;
      yield record;
      continue;
    }
    if (!/\S/u.test(record.text)) continue;
    if (!header) {
      header = record.isSalvaged ? null : readHeader(record.text);
      if (header) continue;
      yield issueAt(input, record.number, 'column-missing', "the header names no column 'text'; the file is left out");
      return;
    }
    if (record.isSalvaged && parseFields(record.text, header.delimiter)?.length !== header.columns.length) continue;
    records++;
    yield readCsvRecord(input, header, record);
  }
  if (records === 0) yield emptyIssue(input);
}

interface CsvHeader {
  readonly columns: readonly string[];
  readonly delimiter: string;
}

interface CsvRecord {
  readonly number: number;
  readonly text: string;
  /** True for a line after a quotation mark that is never closed: a record only where its fields fit the header. */
  readonly isSalvaged: boolean;
}

/** The header's columns with the first separator under which one of them is `text`. */
function readHeader(text: string): CsvHeader | null {
  for (const delimiter of DELIMITERS) {
    const fields = parseFields(text, delimiter);
    const columns = fields?.map((field) => field.trim().toLowerCase());
    if (columns?.includes('text')) return { columns, delimiter };
  }
  return null;
}

function readCsvRecord(input: RecordInput, header: CsvHeader, record: CsvRecord): Reading | Issue {
  const fields = parseFields(record.text, header.delimiter);
  if (fields?.length !== header.columns.length) {
    const found = fields ? `${fields.length} fields` : 'quotation marks that do not match';
    return issueAt(
      input,
      record.number,
      'record-broken',
      `expected ${header.columns.length} fields, found ${found}; set aside`,
    );
  }
  const values = Object.fromEntries(header.columns.map((column, index) => [column, fields[index]]));
  return toReading(input, record.number, values, sha256(record.text));
}

/** One record's fields; null where its quotation marks do not match. */
function parseFields(text: string, delimiter: string): string[] | null {
  try {
    const rows: string[][] = parseCsv(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
    return rows.length === 1 ? rows[0]! : null;
  } catch {
    return null;
  }
}

/**
 * Joins lines into records: a record ends with a line on which no quotation mark is left open.
 * Where a mark is never closed (up to the file's end or the limit), its first line is reported, and the others are tried one by one.
 */
async function* joinCsvLines(input: RecordInput): AsyncGenerator<CsvRecord | Issue> {
  let held: DecodedLine[] = [];
  let length = 0;
  let isOpen = false;
  for await (const line of decodeLines(input)) {
    if (!('text' in line)) {
      yield line;
      continue;
    }
    held.push(line);
    length += line.text.length;
    isOpen = isQuoteOpenAfter(line.text, isOpen);
    if (isOpen && length <= input.maxBytes) continue;
    if (isOpen) yield* salvage(input, held);
    else yield toCsvRecord(held);
    held = [];
    length = 0;
    isOpen = false;
  }
  if (held.length > 0) yield* salvage(input, held);
}

/** Whether a field's quotation mark is open at the line's end. Only a mark at a field's start opens; a doubled one is a character. */
function isQuoteOpenAfter(line: string, wasOpen: boolean): boolean {
  let isOpen = wasOpen;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
    if (!isOpen) isOpen = at === 0 || DELIMITERS.some((delimiter) => line[at - 1] === delimiter);
    else if (line[at + 1] === '"') at++;
    else isOpen = false;
  }
  return isOpen;
}

function toCsvRecord(lines: readonly DecodedLine[]): CsvRecord {
  const text = lines.map((line) => line.text).join('\n');
  return { number: lines[0]!.number, text: text.endsWith('\r') ? text.slice(0, -1) : text, isSalvaged: false };
}

function* salvage(input: RecordInput, lines: readonly DecodedLine[]): Generator<CsvRecord | Issue> {
  const first = lines[0]!.number;
  yield issueAt(input, first, 'record-broken', 'a quotation mark opened in this record is never closed; set aside');
  for (const line of lines.slice(1))
    if (!isQuoteOpenAfter(line.text, false)) yield { ...toCsvRecord([line]), isSalvaged: true };
}

/** One line as text; the hash is of its bytes. */
interface DecodedLine {
  readonly number: number;
  readonly text: string;
  readonly sha256: string;
}

/** Lines as text; too long ones, and the first whose encoding is guessed, as issues. */
async function* decodeLines(input: RecordInput): AsyncGenerator<DecodedLine | Issue> {
  let isGuessReported = false;
  for await (const { number, bytes } of readLines(input.chunks, input.maxBytes)) {
    if (bytes === null) {
      yield issueAt(input, number, 'input-too-long', `a line of more than ${input.maxBytes} bytes; set aside`);
      continue;
    }
    const { text, guess } = decodeBytes(bytes);
    if (guess !== null && !isGuessReported) {
      isGuessReported = true;
      yield { ...issueAt(input, number, 'encoding-guessed', `not valid UTF-8; read as ${guess}`), severity: 'warning' };
    }
    yield { number, text, sha256: sha256(bytes) };
  }
}

function toReading(
  input: RecordInput,
  line: number,
  values: Readonly<Record<string, unknown>>,
  source_sha256: string,
): Reading | Issue {
  const raw = values.text;
  if (typeof raw !== 'string') {
    const found = raw === undefined ? 'has no' : `holds a ${raw === null ? 'null' : typeof raw} as`;
    return issueAt(input, line, 'column-missing', `the record ${found} 'text'; set aside`);
  }
  const text = raw.replace(LONE_SURROGATE, '\ufffd');
  return {
    ...{ text, content: { start: 0, end: text.length }, format: 'record', stated: readStated(values), source_sha256 },
    fallbackId: `${input.stem}-${line}`,
    source_file: `${input.source_file}#${line}`,
  };
}

function issueAt(input: RecordInput, line: number, code: IssueCode, what: string): Issue {
  return { severity: 'error', code, article_id: null, span: null, message: `${input.source_file}:${line}: ${what}` };
}

function emptyIssue(input: RecordInput): Issue {
  const message = `${input.source_file}: holds no record`;
  return { severity: 'error', code: 'input-empty', article_id: null, span: null, message };
}
