/** Threads that share the work of a run: started when there is work for them, stopped at its end. */
import { Tinypool } from 'tinypool';
import type * as Tasks from './worker.ts';
import type { WorkerSetup } from './worker.ts';

type TaskName = {
  [Name in keyof typeof Tasks]: (typeof Tasks)[Name] extends (task: never) => unknown ? Name : never;
}[keyof typeof Tasks];
type TaskOf<Name extends TaskName> = Parameters<(typeof Tasks)[Name]>[0];
type ResultOf<Name extends TaskName> = Awaited<ReturnType<(typeof Tasks)[Name]>>;

/** Tasks in flight for each worker: one being done, one waiting. */
const TASKS_PER_WORKER = 2;
/** Megabytes for new objects: articles make many that live for one article only, and more room means fewer looks at what still lives. */
const YOUNG_MEGABYTES = 64;

/** Milliseconds after which a thread without work is stopped: not before the end, as its code is compiled and its models are loaded. */
const NEVER = 2 ** 31 - 1;

/** A pool of threads, each with its own models. */
export class Workers {
  readonly #count: number;
  readonly #setup: WorkerSetup;
  #pool: Tinypool | null = null;

  constructor(count: number, setup: WorkerSetup) {
    this.#count = count;
    this.#setup = setup;
  }

  /** False where the calling thread does as well alone. */
  get areMany(): boolean {
    return this.#count > 1;
  }

  /** Has a task of `worker.ts` done. */
  run<Name extends TaskName>(name: Name, task: TaskOf<Name>): Promise<ResultOf<Name>> {
    this.#pool ??= new Tinypool({
      filename: new URL('./worker.js', import.meta.url).href,
      minThreads: 0,
      maxThreads: this.#count,
      idleTimeout: NEVER,
      workerData: this.#setup,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    return this.#pool.run(task, { name });
  }

  /** Passes items through tasks; results come in the items' order, and only so many items are under way at a time. */
  async *inOrder<Item, Result>(
    items: AsyncIterable<Item> | Iterable<Item>,
    toResult: (item: Item) => Promise<Result>,
  ): AsyncGenerator<Result> {
    const waiting: Promise<Result>[] = [];
    try {
      for await (const item of items) {
        const result = toResult(item);
        // Its fault is thrown where its turn comes.
        result.catch(() => undefined);
        waiting.push(result);
        if (waiting.length >= this.#count * TASKS_PER_WORKER) yield await waiting.shift()!;
      }
      while (waiting.length > 0) yield await waiting.shift()!;
    } finally {
      await Promise.allSettled(waiting);
    }
  }

  async close(): Promise<void> {
    await this.#pool?.destroy();
  }
}
