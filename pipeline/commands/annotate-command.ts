/** `annotate [FILE|-]`: the language layer alone, for people who want just that. */
import { resolve } from 'node:path';
import { UserError } from '../core/user-error.ts';
import { documentToConllu } from '../language/conllu.ts';
import { splitParts } from '../language/tokenize/split-parts.ts';
import { loadAnnotate } from '../load-annotate.ts';
import type { CommandContext, ExitCode } from './output.ts';

/** Bounds memory on long texts. */
const UNITS_AT_A_TIME = 1 << 18;

/** Prints a text's words, tags, lemmas, trees and names as CoNLL-U. */
export async function annotateCommand(file: string, context: CommandContext): Promise<ExitCode> {
  const text = new TextDecoder().decode(file === '-' ? await readInput(context) : readNamed(file, context));
  const annotate = loadAnnotate(context.effects);
  let firstSentence = 1;
  for (const part of splitParts(text, UNITS_AT_A_TIME)) {
    const document = annotate(text, [part]);
    for (const block of documentToConllu(document, { firstSentence })) await context.output.data(block);
    firstSentence += document.sentences.length;
  }
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
