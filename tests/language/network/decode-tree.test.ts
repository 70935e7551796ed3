import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTree, isTree } from '../../../pipeline/language/network/decode-tree.ts';

/** Scores of the heads of `length` words: the root first. */
const scoresOf = (length: number) =>
  fc.array(fc.float({ min: -20, max: 20, noNaN: true }), {
    minLength: length * (length + 1),
    maxLength: length * (length + 1),
  });
const sentence = fc
  .integer({ min: 1, max: 12 })
  .chain((length) => fc.record({ length: fc.constant(length), scores: scoresOf(length) }));
const small = fc
  .integer({ min: 1, max: 5 })
  .chain((length) => fc.record({ length: fc.constant(length), scores: scoresOf(length) }));

const sumOf = (scores: readonly number[], heads: readonly number[]): number =>
  heads.reduce((sum, head, word) => sum + scores[word * (heads.length + 1) + head + 1]!, 0);

/** Every way to give each word a head. */
function* allHeads(length: number, chosen: readonly number[] = []): Generator<readonly number[]> {
  if (chosen.length === length) yield chosen;
  else
    for (let head = -1; head < length; head++) if (head !== chosen.length) yield* allHeads(length, [...chosen, head]);
}

describe('decodeTree', () => {
  it('always gives one tree with one root', () => {
    fc.assert(
      fc.property(sentence, ({ length, scores }) => {
        expect(isTree(decodeTree(Float32Array.from(scores), 0, length + 1, length))).toBe(true);
      }),
    );
  });

  it('gives the best of all trees', () => {
    fc.assert(
      fc.property(small, ({ length, scores }) => {
        const exact = [...Float32Array.from(scores)];
        let best = -Infinity;
        for (const heads of allHeads(length)) if (isTree(heads)) best = Math.max(best, sumOf(exact, heads));
        expect(sumOf(exact, decodeTree(Float32Array.from(scores), 0, length + 1, length))).toBeCloseTo(best, 4);
      }),
    );
  });

  it('keeps to a tree where all scores are equal', () => {
    const length = 50;
    expect(isTree(decodeTree(new Float32Array(length * (length + 1)), 0, length + 1, length))).toBe(true);
  });
});

describe('isTree', () => {
  it.each([
    ['one word', [-1], true],
    ['a chain', [1, 2, -1], true],
    ['two roots', [-1, -1], false],
    ['a circle beside the root', [-1, 2, 1], false],
    ['no root', [1, 0], false],
  ])('%s', (_, heads, expected) => {
    expect(isTree(heads)).toBe(expected);
  });
});
