/** Trains a network: batches, word dropout, steps, and the running mean of the parameters that is kept in the end. */
import { FEATURE_COUNT, UNKNOWN_WORD } from '../../language/network/features.ts';
import type { Kernels } from '../../language/network/kernels.ts';
import { Adam } from './adam.ts';
import { type Batch, createBatch, type Example } from './batch.ts';
import { type DropoutRates, encoderBackward, encoderForward } from './encoder.ts';
import type { Parameters } from './parameters.ts';
import type { Random } from './random.ts';
import { type Losses, type LossWeights, scoreAndLearn } from './scorers.ts';
import { Workspace } from './workspace.ts';

export interface TrainingOptions {
  /** Words of a batch, about. */
  readonly batchWords: number;
  readonly peakRate: number;
  /** Steps of rising learning rate. */
  readonly warmUp: number;
  /** Steps in all; the rate falls to zero at the last. */
  readonly steps: number;
  readonly dropout: DropoutRates;
  /** A word seen n times is taken for unknown with probability w/(w+n). */
  readonly wordDropout: number;
  readonly lossWeights: LossWeights;
  /** Share that the mean of the parameters keeps of itself each time it is taken. */
  readonly meanDecay: number;
}

/** The mean of the parameters is taken every so many steps. */
const MEAN_INTERVAL = 10;

export class Trainer {
  readonly parameters: Parameters;
  readonly #kernels: Kernels;
  readonly #workspace: Workspace;
  readonly #options: TrainingOptions;
  readonly #random: Random;
  readonly #wordCounts: readonly number[];
  readonly #adam: Adam;
  readonly #meanDense: Float32Array;
  readonly #meanEmbeddings: readonly Float32Array[];
  steps = 0;

  constructor(
    kernels: Kernels,
    parameters: Parameters,
    wordCounts: readonly number[],
    options: TrainingOptions,
    random: Random,
  ) {
    this.#kernels = kernels;
    this.parameters = parameters;
    this.#workspace = new Workspace(kernels, parameters.dense.length * 2);
    this.#options = options;
    this.#random = random;
    this.#wordCounts = wordCounts;
    this.#adam = new Adam(parameters);
    this.#meanDense = parameters.dense.slice();
    this.#meanEmbeddings = parameters.embeddings.map((table) => table.slice());
  }

  /** Learns from the examples in the order given; returns the mean losses a word. */
  epoch(examples: readonly Example[]): Losses & { words: number } {
    const total = { upos: 0, xpos: 0, heads: 0, deprels: 0, names: 0, words: 0 };
    let batches = 0;
    for (const batch of batchesOf(examples, this.#options.batchWords)) {
      const losses = this.step(batch);
      for (const task of Object.keys(losses) as (keyof Losses)[]) total[task] += losses[task];
      total.words += batch.words;
      batches++;
    }
    for (const task of ['upos', 'xpos', 'heads', 'deprels', 'names'] as const) total[task] /= batches;
    return total;
  }

  /** One step against the gradient of a batch. */
  step(batch: Batch): Losses {
    const { dropout } = this.#options;
    this.#dropWords(batch);
    this.#workspace.reset();
    const trace = encoderForward(this.#kernels, this.#workspace, this.parameters, batch, dropout, this.#random);
    const { gradient, losses } = scoreAndLearn(
      this.#workspace,
      this.parameters,
      batch,
      trace.output,
      this.#options.lossWeights,
      dropout.scorer,
      this.#random,
    );
    const inputGradient = encoderBackward(this.#workspace, this.parameters, batch, trace, gradient);
    this.#adam.step(this.#rate(), batch, this.#workspace.heap, inputGradient);
    this.steps++;
    if (this.steps % MEAN_INTERVAL === 0) this.#takeMean();
    return losses;
  }

  /** The mean of the parameters over the last steps. */
  mean(): { dense: Float32Array; embeddings: readonly Float32Array[] } {
    return { dense: this.#meanDense, embeddings: this.#meanEmbeddings };
  }

  #rate(): number {
    const { peakRate, warmUp, steps } = this.#options;
    if (this.steps < warmUp) return (peakRate * (this.steps + 1)) / warmUp;
    return peakRate * Math.max(0, (steps - this.steps) / (steps - warmUp));
  }

  #dropWords({ features, words }: Batch): void {
    const { wordDropout } = this.#options;
    for (let word = 0; word < words; word++) {
      const id = features[word * FEATURE_COUNT]!;
      if (this.#random.next() < wordDropout / (wordDropout + this.#wordCounts[id]!))
        features[word * FEATURE_COUNT] = UNKNOWN_WORD;
    }
  }

  #takeMean(): void {
    const taken = this.steps / MEAN_INTERVAL;
    const keep = Math.min(this.#options.meanDecay, (taken - 1) / (taken + 9));
    blend(this.#meanDense, this.parameters.dense, keep);
    for (const [feature, table] of this.parameters.embeddings.entries())
      blend(this.#meanEmbeddings[feature]!, table, keep);
  }
}

function blend(mean: Float32Array, values: Float32Array, keep: number): void {
  for (let index = 0; index < mean.length; index++) mean[index] = keep * mean[index]! + (1 - keep) * values[index]!;
}

/** Cuts examples into batches of about so many words. */
export function* batchesOf(examples: readonly Example[], words: number): Generator<Batch> {
  let chosen: Example[] = [];
  let size = 0;
  for (const example of examples) {
    chosen.push(example);
    size += example.forms.length;
    if (size >= words) {
      yield createBatch(chosen);
      chosen = [];
      size = 0;
    }
  }
  if (chosen.length > 0) yield createBatch(chosen);
}
