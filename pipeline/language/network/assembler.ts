/**
 * A minute assembler of WebAssembly modules: the kernels are written as expressions and assembled when the engine loads,
 * so no binary is kept in the repository. Binary format: https://webassembly.github.io/spec/core/binary/
 * Only instructions with one defined result are offered (no relaxed SIMD): every machine computes the same bits.
 */

/** A piece of code: its bytes. Expressions leave one value on the stack, statements none. */
export type Code = readonly number[];

/** A local variable of a function; `type` is its WebAssembly value type. */
export interface Local {
  readonly index: number;
  readonly type: number;
}

const I32 = 0x7f;
const V128 = 0x7b;
const FUNCTION_TYPE = 0x60;
const VOID_BLOCK = 0x40;

/** Unsigned LEB128. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  do {
    const low = value & 0x7f;
    value >>>= 7;
    bytes.push(value === 0 ? low : low | 0x80);
  } while (value !== 0);
  return bytes;
}

/** Signed LEB128. */
function signed(value: number): number[] {
  const bytes: number[] = [];
  for (;;) {
    const low = value & 0x7f;
    value >>= 7;
    const isLast = (value === 0 && (low & 0x40) === 0) || (value === -1 && (low & 0x40) !== 0);
    bytes.push(isLast ? low : low | 0x80);
    if (isLast) return bytes;
  }
}

const simd = (opcode: number): number[] => [0xfd, ...unsigned(opcode)];
const binary =
  (opcode: readonly number[]) =>
  (left: Code, right: Code): Code => [...left, ...right, ...opcode];
const unary =
  (opcode: readonly number[]) =>
  (operand: Code): Code => [...operand, ...opcode];

/** Alignment hint (log2 of bytes) and constant offset of a memory access. */
const memory = (alignment: number, offset: number): number[] => [alignment, ...unsigned(offset)];

export const get = (local: Local): Code => [0x20, ...unsigned(local.index)];
export const set = (local: Local, value: Code): Code => [...value, 0x21, ...unsigned(local.index)];
export const sequence = (...parts: readonly Code[]): Code => parts.flat();

/** Integers of 32 bits: counts and addresses in bytes. */
export const i32 = {
  load: (address: Code): Code => [...address, 0x28, ...memory(2, 0)],
  constant: (value: number): Code => [0x41, ...signed(value)],
  add: binary([0x6a]),
  subtract: binary([0x6b]),
  multiply: binary([0x6c]),
  lessThan: binary([0x48]),
  greaterOrEqual: binary([0x4e]),
};

/** Four floats of 32 bits. */
export const f32x4 = {
  load: (address: Code, offset = 0): Code => [...address, ...simd(0x00), ...memory(2, offset)],
  /** One float, four times. */
  loadSplat: (address: Code, offset = 0): Code => [...address, ...simd(0x09), ...memory(2, offset)],
  store: (address: Code, value: Code, offset = 0): Code => [...address, ...value, ...simd(0x0b), ...memory(2, offset)],
  constant: (value: number): Code => {
    const bytes = new Uint8Array(new Float32Array([value, value, value, value]).buffer);
    return [...simd(0x0c), ...bytes];
  },
  add: binary(simd(0xe4)),
  subtract: binary(simd(0xe5)),
  multiply: binary(simd(0xe6)),
  divide: binary(simd(0xe7)),
  /** The larger of two numbers that have no sign: their bits compare as whole numbers, many times as fast as `f32x4.max`. */
  maxUnsigned: binary(simd(0xb8)),
  /** The number, or 0 where it is negative: 0 < x ? x : 0. */
  rectified: (operand: Code): Code => [...f32x4.constant(0), ...operand, ...simd(0xeb)],
  sqrt: unary(simd(0xe3)),
  abs: unary(simd(0xe0)),
  /** The four lanes in another order. */
  shuffle: (operand: Local, lanes: readonly [number, number, number, number]): Code => [
    ...get(operand),
    ...get(operand),
    ...simd(0x0d),
    ...lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => lane * 4 + byte)),
  ],
};

/** Eight integers of 16 bits, and the four of 32 bits that their products make. */
export const i16x8 = {
  load: f32x4.load,
  /** Two neighbouring integers, four times. */
  loadPairSplat: f32x4.loadSplat,
  zero: f32x4.constant(0),
  /** Sums of the products of neighbours: four integers of 32 bits. */
  dot: binary(simd(0xba)),
  add: binary(simd(0xae)),
  toFloat: unary(simd(0xfa)),
  /** Two times four floats between −2²² and 2²², rounded to the nearest (ties to even) and cut to 16 bits. */
  fromFloats: (low: Code, high: Code): Code => [...rounded(low), ...rounded(high), ...simd(0x85)],
};

/** One and a half times 2²³: floats near it are whole numbers, and their bits count them. */
const FIRST_WHOLE = 12_582_912;

/** Four small floats as integers of 32 bits: adding so large a number rounds them, and its bits are taken away again. */
const rounded = (value: Code): Code => [
  ...f32x4.add(value, f32x4.constant(FIRST_WHOLE)),
  ...f32x4.constant(FIRST_WHOLE),
  ...simd(0xb1),
];

/** Repeats the body while the condition holds; the condition is tried first. */
export function whileLoop(condition: Code, ...body: readonly Code[]): Code {
  const notCondition = [...condition, 0x45];
  return [0x02, VOID_BLOCK, 0x03, VOID_BLOCK, ...notCondition, 0x0d, 1, ...body.flat(), 0x0c, 0, 0x0b, 0x0b];
}

/** Adds a constant to an integer local. */
export const increase = (local: Local, by: Code): Code => set(local, i32.add(get(local), by));

/** A function of the module: all parameters are 32-bit integers, nothing is returned. */
export interface FunctionCode {
  readonly name: string;
  readonly parameters: number;
  readonly locals: readonly Local[];
  readonly body: Code;
}

/** The locals of a function while its body is being written. */
export class Locals {
  readonly declared: Local[] = [];
  readonly #parameters: number;

  constructor(parameters: number) {
    this.#parameters = parameters;
  }

  integer(): Local {
    return this.#declare(I32);
  }

  vector(): Local {
    return this.#declare(V128);
  }

  #declare(type: number): Local {
    const local = { index: this.#parameters + this.declared.length, type };
    this.declared.push(local);
    return local;
  }
}

/** Writes a function: `write` is given its parameters and a maker of locals, and returns the body. */
export function defineFunction<const Names extends readonly string[]>(
  name: string,
  parameterNames: Names,
  write: (parameters: { readonly [Name in Names[number]]: Local }, locals: Locals) => Code,
): FunctionCode {
  const locals = new Locals(parameterNames.length);
  const entries = parameterNames.map((parameter, index) => [parameter, { index, type: I32 }] as const);
  const parameters = Object.fromEntries(entries) as { readonly [Name in Names[number]]: Local };
  const body = write(parameters, locals);
  return { name, parameters: parameterNames.length, locals: locals.declared, body };
}

const section = (id: number, content: readonly number[]): number[] => [id, ...unsigned(content.length), ...content];
const list = (items: readonly (readonly number[])[]): number[] => [...unsigned(items.length), ...items.flat()];
const text = (value: string): number[] => [...unsigned(value.length), ...[...value].map((each) => each.charCodeAt(0))];

/** The module's bytes. It imports its memory as `engine.memory` and exports every function by name. */
export function assembleModule(functions: readonly FunctionCode[]): Uint8Array<ArrayBuffer> {
  const types = functions.map((each) => [
    FUNCTION_TYPE,
    ...list(Array.from({ length: each.parameters }, () => [I32])),
    0,
  ]);
  const importedMemory = [...text('engine'), ...text('memory'), 0x02, 0x00, 0x00];
  const exported = functions.map((each, index) => [...text(each.name), 0x00, ...unsigned(index)]);
  const bodies = functions.map((each) => {
    const code = [...list(each.locals.map((local) => [1, local.type])), ...each.body, 0x0b];
    return [...unsigned(code.length), ...code];
  });
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, list(types)),
    ...section(2, list([importedMemory])),
    ...section(3, list(functions.map((_, index) => unsigned(index)))),
    ...section(7, list(exported)),
    ...section(10, list(bodies)),
  ]);
}
