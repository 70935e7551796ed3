/** Fails where a rerun on the bundled articles differs by a byte from the committed `output/`, whatever the surroundings. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const COMMITTED = join(ROOT, 'output');

/** Surroundings that must not show in a byte. */
const SURROUNDINGS = [
  { name: 'one worker, Honolulu', environment: { TZ: 'Pacific/Honolulu', LC_ALL: 'C' }, workers: '1' },
  { name: 'two workers, Kathmandu', environment: { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8' }, workers: '2' },
];

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function differences(folder: string): string[] {
  const committed = new Set(listFiles(COMMITTED));
  const made = new Set(listFiles(folder));
  const all = [...new Set([...committed, ...made])].sort();
  return all.filter(
    (file) =>
      !committed.has(file) ||
      !made.has(file) ||
      !readFileSync(join(COMMITTED, file)).equals(readFileSync(join(folder, file))),
  );
}

function main(): void {
  for (const { name, environment, workers } of SURROUNDINGS) {
    const folder = mkdtempSync(join(tmpdir(), 'as-reported-'));
    const target = join(folder, 'output');
    try {
      const result = spawnSync(
        process.execPath,
        [
          join(ROOT, 'dist/cli.js'),
          'run',
          '--config',
          join(ROOT, 'config.yml'),
          '--output',
          target,
          '--workers',
          workers,
          '--no-cache',
        ],
        { env: { ...process.env, ...environment }, encoding: 'utf8' },
      );
      if (result.status !== 0) throw new Error(`${name}: the run ended with ${result.status}: ${result.stderr}`);
      const changed = differences(target);
      if (changed.length === 0) continue;
      console.error(`${name}: output/ is stale, run npm start and commit it: ${changed.join(', ')}`);
      process.exitCode = 1;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

main();
