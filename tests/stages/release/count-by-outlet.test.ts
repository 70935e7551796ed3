import { describe, expect, it } from 'vitest';
import { OutletCounter } from '../../../pipeline/stages/release/count-by-outlet.ts';

describe('OutletCounter', () => {
  it('counts rows by outlet and kind, no outlet first', () => {
    const counter = new OutletCounter();
    const outlets = [null, 'Wire', 'null', 'Desk'];
    for (let row = 0; row < 120_000; row++) counter.add(outlets[row % 4]!, row % 3 === 0 ? 'fact' : 'opinion');
    expect(counter.rows('kind')).toEqual([
      { outlet: null, kind: 'fact', rows: 10_000 },
      { outlet: null, kind: 'opinion', rows: 20_000 },
      { outlet: 'Desk', kind: 'fact', rows: 10_000 },
      { outlet: 'Desk', kind: 'opinion', rows: 20_000 },
      { outlet: 'Wire', kind: 'fact', rows: 10_000 },
      { outlet: 'Wire', kind: 'opinion', rows: 20_000 },
      { outlet: 'null', kind: 'fact', rows: 10_000 },
      { outlet: 'null', kind: 'opinion', rows: 20_000 },
    ]);
  });

  it('counts nothing where nothing was added', () => {
    expect(new OutletCounter().rows('kind')).toEqual([]);
  });
});
