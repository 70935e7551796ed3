/** What a worker thread does: articles and stories one after the other, their rows, and the check of a release. */
import { workerData } from 'node:worker_threads';
import type { KnownEntity } from './core/config.ts';
import { nodeEffects } from './core/effects.ts';
import type { Row } from './core/release-layout.ts';
import type { TakeRow } from './core/take-row.ts';
import { decodeRecord } from './encoded-record.ts';
import { loadModels, type Models } from './models.ts';
import { type EncodedResult, readEncoded } from './read-article.ts';
import type { Source } from './stages/contract.ts';
import { type ArticlePlace, type ArticleShare, takeArticle } from './stages/reconcile/article-tables.ts';
import type { StoryGroups } from './stages/reconcile/group-story.ts';
import { type EncodedRows, RowEncoder } from './stages/release/encode-rows.ts';
import type { CheckedTables } from './stages/validate/index.ts';
import { type EncodedStory, groupEncoded } from './story-cache.ts';

/** What the pool gives every worker once. */
export interface WorkerSetup {
  readonly knownEntities: readonly KnownEntity[];
}

/** A record that nobody has unpacked yet, and what other articles decide of its rows. */
interface PlacedRecord {
  readonly record: Uint8Array;
  readonly place: ArticlePlace;
}

/** The rows of a batch of articles, and what each adds to the tables that all share. */
interface EncodedArticles {
  readonly rows: EncodedRows;
  readonly shares: readonly ArticleShare[];
}

let models: Models | null = null;

/** Reads a batch; the models are loaded with the first one. */
export function readBatch(sources: readonly Source[]): EncodedResult[] {
  models ??= loadModels(nodeEffects);
  const loaded = models;
  // Tinypool wraps the pool's `workerData` as the second element.
  const setup = (Array.isArray(workerData) ? workerData[1] : workerData) as WorkerSetup;
  return sources.map((source) => readEncoded(source, loaded, setup.knownEntities));
}

/** Checks the rows of a release that is being written; one thread does so, and it alone loads the code. */
export async function checkTables(folder: string): Promise<CheckedTables> {
  const { validateTables } = await import('./stages/validate/index.ts');
  return validateTables(folder, { effects: nodeEffects });
}

/** Finds the groups of a batch of stories. */
export function groupStories(stories: readonly EncodedStory[]): StoryGroups[] {
  return stories.map(groupEncoded);
}

/** Turns a batch of articles into rows, and these into text. */
export function encodeArticles(task: {
  readonly articles: readonly PlacedRecord[];
  readonly withoutWords: boolean;
}): EncodedArticles {
  const encoder = new RowEncoder(task.withoutWords);
  const take: TakeRow = (table, row) => encoder.take(table, row as unknown as Row);
  const shares = task.articles.map(({ record, place }) => takeArticle(decodeRecord(record), place, take));
  return { rows: encoder.flush(), shares };
}
