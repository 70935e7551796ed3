/** One stage of training: from random or earlier weights to weights. */
import type { Inventory, Sizes } from '../../language/network/architecture.ts';
import type { Kernels } from '../../language/network/kernels.ts';
import { decodeWeights, encodeWeights } from '../../language/network/weights.ts';
import type { Example } from './batch.ts';
import { createParameters, type Parameters } from './parameters.ts';
import type { Random } from './random.ts';
import type { Losses } from './scorers.ts';
import { Trainer, type TrainingOptions } from './trainer.ts';

export interface Stage {
  readonly epochs: number;
  /** Epochs after which the learning rate would be zero; more than `epochs` where a later stage goes on. */
  readonly scheduledEpochs: number;
  readonly options: Omit<TrainingOptions, 'steps'>;
  /** Weights to start from; null for random ones. */
  readonly start: Uint8Array | null;
  /** The examples of an epoch, drawn anew for each. */
  readonly drawExamples: (random: Random) => readonly Example[];
}

export interface Vocabulary {
  readonly words: readonly string[];
  /** How often each was seen. */
  readonly counts: readonly number[];
}

/** What is told after each epoch. */
export interface EpochReport {
  readonly epoch: number;
  readonly losses: Losses;
  readonly words: number;
  /** The weights so far. */
  readonly weights: Uint8Array;
}

/** The share of the examples' words that the schedule counts, since batches are a little larger than asked for. */
const SCHEDULED_SHARE = 0.98;

/** Trains and returns the mean of the last parameters as a weights file. */
export function trainStage(
  kernels: Kernels,
  stage: Stage,
  sizes: Sizes,
  inventory: Inventory,
  vocabulary: Vocabulary,
  random: Random,
  report: (epoch: EpochReport) => void,
): Uint8Array {
  const parameters = createParameters(kernels.heap, sizes, inventory, vocabulary.words.length, random);
  if (stage.start !== null) loadWeights(parameters, stage.start);
  let examples = stage.drawExamples(random);
  const words = examples.reduce((sum, { forms }) => sum + forms.length, 0);
  const steps = Math.ceil((words / stage.options.batchWords) * stage.scheduledEpochs * SCHEDULED_SHARE);
  const trainer = new Trainer(kernels, parameters, vocabulary.counts, { ...stage.options, steps }, random);
  let weights = new Uint8Array();
  for (let epoch = 1; epoch <= stage.epochs; epoch++) {
    if (epoch > 1) examples = stage.drawExamples(random);
    const losses = trainer.epoch(examples);
    weights = meanWeights(trainer, vocabulary.words);
    report({ epoch, losses, words: losses.words, weights });
  }
  return weights;
}

function meanWeights(trainer: Trainer, vocabulary: readonly string[]): Uint8Array<ArrayBuffer> {
  const { parameters } = trainer;
  const { dense, embeddings } = trainer.mean();
  const tensors = [...parameters.tensors].map(
    ([name, { value }]) => [name, dense.subarray(value.at, value.at + value.rows * value.columns)] as const,
  );
  return encodeWeights({
    sizes: parameters.sizes,
    inventory: parameters.inventory,
    vocabulary,
    embeddings,
    dense: new Map(tensors),
  });
}

function loadWeights({ tensors, dense, embeddings }: Parameters, weights: Uint8Array): void {
  const network = decodeWeights(weights);
  for (const [name, values] of network.dense) dense.set(values, tensors.get(name)!.value.at);
  for (const [feature, { values, scales, columns }] of network.embeddings.entries()) {
    const table = embeddings[feature]!;
    for (let index = 0; index < values.length; index++)
      table[index] = values[index]! * scales[Math.floor(index / columns)]!;
  }
}
