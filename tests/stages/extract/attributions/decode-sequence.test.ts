import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SequenceDecoder } from '../../../../pipeline/stages/extract/attributions/decode-sequence.ts';

const LABELS = 3;
const score = fc.integer({ min: -30, max: 30 }).map((value) => value / 10);
const sequence = fc.record({
  scores: fc
    .array(score, { minLength: LABELS, maxLength: LABELS * 4 })
    .map((all) => Float64Array.from(all.slice(0, all.length - (all.length % LABELS)))),
  transitions: fc
    .array(score, { minLength: (LABELS + 1) * LABELS, maxLength: (LABELS + 1) * LABELS })
    .map((all) => Float32Array.from(all)),
});

/** Every labelling of a length. */
function labellings(length: number): number[][] {
  if (length === 0) return [[]];
  return labellings(length - 1).flatMap((rest) => [0, 1, 2].map((label) => [...rest, label]));
}

function total(labels: readonly number[], scores: Float64Array, transitions: Float32Array): number {
  return labels.reduce((sum, label, t) => {
    const from = t === 0 ? LABELS : labels[t - 1]!;
    return sum + scores[t * LABELS + label]! + transitions[from * LABELS + label]!;
  }, 0);
}

const best = (scores: Float64Array, transitions: Float32Array): number[] => [
  ...new SequenceDecoder(LABELS, transitions).best(scores, scores.length / LABELS),
];

describe('SequenceDecoder', () => {
  it('finds the best of all labellings', () => {
    fc.assert(
      fc.property(sequence, ({ scores, transitions }) => {
        const highest = Math.max(
          ...labellings(scores.length / LABELS).map((labels) => total(labels, scores, transitions)),
        );
        const found = best(scores, transitions);
        expect(total(found, scores, transitions)).toBeCloseTo(highest, 6);
      }),
    );
  });

  it('gives each token the share of the labellings that it has', () => {
    fc.assert(
      fc.property(sequence, ({ scores, transitions }) => {
        const all = labellings(scores.length / LABELS);
        const weights = all.map((labels) => Math.exp(total(labels, scores, transitions)));
        const sum = weights.reduce((a, b) => a + b, 0);
        const marginals = new SequenceDecoder(LABELS, transitions).marginals(scores, scores.length / LABELS);
        for (let t = 0; t < scores.length / LABELS; t++) {
          for (let label = 0; label < LABELS; label++) {
            const mass = weights.reduce((part, weight, at) => (all[at]![t] === label ? part + weight : part), 0);
            expect(marginals[t * LABELS + label]).toBeCloseTo(mass / sum, 6);
          }
        }
      }),
    );
  });

  it('obeys forbidden labels', () => {
    const scores = Float64Array.from([0, Number.NEGATIVE_INFINITY, 0, 0, Number.NEGATIVE_INFINITY, 0]);
    expect(best(scores, new Float32Array(12))).not.toContain(1);
  });

  it('takes an empty sequence', () => {
    expect(best(new Float64Array(0), new Float32Array(12))).toHaveLength(0);
  });

  it('gives the same again after a longer sequence', () => {
    fc.assert(
      fc.property(sequence, sequence, (first, second) => {
        const decoder = new SequenceDecoder(LABELS, first.transitions);
        const length = first.scores.length / LABELS;
        const before = [...decoder.marginals(first.scores, length)];
        decoder.best(second.scores, second.scores.length / LABELS);
        decoder.marginals(second.scores, second.scores.length / LABELS);
        expect([...decoder.marginals(first.scores, length)]).toEqual(before);
      }),
    );
  });
});
