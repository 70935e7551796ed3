/** datapackage.json: a Data Package (version 2), so that general tools know columns, keys and references. */
import type { ReleaseSettings } from '../../core/config.ts';
import { csvFile, jsonLinesFile } from '../../core/release-layout.ts';
import type { SchemaTexts } from '../../core/schemas.ts';
import { TABLE_INFO, TABLE_NAMES, type TableInfo, type TableName } from '../../core/tables.gen.ts';
import type { WrittenFile } from './staged-files.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0';
/** Keywords of JSON Schema that Table Schema knows as constraints under the same name. */
const SHARED_CONSTRAINTS = ['pattern', 'minimum', 'maximum', 'minLength'] as const;

interface Property {
  readonly [keyword: string]: unknown;
  readonly enum?: readonly (string | null)[];
}

/** The descriptor of a release whose tables are written. */
export function describePackage(
  settings: ReleaseSettings,
  schemas: SchemaTexts,
  files: readonly WrittenFile[],
): Readonly<Record<string, unknown>> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    $schema: `${PROFILE}/datapackage.json`,
    name: settings.name,
    title: settings.title,
    description: settings.description,
    version: settings.version,
    ...(settings.homepage === null ? {} : { homepage: settings.homepage }),
    licenses: [{ name: settings.licence }],
    ...(settings.contributors.length === 0 ? {} : { contributors: settings.contributors.map((title) => ({ title })) }),
    resources: TABLE_NAMES.flatMap((table) => [
      csvResource(table, schemas, byPath.get(csvFile(table))!),
      jsonLinesResource(table, byPath.get(jsonLinesFile(table))!),
    ]),
  };
}

function csvResource(table: TableName, schemas: SchemaTexts, file: WrittenFile): object {
  return {
    $schema: `${PROFILE}/dataresource.json`,
    name: table,
    type: 'table',
    ...fileFacts(file),
    title: TABLE_INFO[table].title,
    description: TABLE_INFO[table].description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { $schema: `${PROFILE}/tabledialect.json`, lineTerminator: '\n' },
    schema: describeTable(table, TABLE_INFO[table], JSON.parse(schemas[table]).properties),
  };
}

function jsonLinesResource(table: TableName, file: WrittenFile): object {
  return {
    $schema: `${PROFILE}/dataresource.json`,
    name: `${table}-jsonl`,
    ...fileFacts(file),
    title: `${TABLE_INFO[table].title} (JSON Lines)`,
    description: `The rows of ${file.path.replace('.jsonl', '.csv')}, one JSON object a line.`,
    format: 'jsonl',
    mediatype: 'application/jsonl',
    encoding: 'utf-8',
  };
}

function fileFacts(file: WrittenFile): object {
  return { path: file.path, bytes: file.bytes, hash: `sha256:${file.sha256}` };
}

function describeTable(table: TableName, info: TableInfo, properties: Readonly<Record<string, Property>>): object {
  return {
    $schema: `${PROFILE}/tableschema.json`,
    fields: info.columns.map((column) => ({
      name: column.name,
      type: column.type,
      description: column.description,
      example: String(column.example),
      constraints: constraintsOf(column, properties[column.name]!, isOnlyKey(info, column.name)),
    })),
    missingValues: [''],
    primaryKey: info.primaryKey,
    ...(info.foreignKeys.length === 0 ? {} : { foreignKeys: info.foreignKeys.map((key) => describeKey(table, key)) }),
  };
}

function isOnlyKey(info: TableInfo, column: string): boolean {
  return info.primaryKey.length === 1 && info.primaryKey[0] === column;
}

function constraintsOf(column: TableInfo['columns'][number], property: Property, isKey: boolean): object {
  const shared = SHARED_CONSTRAINTS.filter((keyword) => property[keyword] !== undefined);
  return {
    required: !column.nullable,
    ...(isKey ? { unique: true } : {}),
    ...(column.values === null ? {} : { enum: column.values }),
    ...Object.fromEntries(shared.map((keyword) => [keyword, property[keyword]])),
  };
}

/** A reference to the own table names no resource. */
function describeKey(table: TableName, key: TableInfo['foreignKeys'][number]): object {
  const resource = key.table === table ? {} : { resource: key.table };
  return { fields: [key.column], reference: { ...resource, fields: [key.references] } };
}
