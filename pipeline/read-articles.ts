/** Articles flow through in bounded batches, over worker threads where there are enough of them, in the order in which they came. */
import { type ArticleCache, cacheKey } from './article-cache.ts';
import type { KnownEntity } from './core/config.ts';
import type { Models } from './models.ts';
import type { EncodedResult } from './read-article.ts';
import type { Source } from './stages/contract.ts';
import type { Workers } from './workers.ts';

/** Articles of a batch; small enough that two workers end together, large enough that passing them costs little. */
const BATCH_ARTICLES = 8;
/** Characters of a batch, so that long articles make small batches. */
const BATCH_CHARS = 100_000;
/** Runs of fewer batches stay in this thread: starting workers costs more than they save. */
const BATCHES_WORTH_WORKERS = 6;

/** What reading needs besides the articles. */
export interface ReadContext {
  readonly knownEntities: readonly KnownEntity[];
  readonly workers: Workers;
  /** Loads the models in this thread; called only where an article is read here. */
  readonly models: () => Promise<Models>;
  readonly cache: ArticleCache;
  /** Code, models and configuration that records depend on. */
  readonly version: string;
}

interface Batch {
  readonly sources: Source[];
  readonly keys: string[];
  /** Results known from the cache, by position. */
  readonly known: (EncodedResult | null)[];
}

/** Reads articles; results come in the articles' order whatever the number of workers. */
export async function* readArticles(
  sources: AsyncIterable<Source>,
  context: ReadContext,
): AsyncGenerator<EncodedResult> {
  const batches = inBatches(sources, context);
  const first: Batch[] = [];
  while (first.length < BATCHES_WORTH_WORKERS) {
    const next = await batches.next();
    if (next.done) break;
    first.push(next.value);
  }
  const alone = !context.workers.areMany || first.length < BATCHES_WORTH_WORKERS;
  yield* alone ? readHere(follow(first, batches), context) : readInWorkers(follow(first, batches), context);
}

async function* readHere(batches: AsyncIterable<Batch>, context: ReadContext): AsyncGenerator<EncodedResult> {
  for await (const batch of batches) {
    const unknown = unknownOf(batch);
    yield* settle(batch, unknown.length === 0 ? [] : await readBatch(unknown, context), context.cache);
  }
}

/** Reads in this thread. The code that reads is loaded with the first article: where workers read, this thread needs none of it. */
async function readBatch(
  sources: readonly Source[],
  { models, knownEntities }: ReadContext,
): Promise<readonly EncodedResult[]> {
  const { readEncoded } = await import('./read-article.ts');
  const loaded = await models();
  return sources.map((source) => readEncoded(source, loaded, knownEntities));
}

function readInWorkers(batches: AsyncIterable<Batch>, { workers, cache }: ReadContext): AsyncGenerator<EncodedResult> {
  const readBatch = async (batch: Batch): Promise<EncodedResult[]> => {
    const unknown = unknownOf(batch);
    return settle(batch, unknown.length === 0 ? [] : await workers.run('readBatch', unknown), cache);
  };
  return flatten(workers.inOrder(batches, readBatch));
}

/** The articles that the cache does not know. */
function unknownOf(batch: Batch): Source[] {
  return batch.sources.filter((_, at) => batch.known[at] === null);
}

/** Puts fresh results among the known ones, and keeps the fresh records. */
function settle(batch: Batch, fresh: readonly EncodedResult[], cache: ArticleCache): EncodedResult[] {
  let used = 0;
  return batch.known.map((known, at) => {
    if (known) return known;
    const result = fresh[used++]!;
    if ('encoded' in result) cache.keep(batch.keys[at]!, result.encoded);
    return result;
  });
}

async function* inBatches(sources: AsyncIterable<Source>, context: ReadContext): AsyncGenerator<Batch> {
  let batch: Batch = { sources: [], keys: [], known: [] };
  let chars = 0;
  for await (const source of sources) {
    const key = cacheKey(source, context.version);
    const encoded = context.cache.find(key);
    batch.sources.push(source);
    batch.keys.push(key);
    batch.known.push(encoded && { encoded });
    chars += encoded ? 0 : source.text.length;
    if (batch.sources.length < BATCH_ARTICLES && chars < BATCH_CHARS) continue;
    yield batch;
    batch = { sources: [], keys: [], known: [] };
    chars = 0;
  }
  if (batch.sources.length > 0) yield batch;
}

async function* flatten<T>(lists: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const list of lists) yield* list;
}

async function* follow<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}
