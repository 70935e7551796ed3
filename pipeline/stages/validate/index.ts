/** Checks shipped bytes against the contract: every fault with its file, line and column, what is there and what should be. */
import { join } from 'node:path';
import type { Effects } from '../../core/effects.ts';
import type { Finding } from '../../core/finding.ts';
import { collectWhereLarge } from '../../core/limit-garbage.ts';
import { csvFile, jsonLinesFile, TEXT_FOLDER } from '../../core/release-layout.ts';
import { readSchemaTexts } from '../../core/schemas.ts';
import { TABLE_NAMES, type TableName } from '../../core/tables.gen.ts';
import { type CountChecker, createCountChecker } from './check-counts.ts';
import { checkPresence, checkStatedRows, checkSums } from './check-files.ts';
import { createReferenceChecker, type ReferenceChecker } from './check-references.ts';
import { compileRowChecks, createRowChecker, type RowChecker, type RowChecks } from './check-rows.ts';
import { createSpanChecker, type SpanChecker } from './check-spans.ts';
import { compareCells, createCsvMirror } from './compare-csv.ts';
import { createTextFinder } from './find-texts.ts';
import { createFindingList, type FindingList } from './finding-list.ts';
import { KeyIndex } from './key-index.ts';
import { readByArticle } from './read-by-article.ts';
import { type NumberedRow, readCsvRows, readJsonRows, type TableFile } from './read-rows.ts';

/** What validation needs from outside. */
export interface ValidateContext {
  readonly effects: Effects;
  /** Folder with the articles' texts, for releases that do not hold them. */
  readonly articlesFolder?: string | undefined;
}

/** Tables that count the rows of others, or are named by them: read first, one after the other. */
const TABLES_BEFORE: readonly TableName[] = ['stories', 'entities', 'quote_groups', 'figure_groups', 'claim_groups'];
/** Tables that are ordered by article: read side by side. Attributions before claims, spans after all that they ground. */
const TABLES_BY_ARTICLE: readonly TableName[] = ['articles', 'attributions', 'claims', 'figures', 'mentions', 'spans'];
const TABLES_AFTER: readonly TableName[] = ['claim_entities', 'issues'];

/** The checks that look at all tables together. */
interface ReleaseChecks {
  /** Keys of every table, as far as it was read. */
  readonly keys: Readonly<Record<TableName, KeyIndex>>;
  readonly rows: RowChecks;
  readonly references: ReferenceChecker;
  readonly counts: CountChecker;
  readonly spans: SpanChecker;
}

/** What the rows of a release were found to be. */
export interface CheckedTables {
  readonly findings: readonly Finding[];
  readonly rows: Readonly<Record<TableName, number>>;
}

/**
 * Checks a release folder: sums, schemas, order, keys, references, counts, spans, and CSV against JSON Lines. Reads in batches.
 * @param checked what `validateTables` gives for the folder, maybe in another thread meanwhile; its rows are checked here where nothing is given.
 * @returns findings in reading order: files, rows, stated numbers of rows; at most a thousand of each and one that says there are more; empty where all holds.
 */
export async function validateRelease(
  folder: string,
  context: ValidateContext,
  checked?: Promise<CheckedTables>,
): Promise<readonly Finding[]> {
  const { effects } = context;
  const files = createFindingList();
  if (!checkPresence(folder, files, effects)) return files.all();
  await checkSums(folder, files, effects);
  const tables = await (checked ?? validateTables(folder, context));
  const stated = createFindingList();
  const isCutShort = tables.findings.at(-1)?.code === 'too-many';
  if (!isCutShort) checkStatedRows(folder, tables.rows, stated, effects);
  return [...files.all(), ...tables.findings, ...stated.all()];
}

/** Checks the rows of a release; all tables, and the texts where it holds them, must be there. */
export async function validateTables(folder: string, context: ValidateContext): Promise<CheckedTables> {
  const { effects } = context;
  const findings = createFindingList();
  const keys = mapTables(() => new KeyIndex());
  const checks: ReleaseChecks = {
    keys,
    rows: compileRowChecks(readSchemaTexts(effects)),
    references: createReferenceChecker(keys, findings),
    counts: createCountChecker(keys, findings),
    spans: createSpanChecker(findings, findTextIn(folder, context)),
  };
  const tables = mapTables((table) => new CheckedTable(folder, table, checks, findings, effects));
  for (const table of TABLES_BEFORE) await checkAlone(tables[table], checks);
  await checkByArticle(
    TABLES_BY_ARTICLE.map((table) => tables[table]),
    checks,
  );
  for (const table of TABLES_AFTER) await checkAlone(tables[table], checks);
  checks.references.finish();
  checks.counts.finish();
  return { findings: findings.all(), rows: mapTables((table) => tables[table].count) };
}

function mapTables<Value>(make: (table: TableName) => Value): Record<TableName, Value> {
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, make(table)])) as Record<TableName, Value>;
}

function findTextIn(
  folder: string,
  { effects, articlesFolder }: ValidateContext,
): ReturnType<typeof createTextFinder> | null {
  const folders = effects.kindOf(join(folder, TEXT_FOLDER)) === 'folder' ? [folder] : [];
  if (articlesFolder !== undefined) folders.push(articlesFolder);
  return folders.length === 0 ? null : createTextFinder(folders, effects);
}

/** One table whose rows are checked by themselves as they are read, and its CSV beside them. */
class CheckedTable {
  count = 0;
  readonly file: TableFile;
  readonly #folder: string;
  readonly #checker: RowChecker;
  readonly #findings: FindingList;
  readonly #effects: Effects;

  constructor(
    folder: string,
    table: TableName,
    { rows, keys }: ReleaseChecks,
    findings: FindingList,
    effects: Effects,
  ) {
    this.file = { path: join(folder, jsonLinesFile(table)), name: jsonLinesFile(table), table };
    this.#folder = folder;
    this.#checker = createRowChecker(this.file, rows[table], keys[table], findings);
    this.#findings = findings;
    this.#effects = effects;
  }

  /** The rows, a batch at a time; no more of them where there are too many findings. */
  async *batches(): AsyncGenerator<readonly NumberedRow[]> {
    const { table } = this.file;
    const csv = { path: join(this.#folder, csvFile(table)), name: csvFile(table), table };
    const mirror = await createCsvMirror(csv.path, table, this.#effects);
    for await (const batch of readJsonRows(this.file, this.#findings, this.#effects)) {
      collectWhereLarge();
      this.count += batch.length;
      for (const numbered of batch) this.#checker.check(numbered);
      await mirror.take(batch);
      yield batch;
      if (this.#findings.isFull()) return;
    }
    if (!(await mirror.isSame())) await compareCells(this.file, csv, this.#findings, this.#effects);
  }
}

async function checkAlone(table: CheckedTable, checks: ReleaseChecks): Promise<void> {
  for await (const batch of table.batches()) {
    for (const numbered of batch) {
      checks.references.note(table.file, numbered);
      checks.counts.note(table.file, numbered);
    }
  }
}

async function checkByArticle(tables: readonly CheckedTable[], checks: ReleaseChecks): Promise<void> {
  const sources = tables.map((table) => ({ file: table.file, batches: table.batches() }));
  for await (const article of readByArticle(sources)) {
    for (const { file, rows } of article) {
      for (const numbered of rows) {
        checks.references.note(file, numbered);
        checks.counts.note(file, numbered);
        checks.spans.note(file, numbered);
      }
    }
    checks.spans.endArticle();
  }
}

/** True where every file of a release is there, has the SHA-256 that SHA256SUMS names, and lies beside no other. */
export async function isUnchanged(folder: string, effects: Effects): Promise<boolean> {
  const findings = createFindingList();
  if (checkPresence(folder, findings, effects)) await checkSums(folder, findings, effects);
  return findings.all().length === 0;
}

/**
 * Checks one file against a table's schema, order and key.
 * @param path a file whose name ends in `.csv`; any other is read as JSON Lines.
 */
export async function validateFile(
  path: string,
  table: TableName,
  context: ValidateContext,
): Promise<readonly Finding[]> {
  const { effects } = context;
  const findings = createFindingList();
  const file: TableFile = { path, name: path, table };
  const checker = createRowChecker(file, compileRowChecks(readSchemaTexts(effects))[table], new KeyIndex(), findings);
  const read = path.toLowerCase().endsWith('.csv') ? readCsvRows : readJsonRows;
  for await (const batch of read(file, findings, effects)) {
    for (const numbered of batch) checker.check(numbered);
    if (findings.isFull()) break;
  }
  return findings.all();
}
