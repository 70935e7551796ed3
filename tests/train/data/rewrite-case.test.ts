import { describe, expect, it } from 'vitest';
import { rewriteCase } from '../../../pipeline/train/data/rewrite-case.ts';
import { Random } from '../../../pipeline/train/network/random.ts';

const FORMS = ['The', 'mayor', 'of', 'Springfield', 'resigned'];

describe('rewriteCase', () => {
  const random = new Random(3);
  const drawn = Array.from({ length: 2000 }, () => rewriteCase(FORMS, random));
  const countOf = (...forms: readonly string[]): number =>
    drawn.filter((each) => each.join(' ') === forms.join(' ')).length;

  it('mostly leaves a sentence as it is', () => {
    expect(countOf(...FORMS)).toBeGreaterThan(1600);
  });

  it('now and then writes it in lower case, in capitals or as a title', () => {
    expect(countOf('the', 'mayor', 'of', 'springfield', 'resigned')).toBeGreaterThan(50);
    expect(countOf('THE', 'MAYOR', 'OF', 'SPRINGFIELD', 'RESIGNED')).toBeGreaterThan(40);
    expect(countOf('The', 'Mayor', 'of', 'Springfield', 'Resigned')).toBeGreaterThan(40);
  });

  it('draws the same for the same seed', () => {
    const draw = (): readonly (readonly string[])[] => {
      const again = new Random(3);
      return Array.from({ length: 2000 }, () => rewriteCase(FORMS, again));
    };
    expect(draw()).toEqual(drawn);
  });
});
