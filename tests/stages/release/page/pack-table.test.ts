import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnNames, type Row } from '../../../../pipeline/core/release-layout.ts';
import { TABLE_NAMES } from '../../../../pipeline/core/tables.gen.ts';
import { packTable, unpackTable } from '../../../../pipeline/stages/release/page/pack-table.ts';
import { arbitraryRow } from '../../arbitrary-row.ts';

describe('packTable', () => {
  it('says a value once that many rows share', () => {
    const rows = ['a', null, 'a', 'a'].map((outlet, at) => ({ outlet, id: `x${at}`, count: 1 }));
    expect(packTable(['outlet', 'id', 'count'], rows)).toEqual({
      columns: ['outlet', 'id', 'count'],
      shared: { outlet: ['a', null] },
      rows: [
        [0, 'x0', 1],
        [1, 'x1', 1],
        [0, 'x2', 1],
        [0, 'x3', 1],
      ],
    });
  });

  it('leaves out columns that are not named', () => {
    expect(unpackTable(packTable(['a'], [{ a: 1, b: 2 }]))).toEqual([{ a: 1 }]);
  });

  it.each(TABLE_NAMES)('gives any rows of %s back through JSON', (table) => {
    fc.assert(
      fc.property(fc.array(arbitraryRow(table), { maxLength: 8 }), (rows: readonly Row[]) => {
        const twice = [...rows, ...rows, ...rows];
        const packed = JSON.parse(JSON.stringify(packTable(columnNames(table), twice)));
        expect(unpackTable(packed)).toEqual(twice);
      }),
      { numRuns: 30 },
    );
  });
});
