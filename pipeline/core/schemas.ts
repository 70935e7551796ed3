/** Reads the schemas that ship with the software. */
import type { Effects } from './effects.ts';
import { packagePath } from './package-files.ts';
import { TABLE_NAMES, type TableName } from './tables.gen.ts';

/** A table's schema: the text as it is shipped in a release. */
export type SchemaTexts = Readonly<Record<TableName, string>>;

/** Name of a table's schema file. */
export function schemaFile(table: TableName): string {
  return `${table}.schema.json`;
}

/** The schema of every table, as text. */
export function readSchemaTexts(effects: Effects): SchemaTexts {
  const decoder = new TextDecoder();
  const entries = TABLE_NAMES.map((table) => [table, decoder.decode(effects.readFile(schemaPath(schemaFile(table))))]);
  return Object.fromEntries(entries) as SchemaTexts;
}

/** Path of a file in the package's `schemas/` folder. */
export function schemaPath(file: string): string {
  return packagePath('schemas', file);
}
