import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../../../pipeline/stages/reconcile/duplicates/index.ts';
import { makeRecord } from '../records.ts';

/** A signature whose first places are shared with others of the same kind. */
function signature(kind: number, shared: number): number[] {
  return Array.from({ length: 64 }, (_, place) =>
    place < shared ? kind * 1000 + place : kind * 1_000_000 + shared * 1000 + place,
  );
}

describe('findDuplicates', () => {
  test('a near copy repeats the first by id, another text does not', () => {
    const records = [
      makeRecord('a', { signature: signature(1, 64) }),
      makeRecord('b', { signature: signature(1, 60) }),
      makeRecord('c', { signature: signature(2, 64) }),
      makeRecord('d', { signature: signature(1, 30) }),
    ];
    expect(findDuplicates(records)).toEqual([null, 'a', null, null]);
  });

  test('the same text under two ids repeats, however short', () => {
    const records = [makeRecord('a', { text_sha256: 'x' }), makeRecord('b', { text_sha256: 'x' }), makeRecord('c')];
    expect(findDuplicates(records)).toEqual([null, 'a', null]);
  });

  test('empty signatures are no copies of each other', () => {
    expect(findDuplicates([makeRecord('a'), makeRecord('b')])).toEqual([null, null]);
  });

  test('thousands of copies lead to one article in seconds', () => {
    const records = Array.from({ length: 5000 }, (_, at) =>
      makeRecord(String(at).padStart(5, '0'), { signature: signature(1, 64 - (at % 10)) }),
    );
    const start = performance.now();
    expect(new Set(findDuplicates(records).slice(1))).toEqual(new Set(['00000']));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
