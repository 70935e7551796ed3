import { describe, expect, it } from 'vitest';
import type { OutletCount } from '../../../pipeline/stages/release/count-by-outlet.ts';
import { OutletSum } from '../../../pipeline/stages/release/sum-by-outlet.ts';

describe('OutletSum', () => {
  it('sums up counts by outlet and kind, no outlet first, over any number of batches', () => {
    const sum = new OutletSum();
    const outlets = [null, 'Wire', 'null', 'Desk'];
    for (let block = 0; block < 120_000; block += 4)
      sum.add(
        outlets.map((outlet, at): OutletCount => [outlet, (block + at) % 3 === 0 ? 'fact' : 'opinion', 1 + (at % 2)]),
      );
    expect(sum.rows('kind')).toEqual([
      { outlet: null, kind: 'fact', rows: 10_000 },
      { outlet: null, kind: 'opinion', rows: 20_000 },
      { outlet: 'Desk', kind: 'fact', rows: 20_000 },
      { outlet: 'Desk', kind: 'opinion', rows: 40_000 },
      { outlet: 'Wire', kind: 'fact', rows: 20_000 },
      { outlet: 'Wire', kind: 'opinion', rows: 40_000 },
      { outlet: 'null', kind: 'fact', rows: 10_000 },
      { outlet: 'null', kind: 'opinion', rows: 20_000 },
    ]);
  });

  it('gives no row where nothing was counted', () => {
    const sum = new OutletSum();
    sum.add([]);
    expect(sum.rows('kind')).toEqual([]);
  });
});
