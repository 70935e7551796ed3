/**
 * The weights file of the two taggers. Layout (little-endian): magic, version, then for cues and for arguments: labels, rows, scale,
 * transitions (32-bit floats), weights (signed bytes), padded to four bytes.
 */
import type { SequenceModel } from './sequence-model.ts';

/** Both taggers. */
export interface AttributionModel {
  readonly cue: SequenceModel;
  readonly argument: SequenceModel;
}

const MAGIC = 0x52_54_54_41;
/** Raised whenever a feature changes: older weights are refused. */
const FEATURE_VERSION = 1;
const LARGEST_LABEL_COUNT = 16;
const LARGEST_ROW_COUNT = 1 << 24;

const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/** The file's bytes. */
export function encodeAttributionModel(model: AttributionModel): Uint8Array {
  const taggers = [model.cue, model.argument];
  const size = taggers.reduce(
    (sum, tagger) => sum + 12 + tagger.transitions.length * 4 + padded(tagger.weights.length),
    8,
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FEATURE_VERSION, true);
  let at = 8;
  for (const { labelCount, rows, scale, transitions, weights } of taggers) {
    view.setUint32(at, labelCount, true);
    view.setUint32(at + 4, rows, true);
    view.setFloat32(at + 8, scale, true);
    at += 12;
    for (const transition of transitions) {
      view.setFloat32(at, transition, true);
      at += 4;
    }
    bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at);
    at += padded(weights.length);
  }
  return bytes;
}

/** Reads the file. Throws where the bytes are no weights, are cut short, or were trained with other features. */
export function decodeAttributionModel(bytes: Uint8Array): AttributionModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('Attribution weights: not a weights file');
  if (view.getUint32(4, true) !== FEATURE_VERSION) throw new Error('Attribution weights: trained with other features');
  let at = 8;
  const readTagger = (): SequenceModel => {
    if (at + 12 > bytes.length) throw new Error('Attribution weights: the file is cut short');
    const labelCount = view.getUint32(at, true);
    const rows = view.getUint32(at + 4, true);
    const scale = view.getFloat32(at + 8, true);
    at += 12;
    if (labelCount > LARGEST_LABEL_COUNT || rows > LARGEST_ROW_COUNT || (rows & (rows - 1)) !== 0) {
      throw new Error('Attribution weights: the file is damaged');
    }
    const transitions = new Float32Array((labelCount + 1) * labelCount);
    if (at + transitions.length * 4 + rows * labelCount > bytes.length) {
      throw new Error('Attribution weights: the file is cut short');
    }
    for (let k = 0; k < transitions.length; k++, at += 4) transitions[k] = view.getFloat32(at, true);
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, rows * labelCount);
    at += padded(weights.length);
    return { labelCount, rows, scale, transitions, weights };
  };
  return { cue: readTagger(), argument: readTagger() };
}
