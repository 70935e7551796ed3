/** Scratch memory of a training step and the products of matrices in it. Offsets are in floats. */
import { FLOAT_BYTES, type Kernels, pack, panelWidth } from '../../language/network/kernels.ts';

/** A matrix in the heap. */
export interface Matrix {
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
  /** Floats from one row to the next. */
  readonly stride: number;
}

/** Rows of a sum that are taken in one go, so that they stay in the processor's cache. */
const SUM_BLOCK = 256;
const ALIGNMENT = 8;

/** Hands out heap memory above the parameters; everything is given back at once. */
export class Workspace {
  readonly heap: Float32Array;
  readonly #kernels: Kernels;
  readonly #bottom: number;
  #top: number;

  constructor(kernels: Kernels, bottom: number) {
    this.#kernels = kernels;
    this.heap = kernels.heap;
    this.#bottom = Math.ceil(bottom / ALIGNMENT) * ALIGNMENT;
    this.#top = this.#bottom;
  }

  reset(): void {
    this.#top = this.#bottom;
  }

  /** Memory for so many floats, not cleared. */
  allocate(floats: number): number {
    const at = this.#top;
    this.#top += Math.ceil(floats / ALIGNMENT) * ALIGNMENT;
    if (this.#top > this.heap.length) throw new Error('Workspace: the batch is too large for the memory');
    return at;
  }

  /** A new matrix of zeros. */
  zeros(rows: number, columns: number): Matrix {
    const at = this.allocate(rows * columns);
    this.heap.fill(0, at, at + rows * columns);
    return { at, rows, columns, stride: columns };
  }

  /** A new matrix whose rows are all the row at `row`. */
  repeated(row: number, rows: number, columns: number): Matrix {
    const at = this.allocate(rows * columns);
    for (let index = 0; index < rows; index++) this.heap.copyWithin(at + index * columns, row, row + columns);
    return { at, rows, columns, stride: columns };
  }

  /** C += A·B. */
  addProduct(a: Matrix, b: Matrix, c: Matrix): void {
    this.#add(a.at, a.stride, 1, { at: b.at, rowStride: b.stride, columnStride: 1 }, c, a.rows, a.columns, b.columns);
  }

  /** C += A·Bᵀ. */
  addProductTransposed(a: Matrix, b: Matrix, c: Matrix): void {
    this.#add(a.at, a.stride, 1, { at: b.at, rowStride: 1, columnStride: b.stride }, c, a.rows, a.columns, b.rows);
  }

  /** C += Aᵀ·B. */
  addTransposedProduct(a: Matrix, b: Matrix, c: Matrix): void {
    for (let first = 0; first < a.rows; first += SUM_BLOCK) {
      const rows = Math.min(SUM_BLOCK, a.rows - first);
      const from = { at: b.at + first * b.stride, rowStride: b.stride, columnStride: 1 };
      this.#add(a.at + first * a.stride, 1, a.stride, from, c, a.columns, rows, b.columns);
    }
  }

  /** Adds the sum of the rows of A to the row at `to`. */
  addColumnSums(a: Matrix, to: number): void {
    const { heap } = this;
    for (let row = 0; row < a.rows; row++) {
      const at = a.at + row * a.stride;
      for (let column = 0; column < a.columns; column++) heap[to + column]! += heap[at + column]!;
    }
  }

  #add(a: number, aRow: number, aColumn: number, b: PackSource, c: Matrix, m: number, k: number, n: number): void {
    const width = panelWidth(n);
    if (c.stride < width) throw new Error(`Workspace: a product of ${n} columns needs rows of ${width}`);
    const packed = this.allocate(k * width);
    pack(this.heap, b, k, n, packed);
    const bytes = FLOAT_BYTES;
    this.#kernels.multiplyAdd(
      a * bytes,
      aRow * bytes,
      aColumn * bytes,
      packed * bytes,
      c.at * bytes,
      c.stride * bytes,
      m,
      width,
      k,
    );
    this.#top = packed;
  }
}

type PackSource = Parameters<typeof pack>[1];

/** Some columns of a matrix. */
export function columnsOf(matrix: Matrix, first: number, columns: number): Matrix {
  return { at: matrix.at + first, rows: matrix.rows, columns, stride: matrix.stride };
}

/** Some rows of a matrix. */
export function rowsOf(matrix: Matrix, first: number, rows: number): Matrix {
  return { at: matrix.at + first * matrix.stride, rows, columns: matrix.columns, stride: matrix.stride };
}
