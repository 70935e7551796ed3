/** Rows a second through the release stage: CSV and JSON Lines written and validated. */
import { join } from 'node:path';
import { ReleaseReader } from '../pipeline/commands/explain/read-release.ts';
import { nodeEffects as effects } from '../pipeline/core/effects.ts';
import { readSoftware } from '../pipeline/core/package-files.ts';
import { readSchemaTexts } from '../pipeline/core/schemas.ts';
import { TABLE_NAMES, type Tables } from '../pipeline/core/tables.gen.ts';
import { writeRelease } from '../pipeline/stages/release/index.ts';
import { validateRelease } from '../pipeline/stages/validate/index.ts';
import { makeArticles } from './make-articles.ts';
import { measureCommand } from './measure-command.ts';
import { processorSeconds } from './processor-seconds.ts';

const ARTICLES = 1000;

/** Writes and validates the tables of generated articles once more, and gives a line of Markdown. */
export async function measureRelease(folder: string): Promise<string> {
  const input = join(folder, 'release.jsonl');
  const target = join(folder, 'release');
  makeArticles(input, ARTICLES);
  measureCommand(['run', input, '--output', target, '--no-cache', '--quiet'], folder);
  const reader = new ReleaseReader(target, effects);
  const tables: Partial<Record<keyof Tables, readonly unknown[]>> = {};
  for (const table of TABLE_NAMES) tables[table] = await reader.rows(table);
  const rows = Object.values(tables).reduce((sum, list) => sum + (list?.length ?? 0), 0);
  const start = performance.now();
  const startProcessor = processorSeconds();
  await writeRelease(tables as unknown as Tables, {
    effects,
    target: join(folder, 'release-again'),
    settings: {
      name: 'bench',
      title: 'Bench',
      description: 'Bench',
      version: '1.0.0',
      licence: 'CC-BY-4.0',
      homepage: null,
      contributors: [],
      texts: 'excerpts',
    },
    schemas: readSchemaTexts(effects),
    software: readSoftware(effects),
    configSha256: '0'.repeat(64),
    inputs: [],
    textOf: () => '',
    hasPages: false,
    check: (staged) => validateRelease(staged, { effects }),
  });
  const seconds = (performance.now() - start) / 1000;
  const processor = processorSeconds() - startProcessor;
  const rates = `${Math.round(rows / seconds)} rows/s, ${Math.round(rows / processor)} rows a processor second`;
  return `${rows} rows in ${seconds.toFixed(2)} s: ${rates}, each written twice and validated; pages and charts left out.`;
}
