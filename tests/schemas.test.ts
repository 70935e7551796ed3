/** Lints of the contract itself: what the schemas must say of every table and column. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { TABLE_INFO, TABLE_NAMES, type TableName } from '../pipeline/core/tables.gen.ts';
import { type Check, createSchemaCompiler } from '../pipeline/core/validator.ts';

interface Property {
  readonly type: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

interface Schema {
  readonly $schema: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly orderedBy: readonly string[];
  readonly foreignKeys: readonly {
    readonly fields: string;
    readonly reference: { readonly resource: TableName; readonly fields: string };
  }[];
  readonly properties: Readonly<Record<string, Property>>;
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
}

const FOLDER = join(import.meta.dirname, '..', 'schemas');
const SCHEMAS = Object.fromEntries(
  TABLE_NAMES.map((table) => [table, JSON.parse(readFileSync(join(FOLDER, `${table}.schema.json`), 'utf8'))]),
) as Readonly<Record<TableName, Schema>>;
const COLUMNS = TABLE_NAMES.flatMap((table) =>
  Object.entries(SCHEMAS[table].properties).map(([column, property]) => ({ table, column, property })),
);

const compileSchema = createSchemaCompiler();

/** Checks single columns of a table. */
const CHECKS = Object.fromEntries(
  TABLE_NAMES.map((table) => [table, compileSchema({ type: 'object', properties: SCHEMAS[table].properties })]),
) as Readonly<Record<TableName, Check>>;

/** What a column's name promises of its type. */
const SUFFIXES: readonly { readonly ending: RegExp; readonly isType: (property: Property) => boolean }[] = [
  { ending: /_on$/, isType: (property) => has(property, 'string') && property.format === 'date' },
  { ending: /_count$/, isType: (property) => property.type === 'integer' },
  { ending: /^(is|has)_/, isType: (property) => property.type === 'boolean' },
  { ending: /(^|_)text$/, isType: (property) => has(property, 'string') && has(property, 'null') },
  { ending: /_id$/, isType: (property) => has(property, 'string') },
  { ending: /_sha256$/, isType: (property) => property.pattern === '^[0-9a-f]{64}$' },
  { ending: /^(start|end)$/, isType: (property) => has(property, 'integer') },
];

function has(property: Property, type: string): boolean {
  return [property.type].flat().includes(type);
}

it.each(readdirSync(FOLDER))('%s is a schema as draft 2020-12 describes it', (file) => {
  const ajv = new Ajv2020({ strict: false });
  expect(ajv.validateSchema(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))), ajv.errorsText()).toBe(true);
});

describe('every table', () => {
  it('has exactly one schema file', () => {
    const files = readdirSync(FOLDER).filter((file) => file !== 'config.schema.json');
    expect(files.sort()).toEqual(TABLE_NAMES.map((table) => `${table}.schema.json`).sort());
  });

  it.each(TABLE_NAMES)('%s requires every column and allows no other', (table) => {
    const schema = SCHEMAS[table];
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.description).not.toBe('');
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toEqual(Object.keys(schema.properties));
  });

  it.each(TABLE_NAMES)('%s has a key and an order that its columns and its key decide', (table) => {
    const { primaryKey, orderedBy, properties } = SCHEMAS[table];
    for (const column of [...primaryKey, ...orderedBy]) expect(properties).toHaveProperty(column);
    for (const column of primaryKey) {
      expect(has(properties[column]!, 'null'), column).toBe(false);
      expect(orderedBy).toContain(column);
    }
  });

  it.each(TABLE_NAMES)('%s refers to keys that exist, of the same type', (table) => {
    for (const { fields, reference } of SCHEMAS[table].foreignKeys) {
      const target = SCHEMAS[reference.resource];
      expect(target.primaryKey).toEqual([reference.fields]);
      const { pattern } = SCHEMAS[table].properties[fields]!;
      expect(pattern, `${table}.${fields}`).toBe(target.properties[reference.fields]!.pattern);
    }
  });

  it.each(TABLE_NAMES)('%s names a foreign key in every column that ends in the key of another table', (table) => {
    const keys = new Set(TABLE_NAMES.flatMap((name) => SCHEMAS[name].primaryKey.filter((key) => key.endsWith('_id'))));
    const own = SCHEMAS[table].primaryKey;
    const referring = SCHEMAS[table].foreignKeys.map((key) => key.fields);
    for (const column of Object.keys(SCHEMAS[table].properties)) {
      const isFree = ['row_id', ...(table === 'issues' ? ['article_id'] : [])].includes(column);
      const points = [...keys].some((key) => column === key || column.endsWith(`_${key}`));
      if (points && !isFree && !(own.length === 1 && own[0] === column))
        expect(referring, `${table}.${column}`).toContain(column);
    }
  });
});

describe('every column', () => {
  it.each(COLUMNS)('$table.$column has a description and an example that fits it', ({ table, column, property }) => {
    expect(property.description).toMatch(/^[A-Z`].*\.(\))?$/s);
    expect(property.examples?.length).toBeGreaterThan(0);
    for (const example of property.examples ?? []) expect(CHECKS[table]({ [column]: example })).toEqual([]);
  });

  it.each(COLUMNS.filter(({ property }) => has(property, 'string')))('$table.$column takes no empty text', (given) => {
    expect(CHECKS[given.table]({ [given.column]: '' })).not.toEqual([]);
  });

  it.each(COLUMNS)('$table.$column is named by the grammar of suffixes', ({ column, property }) => {
    expect(column).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
    const broken = SUFFIXES.filter(({ ending, isType }) => ending.test(column) && !isType(property));
    expect(broken).toEqual([]);
  });

  it('has one type under one name in all tables', () => {
    const types = new Map<string, Map<string, string>>();
    for (const { table, column, property } of COLUMNS) {
      const { format, pattern } = property;
      const type = JSON.stringify([[property.type].flat().filter((name) => name !== 'null'), format, pattern]);
      const tables = types.get(column) ?? new Map<string, string>();
      types.set(column, tables.set(table, type));
    }
    const differing = [...types].filter(([, tables]) => new Set(tables.values()).size > 1).map(([column]) => column);
    expect(differing).toEqual([]);
  });

  it('is listed in the generated tables in the same order', () => {
    for (const table of TABLE_NAMES)
      expect(TABLE_INFO[table].columns.map((column) => column.name)).toEqual(Object.keys(SCHEMAS[table].properties));
  });
});
