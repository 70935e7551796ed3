/** What validation reports: one fault in the shipped bytes, with its place. */

/** Every kind of fault that validation knows. */
export type FindingCode =
  | 'file-missing'
  | 'file-unlisted'
  | 'file-changed'
  | 'file-unreadable'
  | 'encoding-broken'
  | 'json-broken'
  | 'csv-broken'
  | 'header-wrong'
  | 'row-wrong'
  | 'order-wrong'
  | 'key-repeated'
  | 'reference-broken'
  | 'csv-differs'
  | 'count-wrong'
  | 'span-differs'
  | 'span-missing'
  | 'text-missing'
  | 'text-changed'
  | 'too-many';

/** One fault. Lines and column numbers count from 1; null where the fault has no such place. */
export interface Finding {
  readonly code: FindingCode;
  /** Path relative to the release folder, or the path of a single file as it was given. */
  readonly file: string;
  readonly line: number | null;
  readonly column: { readonly name: string; readonly number: number } | null;
  /** What is there, shortened. */
  readonly found: string;
  readonly expected: string;
}

/** One line for people: `claims.csv:12: column 3 (kind): found "facts", expected one of: fact, …`. */
export function findingToText(finding: Finding): string {
  const line = finding.line === null ? '' : `:${finding.line}`;
  const column = finding.column === null ? '' : ` column ${finding.column.number} (${finding.column.name}):`;
  return `${finding.file}${line}:${column} found ${finding.found}, expected ${finding.expected} [${finding.code}]`;
}
