import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKernels, FLOAT_BYTES, pack, panelWidth } from '../../../pipeline/language/network/kernels.ts';

const BYTES = FLOAT_BYTES;
const kernels = createKernels(4 << 20);
const { heap, integers } = kernels;

const squash = (x: number): number => Math.fround(x / Math.fround(Math.sqrt(Math.fround(1 + Math.fround(x * x)))));

/** A matrix of numbers with exact 32-bit values, row after row. */
const matrix = (rows: number, columns: number) =>
  fc.array(fc.float({ min: -4, max: 4, noNaN: true }), { minLength: rows * columns, maxLength: rows * columns });

const problem = fc
  .record({
    m: fc.integer({ min: 1, max: 11 }),
    n: fc.integer({ min: 1, max: 20 }),
    k: fc.integer({ min: 1, max: 17 }),
  })
  .chain(({ m, n, k }) =>
    fc.record({ m: fc.constant(m), n: fc.constant(n), k: fc.constant(k), a: matrix(m, k), b: matrix(k, n) }),
  );

describe('multiplyAdd', () => {
  it('gives the same bits as plain JavaScript that sums in the same order, also transposed', () => {
    fc.assert(
      fc.property(problem, fc.boolean(), fc.boolean(), ({ m, n, k, a, b }, aTransposed, bTransposed) => {
        const width = panelWidth(n);
        const [aAt, bAt, packed, c] = [0, m * k, m * k + k * n, m * k + k * n + k * width];
        for (let row = 0; row < m; row++)
          for (let q = 0; q < k; q++) heap[aAt + (aTransposed ? q * m + row : row * k + q)] = a[row * k + q]!;
        for (let q = 0; q < k; q++)
          for (let column = 0; column < n; column++)
            heap[bAt + (bTransposed ? column * k + q : q * n + column)] = b[q * n + column]!;
        pack(heap, { at: bAt, rowStride: bTransposed ? 1 : n, columnStride: bTransposed ? k : 1 }, k, n, packed);
        heap.fill(1, c, c + m * width);
        const [aRow, aColumn] = aTransposed ? [1, m] : [k, 1];
        kernels.multiplyAdd(
          aAt * BYTES,
          aRow * BYTES,
          aColumn * BYTES,
          packed * BYTES,
          c * BYTES,
          width * BYTES,
          m,
          width,
          k,
        );
        for (let row = 0; row < m; row++) {
          for (let column = 0; column < n; column++) {
            let sum = 1;
            for (let q = 0; q < k; q++) sum = Math.fround(sum + Math.fround(a[row * k + q]! * b[q * n + column]!));
            expect(heap[c + row * width + column]).toBe(sum);
          }
        }
      }),
    );
  });
});

describe('recur', () => {
  it('gives the same bits as plain JavaScript, forwards and backwards', () => {
    const [units, steps] = [4, 5];
    fc.assert(
      fc.property(
        matrix(steps, 3 * units),
        matrix(steps, units),
        matrix(1, 4 * units),
        fc.constantFrom(1, -1),
        (u, x, parameters, sign) => {
          const at = { u: 0, x: 100, parameters: 200, start: 300, c: 400, h: 500, gates: 600 };
          heap.fill(0, 0, 1000);
          heap.set(u, at.u);
          heap.set(x, at.x);
          heap.set(parameters, at.parameters);
          const first = sign > 0 ? 0 : steps - 1;
          const address = (base: number, width: number): number => (base + first * width) * BYTES;
          const stride = (width: number): number => sign * width * BYTES;
          kernels.recur(
            address(at.u, 3 * units),
            stride(3 * units),
            address(at.x, units),
            stride(units),
            address(at.c, units),
            stride(units),
            address(at.h, units),
            stride(units),
            at.gates * BYTES,
            0,
            at.parameters * BYTES,
            at.start * BYTES,
            steps,
            units * BYTES,
          );
          expect([...heap.slice(at.h, at.h + steps * units)]).toEqual(plainRecur(u, x, parameters, units, steps, sign));
        },
      ),
    );
  });
});

describe('recurScattered', () => {
  it('gives the same bits as plain JavaScript for rows that lie anywhere', () => {
    const [units, steps] = [4, 5];
    const at = { rows: 0, slots: 100, parameters: 300, start: 350, c: 400, h: 500, gates: 600 };
    const slots = [3, 0, 4, 0, 1];
    fc.assert(
      fc.property(matrix(5, 4 * units), matrix(1, 4 * units), fc.constantFrom(1, -1), (kept, parameters, sign) => {
        heap.fill(0, 0, 1000);
        heap.set(kept, at.slots);
        heap.set(parameters, at.parameters);
        for (const [row, slot] of slots.entries()) integers[at.rows + row] = (at.slots + slot * 4 * units) * BYTES;
        const first = sign > 0 ? 0 : steps - 1;
        kernels.recurScattered(
          (at.rows + first) * BYTES,
          sign * BYTES,
          0,
          units * BYTES,
          (at.c + first * units) * BYTES,
          sign * units * BYTES,
          (at.h + first * units) * BYTES,
          sign * units * BYTES,
          at.gates * BYTES,
          0,
          at.parameters * BYTES,
          at.start * BYTES,
          steps,
          units * BYTES,
        );
        const part = (from: number, to: number): number[] =>
          slots.flatMap((slot) => kept.slice(slot * 4 * units + from, slot * 4 * units + to));
        expect([...heap.slice(at.h, at.h + steps * units)]).toEqual(
          plainRecur(part(units, 4 * units), part(0, units), parameters, units, steps, sign),
        );
      }),
    );
  });
});

function plainRecur(
  u: number[],
  x: number[],
  parameters: number[],
  units: number,
  steps: number,
  sign: number,
): number[] {
  const round = Math.fround;
  const out = new Array<number>(steps * units);
  for (let unit = 0; unit < units; unit++) {
    const [vf, bf, vr, br] = [0, 1, 2, 3].map((part) => parameters[part * units + unit]!) as [
      number,
      number,
      number,
      number,
    ];
    let state = 0;
    for (let step = 0; step < steps; step++) {
      const row = sign > 0 ? step : steps - 1 - step;
      const part = (index: number): number => u[row * 3 * units + index * units + unit]!;
      const gate = (value: number, v: number, bias: number): number =>
        round(0.5 + round(0.5 * squash(round(round(value + bias) + round(v * state)))));
      const [f, r] = [gate(part(1), vf, bf), gate(part(2), vr, br)];
      state = round(part(0) + round(f * round(state - part(0))));
      const input = x[row * units + unit]!;
      out[row * units + unit] = round(input + round(r * round(squash(state) - input)));
    }
  }
  return out;
}

describe('rectify', () => {
  it('zeroes what is negative and nothing beyond', () => {
    heap.set([-1, 2, -3, 4, -5], 0);
    kernels.rectify(0, 4 * BYTES);
    expect([...heap.slice(0, 5)]).toEqual([0, 2, 0, 4, -5]);
  });
});

describe('addRectified', () => {
  it('adds two runs, zeroes what is negative and nothing beyond', () => {
    heap.set([1, -2, 3, -4, 5], 0);
    heap.set([1, 1, -4, 5, 5], 8);
    heap.set([9, 9, 9, 9, 9], 16);
    kernels.addRectified(0, 8 * BYTES, 16 * BYTES, 4 * BYTES);
    expect([...heap.slice(16, 21)]).toEqual([2, 0, 0, 1, 9]);
  });
});
