import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../pipeline/stages/release/page/client/align.ts';

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function textOf(from: string, to: string, ...kinds: readonly string[]): string {
  return alignWords(from, to)
    .filter((piece) => kinds.includes(piece.kind))
    .map((piece) => piece.text)
    .join(' ');
}

describe('alignWords', () => {
  it.each([
    ['the same words', 'the same words', [['same', 'the same words']]],
    [
      'He said so',
      'He said so again',
      [
        ['same', 'He said so'],
        ['added', ' again'],
      ],
    ],
    [
      'about 90% of it',
      'of it',
      [
        ['dropped', 'about 90%'],
        ['same', 'of it'],
      ],
    ],
    [
      'it will end',
      'it would end',
      [
        ['same', 'it'],
        ['dropped', ' will'],
        ['added', ' would'],
        ['same', ' end'],
      ],
    ],
    ['“Soviet era,”', 'soviet era', [['same', 'soviet era']]],
    ['', '', []],
  ])('%j → %j', (from, to, expected) => {
    expect(alignWords(from, to).map((piece) => [piece.kind, piece.text])).toEqual(expected);
  });

  it('keeps every word of both wordings', () => {
    const wording = fc
      .array(fc.constantFrom('a', 'b', 'c', 'Dd', '9%'), { maxLength: 12 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(wording, wording, (from, to) => {
        expect(wordsOf(textOf(from, to, 'same', 'added'))).toEqual(wordsOf(to));
        expect(wordsOf(textOf(from, to, 'same', 'dropped'))).toEqual(wordsOf(from));
      }),
    );
  });

  it('keeps the words of very long wordings too', () => {
    const long = Array.from({ length: 200_000 }, (_, index) => `word${index}`).join(' ');
    expect(wordsOf(textOf(long, `${long} more`, 'same', 'added'))).toHaveLength(200_001);
  });
});
