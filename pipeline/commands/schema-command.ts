/** `schema [TABLE]`: what a table holds. */
import { readSchemaTexts, schemaPath } from '../core/schemas.ts';
import { TABLE_INFO, TABLE_NAMES } from '../core/tables.gen.ts';
import { UserError } from '../core/user-error.ts';
import type { CommandContext, ExitCode } from './output.ts';

/** Prints a table's schema, or the list of tables where none is named. */
export async function schemaCommand(table: string | undefined, { effects, output }: CommandContext): Promise<ExitCode> {
  if (table === undefined) await output.data(listTables(output.json));
  else if (table === 'config')
    await output.data(new TextDecoder().decode(effects.readFile(schemaPath('config.schema.json'))));
  else {
    const name = TABLE_NAMES.find((known) => known === table);
    if (!name) throw new UserError(`no table \`${table}\`; there are ${TABLE_NAMES.join(', ')} and config`);
    await output.data(readSchemaTexts(effects)[name]);
  }
  return 0;
}

function listTables(json: boolean): string {
  if (json) return `${JSON.stringify(TABLE_NAMES)}\n`;
  return TABLE_NAMES.map((name) => `${name.padEnd(16)}${TABLE_INFO[name].description}\n`).join('');
}
