import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GroupMemo, mixOne, mixThree, mixTwo } from '../../../../pipeline/stages/extract/attributions/feature-sink.ts';
import { type SequenceModel, SequenceScorer } from '../../../../pipeline/stages/extract/attributions/sequence-model.ts';

const ROWS = 64;
/** Weights of eight labels a row, -127 to 127. */
const weights = Array.from({ length: ROWS }, (_, row) =>
  [1, 2, 3, 4, 5, 6, 7, 8].map((label) => ((row * 37 + label * 61) % 255) - 127),
);
const packFour = (four: readonly number[]): number =>
  four.reduce((sum, weight, at) => sum + (weight + 128) * 2 ** (8 * at), 0);
const tagger = (labelCount: number, lanes: number): SequenceModel => ({
  labelCount,
  rows: Uint32Array.from(weights.flatMap((row) => [row.slice(0, 4), row.slice(4)].slice(0, lanes).map(packFour))),
  scale: 0.5,
  transitions: new Float32Array(labelCount * (labelCount + 1)),
});
const model = tagger(5, 1);

/** Features as template and one to three values. */
const feature = fc.array(fc.integer({ min: -5, max: 100_000 }), { minLength: 2, maxLength: 4 });
type Feature = readonly number[];

function hashOf([template, a, b, c]: Feature): number {
  if (b === undefined) return mixOne(template!, a!);
  return c === undefined ? mixTwo(template!, a!, b) : mixThree(template!, a!, b, c);
}

function give(scorer: SequenceScorer, [template, a, b, c]: Feature): void {
  if (b === undefined) scorer.add1(template!, a!);
  else if (c === undefined) scorer.add2(template!, a!, b);
  else scorer.add3(template!, a!, b, c);
}

const expected = (features: readonly Feature[], labelCount = 5): number[] => [
  0,
  ...Array.from({ length: labelCount - 1 }, (_, at) => at).map(
    (at) => 0.5 * features.reduce((sum, each) => sum + weights[hashOf(each) & (ROWS - 1)]![at]!, 0),
  ),
];

describe('SequenceScorer', () => {
  it.each([
    [2, 1],
    [4, 1],
    [5, 1],
    [7, 2],
    [9, 2],
  ])('adds the weights of each token: %i labels', (labelCount, lanes) => {
    fc.assert(
      fc.property(fc.array(fc.array(feature, { maxLength: 40 }), { maxLength: 8 }), (tokens) => {
        const scorer = new SequenceScorer(tagger(labelCount, lanes));
        for (const features of tokens) {
          for (const each of features) give(scorer, each);
          scorer.endToken();
        }
        const scores = [...scorer.scores.subarray(0, scorer.length * labelCount)];
        expect(scores).toEqual(tokens.flatMap((features) => expected(features, labelCount)));
      }),
    );
  });

  it('gives the same with groups that it remembers', () => {
    fc.assert(
      fc.property(fc.array(feature), fc.array(feature), fc.array(feature), (own, group, other) => {
        const scorer = new SequenceScorer(model);
        const memo = new GroupMemo(3);
        for (const before of [own, other]) {
          for (const each of before) give(scorer, each);
          if (!scorer.recall(memo, 2)) {
            for (const each of group) give(scorer, each);
            scorer.keep(memo, 2);
          }
          scorer.endToken();
        }
        expect([...scorer.scores.subarray(0, 10)]).toEqual([
          ...expected([...own, ...group]),
          ...expected([...other, ...group]),
        ]);
      }),
    );
  });

  it('forgets groups', () => {
    const scorer = new SequenceScorer(model);
    const memo = new GroupMemo(1);
    expect(scorer.recall(memo, 0)).toBe(false);
    scorer.keep(memo, 0);
    expect(scorer.recall(memo, 0)).toBe(true);
    memo.forget();
    expect(scorer.recall(memo, 0)).toBe(false);
  });

  it('allows a fixed token its first label alone', () => {
    const scorer = new SequenceScorer(model);
    scorer.endFixedToken();
    const no = Number.NEGATIVE_INFINITY;
    expect([...scorer.scores.subarray(0, 5)]).toEqual([0, no, no, no, no]);
  });

  it('takes any number of features and tokens', () => {
    const scorer = new SequenceScorer(model);
    for (let token = 0; token < 1000; token++) {
      for (let at = 0; at < 400; at++) scorer.add1(at, token);
      scorer.endToken();
    }
    expect(scorer.length).toBe(1000);
    for (const score of scorer.scores.subarray(0, 5000)) expect(Math.abs(score)).toBeLessThanOrEqual(0.5 * 128 * 256);
  });
});
