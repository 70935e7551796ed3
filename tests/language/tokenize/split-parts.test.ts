import { describe, expect, it } from 'vitest';
import { splitParts } from '../../../pipeline/language/tokenize/split-parts.ts';

describe('splitParts', () => {
  it('ends parts at blank lines', () => {
    expect(splitParts('aaaa\nbb\n\ncc\n\ndd', 4)).toEqual([
      { start: 0, end: 9 },
      { start: 9, end: 15 },
    ]);
  });

  it('leaves a text without blank lines whole', () => {
    expect(splitParts('aaaa\nbb', 2)).toEqual([{ start: 0, end: 7 }]);
    expect(splitParts('', 2)).toEqual([]);
  });
});
