import { describe, expect, it } from 'vitest';
import { OutletCounter } from '../../../pipeline/stages/release/count-by-outlet.ts';

describe('OutletCounter', () => {
  it('counts rows by outlet and kind, and tells no outlet from one of that name', () => {
    const counter = new OutletCounter();
    for (const outlet of [null, 'Wire', 'null', 'Wire', null]) counter.add(outlet, 'fact');
    counter.add('Wire', 'opinion');
    expect(counter.counts()).toEqual([
      [null, 'fact', 2],
      ['Wire', 'fact', 2],
      ['Wire', 'opinion', 1],
      ['null', 'fact', 1],
    ]);
  });

  it('counts nothing where nothing was added', () => {
    expect(new OutletCounter().counts()).toEqual([]);
  });
});
