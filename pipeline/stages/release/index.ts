/** Publishes the tables as a release: staged beside the target, checked, and swapped in whole. */
import { findingToText } from '../../core/finding.ts';
import { compareBy } from '../../core/order.ts';
import { RELEASE_FILES, RELEASE_FORMAT, type Row, SCHEMA_FOLDER, textFile } from '../../core/release-layout.ts';
import { schemaFile } from '../../core/schemas.ts';
import { TABLE_NAMES, type Tables } from '../../core/tables.gen.ts';
import { giveTables, type TakeRow } from '../../core/take-row.ts';
import { type GiveEncoded, InvalidReleaseError, type ReleaseContext, type ReleaseSummary } from './context.ts';
import { type Statistics, StatisticsSum } from './count-statistics.ts';
import { describePackage } from './describe-package.ts';
import { type EncodedRows, RowEncoder } from './encode-rows.ts';
import { listColumns } from './list-columns.ts';
import type { Chart } from './page/charts.ts';
import { beginPublication, explainFault, type Publication } from './publish.ts';
import { type StagedFiles, stageFiles } from './staged-files.ts';
import { StagedTables } from './staged-tables.ts';
import { citeRelease, KNOWN_LIMITS, writeCard } from './write-card.ts';
import { orderTables } from './write-tables.ts';

export type { GiveEncoded, InputFile, ReleaseContext, ReleaseSummary } from './context.ts';
export { InvalidReleaseError } from './context.ts';
export { RowEncoder, type TakeEncoded } from './encode-rows.ts';
export { isRelease, recoverRelease } from './publish.ts';

/** Rows that are turned into text at once. */
const BLOCK_ROWS = 1_000;
/** Findings named in the message of an invalid release. */
const FINDINGS_SHOWN = 5;

/**
 * Writes, checks and publishes a release. The bytes depend on the rows and the context alone, not on clock, zone or locale.
 * @param tables in any order; or what gives their rows in order, single or encoded, so that they need not be in memory: articles before
 *   all that lies in them.
 * @throws UserError where the target holds other files or the disk refuses; InvalidReleaseError where the check finds faults.
 *   In both cases the target is as it was.
 */
export async function writeRelease(tables: Tables | GiveEncoded, context: ReleaseContext): Promise<ReleaseSummary> {
  let publication: Publication | null = null;
  try {
    publication = beginPublication(context.target, context.effects);
    const files = stageFiles(publication.staged, context.effects);
    const give = typeof tables === 'function' ? tables : giveTables(orderTables(tables));
    const { staged, sum } = await writeTables(publication.staged, files, give, context);
    context.onTables?.(publication.staged);
    const statistics = sum.statistics();
    const charts = context.hasPages === false ? null : await writeViews(files, staged, context);
    writeDescriptions(files, staged, statistics, charts, context);
    writeProofs(files, context);
    // The disk is waited for while the files are checked.
    const synced = files.sync();
    synced.catch(() => undefined);
    await refuseFindings(publication.staged, context);
    await synced;
    if (context.publishes === false) publication.abandon();
    else publication.publish();
    const written = files.written();
    const bytes = written.reduce((sum, file) => sum + file.bytes, 0);
    return { target: context.target, rows: statistics.rows, files: written.length, bytes };
  } catch (fault) {
    publication?.abandon();
    throw explainFault(context.target, fault);
  }
}

async function writeTables(
  folder: string,
  files: StagedFiles,
  give: GiveEncoded,
  { effects, schemas, settings, textOf }: ReleaseContext,
): Promise<{ staged: StagedTables; sum: StatisticsSum }> {
  const staged = new StagedTables(files, folder, effects);
  const sum = new StatisticsSum();
  const encoder = new RowEncoder(settings.texts === 'none');
  const takeEncoded = ({ tables, counts }: EncodedRows): void => {
    staged.add(tables);
    sum.add(counts);
  };
  const take: TakeRow = (table, row) => {
    encoder.take(table, row as unknown as Row);
    if (encoder.waiting >= BLOCK_ROWS) takeEncoded(encoder.flush());
  };
  await give(take, takeEncoded);
  takeEncoded(encoder.flush());
  staged.close();
  for (const table of TABLE_NAMES) files.write(`${SCHEMA_FOLDER}/${schemaFile(table)}`, schemas[table]);
  if (settings.texts === 'full')
    for (const { article_id } of staged.rows('articles')) files.write(textFile(article_id), textOf(article_id));
  return { staged, sum };
}

/** The pages and charts, loaded only here: a command that publishes nothing need not wait for them. @returns the charts. */
async function writeViews(
  files: StagedFiles,
  tables: StagedTables,
  context: ReleaseContext,
): Promise<readonly Chart[]> {
  const [{ writePages }, { makeCharts }, { splitByStory }] = await Promise.all([
    import('./page/index.ts'),
    import('./page/charts.ts'),
    import('./page/story-rows.ts'),
  ]);
  const { settings, software, textOf } = context;
  const partOf = splitByStory(tables);
  const charts = makeCharts(tables, partOf);
  for (const { path, svg } of charts) files.write(path, svg);
  const facts = { settings, textOf, citation: citeRelease(settings, software), limits: KNOWN_LIMITS };
  writePages(tables, partOf, facts, files);
  return charts;
}

/** @param charts null where the release has no pages. */
function writeDescriptions(
  files: StagedFiles,
  tables: StagedTables,
  statistics: Statistics,
  charts: readonly Chart[] | null,
  context: ReleaseContext,
): void {
  const { settings, software } = context;
  files.write(RELEASE_FILES.columns, listColumns());
  files.write(RELEASE_FILES.statistics, toJson(statistics));
  files.write(RELEASE_FILES.package, toJson(describePackage(settings, context.schemas, files.written())));
  const card = writeCard(settings, {
    rows: statistics.rows,
    languages: languagesOf(tables),
    software,
    pictures: charts ?? [],
    hasPage: charts !== null,
  });
  files.write(RELEASE_FILES.card, card);
}

function languagesOf(tables: StagedTables): string[] {
  const languages = new Set<string>();
  for (const { language } of tables.rows('articles')) languages.add(language);
  return [...languages].sort();
}

/** manifest.json names every file before it; SHA256SUMS names the manifest too. */
function writeProofs(files: StagedFiles, context: ReleaseContext): void {
  const { settings } = context;
  const manifest = {
    format: RELEASE_FORMAT,
    format_version: 1,
    release: { name: settings.name, version: settings.version, texts: settings.texts },
    software: context.software,
    config_sha256: context.configSha256,
    inputs: context.inputs.toSorted(compareBy('path', 'sha256')),
    files: files.written().map(({ rows, ...file }) => (rows === null ? file : { ...file, rows })),
  };
  files.write(RELEASE_FILES.manifest, toJson(manifest));
  const lines = files.written().map((file) => `${file.sha256}  ${file.path}\n`);
  files.write(RELEASE_FILES.sums, lines.join(''));
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function refuseFindings(staged: string, context: ReleaseContext): Promise<void> {
  const findings = await context.check(staged);
  if (findings.length === 0) return;
  const shown = findings.slice(0, FINDINGS_SHOWN).map(findingToText);
  const more = findings.length > shown.length ? [`… and ${findings.length - shown.length} more`] : [];
  const head = `${context.target}: not published: the release breaks its own contract`;
  throw new InvalidReleaseError(findings, [head, ...shown, ...more].join('\n'));
}
