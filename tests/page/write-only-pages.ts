/** The pages of a release alone, without the tables beside them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Tables } from '../../pipeline/core/tables.gen.ts';
import { writePages } from '../../pipeline/stages/release/page/index.ts';
import { splitByStory } from '../../pipeline/stages/release/page/story-rows.ts';
import { SAMPLE_SETTINGS } from '../stages/sample-release.ts';
import { rowsInMemory } from './rows-in-memory.ts';

/** Writes pages with excerpts into a folder. @returns the path of `index.html`. */
export function writeOnlyPages(folder: string, tables: Tables): string {
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const open = (path: string) => {
    const pieces: string[] = [];
    return { write: (text: string) => void pieces.push(text), close: () => write(path, pieces.join('')) };
  };
  const facts = { settings: SAMPLE_SETTINGS, citation: '', limits: [], textOf: () => '' };
  const rows = rowsInMemory(tables);
  writePages(rows, splitByStory(rows), facts, { write, open });
  return join(folder, 'index.html');
}
