import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtoms } from '../../../pipeline/language/quantities/atom.ts';
import { isNumber } from '../../../pipeline/language/quantities/number-reading.ts';
import { readNumber } from '../../../pipeline/language/quantities/read-number.ts';

/** The number at the start of a text: its words, and its value or both its ends. */
function numberIn(text: string): [string, number] | [string, number, number] | null {
  const atoms = cutAtoms(text);
  const number = readNumber(atoms, 0);
  if (!isNumber(number)) return null;
  const words = text.slice(0, atoms[number.end - 1]!.end);
  return number.low === number.high ? [words, number.low] : [words, number.low, number.high];
}

describe('readNumber', () => {
  it.each([
    ['1,200 tons', '1,200', 1200],
    ['900bn euros', '900bn', 9e11],
    ['12.5k steps', '12.5k', 12_500],
    ['2.5 million', '2.5 million', 2_500_000],
    ['1/2 pound', '1/2', 0.5],
    ['½ mile', '½', 0.5],
    ['2½ years', '2½', 2.5],
    ['2 1/4 cups', '2 1/4', 2.25],
    ['1 234 567', '1 234 567', 1_234_567],
    ['40 000 men', '40 000', 40_000],
    ['1.3×10^6', '1.3×10^6', 1_300_000],
    ['1e6', '1e6', 1_000_000],
    ['a dozen eggs', 'a dozen', 12],
    ['half a million', 'half a million', 500_000],
    ['two and a half million', 'two and a half million', 2_500_000],
    ['a million and a half', 'a million and a half', 1_500_000],
    ['three hundred and twenty-one', 'three hundred and twenty-one', 321],
    ['two hundred and two thousand', 'two hundred and two thousand', 202_000],
    ['3 hundred and 21 yuan', '3 hundred and 21', 321],
    ['two-thirds of it', 'two-thirds', 0.666666666666667],
    ['one fifth', 'one fifth', 0.2],
    ['five point five', 'five point five', 5.5],
    ['twenty-first', 'twenty-first', 21],
    ['22nd', '22nd', 22],
    ['three lakh crore', 'three lakh crore', 3e12],
  ])('%s', (text, words, value) => {
    expect(numberIn(text)).toEqual([words, value]);
  });

  it.each([
    ['tens of thousands of people', 'tens of thousands', 10_000, 100_000],
    ['dozens of homes', 'dozens', 12, 120],
    ['a few hundred', 'a few hundred', 100, 1000],
    ['scores of', 'scores', 20, 200],
  ])('%s has an order of magnitude', (text, words, low, high) => {
    expect(numberIn(text)).toEqual([words, low, high]);
  });

  it.each([
    ['3 hundred and 2 hundred', '3 hundred', 300],
    ['two quarters', 'two', 2],
    ['two seconds', 'two', 2],
    ['50 2019', '50', 50],
  ])('stops in time: %s', (text, words, value) => {
    expect(numberIn(text)).toEqual([words, value]);
  });

  it.each(['a second', 'a year', 'hello', '9/11', 'score'])('%s is none', (text) => {
    expect(numberIn(text)?.[0]).not.toBe(text);
  });

  it.each(['1e999', '1,,2', '٣٤'])('%s is unreadable, not zero', (text) => {
    expect(readNumber(cutAtoms(text), 0)).toMatchObject({ reason: expect.stringMatching(/\w/u) });
  });

  it('gives a finite or no value for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const atoms = cutAtoms(text);
        for (let at = 0; at < atoms.length; at++) {
          const number = readNumber(atoms, at);
          if (number !== null) expect(number.end).toBeGreaterThan(at);
          if (isNumber(number)) expect(Number.isFinite(number.low)).toBe(true);
        }
      }),
    );
  });
});
