/** Rows a second through the release stage: CSV and JSON Lines written and validated. */
import { join } from 'node:path';
import type { Tables } from '../pipeline/core/tables.gen.ts';
import { built } from './built.ts';
import { makeArticles } from './make-articles.ts';
import { measureCommand } from './measure-command.ts';
import { processorSeconds } from './processor-seconds.ts';

const ARTICLES = 1000;

/** Writes and validates the tables of generated articles once more, and gives a line of Markdown. */
export async function measureRelease(folder: string): Promise<string> {
  const input = join(folder, 'release.jsonl');
  const target = join(folder, 'release');
  const code = await loadCode();
  const { nodeEffects: effects } = code;
  makeArticles(input, ARTICLES);
  measureCommand(['run', input, '--output', target, '--no-cache', '--quiet'], folder);
  const reader = new code.ReleaseReader(target, effects);
  const tables: Partial<Record<keyof Tables, readonly unknown[]>> = {};
  for (const table of code.TABLE_NAMES) tables[table] = await reader.rows(table);
  const rows = Object.values(tables).reduce((sum, list) => sum + (list?.length ?? 0), 0);
  const start = performance.now();
  const startProcessor = processorSeconds();
  await code.writeRelease(tables as unknown as Tables, {
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
    schemas: code.readSchemaTexts(effects),
    software: code.readSoftware(effects),
    configSha256: '0'.repeat(64),
    inputs: [],
    textOf: () => '',
    hasPages: false,
    check: (staged) => code.validateRelease(staged, { effects }),
  });
  const seconds = (performance.now() - start) / 1000;
  const processor = processorSeconds() - startProcessor;
  const rates = `${Math.round(rows / seconds)} rows/s, ${Math.round(rows / processor)} rows a processor second`;
  return `${rows} rows in ${seconds.toFixed(2)} s: ${rates}, each written twice and validated; pages and charts left out.`;
}

async function loadCode() {
  return {
    ...(await built<typeof import('../pipeline/commands/explain/read-release.ts')>('commands/explain/read-release.js')),
    ...(await built<typeof import('../pipeline/core/effects.ts')>('core/effects.js')),
    ...(await built<typeof import('../pipeline/core/package-files.ts')>('core/package-files.js')),
    ...(await built<typeof import('../pipeline/core/schemas.ts')>('core/schemas.js')),
    ...(await built<typeof import('../pipeline/core/tables.gen.ts')>('core/tables.gen.js')),
    ...(await built<typeof import('../pipeline/stages/release/index.ts')>('stages/release/index.js')),
    ...(await built<typeof import('../pipeline/stages/validate/index.ts')>('stages/validate/index.js')),
  };
}
