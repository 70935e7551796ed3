/** Generates pipeline/core/tables.gen.ts and docs/columns.md from schemas/. `--check` fails where they are stale. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Property {
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | null)[];
  readonly oneOf?: readonly { readonly const: string; readonly description: string }[];
  readonly format?: string;
  readonly description: string;
  readonly examples: readonly unknown[];
}

interface TableSchema {
  readonly title: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly orderedBy: readonly string[];
  readonly foreignKeys: readonly {
    readonly fields: string;
    readonly reference: { readonly resource: string; readonly fields: string };
  }[];
  readonly properties: Readonly<Record<string, Property>>;
}

/** The order in which the tables are listed everywhere. */
const TABLE_ORDER = [
  'stories',
  'articles',
  'entities',
  'mentions',
  'figures',
  'figure_groups',
  'attributions',
  'quote_groups',
  'claims',
  'claim_groups',
  'claim_entities',
  'spans',
  'issues',
];

const ROOT = join(import.meta.dirname, '../..');
const TARGETS = {
  types: join(ROOT, 'pipeline/core/tables.gen.ts'),
  columns: join(ROOT, 'docs/columns.md'),
};

function readSchemas(): Map<string, TableSchema> {
  const folder = join(ROOT, 'schemas');
  const known = new Set(readdirSync(folder).map((file) => file.replace('.schema.json', '')));
  known.delete('config');
  if (known.size !== TABLE_ORDER.length || TABLE_ORDER.some((name) => !known.has(name)))
    throw new Error(`schemas/ holds ${[...known].join(', ')}; expected ${TABLE_ORDER.join(', ')}`);
  return new Map(
    TABLE_ORDER.map((name) => [name, JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8'))]),
  );
}

/** `figure_groups` → `FigureGroupRow`. */
function rowTypeName(table: string): string {
  const singular = table.replace(/ies$/, 'y').replace(/s$/, '');
  const words = singular.split('_').map((word) => word[0]!.toUpperCase() + word.slice(1));
  return `${words.join('')}Row`;
}

function valuesOf(property: Property): readonly string[] | null {
  if (property.oneOf) return property.oneOf.map((option) => option.const);
  return property.enum?.filter((value) => value !== null) ?? null;
}

function typesOf(property: Property): readonly string[] {
  return typeof property.type === 'string' ? [property.type] : (property.type ?? []);
}

function toTypeScript(property: Property): string {
  const values = valuesOf(property)?.map((value) => `'${value}'`);
  const types = typesOf(property).filter((type) => type !== 'null');
  const plain = values ?? types.map((type) => (type === 'integer' ? 'number' : type));
  return [...plain, ...(isNullable(property) ? ['null'] : [])].join(' | ');
}

function isNullable(property: Property): boolean {
  return typesOf(property).includes('null');
}

/** What csv and Table Schema call the column's type. */
function columnType(property: Property): string {
  if (property.format === 'date') return 'date';
  return typesOf(property).find((type) => type !== 'null')!;
}

function rowInterface(name: string, schema: TableSchema): string {
  const fields = Object.entries(schema.properties).map(
    ([column, property]) => `  /** ${property.description} */\n  readonly ${column}: ${toTypeScript(property)};`,
  );
  return `/** ${schema.description} */\nexport interface ${rowTypeName(name)} {\n${fields.join('\n')}\n}\n`;
}

function tableInfo(schema: TableSchema): object {
  const columns = Object.entries(schema.properties).map(([name, property]) => ({
    name,
    type: columnType(property),
    nullable: isNullable(property),
    verbatim: name === 'text' || name.endsWith('_text'),
    values: valuesOf(property),
    description: property.description,
    example: property.examples[0],
  }));
  return {
    title: schema.title,
    description: schema.description,
    primaryKey: schema.primaryKey,
    orderedBy: schema.orderedBy,
    foreignKeys: schema.foreignKeys.map((key) => ({
      column: key.fields,
      table: key.reference.resource,
      references: key.reference.fields,
    })),
    columns,
  };
}

function generateTypes(schemas: ReadonlyMap<string, TableSchema>): string {
  const info = Object.fromEntries([...schemas].map(([name, schema]) => [name, tableInfo(schema)]));
  return [
    '/** Generated from schemas/ by `npm run generate`. Do not edit. */',
    ...[...schemas].map(([name, schema]) => rowInterface(name, schema)),
    '/** Every table with the type of its rows. */',
    'export interface Tables {',
    ...[...schemas.keys()].map((name) => `  readonly ${name}: readonly ${rowTypeName(name)}[];`),
    '}\n',
    'export type TableName = keyof Tables;\n',
    '/** A column as the schemas describe it. */',
    'export interface ColumnInfo {',
    '  readonly name: string;',
    "  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';",
    '  readonly nullable: boolean;',
    '  /** Holds words of the article; emptied where a release carries no texts. */',
    '  readonly verbatim: boolean;',
    '  readonly values: readonly string[] | null;',
    '  readonly description: string;',
    '  readonly example: unknown;',
    '}\n',
    '/** A table as its schema describes it. */',
    'export interface TableInfo {',
    '  readonly title: string;',
    '  readonly description: string;',
    '  readonly primaryKey: readonly string[];',
    '  readonly orderedBy: readonly string[];',
    '  readonly foreignKeys: readonly { readonly column: string; readonly table: TableName; readonly references: string }[];',
    '  readonly columns: readonly ColumnInfo[];',
    '}\n',
    `/** Names of the tables, in the order in which they are listed. */`,
    `export const TABLE_NAMES: readonly TableName[] = ${JSON.stringify([...schemas.keys()])};\n`,
    `export const TABLE_INFO: Readonly<Record<TableName, TableInfo>> = ${JSON.stringify(info, null, 2)};`,
    '',
  ].join('\n');
}

function generateColumns(schemas: ReadonlyMap<string, TableSchema>): string {
  const lines = ['# Columns', '', 'Generated from `schemas/` by `npm run generate`. Do not edit.', ''];
  for (const [name, schema] of schemas) {
    lines.push(`## ${name}`, '', schema.description, '', `Key: ${schema.primaryKey.join(' + ')}.`, '');
    lines.push('| column | type | empty | description | example |', '|---|---|---|---|---|');
    for (const [column, property] of Object.entries(schema.properties)) {
      const values = property.oneOf
        ? ` ${property.oneOf.map((option) => `\`${option.const}\`: ${option.description}`).join(' ')}`
        : property.enum
          ? ` One of ${valuesOf(property)!
              .map((value) => `\`${value}\``)
              .join(', ')}.`
          : '';
      const cells = [
        `\`${column}\``,
        columnType(property),
        isNullable(property) ? 'may be' : 'never',
        (property.description + values).replaceAll('|', '\\|'),
        `\`${String(property.examples[0])}\``,
      ];
      lines.push(`| ${cells.join(' | ')} |`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

function main(): void {
  const schemas = readSchemas();
  const wanted = [
    [TARGETS.types, generateTypes(schemas)],
    [TARGETS.columns, generateColumns(schemas)],
  ] as const;
  if (!process.argv.includes('--check')) {
    for (const [path, content] of wanted) writeFileSync(path, content);
    return;
  }
  for (const [path, content] of wanted) {
    if (readFileSync(path, 'utf8') === content) continue;
    console.error(`${path} is stale: run npm run generate`);
    process.exitCode = 1;
  }
}

main();
