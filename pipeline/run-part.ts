/**
 * Some of the stages, for people who look into the pipeline or put a stage of their own between two of ours:
 * `run --to STAGE` prints what the stage made as JSON Lines, `run --from STAGE` reads what the stage before has printed.
 */
import type { Config } from './core/config.ts';
import type { Effects, ScratchFile } from './core/effects.ts';
import { findingToText } from './core/finding.ts';
import { readLines } from './core/line-batches.ts';
import { TABLE_NAMES, type TableName, type Tables } from './core/tables.gen.ts';
import type { GiveRows } from './core/take-row.ts';
import { UserError } from './core/user-error.ts';
import { encodeRecord } from './encoded-record.ts';
import type { Models } from './models.ts';
import { publishTables, reconcileOptions } from './publish-run.ts';
import { RecordStore } from './record-store.ts';
import { ingestInputs, type RunContext } from './run.ts';
import { clean } from './stages/clean/index.ts';
import type { Article, ArticleRecord, ParsedArticle, Source } from './stages/contract.ts';
import { ground } from './stages/extract/ground.ts';
import { extract } from './stages/extract/index.ts';
import { parse } from './stages/parse/index.ts';
import { reconcileInto } from './stages/reconcile/index.ts';
import { STAGES, type StageName } from './stages/stage-names.ts';
import { validateRelease } from './stages/validate/index.ts';
import { noTexts } from './text-store.ts';

/** First and last stage of a partial run. */
export interface StageRange {
  readonly from: StageName;
  readonly to: StageName;
}

/** One row on its way from reconcile to release. */
interface TableLine {
  readonly table: TableName;
  readonly row: unknown;
}

/**
 * Runs the stages from the first to the last of the range.
 * @param print takes JSON Lines.
 * @returns 0, or 1 where the check of an existing release (`--only validate`) finds faults.
 * @throws UserError naming file:line where a line is not what the stage before prints.
 */
export async function runPart(
  config: Config,
  range: StageRange,
  context: RunContext,
  print: (text: string) => Promise<void>,
): Promise<0 | 1> {
  const includes = (stage: StageName): boolean =>
    STAGES.indexOf(range.from) <= STAGES.indexOf(stage) && STAGES.indexOf(stage) <= STAGES.indexOf(range.to);
  if (range.from === 'validate' && range.to === 'validate') return checkRelease(config, context, print);
  if (STAGES.indexOf(range.to) < STAGES.indexOf('reconcile')) {
    for await (const item of articleStages(config, context, includes)) await print(toLine(item));
    return 0;
  }
  const publishes = range.to === 'release';
  const publish = (tables: Tables | GiveRows): Promise<unknown> =>
    publishTables(tables, config, context, { inputs: [], textOf: noTexts, publishes, workers: null });
  if (!includes('reconcile')) await publish(await readTables(config, context));
  else {
    const records = new RecordStore(context.effects);
    try {
      for await (const item of articleStages(config, context, includes))
        records.add(encodeRecord(item as ArticleRecord));
      const give: GiveRows = (take) => reconcileInto(records.list(), [], reconcileOptions(config), take);
      if (range.to === 'reconcile') await printRows(give, context, print);
      else await publish(give);
    } finally {
      records.close();
    }
  }
  return 0;
}

/** Prints rows table by table; they wait in scratch files, as they come in another order. */
async function printRows(
  give: GiveRows,
  { effects }: RunContext,
  print: (text: string) => Promise<void>,
): Promise<void> {
  const files = new Map(TABLE_NAMES.map((table) => [table, new ScratchLines(effects)]));
  try {
    await give((table, row) => files.get(table)!.add(toLine({ table, row } satisfies TableLine)));
    for (const file of files.values()) for (const text of file.texts()) await print(text);
  } finally {
    for (const file of files.values()) file.close();
  }
}

/** Lines in a scratch file, written and read many at a time. */
class ScratchLines {
  readonly #file: ScratchFile;
  readonly #batches: { readonly start: number; readonly length: number }[] = [];
  #waiting = '';

  constructor(effects: Effects) {
    this.#file = effects.openScratch();
  }

  add(line: string): void {
    this.#waiting += line;
    if (this.#waiting.length >= BATCH_CHARS) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting);
    this.#batches.push({ start: this.#file.append(bytes), length: bytes.length });
    this.#waiting = '';
  }

  *texts(): Generator<string> {
    this.#flush();
    for (const { start, length } of this.#batches) yield this.#file.read(start, length).toString();
  }

  close(): void {
    this.#file.close();
  }
}

/** Characters of lines that are written at once. */
const BATCH_CHARS = 1 << 20;

/** The stages that look at one article alone, as far as the range includes them. */
async function* articleStages(
  config: Config,
  context: RunContext,
  includes: (stage: StageName) => boolean,
): AsyncGenerator<unknown> {
  const items = includes('ingest') ? ingestedSources(config, context) : readInputs(config, context);
  for await (let item of items) {
    if (includes('clean')) item = clean(item as Source);
    if (includes('parse')) item = parse(item as Article, (await context.models()).annotate);
    if (includes('extract')) item = extractRecord(item as ParsedArticle, config, await context.models());
    yield item;
  }
}

async function* ingestedSources(config: Config, context: RunContext): AsyncGenerator<unknown> {
  for await (const item of ingestInputs(config, context)) if (!('code' in item)) yield item;
}

function extractRecord(parsed: ParsedArticle, config: Config, { attributions }: Models): ArticleRecord {
  return ground(parsed, extract(parsed, { attributionModel: attributions, knownEntities: config.entities }));
}

async function* readInputs({ inputs }: Config, { effects }: RunContext): AsyncGenerator<unknown> {
  for (const input of inputs) {
    if (input !== '-' && effects.kindOf(input) !== 'file')
      throw new UserError(
        `${input}: no such file; a run that begins later than ingest reads files of JSON Lines, or -`,
      );
    const source = input === '-' ? { streamFile: () => effects.streamInput() } : effects;
    for await (const { lines, first } of readLines(input, source))
      for (const [at, line] of lines.entries()) if (line.trim() !== '') yield parseLine(line, `${input}:${first + at}`);
  }
}

function parseLine(line: string, place: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // The message below says all that is known.
  }
  throw new UserError(`${place}: not a JSON object; expected a line that \`run --to\` has printed`);
}

async function readTables(config: Config, context: RunContext): Promise<Tables> {
  const tables = Object.fromEntries(TABLE_NAMES.map((table) => [table, [] as unknown[]]));
  for await (const item of readInputs(config, context)) {
    const { table, row } = item as TableLine;
    const rows = tables[table];
    if (!rows) throw new UserError(`no table \`${table}\`; expected lines that \`run --to reconcile\` has printed`);
    rows.push(row);
  }
  return tables as unknown as Tables;
}

async function checkRelease(
  config: Config,
  { effects }: RunContext,
  print: (text: string) => Promise<void>,
): Promise<0 | 1> {
  const findings = await validateRelease(config.output, { effects });
  for (const finding of findings) await print(`${findingToText(finding)}\n`);
  return findings.length > 0 ? 1 : 0;
}

function toLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
