import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeNames, readNameLabels } from '../../../pipeline/language/network/decode-names.ts';

const LABELS = ['O', 'B-person', 'I-person', 'L-person', 'U-person', 'B-place', 'I-place', 'L-place', 'U-place'];
const labels = readNameLabels(LABELS);

/** Scores in which each word strongly prefers one label. */
const preferring = (...preferred: readonly string[]): Float32Array =>
  Float32Array.from(preferred.flatMap((label) => LABELS.map((each) => (each === label ? 10 : 0))));

const decode = (scores: Float32Array) => decodeNames(labels, scores, 0, LABELS.length, scores.length / LABELS.length);

describe('decodeNames', () => {
  it('reads names of one and of several words', () => {
    expect(decode(preferring('U-place', 'O', 'B-person', 'I-person', 'L-person'))).toEqual([
      { first: 0, end: 1, type: 'place' },
      { first: 2, end: 5, type: 'person' },
    ]);
  });

  it('tells two names side by side apart', () => {
    expect(decode(preferring('U-place', 'U-place'))).toHaveLength(2);
  });

  it('repairs a name that never ends', () => {
    expect(decode(preferring('B-person', 'O', 'O'))).toEqual([]);
  });

  it('gives names in reading order that do not overlap, whatever the scores', () => {
    const scores = fc.integer({ min: 1, max: 9 }).chain((length) =>
      fc.array(fc.float({ min: -9, max: 9, noNaN: true }), {
        minLength: length * LABELS.length,
        maxLength: length * LABELS.length,
      }),
    );
    fc.assert(
      fc.property(scores, (values) => {
        let end = 0;
        for (const name of decode(Float32Array.from(values))) {
          expect(name.first).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.first);
          expect(['person', 'place']).toContain(name.type);
          end = name.end;
        }
        expect(end).toBeLessThanOrEqual(values.length / LABELS.length);
      }),
    );
  });
});

describe('readNameLabels', () => {
  it.each([[['O', 'I-place', 'B-place']], [['O', 'B-place', 'I-person', 'L-person']]])('refuses %j', (wrong) => {
    expect(() => readNameLabels(wrong)).toThrow(/order B, I, L, U/);
  });
});
