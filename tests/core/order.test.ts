import { describe, expect, it } from 'vitest';
import { compareBy, compareText } from '../../pipeline/core/order.ts';

describe('compareText', () => {
  it('orders by code unit, not by alphabet', () => {
    expect(['ä', 'b', 'B', 'a'].sort(compareText)).toEqual(['B', 'a', 'b', 'ä']);
  });
});

describe('compareBy', () => {
  it('compares numbers by value, null first, then the next column', () => {
    const rows = [
      { at: 10, id: 'a' },
      { at: null, id: 'z' },
      { at: 9, id: 'b' },
      { at: 9, id: 'a' },
    ];
    expect(rows.sort(compareBy('at', 'id')).map((row) => `${row.at}${row.id}`)).toEqual(['nullz', '9a', '9b', '10a']);
  });
});
