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

/**
 * Scores of a sequence: one a token and label, the first label's zero. The memory is used again for the next one. The rows of features are
 * listed first and summed together, so that their reads do not wait for each other.
 */
export class SequenceScorer implements FeatureSink {
  scores = new Float64Array(1024);
  /** Tokens so far. */
  length = 0;
  private readonly model: SequenceModel;
  private readonly mask: number;
  private readonly hasTwoLanes: boolean;
  /** Hashes of the features that are not in `sums` yet. */
  private readonly pending = new Int32Array(MOST_FEATURES);
  private pendingCount = 0;
  /** Number of pending features before the group at hand. */
  private groupStart = 0;
  /** Number of features; sums of labels 1 and 3, of 2 and 4 (16 bits each), of 5 and 7, of 6 and 8. */
  private readonly sums = new Int32Array(GROUP_SUMS);
  /** The same for the pending features of a token. */
  private readonly rest = new Int32Array(GROUP_SUMS);

  constructor(model: SequenceModel) {
    const lanes = lanesOf(model.labelCount);
    this.model = model;
    this.hasTwoLanes = lanes === 2;
    this.mask = model.rows.length / lanes - 1;
  }

  /** Begins a sequence. */
  clear(): void {
    this.length = 0;
    this.pendingCount = 0;
    this.sums.fill(0);
  }

  add1(template: number, a: number): void {
    this.pending[this.pendingCount++] = mixOne(template, a);
  }

  add2(template: number, a: number, b: number): void {
    this.pending[this.pendingCount++] = mixTwo(template, a, b);
  }

  add3(template: number, a: number, b: number, c: number): void {
    this.pending[this.pendingCount++] = mixThree(template, a, b, c);
  }

  recall(memo: GroupMemo, key: number): boolean {
    if (!memo.has(key)) {
      this.groupStart = this.pendingCount;
      return false;
    }
    this.addSums(memo.sums, key * GROUP_SUMS);
    return true;
  }

  keep(memo: GroupMemo, key: number): void {
    this.sumRows(this.groupStart, memo.sums, key * GROUP_SUMS);
    this.pendingCount = this.groupStart;
    memo.mark(key);
    this.addSums(memo.sums, key * GROUP_SUMS);
  }

  endToken(): void {
    const { labelCount, scale } = this.model;
    const base = this.nextToken();
    const { sums } = this;
    this.sumRows(0, this.rest, 0);
    this.pendingCount = 0;
    this.addSums(this.rest, 0);
    const zero = BIAS * sums[0]!;
    this.scores[base] = 0;
    for (let label = 1; label < labelCount; label++) {
      const place = label - 1;
      const both = sums[1 + 2 * (place >> 2) + (place & 1)]!;
      this.scores[base + label] = ((place & 2 ? both >>> 16 : both & 0xffff) - zero) * scale;
    }
    for (let at = 0; at < GROUP_SUMS; at++) sums[at] = 0;
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

  /** Adds five sums to those of the token, unless there would be too many features. */
  private addSums(from: Int32Array, start: number): void {
    const { sums } = this;
    if (sums[0]! + from[start]! > MOST_FEATURES) return;
    for (let at = 0; at < GROUP_SUMS; at++) sums[at]! += from[start + at]!;
  }

  /** Sums the rows of the pending features from `start` on, as five numbers that begin at `to`. */
  private sumRows(start: number, sums: Int32Array, to: number): void {
    const { pending, mask } = this;
    const { rows } = this.model;
    const end = Math.max(start, Math.min(this.pendingCount, MOST_FEATURES));
    let odd = 0;
    let even = 0;
    let nextOdd = 0;
    let nextEven = 0;
    if (this.hasTwoLanes) {
      for (let at = start; at < end; at++) {
        const row = (pending[at]! & mask) * 2;
        const four = rows[row]!;
        const next = rows[row + 1]!;
        odd = (odd + (four & EVEN_BYTES)) | 0;
        even = (even + ((four >>> 8) & EVEN_BYTES)) | 0;
        nextOdd = (nextOdd + (next & EVEN_BYTES)) | 0;
        nextEven = (nextEven + ((next >>> 8) & EVEN_BYTES)) | 0;
      }
    } else {
      for (let at = start; at < end; at++) {
        const four = rows[pending[at]! & mask]!;
        odd = (odd + (four & EVEN_BYTES)) | 0;
        even = (even + ((four >>> 8) & EVEN_BYTES)) | 0;
      }
    }
    sums[to] = end - start;
    sums[to + 1] = odd;
    sums[to + 2] = even;
    sums[to + 3] = nextOdd;
    sums[to + 4] = nextEven;
  }
}
