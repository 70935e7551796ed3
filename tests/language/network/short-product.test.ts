import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKernels, FLOAT_BYTES } from '../../../pipeline/language/network/kernels.ts';
import { LARGEST_SHORT, packShort } from '../../../pipeline/language/network/short-product.ts';

const BYTES = FLOAT_BYTES;
const kernels = createKernels(1 << 20);
const { heap, shorts } = kernels;
const round = Math.fround;

/** Places in the heap, in floats. */
const AT = { a: 0, short: 2000, scales: 4000, b: 5000, columnScales: 7000, bias: 7500, c: 8000 };

const matrix = (rows: number, columns: number) =>
  fc.array(fc.float({ min: -4, max: 4, noNaN: true }), { minLength: rows * columns, maxLength: rows * columns });

const problem = fc
  .record({ m: fc.integer({ min: 1, max: 9 }), n: fc.constantFrom(8, 16), k: fc.constantFrom(8, 16, 24) })
  .chain(({ m, n, k }) =>
    fc.record({
      m: fc.constant(m),
      n: fc.constant(n),
      k: fc.constant(k),
      a: matrix(m, k),
      b: matrix(k, n),
      bias: matrix(1, n),
    }),
  );

function multiply(
  m: number,
  n: number,
  k: number,
  a: readonly number[],
  b: readonly number[],
  bias: readonly number[],
): number[] {
  heap.set(a, AT.a);
  heap.set(bias, AT.bias);
  packShort(Float32Array.from(b), k, n, shorts, AT.b * 2, heap.subarray(AT.columnScales));
  kernels.quantiseRows(AT.a * BYTES, k * BYTES, AT.short * BYTES, AT.scales * BYTES, m, k);
  kernels.multiplyShort(
    AT.short * BYTES,
    k * 2,
    AT.scales * BYTES,
    AT.b * BYTES,
    AT.columnScales * BYTES,
    AT.bias * BYTES,
    AT.c * BYTES,
    n * BYTES,
    m,
    n,
    k / 2,
  );
  return [...heap.slice(AT.c, AT.c + m * n)];
}

/** The nearest whole number, ties to even. */
function nearest(value: number): number {
  const low = Math.floor(value);
  const isTie = value - low === 0.5;
  return isTie ? low + (low & 1) : Math.round(value);
}

describe('multiplyShort', () => {
  it('gives the same bits as plain JavaScript', () => {
    fc.assert(
      fc.property(problem, ({ m, n, k, a, b, bias }) => {
        const found = multiply(m, n, k, a, b, bias);
        for (let row = 0; row < m; row++) {
          const values = a.slice(row * k, row * k + k);
          const largest = Math.max(round(1e-30), ...values.map(Math.abs));
          const factor = round(LARGEST_SHORT / largest);
          for (let column = 0; column < n; column++) {
            const inColumn = Array.from({ length: k }, (_, inner) => b[inner * n + column]!);
            const columnScale = round(Math.max(1e-30, ...inColumn.map(Math.abs)) / LARGEST_SHORT);
            let sum = 0;
            for (let inner = 0; inner < k; inner++)
              sum += nearest(round(values[inner]! * factor)) * Math.round(inColumn[inner]! / columnScale);
            const scale = round(round(largest / LARGEST_SHORT) * columnScale);
            expect(found[row * n + column]).toBe(round(bias[column]! + round(round(sum) * scale)));
          }
        }
      }),
    );
  });

  it('is close to the product in floats', () => {
    fc.assert(
      fc.property(problem, ({ m, n, k, a, b, bias }) => {
        const found = multiply(m, n, k, a, b, bias);
        for (let row = 0; row < m; row++) {
          for (let column = 0; column < n; column++) {
            let sum = bias[column]!;
            for (let inner = 0; inner < k; inner++) sum += a[row * k + inner]! * b[inner * n + column]!;
            expect(Math.abs(found[row * n + column]! - sum)).toBeLessThan((k * 16 * 2) / LARGEST_SHORT);
          }
        }
      }),
    );
  });

  it('multiplies zeros', () => {
    expect(multiply(1, 8, 8, new Array(8).fill(0), new Array(64).fill(0), [1, 2, 3, 4, 5, 6, 7, 8])).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });
});
