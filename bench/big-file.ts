/** Reads a file larger than memory should ever hold, with one line that is no article. */
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { readData, STORIES } from './data.ts';
import { type CommandCost, measureCommand } from './measure-command.ts';

const GIGABYTE = 1e9;
const LONG_LINE = 50e6;
/** Most of the file is articles in another language: they are streamed, told apart and set aside, and cost no reading. */
const FILLER =
  'Der Minister sagte am Montag, dass die Regierung das nicht wisse und die Lage nun sehr genau prüfen werde. ';

/** What a run costs over 1 GB of JSON Lines with a line of 50 MB in the middle. */
export function measureBigFile(folder: string): CommandCost {
  const input = join(folder, 'big.jsonl');
  const descriptor = openSync(input, 'w');
  const put = (id: string, text: string): number => writeSync(descriptor, `${JSON.stringify({ id, text })}\n`);
  for (const { id, text } of readData(STORIES).slice(0, 20)) put(id, text);
  const filler = FILLER.repeat(2000);
  let bytes = 0;
  for (let number = 0; bytes < GIGABYTE; number++) {
    bytes += put(`filler-${number}`, filler);
    if (bytes >= GIGABYTE / 2 && bytes < GIGABYTE / 2 + LONG_LINE) bytes += put('long', 'word '.repeat(LONG_LINE / 5));
  }
  closeSync(descriptor);
  const cost = measureCommand(
    ['run', input, '--output', join(folder, 'big'), '--no-cache', '--workers', '1', '--quiet'],
    folder,
  );
  rmSync(input);
  return cost;
}
