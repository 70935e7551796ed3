import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Effects, nodeEffects } from '../../pipeline/core/effects.ts';
import { readLines } from '../../pipeline/core/line-batches.ts';

/** Effects whose one file holds these bytes, cut at the given places. */
function fileOf(bytes: Uint8Array, cuts: readonly number[]): Effects {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return {
    ...nodeEffects,
    async *streamFile() {
      for (let i = 0; i + 1 < places.length; i++) yield bytes.slice(places[i], places[i + 1]);
    },
  };
}

async function linesOf(effects: Effects): Promise<readonly (readonly [number, string])[]> {
  const all: (readonly [number, string])[] = [];
  for await (const { lines, first } of readLines('file', effects))
    for (const [index, line] of lines.entries()) all.push([first + index, line]);
  return all;
}

describe('readLines', () => {
  it.each([
    ['', []],
    ['a', [[1, 'a']]],
    ['a\n', [[1, 'a']]],
    [
      'a\n\nb',
      [
        [1, 'a'],
        [2, ''],
        [3, 'b'],
      ],
    ],
    [
      '\ufeffa\r\nb\n',
      [
        [1, '\ufeffa\r'],
        [2, 'b'],
      ],
    ],
  ])('%j', async (text, expected) => {
    expect(await linesOf(fileOf(new TextEncoder().encode(text), []))).toEqual(expected);
  });

  it('gives the same lines wherever the file is cut, in the middle of a character too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', '\n', 'é', '🚢') }),
        fc.array(fc.nat()),
        async (text, cuts) => {
          const expected = text.split('\n').map((line, index) => [index + 1, line]);
          if (expected.at(-1)![1] === '') expected.pop();
          expect(await linesOf(fileOf(new TextEncoder().encode(text), cuts))).toEqual(expected);
        },
      ),
    );
  });

  it('refuses bytes that are not UTF-8', async () => {
    await expect(linesOf(fileOf(new Uint8Array([0x61, 0xff]), []))).rejects.toThrow(TypeError);
    await expect(linesOf(fileOf(new Uint8Array([0xe2, 0x82]), []))).rejects.toThrow(TypeError);
  });
});
