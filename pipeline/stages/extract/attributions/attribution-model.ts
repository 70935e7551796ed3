/**
 * The weights file of the taggers. Layout (little-endian): magic, version, then for the quick look, for cues and for arguments: labels,
 * rows, scale, transitions (32-bit floats), rows (32 bits each).
 */
import type { SequenceModel } from './sequence-model.ts';

/** The quick look at every token, the cue tagger and the argument tagger. */
export interface AttributionModel {
  readonly glance: SequenceModel;
  readonly cue: SequenceModel;
  readonly argument: SequenceModel;
}

const MAGIC = 0x52_54_54_41;
/** Raised whenever a feature changes: older weights are refused. */
const FEATURE_VERSION = 2;
const LARGEST_ROW_COUNT = 1 << 24;

const HEADER_BYTES = 12;
const LARGEST_LABEL_COUNT = 5;

/** The file's bytes. */
export function encodeAttributionModel(model: AttributionModel): Uint8Array {
  const taggers = [model.glance, model.cue, model.argument];
  const words = taggers.reduce((sum, { transitions, rows }) => sum + transitions.length + rows.length, 0);
  const bytes = new Uint8Array(8 + taggers.length * HEADER_BYTES + 4 * words);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FEATURE_VERSION, true);
  let at = 8;
  for (const { labelCount, rows, scale, transitions } of taggers) {
    view.setUint32(at, labelCount, true);
    view.setUint32(at + 4, rows.length, true);
    view.setFloat32(at + 8, scale, true);
    at += HEADER_BYTES;
    for (let k = 0; k < transitions.length; k++, at += 4) view.setFloat32(at, transitions[k]!, true);
    for (let k = 0; k < rows.length; k++, at += 4) view.setUint32(at, rows[k]!, true);
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
    if (at + HEADER_BYTES > bytes.length) throw new Error('Attribution weights: the file is cut short');
    const labelCount = view.getUint32(at, true);
    const rowCount = view.getUint32(at + 4, true);
    const scale = view.getFloat32(at + 8, true);
    at += HEADER_BYTES;
    if (labelCount > LARGEST_LABEL_COUNT || rowCount > LARGEST_ROW_COUNT || (rowCount & (rowCount - 1)) !== 0) {
      throw new Error('Attribution weights: the file is damaged');
    }
    const transitions = new Float32Array((labelCount + 1) * labelCount);
    if (at + (transitions.length + rowCount) * 4 > bytes.length) {
      throw new Error('Attribution weights: the file is cut short');
    }
    for (let k = 0; k < transitions.length; k++, at += 4) transitions[k] = view.getFloat32(at, true);
    const rows = new Uint32Array(rowCount);
    for (let k = 0; k < rowCount; k++, at += 4) rows[k] = view.getUint32(at, true);
    return { labelCount, rows, scale, transitions };
  };
  return { glance: readTagger(), cue: readTagger(), argument: readTagger() };
}
