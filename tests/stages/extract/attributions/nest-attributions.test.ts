import { describe, expect, it } from 'vitest';
import type { AttributionMention } from '../../../../pipeline/stages/contract.ts';
import { nestAttributions } from '../../../../pipeline/stages/extract/attributions/nest-attributions.ts';

function row(cue: [number, number] | null, ...content: readonly [number, number][]): AttributionMention {
  const spans = (pairs: readonly [number, number][]) => pairs.map(([start, end]) => ({ start, end }));
  return {
    source: [],
    cue: cue ? spans([cue]) : [],
    content: spans(content),
    condition: [],
    source_entity: null,
    source_kind: 'unknown',
    via_entity: null,
    quotation: 'indirect',
    stance: 'affirms',
    parent: null,
    rule: 'test',
    confidence: 1,
  };
}

const parents = (...rows: readonly AttributionMention[]) => nestAttributions(rows).map(({ parent }) => parent);

describe('nestAttributions', () => {
  it.each([
    ['beside each other', [row([0, 4], [5, 20]), row([25, 29], [30, 50])], [null, null]],
    ['one in the other', [row([0, 4], [5, 50]), row([10, 14], [15, 50])], [null, 0]],
    [
      'three deep, innermost wins',
      [row([0, 4], [5, 60]), row([10, 14], [15, 60]), row([20, 24], [25, 60])],
      [null, 0, 1],
    ],
    ['content first, cue last', [row([40, 44], [0, 38]), row([10, 14], [15, 38])], [null, 0]],
    ['a cue inside, but not the content', [row([0, 4], [5, 20]), row([10, 14], [30, 50])], [null, null]],
    ['no cue: by the content', [row([0, 4], [5, 50]), row(null, [10, 30])], [null, 0]],
    ['the same content twice', [row([0, 4], [5, 50]), row([52, 56], [5, 50])], [null, null]],
    ['in the second piece', [row([20, 24], [0, 18], [26, 60]), row([30, 34], [35, 60])], [null, 0]],
  ])('%s', (_, rows, expected) => {
    expect(parents(...rows)).toEqual(expected);
  });

  it('takes time linear in the rows', { timeout: 30_000 }, () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => row([at * 10, at * 10 + 3], [at * 10 + 3, 300_000]));
    const started = performance.now();
    expect(nestAttributions(rows)).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
