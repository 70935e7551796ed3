/**
 * The weights file: one network, quantised. Embeddings have 8 bits a number and one scale a row, matrices 16 bits and one scale a
 * row, vectors 32-bit floats. Layout (little-endian): magic, checksum of all that follows, length of the header, header (JSON,
 * padded to 4 bytes), vocabulary (words parted by line feeds, padded), tensors in the order of `embeddingPlans` and `densePlans`.
 */
import { densePlans, embeddingPlans, type Inventory, type Sizes, type TensorPlan } from './architecture.ts';
import { FEATURE_VERSION } from './features.ts';

/** A table of embeddings as stored: the value of a cell is `values[cell] * scales[row]`. */
interface QuantisedTable {
  readonly values: Int8Array;
  readonly scales: Float32Array;
  readonly columns: number;
}

/** A network ready to run. */
export interface Network {
  readonly sizes: Sizes;
  readonly inventory: Inventory;
  /** Word of each id; the unknown word is the empty string. */
  readonly vocabulary: readonly string[];
  readonly embeddings: readonly QuantisedTable[];
  readonly dense: ReadonlyMap<string, Float32Array>;
}

/** A network as training leaves it. */
export interface TrainedNetwork {
  readonly sizes: Sizes;
  readonly inventory: Inventory;
  readonly vocabulary: readonly string[];
  readonly embeddings: readonly Float32Array[];
  readonly dense: ReadonlyMap<string, Float32Array>;
}

interface Header {
  readonly featureVersion: number;
  readonly sizes: Sizes;
  readonly inventory: Inventory;
  readonly words: number;
  readonly vocabularyBytes: number;
}

const MAGIC = 0x57_45_52_41;
const PREFIX_BYTES = 12;
const LARGEST_BYTE = 127;
const LARGEST_SHORT = 32767;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4;
const isMatrix = ({ name }: TensorPlan): boolean => name.endsWith('.weights');

/** Bytes of a tensor in the file. */
function bytesOf(plan: TensorPlan, bytesPerNumber: number): number {
  return padded(plan.rows * plan.columns * bytesPerNumber) + (bytesPerNumber === 4 ? 0 : plan.rows * 4);
}

/** FNV-1a over 32-bit words. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  let sum = FNV_OFFSET;
  for (let index = 0; index < words.length; index++) sum = Math.imul(sum ^ words[index]!, FNV_PRIME);
  return sum >>> 0;
}

/** Writes a trained network as a weights file. */
export function encodeWeights(network: TrainedNetwork): Uint8Array<ArrayBuffer> {
  const { sizes, inventory } = network;
  const words = network.vocabulary.length;
  const vocabulary = new TextEncoder().encode(network.vocabulary.join('\n'));
  const header: Header = {
    featureVersion: FEATURE_VERSION,
    sizes,
    inventory,
    words,
    vocabularyBytes: vocabulary.length,
  };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const tables = embeddingPlans(sizes, words);
  const plans = densePlans(sizes, inventory);
  let total = PREFIX_BYTES + padded(headerBytes.length) + padded(vocabulary.length);
  for (const plan of tables) total += bytesOf(plan, 1);
  for (const plan of plans) total += bytesOf(plan, isMatrix(plan) ? 2 : 4);
  const file = new Uint8Array(total);
  file.set(headerBytes, PREFIX_BYTES);
  let at = PREFIX_BYTES + padded(headerBytes.length);
  file.set(vocabulary, at);
  at += padded(vocabulary.length);
  for (const [index, plan] of tables.entries()) at = writeQuantised(file, at, plan, network.embeddings[index]!, 1);
  for (const plan of plans) {
    const values = network.dense.get(plan.name)!;
    if (isMatrix(plan)) at = writeQuantised(file, at, plan, values, 2);
    else {
      new Float32Array(file.buffer, at, values.length).set(values);
      at += values.length * 4;
    }
  }
  const prefix = new Uint32Array(file.buffer, 0, 3);
  prefix[2] = headerBytes.length;
  prefix[1] = checksum(file.subarray(8));
  prefix[0] = MAGIC;
  return file;
}

function writeQuantised(file: Uint8Array, at: number, plan: TensorPlan, values: Float32Array, bytes: 1 | 2): number {
  const largest = bytes === 1 ? LARGEST_BYTE : LARGEST_SHORT;
  const scales = new Float32Array(file.buffer, at, plan.rows);
  const start = at + plan.rows * 4;
  const count = plan.rows * plan.columns;
  const numbers = bytes === 1 ? new Int8Array(file.buffer, start, count) : new Int16Array(file.buffer, start, count);
  for (let row = 0; row < plan.rows; row++) {
    const from = row * plan.columns;
    let peak = 0;
    for (let column = 0; column < plan.columns; column++) peak = Math.max(peak, Math.abs(values[from + column]!));
    scales[row] = peak / largest;
    const scale = scales[row]!;
    for (let column = 0; column < plan.columns; column++)
      numbers[from + column] = scale === 0 ? 0 : Math.round(values[from + column]! / scale);
  }
  return start + padded(count * bytes);
}

/**
 * Reads a weights file. Throws where it is no weights file, is damaged, or was trained with another version of the features.
 */
export function decodeWeights(bytes: Uint8Array): Network {
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (file.byteLength < PREFIX_BYTES || file.byteLength % 4 !== 0) throw new Error('Weights: this is no weights file');
  const [magic, expected, headerLength] = new Uint32Array(file.buffer, file.byteOffset, 3) as unknown as [
    number,
    number,
    number,
  ];
  if (magic !== MAGIC) throw new Error('Weights: this is no weights file');
  if (checksum(file.subarray(8)) !== expected) throw new Error('Weights: the file is damaged (its checksum differs)');
  const header = JSON.parse(
    new TextDecoder().decode(file.subarray(PREFIX_BYTES, PREFIX_BYTES + headerLength)),
  ) as Header;
  if (header.featureVersion !== FEATURE_VERSION) {
    throw new Error(
      `Weights: trained with features of version ${header.featureVersion}, the engine has version ${FEATURE_VERSION}; train again`,
    );
  }
  const { sizes, inventory } = header;
  let at = PREFIX_BYTES + padded(headerLength);
  const vocabulary = new TextDecoder().decode(file.subarray(at, at + header.vocabularyBytes)).split('\n');
  at += padded(header.vocabularyBytes);
  const embeddings: QuantisedTable[] = [];
  for (const plan of embeddingPlans(sizes, header.words)) {
    const start = file.byteOffset + at;
    const values = new Int8Array(file.buffer, start + plan.rows * 4, plan.rows * plan.columns);
    embeddings.push({ values, scales: new Float32Array(file.buffer, start, plan.rows), columns: plan.columns });
    at += bytesOf(plan, 1);
  }
  const dense = new Map<string, Float32Array>();
  for (const plan of densePlans(sizes, inventory)) {
    dense.set(plan.name, readDense(file, at, plan));
    at += bytesOf(plan, isMatrix(plan) ? 2 : 4);
  }
  return { sizes, inventory, vocabulary, embeddings, dense };
}

function readDense(file: Uint8Array, at: number, plan: TensorPlan): Float32Array {
  const start = file.byteOffset + at;
  const count = plan.rows * plan.columns;
  if (!isMatrix(plan)) return new Float32Array(file.buffer, start, count).slice();
  const scales = new Float32Array(file.buffer, start, plan.rows);
  const numbers = new Int16Array(file.buffer, start + plan.rows * 4, count);
  const values = new Float32Array(count);
  for (let row = 0; row < plan.rows; row++) {
    const scale = scales[row]!;
    for (let cell = row * plan.columns; cell < (row + 1) * plan.columns; cell++) values[cell] = numbers[cell]! * scale;
  }
  return values;
}
