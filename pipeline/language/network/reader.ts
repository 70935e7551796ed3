/**
 * Runs the network over a batch of sentences: word vectors and their first projections (kept from batch to batch, since they
 * depend on the word alone), recurrent layers, and the outputs of all heads.
 */
import { inputWidth, type Outputs, outputsOf } from './architecture.ts';
import { FEATURE_COUNT, writeFeatures } from './features.ts';
import { KeptWords } from './kept-words.ts';
import { createKernels, FLOAT_BYTES, type Kernels, panelWidth } from './kernels.ts';
import { packShort } from './short-product.ts';
import type { Network } from './weights.ts';

/** Most words of a batch: a batch is full when the next sentence would not fit. */
export const BATCH_WORDS = 512;

/** Words whose vectors are kept. */
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
  readonly #kept = new KeptWords(KEPT_WORDS);
  #top = 0;
  readonly #packed = new Map<string, Packed>();
  readonly #vectors = new Map<string, number>();
  /** Of kept words: vector and first projection, a row a slot. */
  readonly #slots: Block;
  /** Of words that are computed together: embeddings, vectors, first projections. */
  readonly #newWords: { readonly input: Block; readonly vectors: Block; readonly projected: Block };
  /** Their slots. */
  readonly #newSlots = new Int32Array(NEW_WORDS);
  /** Addresses of the slots of the batch's words. */
  readonly #rows: number;
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
    const perNewWord = inputWidth(sizes) + 4 * width;
    const dense = [...network.dense.values()].reduce((sum, values) => sum + panelWidth(values.length), 0);
    this.#kernels = createKernels(
      (dense + KEPT_WORDS * 4 * width + BATCH_WORDS * perWord + NEW_WORDS * perNewWord + HEADROOM) * FLOAT_BYTES,
    );
    this.heap = this.#kernels.heap;
    this.#vocabulary = new Map(network.vocabulary.map((word, id) => [word, id]));
    this.#load();
    this.#slots = this.allocateRows(KEPT_WORDS, 4 * width);
    this.#newWords = {
      input: this.allocateRows(NEW_WORDS, inputWidth(sizes)),
      vectors: this.allocateRows(NEW_WORDS, width),
      projected: this.allocateRows(NEW_WORDS, 3 * width),
    };
    this.#rows = this.allocateRows(BATCH_WORDS, 1).at;
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
    const words = this.#keep(sentences);
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

  /** Notes where the words' vectors lie, and computes those not kept; returns the number of words. */
  #keep(sentences: readonly (readonly string[])[]): number {
    const { integers } = this.#kernels;
    const { at, stride } = this.#slots;
    this.#kept.beginBatch();
    let row = this.#rows;
    let fresh = 0;
    for (const forms of sentences) {
      for (const form of forms) {
        let slot = this.#kept.find(form);
        if (slot < 0) {
          slot = this.#kept.add(form);
          this.#writeInput(form, fresh);
          this.#newSlots[fresh++] = slot;
        }
        if (fresh === NEW_WORDS) {
          this.#project(fresh);
          fresh = 0;
        }
        integers[row++] = (at + slot * stride) * FLOAT_BYTES;
      }
    }
    this.#project(fresh);
    return row - this.#rows;
  }

  #writeInput(form: string, row: number): void {
    writeFeatures(form, this.#vocabulary, this.#features, 0);
    const { input } = this.#newWords;
    const { embeddings } = this.#network;
    let to = input.at + row * input.stride;
    for (let feature = 0; feature < embeddings.length; feature++) {
      const { values, scales, columns } = embeddings[feature]!;
      const id = this.#features[feature]!;
      copyScaled(values, id * columns, scales[id]!, this.heap, to, columns);
      to += columns;
    }
  }

  /** Computes the vectors and projections of new words and keeps them in their slots. */
  #project(words: number): void {
    const { input, vectors, projected } = this.#newWords;
    this.multiply(input, 'form.weights', 'form.bias', vectors, words);
    this.rectify(vectors.at, words * vectors.stride);
    this.multiply(vectors, 'layer0.weights', null, projected, words);
    for (let word = 0; word < words; word++) {
      const to = this.#slots.at + this.#newSlots[word]! * this.#slots.stride;
      const [vector, projection] = [vectors.at + word * vectors.stride, projected.at + word * projected.stride];
      this.heap.copyWithin(to, vector, vector + vectors.stride);
      this.heap.copyWithin(to + vectors.stride, projection, projection + projected.stride);
    }
  }

  #recur(layer: number, input: Block, output: Block, sentences: readonly (readonly string[])[]): void {
    const { units } = this.#network.sizes;
    const gates = this.vector(`layer${layer}.gates`);
    let start = 0;
    for (const { length } of sentences) {
      for (let direction = 0; direction < 2; direction++) {
        const row = direction === 0 ? start : start + length - 1;
        this.#recurOver(layer, direction, row, length, input, output, gates + direction * 4 * units);
      }
      start += length;
    }
  }

  /** Runs one direction of a layer over a sentence whose first word, in that direction, is in the given row. */
  #recurOver(
    layer: number,
    direction: number,
    row: number,
    length: number,
    input: Block,
    output: Block,
    parameters: number,
  ): void {
    const { units } = this.#network.sizes;
    const bytes = FLOAT_BYTES;
    const sign = direction === 0 ? bytes : -bytes;
    const [u, x] = [direction * 3 * units, direction * units];
    const rest = [
      (this.#states.at + row * this.#states.stride + x) * bytes,
      sign * this.#states.stride,
      (output.at + row * output.stride + x) * bytes,
      sign * output.stride,
      this.#gates * bytes,
      0,
      parameters * bytes,
      this.#zeros * bytes,
      length,
      units * bytes,
    ] as const;
    const projected = this.#projected;
    if (layer === 0) {
      this.#kernels.recurScattered((this.#rows + row) * bytes, sign, x * bytes, (2 * units + u) * bytes, ...rest);
    } else {
      this.#kernels.recur(
        (projected.at + row * projected.stride + u) * bytes,
        sign * projected.stride,
        (input.at + row * input.stride + x) * bytes,
        sign * input.stride,
        ...rest,
      );
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
