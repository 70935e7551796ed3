/**
 * The arithmetic of the network: WebAssembly SIMD over one linear memory. All sums run in one fixed order without fused
 * operations, so results are the same bits on every machine, whatever the number of rows computed together.
 */
import {
  assembleModule,
  type Code,
  defineFunction,
  f32x4,
  get,
  i32,
  increase,
  type Local,
  type Locals,
  sequence,
  set,
  whileLoop,
} from './assembler.ts';
import { multiplyShort, quantiseRows } from './short-product.ts';

/** Columns of a packed panel: widths of matrices are rounded up to a multiple of this. */
const PANEL = 8;

/** Bytes of one number. */
export const FLOAT_BYTES = 4;

const ROW_BLOCK = 4;
const VECTOR_BYTES = 16;
const PANEL_BYTES = PANEL * FLOAT_BYTES;

/** The product of `rows` rows of A with one packed panel of B, added to C. */
function panelProduct(
  rows: number,
  at: { a: Local; aRow: Local; aColumn: Local; b: Local; c: Local; cRow: Local; k: Local },
  scratch: Scratch,
): Code {
  const rowAddresses = scratch.rows.slice(0, rows);
  const cells = scratch.cells.slice(0, rows * 2);
  const setRows = (base: Local, stride: Local): Code =>
    sequence(
      ...rowAddresses.map((address, row) =>
        set(address, row === 0 ? get(base) : i32.add(get(rowAddresses[row - 1]!), get(stride))),
      ),
    );
  const { low, high, panel, step } = scratch;
  return sequence(
    setRows(at.c, at.cRow),
    ...cells.map((cell, index) => set(cell, f32x4.load(get(rowAddresses[index >> 1]!), (index & 1) * VECTOR_BYTES))),
    setRows(at.a, at.aRow),
    set(panel, get(at.b)),
    set(step, get(at.k)),
    whileLoop(
      get(step),
      set(low, f32x4.load(get(panel))),
      set(high, f32x4.load(get(panel), VECTOR_BYTES)),
      ...rowAddresses.map((address, row) =>
        sequence(
          set(scratch.factor, f32x4.loadSplat(get(address))),
          set(cells[row * 2]!, f32x4.add(get(cells[row * 2]!), f32x4.multiply(get(scratch.factor), get(low)))),
          set(cells[row * 2 + 1]!, f32x4.add(get(cells[row * 2 + 1]!), f32x4.multiply(get(scratch.factor), get(high)))),
          increase(address, get(at.aColumn)),
        ),
      ),
      increase(panel, i32.constant(PANEL_BYTES)),
      increase(step, i32.constant(-1)),
    ),
    setRows(at.c, at.cRow),
    ...cells.map((cell, index) => f32x4.store(get(rowAddresses[index >> 1]!), get(cell), (index & 1) * VECTOR_BYTES)),
  );
}

interface Scratch {
  readonly rows: readonly Local[];
  readonly cells: readonly Local[];
  readonly low: Local;
  readonly high: Local;
  readonly factor: Local;
  readonly panel: Local;
  readonly step: Local;
}

/** C += A·B: `m` rows of A with any strides, B packed in panels of `PANEL` columns (see `pack`), `n` a multiple of `PANEL`. */
const multiplyAdd = defineFunction(
  'multiplyAdd',
  ['a', 'aRow', 'aColumn', 'b', 'c', 'cRow', 'm', 'n', 'k'],
  (p, locals) => {
    const scratch: Scratch = {
      rows: Array.from({ length: ROW_BLOCK }, () => locals.integer()),
      cells: Array.from({ length: ROW_BLOCK * 2 }, () => locals.vector()),
      low: locals.vector(),
      high: locals.vector(),
      factor: locals.vector(),
      panel: locals.integer(),
      step: locals.integer(),
    };
    const [a, c, left] = [locals.integer(), locals.integer(), locals.integer()];
    const at = { ...p, a, c };
    const advance = (rows: number): Code =>
      sequence(
        increase(a, i32.multiply(get(p.aRow), i32.constant(rows))),
        increase(c, i32.multiply(get(p.cRow), i32.constant(rows))),
        increase(left, i32.constant(-rows)),
      );
    return whileLoop(
      get(p.n),
      set(a, get(p.a)),
      set(c, get(p.c)),
      set(left, get(p.m)),
      whileLoop(
        i32.greaterOrEqual(get(left), i32.constant(ROW_BLOCK)),
        panelProduct(ROW_BLOCK, at, scratch),
        advance(ROW_BLOCK),
      ),
      whileLoop(get(left), panelProduct(1, at, scratch), advance(1)),
      increase(p.b, i32.multiply(get(p.k), i32.constant(PANEL_BYTES))),
      increase(p.c, i32.constant(PANEL_BYTES)),
      increase(p.n, i32.constant(-PANEL)),
    );
  },
);

/** x / √(1 + x²), the algebraic squashing function. */
const squash = (x: Code): Code => f32x4.divide(x, f32x4.sqrt(f32x4.add(f32x4.constant(1), f32x4.multiply(x, x))));

/** ½ + ½·squash(x), the algebraic gate. */
const gate = (x: Code): Code => f32x4.add(f32x4.constant(0.5), f32x4.multiply(f32x4.constant(0.5), squash(x)));

/** Where `recur` takes the rows of `u` and `x` from. */
interface RecurInputs {
  readonly u: Local;
  readonly x: Local;
  /** What is done before each row, and after it. */
  readonly before: Code;
  readonly after: Code;
}

interface RecurPlaces {
  readonly c: Local;
  readonly cRow: Local;
  readonly h: Local;
  readonly hRow: Local;
  readonly gates: Local;
  readonly gatesRow: Local;
  readonly parameters: Local;
  readonly start: Local;
  readonly steps: Local;
  readonly widthBytes: Local;
}

/**
 * One direction of a simple recurrent unit (Lei et al. 2018) over `steps` rows, `width` units:
 *   f = gate(uf + vf·c⁻ + bf)   r = gate(ur + vr·c⁻ + br)   c = ux + f·(c⁻ − ux)   h = x + r·(squash(c) − x)
 * `u` holds [ux | uf | ur] in a row, `parameters` [vf | bf | vr | br]; c⁻ of the first row is read from `start`.
 * Keeps f, r and c for the backward pass: rows [f | r] of `gates`.
 */
function recurCode(inputs: RecurInputs, p: RecurPlaces, locals: Locals): Code {
  const [lane, before, address] = [locals.integer(), locals.integer(), locals.integer()];
  const [previous, f, r, state, input] = [
    locals.vector(),
    locals.vector(),
    locals.vector(),
    locals.vector(),
    locals.vector(),
  ];
  const at = (base: Local, multiple = 0): Code => {
    const start = i32.add(get(base), get(lane));
    return multiple === 0 ? start : i32.add(start, i32.multiply(get(p.widthBytes), i32.constant(multiple)));
  };
  const gateOf = (target: Local, uPart: number, vPart: number): Code =>
    sequence(
      set(
        target,
        f32x4.add(
          f32x4.add(f32x4.load(at(inputs.u, uPart)), f32x4.load(at(p.parameters, vPart + 1))),
          f32x4.multiply(f32x4.load(at(p.parameters, vPart)), get(previous)),
        ),
      ),
      set(target, gate(get(target))),
    );
  const advance = [
    [p.c, p.cRow],
    [p.h, p.hRow],
    [p.gates, p.gatesRow],
  ] as const;
  return sequence(
    set(before, get(p.start)),
    whileLoop(
      get(p.steps),
      inputs.before,
      set(lane, i32.constant(0)),
      whileLoop(
        i32.lessThan(get(lane), get(p.widthBytes)),
        set(previous, f32x4.load(at(before))),
        gateOf(f, 1, 0),
        gateOf(r, 2, 2),
        set(input, f32x4.load(at(inputs.u))),
        set(state, f32x4.add(get(input), f32x4.multiply(get(f), f32x4.subtract(get(previous), get(input))))),
        f32x4.store(at(p.c), get(state)),
        set(address, at(p.gates)),
        f32x4.store(get(address), get(f)),
        f32x4.store(i32.add(get(address), get(p.widthBytes)), get(r)),
        set(input, f32x4.load(at(inputs.x))),
        f32x4.store(
          at(p.h),
          f32x4.add(get(input), f32x4.multiply(get(r), f32x4.subtract(squash(get(state)), get(input)))),
        ),
        increase(lane, i32.constant(VECTOR_BYTES)),
      ),
      set(before, get(p.c)),
      inputs.after,
      ...advance.map(([base, stride]) => increase(base, get(stride))),
      increase(p.steps, i32.constant(-1)),
    ),
  );
}

const RECUR_PLACES = [
  'c',
  'cRow',
  'h',
  'hRow',
  'gates',
  'gatesRow',
  'parameters',
  'start',
  'steps',
  'widthBytes',
] as const;

/** The rows of `u` and of `x` lie one after the other. */
const recur = defineFunction('recur', ['u', 'uRow', 'x', 'xRow', ...RECUR_PLACES], (p, locals) =>
  recurCode(
    {
      u: p.u,
      x: p.x,
      before: [],
      after: sequence(increase(p.u, get(p.uRow)), increase(p.x, get(p.xRow))),
    },
    p,
    locals,
  ),
);

/** The rows lie anywhere: `rows` lists addresses, each `rowsStep` bytes after the one before; `x` and `u` begin so many bytes after them. */
const recurScattered = defineFunction(
  'recurScattered',
  ['rows', 'rowsStep', 'xOffset', 'uOffset', ...RECUR_PLACES],
  (p, locals) => {
    const [u, x] = [locals.integer(), locals.integer()];
    return recurCode(
      {
        u,
        x,
        before: sequence(
          set(u, i32.add(i32.load(get(p.rows)), get(p.uOffset))),
          set(x, i32.add(i32.load(get(p.rows)), get(p.xOffset))),
        ),
        after: increase(p.rows, get(p.rowsStep)),
      },
      p,
      locals,
    );
  },
);

/** values = max(values, 0) over `bytes` bytes, a multiple of 16. */
const rectify = defineFunction('rectify', ['values', 'bytes'], (p) =>
  whileLoop(
    get(p.bytes),
    f32x4.store(get(p.values), f32x4.rectified(f32x4.load(get(p.values)))),
    increase(p.values, i32.constant(VECTOR_BYTES)),
    increase(p.bytes, i32.constant(-VECTOR_BYTES)),
  ),
);

/** sums = max(a + b, 0) over `bytes` bytes, a multiple of 16. */
const addRectified = defineFunction('addRectified', ['a', 'b', 'sums', 'bytes'], (p) =>
  whileLoop(
    get(p.bytes),
    f32x4.store(get(p.sums), f32x4.rectified(f32x4.add(f32x4.load(get(p.a)), f32x4.load(get(p.b))))),
    ...[p.a, p.b, p.sums].map((address) => increase(address, i32.constant(VECTOR_BYTES))),
    increase(p.bytes, i32.constant(-VECTOR_BYTES)),
  ),
);

/** The part of the WebAssembly interface that is used here; the types of Node leave it out. */
interface WasmMemory {
  readonly buffer: ArrayBuffer;
}
interface WasmInterface {
  readonly Memory: new (limits: { initial: number; maximum: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (
    module: object,
    imports: { engine: { memory: WasmMemory } },
  ) => { readonly exports: Readonly<Record<string, unknown>> };
}

/** What both kinds of `recur` take, as `RECUR_PLACES` names it. */
type RecurArguments = [
  c: number,
  cRow: number,
  h: number,
  hRow: number,
  gates: number,
  gatesRow: number,
  parameters: number,
  start: number,
  steps: number,
  widthBytes: number,
];

/** The kernels over one memory. Addresses and strides are in bytes. */
export interface Kernels {
  readonly heap: Float32Array;
  /** The same memory as integers of 16 bits. */
  readonly shorts: Int16Array;
  /** The same memory as integers of 32 bits. */
  readonly integers: Int32Array;
  readonly multiplyAdd: (
    ...args: [
      a: number,
      aRow: number,
      aColumn: number,
      b: number,
      c: number,
      cRow: number,
      m: number,
      n: number,
      k: number,
    ]
  ) => void;
  readonly multiplyShort: (
    ...args: [
      a: number,
      aRow: number,
      scales: number,
      b: number,
      columnScales: number,
      bias: number,
      c: number,
      cRow: number,
      m: number,
      n: number,
      pairs: number,
    ]
  ) => void;
  readonly quantiseRows: (
    ...args: [values: number, valuesRow: number, shorts: number, scales: number, rows: number, columns: number]
  ) => void;
  readonly recur: (...args: [u: number, uRow: number, x: number, xRow: number, ...places: RecurArguments]) => void;
  readonly recurScattered: (
    ...args: [rows: number, rowsStep: number, xOffset: number, uOffset: number, ...places: RecurArguments]
  ) => void;
  readonly rectify: (values: number, bytes: number) => void;
  readonly addRectified: (a: number, b: number, sums: number, bytes: number) => void;
}

const PAGE_BYTES = 65536;

/** Kernels over a new memory of at least so many bytes; it never grows. */
export function createKernels(bytes: number): Kernels {
  const wasm = (globalThis as unknown as { readonly WebAssembly: WasmInterface }).WebAssembly;
  const pages = Math.ceil(bytes / PAGE_BYTES);
  const memory = new wasm.Memory({ initial: pages, maximum: pages });
  const module = new wasm.Module(
    assembleModule([multiplyAdd, multiplyShort, quantiseRows, recur, recurScattered, rectify, addRectified]),
  );
  const { exports } = new wasm.Instance(module, { engine: { memory } });
  const functions = exports as unknown as Omit<Kernels, 'heap' | 'shorts' | 'integers'>;
  const { buffer } = memory;
  return {
    heap: new Float32Array(buffer),
    shorts: new Int16Array(buffer),
    integers: new Int32Array(buffer),
    ...functions,
  };
}

/** A width rounded up to whole panels. */
export function panelWidth(columns: number): number {
  return Math.ceil(columns / PANEL) * PANEL;
}

/**
 * Packs a matrix (`rows` × `columns`, strides in floats, so a transposed one too) for `multiplyAdd`: panel after panel, each
 * `rows` × `PANEL`, columns beyond the last are zero. Offsets in floats. Returns the floats written.
 */
export function pack(
  heap: Float32Array,
  from: { at: number; rowStride: number; columnStride: number },
  rows: number,
  columns: number,
  to: number,
): number {
  const { at, rowStride, columnStride } = from;
  let next = to;
  for (let first = 0; first < columns; first += PANEL) {
    const end = Math.min(PANEL, columns - first);
    for (let row = 0; row < rows; row++, next += PANEL) {
      let source = at + row * rowStride + first * columnStride;
      for (let column = 0; column < end; column++, source += columnStride) heap[next + column] = heap[source]!;
      for (let column = end; column < PANEL; column++) heap[next + column] = 0;
    }
  }
  return next - to;
}

/** Packs one column, given as `rows` floats one after the other, of a matrix for `multiplyAdd`. What the last panel holds besides stays. */
export function packColumn(heap: Float32Array, from: number, rows: number, to: number, column: number): void {
  let next = to + (column - (column % PANEL)) * rows + (column % PANEL);
  for (let row = 0; row < rows; row++, next += PANEL) heap[next] = heap[from + row]!;
}
