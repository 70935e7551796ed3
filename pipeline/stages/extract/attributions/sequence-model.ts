/**
 * A linear-chain conditional random field (Lafferty et al. 2001) over hashed features: the most probable labels of a sequence and how sure
 * it is of each. The first label's weights are zero. Weights are 8-bit integers with one scale, four to a 32-bit row.
 */
import { type FeatureSink, type GroupMemo, mixOne, mixThree, mixTwo } from './feature-sink.ts';

/** Row `feature & (rows.length - 1)` holds, from its lowest byte on, 128 + the weight of label 1, 2, 3, 4. */
export interface SequenceModel {
  /** At most 5. */
  readonly labelCount: number;
  /** As many as a power of two. */
  readonly rows: Uint32Array;
  /** What one unit of a weight is worth. */
  readonly scale: number;
  /** Row: label before; the last row: the sequence's start. */
  readonly transitions: Float32Array;
}

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
  /** Sums of labels 1 and 3, of 2 and 4 (16 bits each), number of features; then the same, put by while a group is summed. */
  private readonly sums = new Int32Array(6);

  constructor(model: SequenceModel) {
    this.model = model;
    this.mask = model.rows.length - 1;
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
      if (sums[2]! + memo.sums[key * 3 + 2]! <= MOST_FEATURES) {
        for (let at = 0; at < 3; at++) sums[at]! += memo.sums[key * 3 + at]!;
      }
      return true;
    }
    for (let at = 0; at < 3; at++) {
      sums[at + 3] = sums[at]!;
      sums[at] = 0;
    }
    return false;
  }

  keep(memo: GroupMemo, key: number): void {
    const { sums } = this;
    for (let at = 0; at < 3; at++) {
      memo.sums[key * 3 + at] = sums[at]!;
      sums[at]! += sums[at + 3]!;
    }
    memo.mark(key);
  }

  endToken(): void {
    const { labelCount, scale } = this.model;
    const base = this.nextToken();
    const [odd, even, count] = this.sums as unknown as [number, number, number];
    const zero = BIAS * count;
    this.scores[base] = 0;
    if (labelCount > 1) this.scores[base + 1] = ((odd & 0xffff) - zero) * scale;
    if (labelCount > 2) this.scores[base + 2] = ((even & 0xffff) - zero) * scale;
    if (labelCount > 3) this.scores[base + 3] = ((odd >>> 16) - zero) * scale;
    if (labelCount > 4) this.scores[base + 4] = ((even >>> 16) - zero) * scale;
    this.sums.fill(0);
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
    if (sums[2]! >= MOST_FEATURES) return;
    const row = this.model.rows[hash & this.mask]!;
    sums[0]! += row & EVEN_BYTES;
    sums[1]! += (row >>> 8) & EVEN_BYTES;
    sums[2]! += 1;
  }
}
