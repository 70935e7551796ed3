import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnNames, type Row } from '../../../../pipeline/core/release-layout.ts';
import { TABLE_NAMES } from '../../../../pipeline/core/tables.gen.ts';
import { TablePacker } from '../../../../pipeline/stages/release/page/table-packer.ts';
import { type PackedTable, unpackTable } from '../../../../pipeline/stages/release/page/unpack-table.ts';
import { arbitraryRow } from '../../arbitrary-row.ts';

function packTable(columns: readonly string[], rows: readonly object[]): PackedTable {
  const packer = new TablePacker(columns);
  for (const row of rows) packer.add(row);
  return JSON.parse([...packer.json()].join(''));
}

describe('TablePacker', () => {
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

  it('tells values and how often one comes, in columns whose text begins late too', () => {
    const packer = new TablePacker(['stance', 'count']);
    for (const stance of [null, 'denies', 'claims', null, 'denies']) packer.add({ stance, count: 1 });
    expect([...packer.valuesOf('stance')]).toEqual([null, 'denies', 'claims']);
    expect(packer.count('stance', 'denies')).toBe(2);
    expect(packer.count('stance', 'doubts')).toBe(0);
    expect(packer.rows).toBe(5);
  });

  it('leaves out columns that are not named', () => {
    expect(unpackTable(packTable(['a'], [{ a: 1, b: 2 }]))).toEqual([{ a: 1 }]);
  });

  it.each(TABLE_NAMES)('gives any rows of %s back through JSON', (table) => {
    fc.assert(
      fc.property(fc.array(arbitraryRow(table), { maxLength: 8 }), (rows: readonly Row[]) => {
        const twice = [...rows, ...rows, ...rows];
        expect(unpackTable(packTable(columnNames(table), twice))).toEqual(twice);
      }),
      { numRuns: 30 },
    );
  });
});
