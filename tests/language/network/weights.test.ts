import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { densePlans, embeddingPlans } from '../../../pipeline/language/network/architecture.ts';
import { decodeWeights, encodeWeights, type TrainedNetwork } from '../../../pipeline/language/network/weights.ts';
import { MODEL_FILES } from '../../../pipeline/model-files.ts';

const sizes = { word: 8, units: 8, layers: 1, arc: 8, label: 8 };
const inventory = { upos: ['NOUN'], xpos: ['NN'], deprels: ['root'], names: ['O'] };
const vocabulary = ['', 'señor', 'house'];

/** Numbers from −1 to 1 without pattern. */
const numbers = (length: number): Float32Array =>
  Float32Array.from({ length }, (_, index) => Math.sin(index * 12.9898));

const network: TrainedNetwork = {
  sizes,
  inventory,
  vocabulary,
  embeddings: embeddingPlans(sizes, vocabulary.length).map(({ rows, columns }) => numbers(rows * columns)),
  dense: new Map(densePlans(sizes, inventory).map(({ name, rows, columns }) => [name, numbers(rows * columns)])),
};
const file = encodeWeights(network);

describe('encodeWeights and decodeWeights', () => {
  it('give the network back, within the precision of the file', () => {
    const decoded = decodeWeights(file);
    expect(decoded.sizes).toEqual(sizes);
    expect(decoded.inventory).toEqual(inventory);
    expect(decoded.vocabulary).toEqual(vocabulary);
    for (const [name, values] of network.dense) {
      for (const [index, value] of values.entries())
        expect(Math.abs(decoded.dense.get(name)![index]! - value)).toBeLessThan(1e-4);
    }
    for (const [index, { values, scales, columns }] of decoded.embeddings.entries()) {
      const cell = values.length - 1;
      expect(
        Math.abs(values[cell]! * scales[Math.floor(cell / columns)]! - network.embeddings[index]![cell]!),
      ).toBeLessThan(0.01);
    }
  });

  it('read a file that does not begin at a multiple of four bytes', () => {
    const shifted = new Uint8Array(file.length + 1);
    shifted.set(file, 1);
    expect(decodeWeights(shifted.subarray(1)).vocabulary).toEqual(vocabulary);
  });
});

describe('decodeWeights', () => {
  it('refuses a damaged file', () => {
    const damaged = file.slice();
    damaged[damaged.length - 9]! ^= 1;
    expect(() => decodeWeights(damaged)).toThrow('damaged');
  });

  it('refuses a file cut short', () => {
    expect(() => decodeWeights(file.subarray(0, file.length - 4))).toThrow('damaged');
  });

  it('refuses what is no weights file', () => {
    expect(() => decodeWeights(new Uint8Array(64))).toThrow('no weights file');
    expect(() => decodeWeights(new Uint8Array())).toThrow('no weights file');
  });

  it('refuses weights of other features', () => {
    const text = '"featureVersion":';
    const at = Buffer.from(file).indexOf(text) + text.length;
    const other = file.slice();
    other[at] = '9'.charCodeAt(0);
    new Uint32Array(other.buffer, 4, 1)[0] = checksum(other.subarray(8));
    expect(() => decodeWeights(other)).toThrow('features of version 9');
  });

  it('reads the weights that ship, which take at most 15 MB', () => {
    const shipped = new Uint8Array(readFileSync(MODEL_FILES.language));
    expect(shipped.length).toBeLessThan(15e6);
    expect(decodeWeights(shipped).inventory.upos).toHaveLength(17);
  });
});

/** FNV-1a over 32-bit words, as the file's layout says. */
function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const word of new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4))
    sum = Math.imul(sum ^ word, 0x01000193);
  return sum >>> 0;
}
