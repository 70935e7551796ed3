/** Collects the features of a sequence to learn from. */
import { type FeatureSink, mixOne, mixThree, mixTwo } from '../../stages/extract/attributions/feature-sink.ts';
import type { TrainingSequence } from './train-sequence-model.ts';

/** The features of one sequence, as rows of a table with `rowCount` rows (a power of two). */
export class FeatureList implements FeatureSink {
  private readonly mask: number;
  private readonly rows: number[] = [];
  private readonly starts: number[] = [0];
  private readonly isFixed: number[] = [];

  constructor(rowCount: number) {
    this.mask = rowCount - 1;
  }

  add1(template: number, a: number): void {
    this.rows.push(mixOne(template, a) & this.mask);
  }

  add2(template: number, a: number, b: number): void {
    this.rows.push(mixTwo(template, a, b) & this.mask);
  }

  add3(template: number, a: number, b: number, c: number): void {
    this.rows.push(mixThree(template, a, b, c) & this.mask);
  }

  /** Every group is listed anew. */
  recall(): boolean {
    return false;
  }

  keep(): void {}

  endToken(): void {
    this.starts.push(this.rows.length);
    this.isFixed.push(0);
  }

  endFixedToken(): void {
    this.starts.push(this.rows.length);
    this.isFixed.push(1);
  }

  toSequence(labels: Uint8Array): TrainingSequence {
    const { rows, starts, isFixed } = this;
    return {
      rows: Int32Array.from(rows),
      starts: Int32Array.from(starts),
      labels,
      isFixed: Uint8Array.from(isFixed),
    };
  }
}
