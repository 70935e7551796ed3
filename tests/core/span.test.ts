import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf, indexCodePoints, joinPieces, sliceOf, trimSpan } from '../../pipeline/core/span.ts';

describe('trimSpan', () => {
  it.each([
    ['  the war. ', 'the war'],
    ['“the war,” ', 'the war'],
    ['“our view” is', 'our view” is'],
    ["the officials'", "the officials'"],
    ["'90s music", "'90s music"],
    [' ,. “” ', null],
  ])('%j leaves %j', (text, trimmed) => {
    const span = trimSpan(text, { start: 0, end: text.length });
    expect(span && sliceOf(text, span)).toBe(trimmed);
  });

  it('keeps the full stop of an abbreviation', () => {
    const text = 'the U.S.';
    const span = trimSpan(text, { start: 0, end: text.length }, (word) => word === 'U.S.');
    expect(sliceOf(text, span!)).toBe('the U.S.');
  });
});

describe('indexCodePoints', () => {
  it('agrees with counting code points one by one, both ways', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '…', '😀', '\ud800', '\udc00', '𝒳') }), (text) => {
        const index = indexCodePoints(text);
        let unit = 0;
        let point = 0;
        for (const character of text) {
          expect(index.toCodePoint(unit)).toBe(point);
          expect(index.toCodeUnit(point)).toBe(unit);
          unit += character.length;
          point++;
        }
        expect(index.toCodePoint(text.length)).toBe(point);
      }),
    );
  });
});

describe('pieces', () => {
  it('join with an ellipsis and reach from first to last', () => {
    const text = 'China, it said, helps Russia';
    const pieces = [
      { start: 0, end: 5 },
      { start: 16, end: 28 },
    ];
    expect(joinPieces(text, pieces)).toBe('China … helps Russia');
    expect(extentOf(pieces)).toEqual({ start: 0, end: 28 });
  });

  it('must not be none', () => {
    expect(() => extentOf([])).toThrow('no pieces');
  });
});
