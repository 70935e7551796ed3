/** What comes after the last article is read: reconcile → validate → release. */
import { type Config, hashSettings } from './core/config.ts';
import type { Tables } from './core/tables.gen.ts';
import type { TakeRow } from './core/take-row.ts';
import type { Gathered } from './gathered.ts';
import { isWorthWorkers, reconcileInWorkers } from './reconcile-in-workers.ts';
import type { Progress, RunContext } from './run.ts';
import { issuesOfFindings } from './set-aside.ts';
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
import type { Workers } from './workers.ts';

/** Publishes what was gathered. Articles whose rows break the contract are set aside, and the rest is published. */
export async function publishGathered(
  gathered: Gathered,
  workers: Workers,
  config: Config,
  context: RunContext,
): Promise<ReleaseSummary> {
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
      return await publishTables(give, config, context, provenance);
    } catch (error) {
      if (!(error instanceof InvalidReleaseError) || !gathered.setAside(await issuesOfFindings(error.findings, give)))
        throw error;
    }
  }
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
