/** The stages in order. Only the first and the last touch the outside world. */
import { openCache } from './article-cache.ts';
import { meterBytes } from './byte-meter.ts';
import type { Config } from './core/config.ts';
import type { Effects } from './core/effects.ts';
import { sha256 } from './core/id.ts';
import type { Issue } from './core/issue.ts';
import type { SchemaTexts } from './core/schemas.ts';
import type { Tables } from './core/tables.gen.ts';
import type { TakeRow } from './core/take-row.ts';
import { UserError } from './core/user-error.ts';
import { findFinishedRun, keepFinishedRun, keyOfRun } from './finished-run.ts';
import type { Models } from './models.ts';
import { readArticles } from './read-articles.ts';
import { isWorthWorkers, reconcileInWorkers } from './reconcile-in-workers.ts';
import { RecordStore } from './record-store.ts';
import { issuesOfFindings } from './set-aside.ts';
import type { Source } from './stages/contract.ts';
import { ingest } from './stages/ingest/index.ts';
import { listInputs } from './stages/ingest/list-inputs.ts';
import { type ReconcileOptions, reconcileInto } from './stages/reconcile/index.ts';
import {
  type GiveEncoded,
  type InputFile,
  InvalidReleaseError,
  type ReleaseSummary,
  type TakeEncoded,
  writeRelease,
} from './stages/release/index.ts';
import { type CheckedTables, validateRelease, validateTables } from './stages/validate/index.ts';
import { groupThrough, openStoryCache } from './story-cache.ts';
import { TextStore } from './text-store.ts';
import { Workers } from './workers.ts';

/** What a run needs from outside. */
export interface RunContext {
  readonly effects: Effects;
  readonly schemas: SchemaTexts;
  readonly software: { readonly name: string; readonly version: string };
  /** Changes with every change of code, models or libraries; cached articles of another build are redone. */
  readonly build: () => string;
  readonly models: () => Models;
  readonly onProgress: (progress: Progress) => void;
}

/** How far a run is. */
export interface Progress {
  readonly stage: 'read' | 'reconcile' | 'release';
  readonly articles: number;
  /** Share of the input's bytes that were read, 0 to 1; null where the whole is not known (standard input). */
  readonly share: number | null;
}

/** What a run did. */
export interface RunSummary extends ReleaseSummary {
  readonly issues: readonly Issue[];
}

/**
 * ingest → clean → parse → extract (an article at a time, over workers) → reconcile → validate → release.
 * With a cache, nothing of this is done where the release at the target is already the one that it would make.
 * @throws UserError where input, config or target are wrong; the last good release stays as it is.
 */
export async function run(config: Config, context: RunContext): Promise<RunSummary> {
  if (config.options.cache === null) return runStages(config, context);
  const { effects, schemas, software } = context;
  const version = sha256(JSON.stringify([context.build(), schemas, software, hashSettings(config)]));
  const key = await keyOfRun(config, version, effects);
  if (key === null) return runStages(config, context);
  const finished = await findFinishedRun(config, key, effects);
  if (finished) return finished;
  const summary = await runStages(config, context);
  // Where an input changed meanwhile, nobody knows which of its states was read.
  if ((await keyOfRun(config, version, effects)) === key) keepFinishedRun(config, key, summary, effects);
  return summary;
}

async function runStages(config: Config, context: RunContext): Promise<RunSummary> {
  const gathered = new Gathered(config.release.texts === 'full', context.effects);
  const workers = new Workers(config.options.workers || context.effects.cores(), { knownEntities: config.entities });
  try {
    await readInto(gathered, workers, config, context);
    const { cache: folder } = config.options;
    const cache = openStoryCache(folder, folder === null ? '' : context.build(), context.effects);
    const tell = (stage: Progress['stage']): void =>
      context.onProgress({ stage, articles: gathered.records.count, share: 1 });
    const give = async (take: TakeRow, takeEncoded?: TakeEncoded): Promise<void> => {
      tell('reconcile');
      const records = gathered.records.list();
      const options = reconcileOptions(config);
      if (takeEncoded && isWorthWorkers(gathered.records, workers)) {
        const takers = { take, takeEncoded, withoutWords: config.release.texts === 'none' };
        await reconcileInWorkers(records, gathered.issues, options, workers, { ...takers, cache });
      } else reconcileInto(records, gathered.issues, options, take, groupThrough(cache, records));
      tell('release');
    };
    for (;;) {
      try {
        const provenance = {
          ...{ inputs: gathered.inputs(), textOf: gathered.textOf, publishes: true },
          workers: isWorthWorkers(gathered.records, workers) ? workers : null,
        };
        return { ...(await publishTables(give, config, context, provenance)), issues: gathered.issues };
      } catch (error) {
        if (!(error instanceof InvalidReleaseError) || !gathered.setAside(await issuesOfFindings(error.findings, give)))
          throw error;
      }
    }
  } finally {
    await workers.close();
    gathered.close();
  }
}

/** ingest → clean → parse → extract, over workers. */
async function readInto(gathered: Gathered, workers: Workers, config: Config, context: RunContext): Promise<void> {
  const meter = meterBytes(context.effects);
  const total = sumSizes(config, context.effects);
  const sources = ingestInputs(config, { ...context, effects: meter.effects });
  const results = readArticles(gathered.take(sources), {
    knownEntities: config.entities,
    workers,
    models: context.models,
    cache: openCache(config.options.cache, context.effects),
    // Without a cache nobody asks; reading all code and models to hash them takes its time.
    version: config.options.cache === null ? '' : sha256(JSON.stringify([context.build(), config.entities])),
  });
  for await (const result of results) {
    if ('encoded' in result) gathered.records.add(result.encoded);
    else gathered.issues.push(result.issue);
    const share = total === null ? null : Math.min(1, meter.read() / Math.max(1, total));
    context.onProgress({ stage: 'read', articles: gathered.records.count, share });
  }
}

/** Bytes of all input files; null where standard input is among them. */
function sumSizes({ inputs, root }: Config, effects: Effects): number | null {
  const { files, stdin } = listInputs(inputs, { effects, root });
  return stdin ? null : files.reduce((sum, file) => sum + effects.sizeOf(file.path), 0);
}

/** The first stage, with the run's settings. */
export function ingestInputs(config: Config, { effects }: RunContext): AsyncGenerator<Source | Issue> {
  return ingest(config.inputs, { effects, root: config.root, maxChars: config.options.max_article_chars });
}

/** The run's settings for the stage between articles and rows. */
export function reconcileOptions({ entities, options }: Config): ReconcileOptions {
  return { knownEntities: entities, windowDays: options.story_window_days };
}

/** What the release names or holds besides its rows. */
interface Provenance {
  readonly inputs: readonly InputFile[];
  readonly textOf: (articleId: string) => string;
  /** False stops after the check of the staged bytes. */
  readonly publishes: boolean;
  /** Check the tables while pages are made; null where this thread does it. */
  readonly workers: Workers | null;
}

/** The last two stages: writes beside the target, validates those very bytes, then publishes them. */
export function publishTables(
  tables: Tables | GiveEncoded,
  config: Config,
  context: RunContext,
  { inputs, textOf, publishes, workers }: Provenance,
): Promise<ReleaseSummary> {
  const { effects, schemas, software } = context;
  let checked: Promise<CheckedTables> | null = null;
  return writeRelease(tables, {
    effects,
    target: config.output,
    settings: config.release,
    schemas,
    software,
    configSha256: hashSettings(config),
    inputs,
    textOf,
    onTables: (folder) => {
      checked = workers?.run('checkTables', folder) ?? validateTables(folder, { effects });
      // Its fault is thrown where the check is asked for.
      checked.catch(() => undefined);
    },
    check: (folder) => validateRelease(folder, { effects }, checked!),
    publishes,
  });
}

/** Refuses to give a text where none is at hand. */
export function noTexts(articleId: string): never {
  throw new UserError(`the text of ${articleId} is not at hand: run from ingest, or with --texts excerpts`);
}

/** The settings that rows depend on; machine settings and paths are left out, so that bytes agree everywhere. */
function hashSettings({ release, options, entities }: Config): string {
  const { story_window_days, max_article_chars } = options;
  return sha256(JSON.stringify({ release, story_window_days, max_article_chars, entities }));
}

/** What a run keeps of its articles until reconcile. */
class Gathered {
  readonly records: RecordStore;
  readonly issues: Issue[] = [];
  /** Gives a text that was kept. */
  readonly textOf: (articleId: string) => string;
  readonly #texts: TextStore | null;
  readonly #files = new Map<string, string[]>();

  /** @param keepsTexts whether the release will hold texts. */
  constructor(keepsTexts: boolean, effects: Effects) {
    this.records = new RecordStore(effects);
    const texts = keepsTexts ? new TextStore(effects) : null;
    this.#texts = texts;
    this.textOf = texts ? (articleId) => texts.get(articleId) : noTexts;
  }

  /** Passes sources on and keeps issues back. */
  async *take(ingested: AsyncIterable<Source | Issue>): AsyncGenerator<Source> {
    for await (const item of ingested) {
      if ('code' in item) {
        this.issues.push(item);
        continue;
      }
      this.#texts?.add(item.article_id, item.text);
      const path = item.source_file.replace(/#\d+$/u, '');
      const hashes = this.#files.get(path) ?? [];
      hashes.push(item.source_sha256);
      this.#files.set(path, hashes);
      yield item;
    }
  }

  /** Takes articles out and keeps the issues that say why; false where there is nothing to take out. */
  setAside(issues: readonly Issue[]): boolean {
    if (!this.records.setAside(new Set(issues.map((issue) => issue.article_id)))) return false;
    this.issues.push(...issues);
    return true;
  }

  close(): void {
    this.records.close();
    this.#texts?.close();
  }

  /** Files that articles were read from; the hash of a file of records covers its articles. */
  inputs(): InputFile[] {
    return [...this.#files].map(([path, hashes]) => ({
      path,
      sha256: hashes.length === 1 ? hashes[0]! : sha256(hashes.join('\n')),
    }));
  }
}
