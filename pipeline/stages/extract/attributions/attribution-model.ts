/**
 * The weights file of the taggers. Layout (little-endian): magic, version, then for the quick look, for cues and for arguments: labels,
 * rows, scale, transitions (32-bit floats), rows (a byte for each label but the first).
 */
import { lanesOf, MOST_LABELS, type SequenceModel } from './sequence-model.ts';

/** The quick look at every token, the cue tagger and the argument tagger. */
export interface AttributionModel {
  readonly glance: SequenceModel;
  readonly cue: SequenceModel;
  readonly argument: SequenceModel;
}

const MAGIC = 0x52_54_54_41;
/** Raised whenever a feature changes: older weights are refused. */
const FEATURE_VERSION = 3;
const LARGEST_ROW_COUNT = 1 << 24;

const HEADER_BYTES = 12;

/** The file's bytes. */
export function encodeAttributionModel(model: AttributionModel): Uint8Array {
  const taggers = [model.glance, model.cue, model.argument];
  const size = taggers.reduce(
    (sum, tagger) => sum + HEADER_BYTES + 4 * tagger.transitions.length + rowCountOf(tagger) * (tagger.labelCount - 1),
    8,
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FEATURE_VERSION, true);
  let at = 8;
  for (const tagger of taggers) {
    const { labelCount, rows, scale, transitions } = tagger;
    view.setUint32(at, labelCount, true);
    view.setUint32(at + 4, rowCountOf(tagger), true);
    view.setFloat32(at + 8, scale, true);
    at += HEADER_BYTES;
    for (let k = 0; k < transitions.length; k++, at += 4) view.setFloat32(at, transitions[k]!, true);
    for (let k = 0; k < rows.length; k++) {
      const used = bytesUsed(labelCount, k);
      for (let byte = 0; byte < used; byte++) bytes[at++] = rows[k]! >>> (8 * byte);
    }
  }
  return bytes;
}

/** Bytes of one number of a row that hold weights: four, fewer in a row's last one. */
const bytesUsed = (labelCount: number, at: number): number =>
  Math.min(4, labelCount - 1 - 4 * (at % lanesOf(labelCount)));
const rowCountOf = ({ labelCount, rows }: SequenceModel): number => rows.length / lanesOf(labelCount);

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
    if (
      labelCount < 1 ||
      labelCount > MOST_LABELS ||
      rowCount > LARGEST_ROW_COUNT ||
      (rowCount & (rowCount - 1)) !== 0
    ) {
      throw new Error('Attribution weights: the file is damaged');
    }
    const transitions = new Float32Array((labelCount + 1) * labelCount);
    if (at + transitions.length * 4 + rowCount * (labelCount - 1) > bytes.length) {
      throw new Error('Attribution weights: the file is cut short');
    }
    for (let k = 0; k < transitions.length; k++, at += 4) transitions[k] = view.getFloat32(at, true);
    const rows = new Uint32Array(rowCount * lanesOf(labelCount));
    for (let k = 0; k < rows.length; k++) {
      const used = bytesUsed(labelCount, k);
      for (let byte = 0; byte < used; byte++) rows[k]! |= bytes[at++]! << (8 * byte);
    }
    return { labelCount, rows, scale, transitions };
  };
  return { glance: readTagger(), cue: readTagger(), argument: readTagger() };
}
