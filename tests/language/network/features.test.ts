import { describe, expect, it } from 'vitest';
import {
  FEATURE_COUNT,
  HASHED_FEATURES,
  normalForm,
  UNKNOWN_WORD,
  writeFeatures,
} from '../../../pipeline/language/network/features.ts';

const featuresOf = (form: string, vocabulary: ReadonlyMap<string, number> = new Map()): number[] => {
  const ids = new Int32Array(FEATURE_COUNT);
  writeFeatures(form, vocabulary, ids, 0);
  return [...ids];
};
const SHAPE = 1 + HASHED_FEATURES.findIndex(({ name }) => name === 'shape');

describe('normalForm', () => {
  it.each([
    ['Washington', 'washington'],
    ['F-16s', 'f-00s'],
    ['1,250', '0,000'],
    ['―', '—'],
  ])('%s', (form, expected) => {
    expect(normalForm(form)).toBe(expected);
  });

  it('keeps only the ends of a very long word', () => {
    expect(normalForm('a'.repeat(1_000_000)).length).toBe(40);
  });
});

describe('writeFeatures', () => {
  it('finds a word of the vocabulary in any case', () => {
    const vocabulary = new Map([['senate', 7]]);
    expect(featuresOf('Senate', vocabulary)[0]).toBe(7);
    expect(featuresOf('SENATE', vocabulary)[0]).toBe(7);
    expect(featuresOf('Senator', vocabulary)[0]).toBe(UNKNOWN_WORD);
  });

  it('gives words of one shape the same shape, others another', () => {
    expect(featuresOf('Berlin')[SHAPE]).toBe(featuresOf('Madrid')[SHAPE]);
    expect(featuresOf('2016')[SHAPE]).toBe(featuresOf('1999')[SHAPE]);
    expect(featuresOf('Berlin')[SHAPE]).not.toBe(featuresOf('berlin')[SHAPE]);
  });

  it.each(['', '\uD800', '\0', '🙂', 'שלום', 'x'.repeat(1_000_000)])(
    'stays within the tables for hostile words',
    (form) => {
      for (const [index, id] of featuresOf(form).slice(1).entries()) {
        expect(id).toBeGreaterThanOrEqual(0);
        expect(id).toBeLessThan(HASHED_FEATURES[index]!.buckets);
      }
    },
  );
});
