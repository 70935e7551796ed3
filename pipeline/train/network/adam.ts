/** The Adam optimiser (Kingma and Ba 2015), dense and, for embedding rows that a batch touched, sparse. */
import { FEATURE_COUNT } from '../../language/network/features.ts';
import type { Batch } from './batch.ts';
import type { Parameters } from './parameters.ts';
import type { Matrix } from './workspace.ts';

const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.98;
const EPSILON = 1e-8;
/** Longer gradients are scaled to this length. */
const LONGEST_GRADIENT = 2;

interface Moments {
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

const momentsOf = (length: number): Moments => ({ mean: new Float32Array(length), square: new Float32Array(length) });

export class Adam {
  readonly #parameters: Parameters;
  readonly #dense: Moments;
  readonly #tables: readonly Moments[];
  /** The decays to the power of the steps taken. */
  #meanDecay = 1;
  #squareDecay = 1;

  constructor(parameters: Parameters) {
    this.#parameters = parameters;
    this.#dense = momentsOf(parameters.dense.length);
    this.#tables = parameters.embeddings.map((table) => momentsOf(table.length));
  }

  /** Takes a step against the gradients and clears the dense ones. */
  step(rate: number, batch: Batch, heap: Float32Array, inputGradient: Matrix): void {
    this.#meanDecay *= MEAN_DECAY;
    this.#squareDecay *= SQUARE_DECAY;
    const { dense, gradients } = this.#parameters;
    let sum = 0;
    for (let index = 0; index < gradients.length; index++) sum += gradients[index]! * gradients[index]!;
    const length = Math.sqrt(sum);
    const scale = length > LONGEST_GRADIENT ? LONGEST_GRADIENT / length : 1;
    const corrected = this.#correctedRate(rate);
    update(dense, gradients, 0, 0, dense.length, this.#dense, corrected, scale);
    gradients.fill(0);
    this.#stepEmbeddings(corrected, scale, batch, heap, inputGradient);
  }

  #correctedRate(rate: number): number {
    return (rate * Math.sqrt(1 - this.#squareDecay)) / (1 - this.#meanDecay);
  }

  #stepEmbeddings(rate: number, scale: number, batch: Batch, heap: Float32Array, inputGradient: Matrix): void {
    let column = 0;
    for (const [feature, { columns }] of this.#parameters.embeddingPlans.entries()) {
      const slots = new Map<number, number>();
      const sums = new Float32Array(batch.words * columns);
      for (let word = 0; word < batch.words; word++) {
        const id = batch.features[word * FEATURE_COUNT + feature]!;
        const slot = slots.get(id) ?? slots.size;
        slots.set(id, slot);
        const from = inputGradient.at + word * inputGradient.stride + column;
        for (let index = 0; index < columns; index++) sums[slot * columns + index]! += heap[from + index]!;
      }
      const table = this.#parameters.embeddings[feature]!;
      for (const [id, slot] of slots)
        update(table, sums, id * columns, slot * columns, columns, this.#tables[feature]!, rate, scale);
      column += columns;
    }
  }
}

function update(
  values: Float32Array,
  gradients: Float32Array,
  at: number,
  from: number,
  length: number,
  { mean, square }: Moments,
  rate: number,
  scale: number,
): void {
  for (let index = 0; index < length; index++) {
    const gradient = gradients[from + index]! * scale;
    const m = MEAN_DECAY * mean[at + index]! + (1 - MEAN_DECAY) * gradient;
    const v = SQUARE_DECAY * square[at + index]! + (1 - SQUARE_DECAY) * gradient * gradient;
    mean[at + index] = m;
    square[at + index] = v;
    values[at + index]! -= (rate * m) / (Math.sqrt(v) + EPSILON);
  }
}
