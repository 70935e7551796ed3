/** The stages in order. Only the first and the last touch the outside world. */
import { openCache } from './article-cache.ts';
import { meterBytes } from './byte-meter.ts';
import { type Config, hashSettings } from './core/config.ts';
import type { Effects } from './core/effects.ts';
import { sha256 } from './core/id.ts';
import type { Issue } from './core/issue.ts';
import type { SchemaTexts } from './core/schemas.ts';
import { findFinishedRun, keepFinishedRun, keyOfRun } from './finished-run.ts';
import { Gathered } from './gathered.ts';
import type { Models } from './models.ts';
import { readArticles } from './read-articles.ts';
import type { Source } from './stages/contract.ts';
import { ingest } from './stages/ingest/index.ts';
import { listInputs } from './stages/ingest/list-inputs.ts';
import type { ReleaseSummary } from './stages/release/index.ts';
import { Workers } from './workers.ts';

/** What a run needs from outside. */
export interface RunContext {
  readonly effects: Effects;
  readonly schemas: SchemaTexts;
  readonly software: { readonly name: string; readonly version: string };
  /** Changes with every change of code, models or libraries; cached articles of another build are redone. */
  readonly build: () => string;
  readonly models: () => Promise<Models>;
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
    const { publishGathered } = await readInto(gathered, workers, config, context);
    return { ...(await publishGathered(gathered, workers, config, context)), issues: gathered.issues };
  } finally {
    await workers.close();
    gathered.close();
  }
}

/** Reconcile, validate, release. */
type LaterStages = typeof import('./publish-run.ts');

/**
 * ingest → clean → parse → extract, over workers.
 * @returns the later stages, loaded from the first read article on: workers start at once, and are busy meanwhile.
 */
async function readInto(
  gathered: Gathered,
  workers: Workers,
  config: Config,
  context: RunContext,
): Promise<LaterStages> {
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
  let later: Promise<LaterStages> | null = null;
  for await (const result of results) {
    later ??= import('./publish-run.ts');
    if ('encoded' in result) gathered.records.add(result.encoded);
    else gathered.issues.push(result.issue);
    const share = total === null ? null : Math.min(1, meter.read() / Math.max(1, total));
    context.onProgress({ stage: 'read', articles: gathered.records.count, share });
  }
  return later ?? import('./publish-run.ts');
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
