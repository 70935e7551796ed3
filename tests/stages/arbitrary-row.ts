/** Any row that a table's schema allows, for property tests. */
import fc from 'fast-check';
import { nodeEffects } from '../../pipeline/core/effects.ts';
import type { Cell, Row } from '../../pipeline/core/release-layout.ts';
import { readSchemaTexts } from '../../pipeline/core/schemas.ts';
import { type ColumnInfo, TABLE_INFO, type TableName } from '../../pipeline/core/tables.gen.ts';

const SCHEMAS = readSchemaTexts(nodeEffects);

/** Text that breaks careless writers, beside any other. */
const TEXT = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    '"',
    ',',
    '\n',
    '\r',
    '\r\n',
    ' x ',
    '=1+1',
    'null',
    'true',
    '0',
    '\u2028',
    '🚢',
    '\ufeffx',
    '\u0000',
  ),
);

/** Rows of one table. */
export function arbitraryRow(table: TableName): fc.Arbitrary<Row> {
  const properties = JSON.parse(SCHEMAS[table]).properties;
  const columns = TABLE_INFO[table].columns.map((column) => [
    column.name,
    arbitraryCell(column, properties[column.name]),
  ]);
  return fc.record(Object.fromEntries(columns), { noNullPrototype: true });
}

function arbitraryCell(
  column: ColumnInfo,
  property: { readonly pattern?: string; readonly maximum?: number },
): fc.Arbitrary<Cell> {
  const value = arbitraryValue(column, property);
  return column.nullable ? fc.option(value, { nil: null }) : value;
}

function arbitraryValue(
  column: ColumnInfo,
  property: { readonly pattern?: string; readonly maximum?: number },
): fc.Arbitrary<Cell> {
  if (column.values) return fc.constantFrom(...column.values);
  if (property.pattern) return fc.stringMatching(new RegExp(property.pattern));
  const limits = property.maximum === undefined ? {} : { min: 0, max: property.maximum };
  switch (column.type) {
    case 'date':
      return fc
        .date({ min: new Date('1800-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.nat();
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true, ...limits }).map((number) => number + 0);
    default:
      return TEXT;
  }
}
