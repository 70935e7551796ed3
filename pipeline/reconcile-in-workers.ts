/** Reconcile with stories grouped and articles turned into text in worker threads: the same rows in the same order. */
import type { Issue } from './core/issue.ts';
import type { TakeRow } from './core/take-row.ts';
import type { RecordStore, StoredRecords } from './record-store.ts';
import type { StoryGroups } from './stages/reconcile/group-story.ts';
import { type ReconcileOptions, Reconciliation } from './stages/reconcile/index.ts';
import type { TakeEncoded } from './stages/release/index.ts';
import type { EncodedStory, StoryCache } from './story-cache.ts';
import type { Workers } from './workers.ts';

/** Articles of a batch, of stories or by themselves; small enough that workers end together. */
const BATCH_ARTICLES = 16;
/** Runs of fewer articles stay in this thread: passing them costs more than it saves. */
const ARTICLES_WORTH_WORKERS = 100;

type KeyedStory = Reconciliation['stories'][number];

/** What takes the rows. */
export interface RowTakers {
  readonly take: TakeRow;
  readonly takeEncoded: TakeEncoded;
  /** True leaves every verbatim column of encoded rows empty. */
  readonly withoutWords: boolean;
}

/** Gives every row of a release, each table's rows in their order; those that lie in an article are encoded. */
export async function reconcileInWorkers(
  records: StoredRecords,
  issues: readonly Issue[],
  options: ReconcileOptions,
  workers: Workers,
  { cache, ...takers }: RowTakers & { readonly cache: StoryCache },
): Promise<void> {
  const reconciliation = new Reconciliation(records, issues, options);
  const group = (stories: readonly EncodedStory[]): Promise<StoryGroups[]> => groupUnknown(stories, cache, workers);
  await takeStories(reconciliation, records, workers, group, takers);
  await takeArticles(reconciliation, records, workers, takers);
  reconciliation.takeShared(takers.take);
}

async function takeStories(
  reconciliation: Reconciliation,
  records: StoredRecords,
  workers: Workers,
  group: (stories: readonly EncodedStory[]) => Promise<StoryGroups[]>,
  { take }: RowTakers,
): Promise<void> {
  const encode = (story: KeyedStory): EncodedStory => ({
    ...reconciliation.entitiesOf(story),
    records: story.records.map(records.readBytes),
  });
  const batches = inBatches(reconciliation.stories, (story) => story.records.length);
  const grouped = workers.inOrder(batches, async (batch) => ({
    batch,
    groups: await group(batch.map(encode)),
  }));
  for await (const { batch, groups } of grouped)
    batch.forEach((story, index) => {
      reconciliation.takeStory(story, groups[index]!, take);
    });
}

/** Groups of stories, those alone found that the cache does not know. */
async function groupUnknown(
  stories: readonly EncodedStory[],
  cache: StoryCache,
  workers: Workers,
): Promise<StoryGroups[]> {
  const keys = stories.map(cache.keyOf);
  const groups = keys.map(cache.find);
  const unknown = [...stories.keys()].filter((at) => groups[at] === null);
  if (unknown.length === 0) return groups as StoryGroups[];
  const found = await workers.run(
    'groupStories',
    unknown.map((at) => stories[at]!),
  );
  for (const [index, at] of unknown.entries()) {
    cache.keep(keys[at]!, found[index]!);
    groups[at] = found[index]!;
  }
  return groups as StoryGroups[];
}

async function takeArticles(
  reconciliation: Reconciliation,
  records: StoredRecords,
  workers: Workers,
  { takeEncoded, withoutWords }: RowTakers,
): Promise<void> {
  const batches = inBatches([...Array(records.count).keys()], () => 1);
  const encoded = workers.inOrder(batches, async (batch) => {
    const articles = batch.map((at) => ({ record: records.readBytes(at), place: reconciliation.placeOf(at) }));
    return { batch, ...(await workers.run('encodeArticles', { articles, withoutWords })) };
  });
  for await (const { batch, rows, shares } of encoded) {
    takeEncoded(rows);
    batch.forEach((at, index) => {
      reconciliation.noteArticle(at, shares[index]!);
    });
  }
}

/** True where workers are worth their while. */
export function isWorthWorkers(records: RecordStore, workers: Workers): boolean {
  return workers.areMany && records.count >= ARTICLES_WORTH_WORKERS;
}

function* inBatches<Item>(items: readonly Item[], articlesOf: (item: Item) => number): Generator<Item[]> {
  let batch: Item[] = [];
  let articles = 0;
  for (const item of items) {
    batch.push(item);
    articles += articlesOf(item);
    if (articles < BATCH_ARTICLES) continue;
    yield batch;
    batch = [];
    articles = 0;
  }
  if (batch.length > 0) yield batch;
}
