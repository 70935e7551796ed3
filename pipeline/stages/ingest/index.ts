/** Reads articles from files, folders, globs and standard input, one after the other, in an order that inputs do not change. */
import { basename, extname } from 'node:path';
import type { Effects } from '../../core/effects.ts';
import { sha256 } from '../../core/id.ts';
import type { Issue, IssueCode } from '../../core/issue.ts';
import type { Source } from '../contract.ts';
import { decodeBytes, isBinary } from './decode-bytes.ts';
import { readFrontMatter } from './front-matter.ts';
import { type InputFile, listInputs, reasonOf } from './list-inputs.ts';
import { makeSource, type Reading } from './make-source.ts';
import { readCsv, readJsonLines } from './read-records.ts';
import { NOTHING_STATED } from './stated.ts';

/** What ingest needs from outside. */
export interface IngestContext {
  readonly effects: Effects;
  /** Folder that inputs and `source_file` are relative to. */
  readonly root: string;
  /** Longer articles are set aside. */
  readonly maxChars: number;
  /** Reads JSON Lines from standard input too, as the input `-` does. */
  readonly stdin?: boolean;
}

/** A character takes up to six bytes in JSON (`\u00e9`); markup weighs more than its text. */
const BYTES_PER_CHAR = 8;

/** Lines and files of this size are always read, however low the limit of characters. */
const MIN_BYTES = 1 << 20;

/** The `source_file` of records from standard input. */
const STDIN_NAME = 'stdin';

/**
 * Streams articles and what was surprising, file by file in order of `source_file`, records in order of their lines; standard input comes last.
 * Of several articles with one id the first in this order is kept. Nothing but the ids is held in memory.
 * @throws UserError where an input is missing or holds nothing.
 */
export async function* ingest(inputs: readonly string[], context: IngestContext): AsyncGenerator<Source | Issue> {
  const listing = listInputs(inputs, context);
  yield* listing.issues;
  const firstFile = new Map<string, string>();
  for await (const item of readAll(listing.files, context, (context.stdin ?? false) || listing.stdin)) {
    if (!('stated' in item)) {
      yield item;
      continue;
    }
    const made = makeSource(item, context.maxChars);
    yield* made.issues;
    if (!made.source) continue;
    const { article_id, source_file } = made.source;
    const first = firstFile.get(article_id);
    if (first === undefined) {
      firstFile.set(article_id, source_file);
      yield made.source;
    } else {
      const message = `${source_file}: the id '${article_id}' is taken by ${first}; set aside, give it an id of its own`;
      yield { severity: 'error', code: 'id-duplicate', article_id, span: null, message };
    }
  }
}

async function* readAll(
  files: readonly InputFile[],
  context: IngestContext,
  stdin: boolean,
): AsyncGenerator<Reading | Issue> {
  for (const file of files) {
    try {
      if (file.format === 'jsonl' || file.format === 'csv') yield* readRecordFile(file, context);
      else yield* readWholeFile(file, context);
    } catch (error) {
      if (!isFileFault(error)) throw error;
      yield fileIssue(file, 'input-unreadable', `cannot be read (${reasonOf(error)}); left out`);
    }
  }
  if (!stdin) return;
  const input = { chunks: context.effects.streamInput(), source_file: STDIN_NAME, stem: STDIN_NAME };
  yield* readJsonLines({ ...input, maxBytes: maxBytesOf(context) });
}

function readRecordFile(file: InputFile, context: IngestContext): AsyncGenerator<Reading | Issue> {
  const chunks = context.effects.streamFile(file.path);
  const input = { chunks, source_file: file.source_file, stem: stemOf(file), maxBytes: maxBytesOf(context) };
  return file.format === 'csv' ? readCsv(input) : readJsonLines(input);
}

async function* readWholeFile(file: InputFile, context: IngestContext): AsyncGenerator<Reading | Issue> {
  const size = context.effects.sizeOf(file.path);
  if (size > maxBytesOf(context)) {
    yield fileIssue(
      file,
      'input-too-long',
      `${size} bytes, too many for max_article_chars ${context.maxChars}; set aside`,
    );
    return;
  }
  const bytes = context.effects.readFile(file.path);
  if (isBinary(bytes)) {
    yield fileIssue(file, 'input-binary', 'holds binary data, not text; left out');
    return;
  }
  if (file.format === 'unknown' && !file.isNamed) {
    yield fileIssue(
      file,
      'input-unreadable',
      `'${extname(file.path)}' files are not read; rename it to .txt or name it itself`,
    );
    return;
  }
  if (file.format === 'html') yield* readHtmlFile(file, bytes);
  else yield* readTextFile(file, bytes);
}

function* readTextFile(file: InputFile, bytes: Uint8Array): Generator<Reading | Issue> {
  const { text, guess } = decodeBytes(bytes);
  if (guess !== null) yield encodingIssue(file, guess);
  const front = readFrontMatter(text);
  if (front?.fault) {
    const message = `${file.source_file}:${front.fault}; the front matter is ignored`;
    yield { severity: 'warning', code: 'front-matter-broken', article_id: stemOf(file), span: null, message };
  }
  yield {
    text,
    content: { start: front?.end ?? 0, end: text.length },
    format: file.format === 'markdown' ? 'markdown' : 'text',
    stated: front?.stated ?? NOTHING_STATED,
    fallbackId: stemOf(file),
    source_file: file.source_file,
    source_sha256: sha256(bytes),
  };
}

async function* readHtmlFile(file: InputFile, bytes: Uint8Array): AsyncGenerator<Reading | Issue> {
  // Loaded only where a page is to be read: the library that parses markup is large.
  const { readHtml } = await import('./html/index.ts');
  const page = readHtml(bytes);
  if (page === null) {
    yield fileIssue(file, 'input-unreadable', 'the markup cannot be parsed; left out');
    return;
  }
  if (page.guess !== null) yield encodingIssue(file, page.guess);
  yield {
    text: page.text,
    content: { start: 0, end: page.text.length },
    format: 'html',
    stated: page.stated,
    fallbackId: stemOf(file),
    source_file: file.source_file,
    source_sha256: sha256(bytes),
  };
}

function fileIssue(file: InputFile, code: IssueCode, what: string): Issue {
  const message = `${file.source_file}: ${what}`;
  return { severity: 'error', code, article_id: stemOf(file), span: null, message };
}

function encodingIssue(file: InputFile, guess: string): Issue {
  const message = `${file.source_file}: not valid UTF-8; read as ${guess}`;
  return { severity: 'warning', code: 'encoding-guessed', article_id: stemOf(file), span: null, message };
}

function stemOf(file: InputFile): string {
  return basename(file.path, extname(file.path));
}

function maxBytesOf(context: IngestContext): number {
  return Math.max(MIN_BYTES, context.maxChars * BYTES_PER_CHAR);
}

/** Faults of the file system carry a code such as `EACCES`; all else is ours. */
function isFileFault(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/u.test(error.code);
}
