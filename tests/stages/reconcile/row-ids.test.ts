import { describe, expect, it } from 'vitest';
import { makeRowIds } from '../../../pipeline/stages/reconcile/row-ids.ts';

describe('makeRowIds', () => {
  it('tells equal words apart by their order', () => {
    const ids = makeRowIds('men', 'a', ['China', 'Russia', 'China']);
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toMatch(/^men_[0-9a-f]{16}$/);
  });

  it('keeps an id when other words come or go', () => {
    const before = makeRowIds('men', 'a', ['China', 'Russia']);
    const after = makeRowIds('men', 'a', ['Iran', 'China', 'Russia']);
    expect(after.slice(1)).toEqual(before);
  });

  it('depends on the article and the kind of row', () => {
    expect(makeRowIds('men', 'a', ['x'])).not.toEqual(makeRowIds('men', 'b', ['x']));
    expect(makeRowIds('fig', 'a', ['x'])[0]!.slice(4)).toBe(makeRowIds('men', 'a', ['x'])[0]!.slice(4));
  });
});
