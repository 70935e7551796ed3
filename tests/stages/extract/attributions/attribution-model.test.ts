import { describe, expect, it } from 'vitest';
import {
  decodeAttributionModel,
  encodeAttributionModel,
} from '../../../../pipeline/stages/extract/attributions/attribution-model.ts';
import { lanesOf, type SequenceModel } from '../../../../pipeline/stages/extract/attributions/sequence-model.ts';

/** Rows with as many bytes in use as there are labels but the first. */
const rowsOf = (labelCount: number, rowCount: number): Uint32Array => {
  const lanes = lanesOf(labelCount);
  return Uint32Array.from({ length: rowCount * lanes }, (_, at) => {
    const bytes = Math.min(4, labelCount - 1 - 4 * (at % lanes));
    return (0xf1020304 + at) % 2 ** (8 * bytes);
  });
};

const tagger = (labelCount: number, rowCount: number): SequenceModel => ({
  labelCount,
  rows: rowsOf(labelCount, rowCount),
  scale: 0.5,
  transitions: Float32Array.from({ length: (labelCount + 1) * labelCount }, (_, at) => at / 8),
});

describe('attribution weights', () => {
  const model = { glance: tagger(2, 4), cue: tagger(4, 2), argument: tagger(7, 8) };
  const bytes = encodeAttributionModel(model);

  it('come back as they were written', () => {
    expect(decodeAttributionModel(bytes)).toEqual(model);
  });

  it('take a byte for each label but the first', () => {
    const bytesOf = (argument: SequenceModel): number => encodeAttributionModel({ ...model, argument }).length;
    expect(bytesOf(tagger(7, 16)) - bytesOf(tagger(7, 8))).toBe(8 * 6);
    expect(bytesOf(tagger(9, 16)) - bytesOf(tagger(9, 8))).toBe(8 * 8);
  });

  it('can start anywhere in a larger buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(decodeAttributionModel(shifted.subarray(3))).toEqual(model);
  });

  it.each([
    ['nothing', new Uint8Array(0), /not a weights file/u],
    ['other bytes', new TextEncoder().encode('neither weights nor anything'), /not a weights file/u],
    ['a file cut short', bytes.subarray(0, bytes.length - 20), /cut short/u],
    ['another version', Uint8Array.from(bytes, (byte, at) => (at === 4 ? 99 : byte)), /other features/u],
    ['absurd sizes', Uint8Array.from(bytes, (byte, at) => (at === 8 ? 255 : byte)), /damaged/u],
  ])('refuse %s', (_, wrong, message) => {
    expect(() => decodeAttributionModel(wrong)).toThrow(message);
  });
});
