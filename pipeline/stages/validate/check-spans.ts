/** Checks that spans ground the rows: each text is its slice, and each row has the extent and the words of its spans. */
import type { FindingCode } from '../../core/finding.ts';
import type { Cell } from '../../core/release-layout.ts';
import { type CodePointIndex, indexCodePoints } from '../../core/span.ts';
import type { FindText } from './find-texts.ts';
import type { FindingList } from './finding-list.ts';
import type { NumberedRow, TableFile } from './read-rows.ts';

/** A role of spans and the column that holds its joined words. */
interface Role {
  readonly role: string;
  readonly column: string;
}

/** Tables whose rows are grounded by spans. */
const ROLES: Readonly<Record<string, readonly Role[]>> = {
  mentions: [{ role: 'mention', column: 'text' }],
  figures: [{ role: 'figure', column: 'text' }],
  claims: [{ role: 'claim', column: 'text' }],
  attributions: [
    { role: 'source', column: 'source_text' },
    { role: 'cue', column: 'cue_text' },
    { role: 'content', column: 'content_text' },
    { role: 'condition', column: 'condition_text' },
  ],
};

/** What a row with a place says of it, and what its spans say. */
interface Grounded {
  readonly file: TableFile;
  readonly line: number;
  readonly article: Cell;
  readonly start: number;
  readonly end: number;
  /** Joined words of each role of the table; null where the column is empty. */
  readonly words: readonly Cell[];
  seenStart: number;
  seenEnd: number;
  readonly seenWords: Cell[];
}

/** Gathers the rows of one article that have places, then their spans. Its own row comes first, its spans last. */
export interface SpanChecker {
  note(file: TableFile, numbered: NumberedRow): void;
  /** Call after the last row of an article. */
  endArticle(): void;
}

/** An article's text, ready for slicing by code points. */
interface Sliceable {
  readonly text: string;
  readonly index: CodePointIndex;
  /** In code points. */
  readonly length: number;
}

/**
 * Begins the check of a release.
 * @param findText null where no texts are at hand; then the words are compared with each other only.
 */
export function createSpanChecker(findings: FindingList, findText: FindText | null): SpanChecker {
  const grounded = new Map<string, Grounded>();
  let article: { readonly id: Cell; readonly text: Sliceable | null } | null = null;
  return {
    note(file, numbered) {
      const { row } = numbered;
      if (file.table === 'articles')
        article = { id: row.article_id!, text: openText(file, numbered, findText, findings) };
      else if (file.table === 'spans') {
        checkSlice(file, numbered, article?.text ?? null, findings);
        noteSpan(file, numbered, grounded, article?.id ?? null, findings);
      } else if (file.table in ROLES) {
        const keyColumn = file.table.replace(/s$/, '_id');
        grounded.set(`${file.table}\u001f${row[keyColumn]}`, groundedRow(file, numbered));
      }
    },
    endArticle() {
      for (const row of grounded.values()) checkGrounded(row, findings);
      grounded.clear();
      article = null;
    },
  };
}

function openText(
  file: TableFile,
  { row, line }: NumberedRow,
  findText: FindText | null,
  findings: FindingList,
): Sliceable | null {
  if (!findText) return null;
  const found = findText(row);
  if ('problem' in found) {
    const place = { file: file.name, line, table: file.table, column: 'text_sha256' };
    if (found.problem === 'missing') findings.add('text-missing', place, undefined, `a file ${found.file}`);
    else findings.add('text-changed', place, found.file, `text with SHA-256 ${row.text_sha256}`);
    return null;
  }
  const index = indexCodePoints(found.text);
  const length = index.toCodePoint(found.text.length);
  if (length !== row.char_count) {
    const place = { file: file.name, line, table: file.table, column: 'char_count' };
    findings.add('count-wrong', place, row.char_count, `${length}, the code points of its text`);
  }
  return { text: found.text, index, length };
}

function checkSlice(
  file: TableFile,
  { row, line }: NumberedRow,
  article: Sliceable | null,
  findings: FindingList,
): void {
  const start = Number(row.start);
  const end = Number(row.end);
  const place = { file: file.name, line, table: file.table };
  if (start >= end || (article && end > article.length)) {
    const limit = article ? ` and at most ${article.length}` : '';
    findings.add('span-differs', { ...place, column: 'end' }, end, `more than start (${start})${limit}`);
  } else if (article && row.text !== null) {
    const slice = article.text.slice(article.index.toCodeUnit(start), article.index.toCodeUnit(end));
    if (slice !== row.text) findings.add('span-differs', { ...place, column: 'text' }, row.text, JSON.stringify(slice));
  }
}

function groundedRow(file: TableFile, { row, line }: NumberedRow): Grounded {
  return {
    file,
    line,
    article: row.article_id!,
    start: Number(row.start),
    end: Number(row.end),
    words: ROLES[file.table]!.map(({ column }) => row[column] ?? null),
    seenStart: Number.POSITIVE_INFINITY,
    seenEnd: 0,
    seenWords: [],
  };
}

function noteSpan(
  file: TableFile,
  { row, line }: NumberedRow,
  grounded: ReadonlyMap<string, Grounded>,
  article: Cell,
  findings: FindingList,
): void {
  const wrong = (code: FindingCode, column: string, expected: string) =>
    findings.add(code, { file: file.name, line, table: file.table, column }, row[column], expected);
  if (row.table === 'articles') {
    if (row.row_id !== row.article_id || row.row_id !== article)
      wrong('reference-broken', 'row_id', `the article ${row.article_id}`);
    return;
  }
  const owner = grounded.get(`${row.table}\u001f${row.row_id}`);
  if (!owner || owner.article !== row.article_id) {
    wrong('reference-broken', 'row_id', `a key of ${row.table} in ${row.article_id}`);
    return;
  }
  const roles = ROLES[owner.file.table]!;
  const index = roles.findIndex(({ role }) => role === row.role);
  if (index === -1) {
    wrong('row-wrong', 'role', `one of: ${roles.map(({ role }) => role).join(', ')}`);
    return;
  }
  owner.seenStart = Math.min(owner.seenStart, Number(row.start));
  owner.seenEnd = Math.max(owner.seenEnd, Number(row.end));
  const before = owner.seenWords[index];
  owner.seenWords[index] = before && row.text !== null ? `${before} … ${row.text}` : row.text!;
}

function checkGrounded(row: Grounded, findings: FindingList): void {
  const wrong = (code: FindingCode, column: string, found: Cell, expected: string) =>
    findings.add(code, { file: row.file.name, line: row.line, table: row.file.table, column }, found, expected);
  if (row.seenEnd === 0) {
    findings.add('span-missing', { file: row.file.name, line: row.line }, undefined, 'a row in spans for it');
    return;
  }
  for (const [index, { role, column }] of ROLES[row.file.table]!.entries()) {
    const seen = row.seenWords[index] ?? null;
    const words = row.words[index]!;
    if (seen !== words) wrong('span-differs', column, words, show(seen, role));
  }
  if (row.seenStart !== row.start) wrong('span-differs', 'start', row.start, `${row.seenStart}, where its spans start`);
  if (row.seenEnd !== row.end) wrong('span-differs', 'end', row.end, `${row.seenEnd}, where its spans end`);
}

function show(words: Cell, role: string): string {
  return words === null ? `nothing, as its spans of role ${role} hold no words` : JSON.stringify(words);
}
