/** Reconcile with the stories grouped in worker threads: the same rows in the same order. */
import type { Issue } from './core/issue.ts';
import type { TakeRow } from './core/take-row.ts';
import type { RecordStore, StoredRecords } from './record-store.ts';
import { type ReconcileOptions, Reconciliation } from './stages/reconcile/index.ts';
import type { EncodedStory } from './worker.ts';
import type { Workers } from './workers.ts';

/** Articles of a batch of stories. */
const BATCH_ARTICLES = 20;
/** Runs of fewer articles stay in this thread: passing them costs more than it saves. */
const ARTICLES_WORTH_WORKERS = 100;

type KeyedStory = Reconciliation['stories'][number];

/** Gives every row of a release, each table's rows in their order. */
export async function reconcileInWorkers(
  records: StoredRecords,
  issues: readonly Issue[],
  options: ReconcileOptions,
  workers: Workers,
  take: TakeRow,
): Promise<void> {
  const reconciliation = new Reconciliation(records, issues, options);
  const encode = (story: KeyedStory): EncodedStory => ({
    ...reconciliation.entitiesOf(story),
    records: story.records.map(records.readBytes),
  });
  const batches = inBatches(reconciliation.stories);
  const grouped = workers.inOrder(batches, async (batch) => ({
    batch,
    groups: await workers.run('groupStories', batch.map(encode)),
  }));
  for await (const { batch, groups } of grouped)
    batch.forEach((story, index) => {
      reconciliation.takeStory(story, groups[index]!, take);
    });
  reconciliation.takeArticles(take);
}

/** True where workers are worth their while. */
export function isWorthWorkers(records: RecordStore, workers: Workers): boolean {
  return workers.areMany && records.count >= ARTICLES_WORTH_WORKERS;
}

function* inBatches(stories: readonly KeyedStory[]): Generator<KeyedStory[]> {
  let batch: KeyedStory[] = [];
  let articles = 0;
  for (const story of stories) {
    batch.push(story);
    articles += story.records.length;
    if (articles < BATCH_ARTICLES) continue;
    yield batch;
    batch = [];
    articles = 0;
  }
  if (batch.length > 0) yield batch;
}
