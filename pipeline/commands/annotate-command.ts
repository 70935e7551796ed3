/** `annotate [FILE|-]`: the language layer alone, for people who want just that. */
import { resolve } from 'node:path';
import { UserError } from '../core/user-error.ts';
import { documentToConllu } from '../language/conllu.ts';
import { loadModels } from '../models.ts';
import type { CommandContext, ExitCode } from './output.ts';

/** Prints a text's words, tags, lemmas, trees and names as CoNLL-U. */
export async function annotateCommand(file: string, context: CommandContext): Promise<ExitCode> {
  const text = new TextDecoder().decode(file === '-' ? await readInput(context) : readNamed(file, context));
  const { annotate } = loadModels(context.effects);
  for (const chunk of documentToConllu(annotate(text))) await context.output.data(chunk);
  return 0;
}

function readNamed(file: string, { effects, workingFolder }: CommandContext): Uint8Array {
  const path = resolve(workingFolder, file);
  if (effects.kindOf(path) !== 'file') throw new UserError(`${file}: no such file`);
  return effects.readFile(path);
}

async function readInput({ effects }: CommandContext): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of effects.streamInput()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
