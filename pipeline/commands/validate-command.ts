/** `validate PATH…`: everything that must hold of a release, or of a single file. */
import { basename, resolve } from 'node:path';
import { type Finding, findingToText } from '../core/finding.ts';
import { TABLE_NAMES, type TableName } from '../core/tables.gen.ts';
import { UserError } from '../core/user-error.ts';
import { recoverRelease } from '../stages/release/publish.ts';
import { validateFile, validateRelease } from '../stages/validate/index.ts';
import type { CommandContext, ExitCode } from './output.ts';

interface ValidateOptions {
  readonly table?: TableName;
  readonly articles?: string;
}

/** Prints each fault with file, line, column, what was found and what is expected. */
export async function validateCommand(
  paths: readonly string[],
  options: ValidateOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const findings: Finding[] = [];
  for (const path of paths) findings.push(...(await validatePath(path, options, context)));
  const { output } = context;
  if (output.json) await output.data(`${JSON.stringify(findings)}\n`);
  else for (const finding of findings) await output.data(`${findingToText(finding)}\n`);
  output.note(findings.length === 0 ? 'valid' : `${findings.length} findings`);
  return findings.length === 0 ? 0 : 1;
}

async function validatePath(
  path: string,
  options: ValidateOptions,
  { effects, workingFolder }: CommandContext,
): Promise<readonly Finding[]> {
  const absolute = resolve(workingFolder, path);
  recoverRelease(absolute, effects);
  const kind = effects.kindOf(absolute);
  if (kind === 'missing' || kind === 'other') throw new UserError(`${path}: no such file or folder`);
  const articles = options.articles === undefined ? undefined : resolve(workingFolder, options.articles);
  if (kind === 'folder') return validateRelease(absolute, { effects, articlesFolder: articles });
  const table = options.table ?? TABLE_NAMES.find((name) => name === basename(path).replace(/\.(csv|jsonl)$/u, ''));
  if (!table) throw new UserError(`${path}: say which table it holds, e.g. --table claims`);
  return validateFile(absolute, table, { effects });
}
