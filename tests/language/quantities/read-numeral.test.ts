import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiply, readNumeral } from '../../../pipeline/language/quantities/read-numeral.ts';

describe('readNumeral', () => {
  it.each([
    ['7', 7],
    ['1,200', 1200],
    ['1,234,567.89', 1234567.89],
    ['12,34,567', 1234567],
    ['1.234.567', 1234567],
    ['1.234,56', 1234.56],
    ['5,00', 5],
    ['.25', 0.25],
    ['7·5', 7.5],
    ['0.50', 0.5],
  ])('reads %s', (form, value) => {
    expect(readNumeral(form)).toEqual({ kind: 'value', value });
  });

  it.each(['1,,2', '12,3456', '1,23,45', '1..2', '1234567890123456'])('does not read %s', (form) => {
    expect(readNumeral(form).kind).toBe('unreadable');
  });

  it.each(['192.168.1.2', '12.10.2019', '007', '0000'])('takes %s for no quantity', (form) => {
    expect(readNumeral(form)).toEqual({ kind: 'identifier' });
  });

  it('does not look at ten thousand digits one by one', () => {
    expect(readNumeral('9'.repeat(10_000))).toMatchObject({ kind: 'unreadable' });
  });

  it('reads every integer as it is written with commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), (value) => {
        const form = String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
        expect(readNumeral(form)).toEqual({ kind: 'value', value });
      }),
    );
  });
});

describe('multiply', () => {
  it.each([
    [1.1, 1e6, 1_100_000],
    [0.29, 100, 29],
    [4.35, 100, 435],
  ])('%d times %d is %d', (value, factor, product) => {
    expect(multiply(value, factor)).toBe(product);
  });
});
