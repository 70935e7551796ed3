import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../pipeline/core/release-layout.ts';
import { KeyIndex } from '../../../pipeline/stages/validate/key-index.ts';

const id = fc
  .tuple(fc.constantFrom('cla', 'men', 'x'), fc.constantFrom('', '0', 'f'), fc.integer({ min: 0, max: 40 }))
  .map(([prefix, lead, number]) => `${prefix}_${lead}${number.toString(16).padStart(16 - lead.length, lead || '0')}`);
const key: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: id },
  fc.constantFrom<Cell>(null, 7, true, '', 'cla_', 'cla_00000000000000FF', 'an article'),
);

describe('KeyIndex', () => {
  it('numbers keys as a map does', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 300 }), (keys) => {
        const index = new KeyIndex();
        const numbers = new Map<Cell, number>();
        for (const each of keys) {
          expect(index.find(each)).toBe(numbers.get(each) ?? -1);
          expect(index.add(each)).toBe(!numbers.has(each));
          if (!numbers.has(each)) numbers.set(each, numbers.size);
        }
        expect(index.size).toBe(numbers.size);
        expect([...index.entries()]).toEqual([...numbers]);
      }),
    );
  });

  it('keeps many', () => {
    const ids = Array.from({ length: 50_000 }, (_, at) => `fig_${(at * 2_654_435_761).toString(16).padStart(16, '0')}`);
    const index = new KeyIndex();
    for (const each of ids) index.add(each);
    expect(ids.every((each, at) => index.find(each) === at)).toBe(true);
    expect(index.find('fig_ffffffffffffffff')).toBe(-1);
  });
});
