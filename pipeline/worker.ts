/** What a worker thread runs: a batch of articles, read one after the other. */
import { workerData } from 'node:worker_threads';
import type { KnownEntity } from './core/config.ts';
import { nodeEffects } from './core/effects.ts';
import { loadModels, type Models } from './models.ts';
import { type ReadResult, readArticle } from './read-article.ts';
import type { Source } from './stages/contract.ts';

/** What the pool gives every worker once. */
export interface WorkerSetup {
  readonly knownEntities: readonly KnownEntity[];
}

let models: Models | null = null;

/** Reads a batch; the models are loaded with the first one. */
export default function readBatch(sources: readonly Source[]): ReadResult[] {
  models ??= loadModels(nodeEffects);
  const loaded = models;
  // Tinypool wraps the pool's `workerData` as the second element.
  const setup = (Array.isArray(workerData) ? workerData[1] : workerData) as WorkerSetup;
  return sources.map((source) => readArticle(source, loaded, setup.knownEntities));
}
