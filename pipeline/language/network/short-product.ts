/**
 * Matrix products in integers of 16 bits, twice as fast as in floats and exact: rows of A are scaled to ±`LARGEST_SHORT` by their
 * largest value, columns of B likewise when they are packed; sums cannot overflow 32 bits for up to `MOST_INNER` columns of A.
 */
import {
  type Code,
  defineFunction,
  f32x4,
  get,
  i16x8,
  i32,
  increase,
  type Local,
  sequence,
  set,
  whileLoop,
} from './assembler.ts';

/** Values are rounded to whole multiples of the largest divided by this. */
export const LARGEST_SHORT = 2047;

/** Columns of A (rows of B) up to which no sum can overflow: MOST_INNER · LARGEST_SHORT² < 2³¹. */
const MOST_INNER = 512;

/** Rows computed together. More, or an unrolled inner loop, made V8 spill registers and halved the speed. */
const ROW_BLOCK = 4;
const PANEL = 8;
const VECTOR_BYTES = 16;
const FLOAT_BYTES = 4;
const SHORT_BYTES = 2;
/** One step of a panel: two rows of eight columns. */
const STEP_BYTES = 2 * PANEL * SHORT_BYTES;
/** Two neighbours in a row of A. */
const PAIR_BYTES = 2 * SHORT_BYTES;
/** A row of zeros is scaled by this instead of zero. */
const SMALLEST = 1e-30;

/** Writes each row as integers and its scale (four times, for `multiplyShort`) to `scales`. `columns` is a multiple of 8. */
export const quantiseRows = defineFunction(
  'quantiseRows',
  ['values', 'valuesRow', 'shorts', 'scales', 'rows', 'columns'],
  (p, locals) => {
    const [from, left] = [locals.integer(), locals.integer()];
    const [largest, factor] = [locals.vector(), locals.vector()];
    const overRow = (...body: readonly Code[]): Code =>
      sequence(
        set(from, get(p.values)),
        set(left, get(p.columns)),
        whileLoop(
          get(left),
          ...body,
          increase(from, i32.constant(PANEL * FLOAT_BYTES)),
          increase(left, i32.constant(-PANEL)),
        ),
      );
    const low = f32x4.load(get(from));
    const high = f32x4.load(get(from), VECTOR_BYTES);
    const takeLarger = (size: Code): Code => set(largest, f32x4.maxUnsigned(get(largest), size));
    return whileLoop(
      get(p.rows),
      set(largest, f32x4.constant(SMALLEST)),
      overRow(takeLarger(f32x4.abs(low)), takeLarger(f32x4.abs(high))),
      takeLarger(f32x4.shuffle(largest, [2, 3, 0, 1])),
      takeLarger(f32x4.shuffle(largest, [1, 0, 3, 2])),
      f32x4.store(get(p.scales), f32x4.divide(get(largest), f32x4.constant(LARGEST_SHORT))),
      set(factor, f32x4.divide(f32x4.constant(LARGEST_SHORT), get(largest))),
      overRow(
        f32x4.store(
          get(p.shorts),
          i16x8.fromFloats(f32x4.multiply(low, get(factor)), f32x4.multiply(high, get(factor))),
        ),
        increase(p.shorts, i32.constant(VECTOR_BYTES)),
      ),
      increase(p.values, get(p.valuesRow)),
      increase(p.scales, i32.constant(VECTOR_BYTES)),
      increase(p.rows, i32.constant(-1)),
    );
  },
);

interface Registers {
  readonly rows: readonly Local[];
  readonly cells: readonly Local[];
  readonly pair: Local;
  readonly low: Local;
  readonly high: Local;
  readonly panel: Local;
  readonly step: Local;
}

interface Place {
  readonly a: Local;
  readonly aRow: Local;
  readonly scales: Local;
  readonly b: Local;
  readonly columnScales: Local;
  readonly bias: Local;
  readonly c: Local;
  readonly cRow: Local;
  readonly pairs: Local;
}

/** `rows` rows of one panel of C. */
function panelProduct(count: number, at: Place, registers: Registers): Code {
  const rows = registers.rows.slice(0, count);
  const cells = registers.cells.slice(0, 2 * count);
  const { pair, low, high, panel, step } = registers;
  const setRows = (base: Local, stride: Local): Code =>
    sequence(
      ...rows.map((row, index) => set(row, index === 0 ? get(base) : i32.add(get(rows[index - 1]!), get(stride)))),
    );
  const finished = (cell: Local, index: number): Code => {
    const offset = (index & 1) * VECTOR_BYTES;
    const scale = f32x4.multiply(
      f32x4.load(get(at.scales), (index >> 1) * VECTOR_BYTES),
      f32x4.load(get(at.columnScales), offset),
    );
    const value = f32x4.add(f32x4.load(get(at.bias), offset), f32x4.multiply(i16x8.toFloat(get(cell)), scale));
    return f32x4.store(get(rows[index >> 1]!), value, offset);
  };
  const addPair = (row: Local, left: Local, right: Local): Code =>
    sequence(
      set(pair, i16x8.loadPairSplat(get(row))),
      set(left, i16x8.add(get(left), i16x8.dot(get(pair), get(low)))),
      set(right, i16x8.add(get(right), i16x8.dot(get(pair), get(high)))),
      increase(row, i32.constant(PAIR_BYTES)),
    );
  return sequence(
    ...cells.map((cell) => set(cell, i16x8.zero)),
    setRows(at.a, at.aRow),
    set(panel, get(at.b)),
    set(step, get(at.pairs)),
    whileLoop(
      get(step),
      set(low, i16x8.load(get(panel))),
      set(high, i16x8.load(get(panel), VECTOR_BYTES)),
      ...rows.map((row, index) => addPair(row, cells[2 * index]!, cells[2 * index + 1]!)),
      increase(panel, i32.constant(STEP_BYTES)),
      increase(step, i32.constant(-1)),
    ),
    setRows(at.c, at.cRow),
    ...cells.map(finished),
  );
}

/**
 * C = bias + A·B: `m` rows of A as `quantiseRows` leaves them, B as `packShort` leaves it, `n` columns (a multiple of 8), `pairs` of
 * columns of A.
 */
export const multiplyShort = defineFunction(
  'multiplyShort',
  ['a', 'aRow', 'scales', 'b', 'columnScales', 'bias', 'c', 'cRow', 'm', 'n', 'pairs'],
  (p, locals) => {
    const registers: Registers = {
      rows: Array.from({ length: ROW_BLOCK }, () => locals.integer()),
      cells: Array.from({ length: 2 * ROW_BLOCK }, () => locals.vector()),
      pair: locals.vector(),
      low: locals.vector(),
      high: locals.vector(),
      panel: locals.integer(),
      step: locals.integer(),
    };
    const [a, c, scales, left] = [locals.integer(), locals.integer(), locals.integer(), locals.integer()];
    const at: Place = { ...p, a, c, scales };
    const advance = (rows: number): Code =>
      sequence(
        increase(a, i32.multiply(get(p.aRow), i32.constant(rows))),
        increase(c, i32.multiply(get(p.cRow), i32.constant(rows))),
        increase(scales, i32.constant(rows * VECTOR_BYTES)),
        increase(left, i32.constant(-rows)),
      );
    return whileLoop(
      get(p.n),
      set(a, get(p.a)),
      set(c, get(p.c)),
      set(scales, get(p.scales)),
      set(left, get(p.m)),
      whileLoop(
        i32.greaterOrEqual(get(left), i32.constant(ROW_BLOCK)),
        panelProduct(ROW_BLOCK, at, registers),
        advance(ROW_BLOCK),
      ),
      whileLoop(get(left), panelProduct(1, at, registers), advance(1)),
      increase(p.b, i32.multiply(get(p.pairs), i32.constant(STEP_BYTES))),
      ...[p.columnScales, p.bias, p.c].map((base) => increase(base, i32.constant(PANEL * FLOAT_BYTES))),
      increase(p.n, i32.constant(-PANEL)),
    );
  },
);

/**
 * Packs a matrix (row after row) for `multiplyShort`: panel after panel of eight columns, in each two rows at a time. `rows` is even,
 * `columns` a multiple of 8. Writes the integers to `shorts` from `to` on and the columns' scales to `scales`.
 */
export function packShort(
  values: Float32Array,
  rows: number,
  columns: number,
  shorts: Int16Array,
  to: number,
  scales: Float32Array,
): void {
  if (rows > MOST_INNER) throw new Error(`packShort: ${rows} rows, at most ${MOST_INNER} can be summed`);
  scales.fill(SMALLEST, 0, columns);
  for (let cell = 0, column = 0; cell < rows * columns; cell++, column = column + 1 === columns ? 0 : column + 1) {
    const size = Math.abs(values[cell]!);
    if (size > scales[column]!) scales[column] = size;
  }
  for (let column = 0; column < columns; column++) scales[column] = scales[column]! / LARGEST_SHORT;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const panel = column - (column % PANEL);
      const place = panel * rows + (row - (row % 2)) * PANEL + (column % PANEL) * 2 + (row % 2);
      shorts[to + place] = Math.round(values[row * columns + column]! / scales[column]!);
    }
  }
}
