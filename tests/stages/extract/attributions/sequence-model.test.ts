import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSequence, marginalsOf } from '../../../../pipeline/stages/extract/attributions/sequence-model.ts';

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

describe('decodeSequence and marginalsOf', () => {
  it('find the best of all labellings', () => {
    fc.assert(
      fc.property(sequence, ({ scores, transitions }) => {
        const best = Math.max(
          ...labellings(scores.length / LABELS).map((labels) => total(labels, scores, transitions)),
        );
        const found = [...decodeSequence(scores, LABELS, transitions)];
        expect(total(found, scores, transitions)).toBeCloseTo(best, 6);
      }),
    );
  });

  it('give each token the share of the labellings that it has', () => {
    fc.assert(
      fc.property(sequence, ({ scores, transitions }) => {
        const all = labellings(scores.length / LABELS);
        const weights = all.map((labels) => Math.exp(total(labels, scores, transitions)));
        const sum = weights.reduce((a, b) => a + b, 0);
        const marginals = marginalsOf(scores, LABELS, transitions);
        for (let t = 0; t < scores.length / LABELS; t++) {
          for (let label = 0; label < LABELS; label++) {
            const mass = weights.reduce((part, weight, at) => (all[at]![t] === label ? part + weight : part), 0);
            expect(marginals[t * LABELS + label]).toBeCloseTo(mass / sum, 6);
          }
        }
      }),
    );
  });

  it('obey forbidden labels', () => {
    const scores = Float64Array.from([0, Number.NEGATIVE_INFINITY, 0, 0, Number.NEGATIVE_INFINITY, 0]);
    expect([...decodeSequence(scores, LABELS, new Float32Array(12))]).not.toContain(1);
  });

  it('take an empty sequence', () => {
    expect(decodeSequence(new Float64Array(0), LABELS, new Float32Array(12))).toHaveLength(0);
  });
});
