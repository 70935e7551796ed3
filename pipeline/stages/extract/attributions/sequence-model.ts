/**
 * A linear-chain conditional random field (Lafferty et al. 2001) over hashed features: the most probable labels of a sequence and how sure
 * it is of each. The first label's weights are zero. Weights are 8-bit integers with one scale, four to a 32-bit number.
 */
import { type FeatureSink, GROUP_SUMS, type GroupMemo, mixOne, mixThree, mixTwo } from './feature-sink.ts';

/** The weights of a tagger. A feature's row is the last bits of its hash; a row has `lanesOf` numbers, which hold, from the lowest byte on, 128 + the weight of label 1, 2, 3, 4; 5, 6, 7, 8. */
export interface SequenceModel {
  /** At most `MOST_LABELS`. */
  readonly labelCount: number;
  /** As many rows as a power of two. */
  readonly rows: Uint32Array;
  /** What one unit of a weight is worth. */
  readonly scale: number;
  /** Row: label before; the last row: the sequence's start. */
  readonly transitions: Float32Array;
}

/** Labels of a tagger, the first one among them. */
export const MOST_LABELS = 9;

/** 32-bit numbers in a row of weights. */
export const lanesOf = (labelCount: number): number => Math.max(1, Math.ceil((labelCount - 1) / 4));

/** More features of one token would overflow a sum; they are left out. */
const MOST_FEATURES = 256;
const EVEN_BYTES = 0xff00ff;
const BIAS = 128;

/** Scores of a sequence: one a token and label, the first label's zero. The memory is used again for the next one. */
export class SequenceScorer implements FeatureSink {
  scores = new Float64Array(1024);
  /** Tokens so far. */
  length = 0;
  private readonly model: SequenceModel;
  private readonly mask: number;
  private readonly lanes: number;
  /**
   * Number of features; sums of labels 1 and 3, of 2 and 4 (16 bits each), of 5 and 7, of 6 and 8; then the same, put by while a group is
   * summed.
   */
  private readonly sums = new Int32Array(2 * GROUP_SUMS);

  constructor(model: SequenceModel) {
    this.model = model;
    this.lanes = lanesOf(model.labelCount);
    this.mask = model.rows.length / this.lanes - 1;
  }

  /** Begins a sequence. */
  clear(): void {
    this.length = 0;
    this.sums.fill(0);
  }

  add1(template: number, a: number): void {
    this.addRow(mixOne(template, a));
  }

  add2(template: number, a: number, b: number): void {
    this.addRow(mixTwo(template, a, b));
  }

  add3(template: number, a: number, b: number, c: number): void {
    this.addRow(mixThree(template, a, b, c));
  }

  recall(memo: GroupMemo, key: number): boolean {
    const { sums } = this;
    if (memo.has(key)) {
      const from = key * GROUP_SUMS;
      if (sums[0]! + memo.sums[from]! <= MOST_FEATURES) {
        for (let at = 0; at < GROUP_SUMS; at++) sums[at]! += memo.sums[from + at]!;
      }
      return true;
    }
    for (let at = 0; at < GROUP_SUMS; at++) {
      sums[at + GROUP_SUMS] = sums[at]!;
      sums[at] = 0;
    }
    return false;
  }

  keep(memo: GroupMemo, key: number): void {
    const { sums } = this;
    for (let at = 0; at < GROUP_SUMS; at++) {
      memo.sums[key * GROUP_SUMS + at] = sums[at]!;
      sums[at]! += sums[at + GROUP_SUMS]!;
    }
    memo.mark(key);
  }

  endToken(): void {
    const { labelCount, scale } = this.model;
    const base = this.nextToken();
    const { sums } = this;
    const zero = BIAS * sums[0]!;
    this.scores[base] = 0;
    for (let label = 1; label < labelCount; label++) {
      const place = label - 1;
      const both = sums[1 + 2 * (place >> 2) + (place & 1)]!;
      this.scores[base + label] = ((place & 2 ? both >>> 16 : both & 0xffff) - zero) * scale;
    }
    sums.fill(0);
  }

  endFixedToken(): void {
    const base = this.nextToken();
    this.scores.fill(Number.NEGATIVE_INFINITY, base, base + this.model.labelCount);
    this.scores[base] = 0;
  }

  private nextToken(): number {
    const base = this.length * this.model.labelCount;
    this.length++;
    if (base + this.model.labelCount > this.scores.length) {
      const grown = new Float64Array(this.scores.length * 2);
      grown.set(this.scores);
      this.scores = grown;
    }
    return base;
  }

  private addRow(hash: number): void {
    const { sums } = this;
    if (sums[0]! >= MOST_FEATURES) return;
    const { rows } = this.model;
    const four = rows[(hash & this.mask) * this.lanes]!;
    sums[0]! += 1;
    sums[1]! += four & EVEN_BYTES;
    sums[2]! += (four >>> 8) & EVEN_BYTES;
    if (this.lanes === 1) return;
    const next = rows[(hash & this.mask) * this.lanes + 1]!;
    sums[3]! += next & EVEN_BYTES;
    sums[4]! += (next >>> 8) & EVEN_BYTES;
  }
}
