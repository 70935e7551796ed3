/** Checks shipped bytes against the contract: every fault with its file, line and column, what is there and what should be. */
import { join } from 'node:path';
import type { Effects } from '../../core/effects.ts';
import type { Finding } from '../../core/finding.ts';
import { csvFile, jsonLinesFile, TEXT_FOLDER } from '../../core/release-layout.ts';
import { readSchemaTexts } from '../../core/schemas.ts';
import type { TableName } from '../../core/tables.gen.ts';
import { type CountChecker, createCountChecker } from './check-counts.ts';
import { checkPresence, checkStatedRows, checkSums } from './check-files.ts';
import { createReferenceChecker, type ReferenceChecker } from './check-references.ts';
import { compileRowChecks, createRowChecker, type RowChecks } from './check-rows.ts';
import { createSpanChecker, type SpanChecker } from './check-spans.ts';
import { compareCells, createCsvMirror } from './compare-csv.ts';
import { createTextFinder } from './find-texts.ts';
import { createFindingList, type FindingList } from './finding-list.ts';
import { readCsvRows, readJsonRows, type TableFile } from './read-rows.ts';

/** What validation needs from outside. */
export interface ValidateContext {
  readonly effects: Effects;
  /** Folder with the articles' texts, for releases that do not hold them. */
  readonly articlesFolder?: string | undefined;
}

/** Tables in an order in which most references point back; attributions before claims, spans after all that they ground. */
const READING_ORDER: readonly TableName[] = [
  'stories',
  'articles',
  'entities',
  'quote_groups',
  'figure_groups',
  'claim_groups',
  'attributions',
  'claims',
  'figures',
  'mentions',
  'claim_entities',
  'spans',
  'issues',
];

/** The checks that look at all tables together. */
interface ReleaseChecks {
  readonly rows: RowChecks;
  readonly references: ReferenceChecker;
  readonly counts: CountChecker;
  readonly spans: SpanChecker;
}

/**
 * Checks a release folder: sums, schemas, order, keys, references, counts, spans, and CSV against JSON Lines. Reads in batches.
 * @returns findings in reading order, at most a thousand and one that says there are more; empty where all holds.
 */
export async function validateRelease(folder: string, context: ValidateContext): Promise<readonly Finding[]> {
  const { effects } = context;
  const findings = createFindingList();
  if (!checkPresence(folder, findings, effects)) return findings.all();
  await checkSums(folder, findings, effects);
  const checks: ReleaseChecks = {
    rows: compileRowChecks(readSchemaTexts(effects)),
    references: createReferenceChecker(findings),
    counts: createCountChecker(findings),
    spans: createSpanChecker(findings, findTextIn(folder, context)),
  };
  const rows = {} as Record<TableName, number>;
  for (const table of READING_ORDER) {
    rows[table] = await checkTable(folder, table, checks, findings, effects);
    if (findings.isFull()) return findings.all();
  }
  checks.references.finish();
  checks.counts.finish();
  checks.spans.finish();
  checkStatedRows(folder, rows, findings, effects);
  return findings.all();
}

function findTextIn(
  folder: string,
  { effects, articlesFolder }: ValidateContext,
): ReturnType<typeof createTextFinder> | null {
  const folders = effects.kindOf(join(folder, TEXT_FOLDER)) === 'folder' ? [folder] : [];
  if (articlesFolder !== undefined) folders.push(articlesFolder);
  return folders.length === 0 ? null : createTextFinder(folders, effects);
}

/** @returns the number of rows. */
async function checkTable(
  folder: string,
  table: TableName,
  checks: ReleaseChecks,
  findings: FindingList,
  effects: Effects,
): Promise<number> {
  const json = { path: join(folder, jsonLinesFile(table)), name: jsonLinesFile(table), table };
  const csv = { path: join(folder, csvFile(table)), name: csvFile(table), table };
  const checker = createRowChecker(json, checks.rows[table], findings);
  const mirror = await createCsvMirror(csv.path, table, effects);
  let count = 0;
  for await (const batch of readJsonRows(json, findings, effects)) {
    count += batch.length;
    for (const numbered of batch) {
      checker.check(numbered);
      checks.references.note(json, numbered);
      checks.counts.note(json, numbered);
      checks.spans.note(json, numbered);
    }
    await mirror.take(batch);
    if (findings.isFull()) return count;
  }
  checks.references.close(table, checker.keys);
  if (!(await mirror.isSame())) await compareCells(json, csv, findings, effects);
  return count;
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
  const checker = createRowChecker(file, compileRowChecks(readSchemaTexts(effects))[table], findings);
  const read = path.toLowerCase().endsWith('.csv') ? readCsvRows : readJsonRows;
  for await (const batch of read(file, findings, effects)) {
    for (const numbered of batch) checker.check(numbered);
    if (findings.isFull()) break;
  }
  return findings.all();
}
