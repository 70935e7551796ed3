/**
 * Runs the network over a batch of sentences: word vectors (kept from batch to batch, since a word's vector depends on the word
 * alone), recurrent layers, and the outputs of all heads.
 */
import { inputWidth, type Outputs, outputsOf } from './architecture.ts';
import { FEATURE_COUNT, writeFeatures } from './features.ts';
import { createKernels, FLOAT_BYTES, type Kernels, panelWidth } from './kernels.ts';
import { packShort } from './short-product.ts';
import type { Network } from './weights.ts';

/** Most words of a batch: a batch is full when the next sentence would not fit. */
export const BATCH_WORDS = 512;

/** Words whose vectors are kept; all are forgotten when there is no room for a batch's words. */
const KEPT_WORDS = 8192;

/** Words whose vectors are computed together. */
const NEW_WORDS = 64;

const FLOATS_PER_MEGABYTE = 262144;
const HEADROOM = FLOATS_PER_MEGABYTE;

/** A matrix in the heap: offset in floats, floats from row to row. */
export interface Block {
  readonly at: number;
  readonly stride: number;
}

interface Packed {
  /** Integers of 16 bits; the offset is in floats all the same. */
  readonly at: number;
  readonly scales: number;
  readonly rows: number;
  readonly columns: number;
}

/** The network laid out in a heap. */
export class Reader {
  readonly heap: Float32Array;
  readonly outputs: Outputs;
  /** The outputs of the last batch read, one row a word. */
  readonly scores: Block;
  readonly #network: Network;
  readonly #kernels: Kernels;
  readonly #vocabulary: ReadonlyMap<string, number>;
  readonly #features = new Int32Array(FEATURE_COUNT);
  readonly #kept = new Map<string, number>();
  #top = 0;
  readonly #packed = new Map<string, Packed>();
  readonly #vectors = new Map<string, number>();
  readonly #input: Block;
  readonly #keptForms: Block;
  readonly #keptProjections: Block;
  readonly #projected: Block;
  readonly #layers: readonly [Block, Block];
  readonly #states: Block;
  readonly #gates: number;
  /** Zeros: the state before a sentence, the bias where there is none. */
  readonly #zeros: number;
  /** A matrix as integers, while it is multiplied, and its rows' scales. */
  readonly #shorts: number;
  readonly #scales: number;

  constructor(network: Network) {
    const { sizes } = network;
    this.#network = network;
    this.outputs = outputsOf(sizes, network.inventory);
    const width = 2 * sizes.units;
    const perWord = 6 * width + this.outputs.width + inputWidth(sizes);
    const dense = [...network.dense.values()].reduce((sum, values) => sum + panelWidth(values.length), 0);
    this.#kernels = createKernels(
      (dense + KEPT_WORDS * 4 * width + BATCH_WORDS * perWord + NEW_WORDS * inputWidth(sizes) + HEADROOM) * FLOAT_BYTES,
    );
    this.heap = this.#kernels.heap;
    this.#vocabulary = new Map(network.vocabulary.map((word, id) => [word, id]));
    this.#load();
    this.#input = this.allocateRows(NEW_WORDS, inputWidth(sizes));
    this.#keptForms = this.allocateRows(KEPT_WORDS, width);
    this.#keptProjections = this.allocateRows(KEPT_WORDS, 3 * width);
    this.#projected = this.allocateRows(BATCH_WORDS, 3 * width);
    this.#layers = [this.allocateRows(BATCH_WORDS, width), this.allocateRows(BATCH_WORDS, width)];
    this.#states = this.allocateRows(BATCH_WORDS, width);
    this.scores = this.allocateRows(BATCH_WORDS, this.outputs.width);
    this.#gates = this.allocateRows(1, width).at;
    this.#zeros = this.allocateRows(1, Math.max(3 * width, this.outputs.width)).at;
    this.#shorts = this.allocateRows(BATCH_WORDS, inputWidth(sizes) / 2).at;
    this.#scales = this.allocateRows(BATCH_WORDS, 4).at;
  }

  /** Heap memory for a matrix. */
  allocateRows(rows: number, columns: number): Block {
    const at = this.#top;
    this.#top += panelWidth(rows * columns);
    if (this.#top > this.heap.length) throw new Error('Reader: the heap is too small');
    return { at, stride: columns };
  }

  /** Where a vector of the network lies in the heap. */
  vector(name: string): number {
    return this.#vectors.get(name)!;
  }

  /** C = bias + A·W, without bias where none is named, for `rows` rows (at most `BATCH_WORDS`). */
  multiply(a: Block, weights: string, bias: string | null, c: Block, rows: number): void {
    const { at, scales, rows: inner, columns } = this.#packed.get(weights)!;
    const bytes = FLOAT_BYTES;
    this.#kernels.quantiseRows(a.at * bytes, a.stride * bytes, this.#shorts * bytes, this.#scales * bytes, rows, inner);
    this.#kernels.multiplyShort(
      this.#shorts * bytes,
      inner * 2,
      this.#scales * bytes,
      at * bytes,
      scales * bytes,
      (bias === null ? this.#zeros : this.vector(bias)) * bytes,
      c.at * bytes,
      c.stride * bytes,
      rows,
      columns,
      inner / 2,
    );
  }

  /** C += A·B for a matrix B that was packed by hand. */
  addPacked(a: Block, packed: number, c: Block, rows: number, columns: number, inner: number): void {
    this.#kernels.multiplyAdd(
      a.at * FLOAT_BYTES,
      a.stride * FLOAT_BYTES,
      FLOAT_BYTES,
      packed * FLOAT_BYTES,
      c.at * FLOAT_BYTES,
      c.stride * FLOAT_BYTES,
      rows,
      columns,
      inner,
    );
  }

  /** Zeroes what is negative in a run of floats (a multiple of four). */
  rectify(at: number, floats: number): void {
    this.#kernels.rectify(at * FLOAT_BYTES, floats * FLOAT_BYTES);
  }

  /** The sum of two runs of floats (a multiple of four), zero where it is negative. */
  addRectified(a: number, b: number, sums: number, floats: number): void {
    this.#kernels.addRectified(a * FLOAT_BYTES, b * FLOAT_BYTES, sums * FLOAT_BYTES, floats * FLOAT_BYTES);
  }

  /** Reads sentences of at most `BATCH_WORDS` words in all; fills `scores`. */
  read(sentences: readonly (readonly string[])[]): void {
    const { sizes } = this.#network;
    const words = this.#gather(sentences);
    let [input, output] = this.#layers;
    for (let layer = 0; layer < sizes.layers; layer++) {
      if (layer > 0) this.multiply(input, `layer${layer}.weights`, null, this.#projected, words);
      this.#recur(layer, input, output, sentences);
      [input, output] = [output, input];
    }
    this.multiply(input, 'outputs.weights', 'outputs.bias', this.scores, words);
    const { arcDependent, arcHead } = this.outputs;
    for (let row = 0; row < words; row++) {
      this.rectify(
        this.scores.at + row * this.scores.stride + arcDependent.first,
        arcHead.first + arcHead.width - arcDependent.first,
      );
    }
  }

  /** Copies the words' vectors and first projections to the batch; returns the number of words. */
  #gather(sentences: readonly (readonly string[])[]): number {
    const count = sentences.reduce((sum, forms) => sum + forms.length, 0);
    if (this.#kept.size + count > KEPT_WORDS) this.#kept.clear();
    this.#keep(sentences);
    const width = 2 * this.#network.sizes.units;
    let row = 0;
    for (const forms of sentences) {
      for (const form of forms) {
        const slot = this.#kept.get(form)!;
        copyFloats(this.heap, this.#keptForms.at + slot * width, this.#layers[0].at + row * width, width);
        copyFloats(
          this.heap,
          this.#keptProjections.at + slot * 3 * width,
          this.#projected.at + row * 3 * width,
          3 * width,
        );
        row++;
      }
    }
    return row;
  }

  /** Computes and keeps the vectors of words not yet known. */
  #keep(sentences: readonly (readonly string[])[]): void {
    let first = this.#kept.size;
    for (const forms of sentences) {
      for (const form of forms) {
        if (this.#kept.has(form)) continue;
        const slot = this.#kept.size;
        this.#kept.set(form, slot);
        this.#writeInput(form, slot - first);
        if (slot - first + 1 === NEW_WORDS) {
          this.#project(first, NEW_WORDS);
          first = this.#kept.size;
        }
      }
    }
    this.#project(first, this.#kept.size - first);
  }

  #writeInput(form: string, row: number): void {
    writeFeatures(form, this.#vocabulary, this.#features, 0);
    let to = this.#input.at + row * this.#input.stride;
    for (const [feature, { values, scales, columns }] of this.#network.embeddings.entries()) {
      const id = this.#features[feature]!;
      copyScaled(values, id * columns, scales[id]!, this.heap, to, columns);
      to += columns;
    }
  }

  #project(first: number, rows: number): void {
    const forms = { at: this.#keptForms.at + first * this.#keptForms.stride, stride: this.#keptForms.stride };
    const projections = {
      at: this.#keptProjections.at + first * this.#keptProjections.stride,
      stride: this.#keptProjections.stride,
    };
    this.multiply(this.#input, 'form.weights', 'form.bias', forms, rows);
    this.rectify(forms.at, rows * forms.stride);
    this.multiply(forms, 'layer0.weights', null, projections, rows);
  }

  #recur(layer: number, input: Block, output: Block, sentences: readonly (readonly string[])[]): void {
    const { units } = this.#network.sizes;
    const gates = this.vector(`layer${layer}.gates`);
    const bytes = FLOAT_BYTES;
    let start = 0;
    for (const { length } of sentences) {
      for (let direction = 0; direction < 2; direction++) {
        const row = direction === 0 ? start : start + length - 1;
        const sign = direction === 0 ? bytes : -bytes;
        const at = ({ at: base, stride }: Block, width: number): number =>
          (base + row * stride + direction * width) * bytes;
        this.#kernels.recur(
          at(this.#projected, 3 * units),
          sign * this.#projected.stride,
          at(input, units),
          sign * input.stride,
          at(this.#states, units),
          sign * this.#states.stride,
          at(output, units),
          sign * output.stride,
          this.#gates * bytes,
          0,
          (gates + direction * 4 * units) * bytes,
          this.#zeros * bytes,
          length,
          units * bytes,
        );
      }
      start += length;
    }
  }

  /** Lays the dense tensors out in the heap: matrices packed, vectors as they are. */
  #load(): void {
    const { heap, shorts } = this.#kernels;
    for (const [name, values] of this.#network.dense) {
      if (!name.endsWith('.weights')) {
        const { at } = this.allocateRows(1, values.length);
        heap.set(values, at);
        this.#vectors.set(name, at);
        continue;
      }
      const columns = this.#columnsOf(name);
      const rows = values.length / columns;
      const at = this.allocateRows(rows / 2, columns).at;
      const scales = this.allocateRows(1, columns).at;
      packShort(values, rows, columns, shorts, at * 2, heap.subarray(scales));
      this.#packed.set(name, { at, scales, rows, columns });
    }
  }

  #columnsOf(name: string): number {
    const { sizes, inventory } = this.#network;
    if (name === 'outputs.weights') return this.outputs.width;
    if (name === 'arc.weights') return sizes.arc;
    if (name === 'label.weights') return panelWidth(inventory.deprels.length);
    return name === 'form.weights' ? 2 * sizes.units : 6 * sizes.units;
  }
}

/** Writes a row of a quantised table. A function of its own is compiled for speed sooner than the loop around it. */
function copyScaled(
  values: Int8Array,
  from: number,
  scale: number,
  heap: Float32Array,
  to: number,
  columns: number,
): void {
  for (let index = 0; index < columns; index++) heap[to + index] = values[from + index]! * scale;
}

/** Copies floats inside the heap. */
function copyFloats(heap: Float32Array, from: number, to: number, floats: number): void {
  heap.copyWithin(to, from, from + floats);
}
