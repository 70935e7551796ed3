/** Names of the files in a release, and how a value becomes a CSV cell and back. Release and validate share them. */
import { sha256 } from './id.ts';
import { type ColumnInfo, TABLE_INFO, type TableName } from './tables.gen.ts';

/** Files that every release holds besides its tables. */
export const RELEASE_FILES = {
  manifest: 'manifest.json',
  sums: 'SHA256SUMS',
  package: 'datapackage.json',
  columns: 'columns.csv',
  statistics: 'statistics.json',
  card: 'README.md',
} as const;

/** Folder of the schemas inside a release. */
export const SCHEMA_FOLDER = 'schemas';
/** Folder of the articles' texts inside a release that carries them. */
export const TEXT_FOLDER = 'texts';
/** What `manifest.json` says it is; tells a release from any other folder. */
export const RELEASE_FORMAT = 'as-reported release';

/** What a table cell holds. */
export type Cell = string | number | boolean | null;

/** A row by column name. */
export type Row = Readonly<Record<string, Cell>>;

/** Names of a table's columns, in the order of its CSV header. */
export function columnNames(table: TableName): readonly string[] {
  return TABLE_INFO[table].columns.map((column) => column.name);
}

/** `claims` → `claims.csv`. */
export function csvFile(table: TableName): string {
  return `${table}.csv`;
}

/** `claims` → `claims.jsonl`. */
export function jsonLinesFile(table: TableName): string {
  return `${table}.jsonl`;
}

/** A value as the text of a CSV cell, before quoting: null is empty. */
export function valueToCell(value: Cell): string {
  return value === null ? '' : String(value);
}

/** The value that a CSV cell stands for; text that is no number or boolean is given back as it is, for the schema to refuse. */
export function cellToValue(cell: string, column: ColumnInfo): Cell {
  if (cell === '') return null;
  if (column.type === 'boolean') return cell === 'true' ? true : cell === 'false' ? false : cell;
  if (column.type === 'integer' || column.type === 'number') return NUMBER.test(cell) ? Number(cell) : cell;
  return cell;
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Longest file name in bytes that every file system takes, less the ending. */
const MAX_NAME_BYTES = 200;
const UNSAFE_IN_NAMES = /[^\p{L}\p{M}\p{N} ._@,;=+()[\]{}!#$&'~^-]/gu;

/**
 * Path of an article's text inside a release: `texts/<article_id>.txt`. Characters that a file system may refuse are
 * written as `%` and their UTF-8 bytes; an id that is too long ends in its hash.
 */
export function textFile(articleId: string): string {
  const name = articleId.replace(UNSAFE_IN_NAMES, encodeBytes).replace(/^\./, '%2E');
  if (Buffer.byteLength(name) <= MAX_NAME_BYTES) return `${TEXT_FOLDER}/${name}.txt`;
  const head = [...name].slice(0, MAX_NAME_BYTES / 8).join('');
  return `${TEXT_FOLDER}/${head}-${sha256(articleId).slice(0, 16)}.txt`;
}

function encodeBytes(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
