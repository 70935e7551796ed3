/** Runs the built command line as a user would, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The repository's root. */
export const ROOT = resolve(import.meta.dirname, '..');

/** What a command left behind. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `as-reported` with arguments; standard input is empty unless given. */
export function runCli(
  args: readonly string[],
  options: { cwd?: string; input?: string | Uint8Array; environment?: Record<string, string> } = {},
): Outcome {
  const result = spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], {
    cwd: options.cwd ?? ROOT,
    input: options.input ?? '',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...options.environment },
  });
  return { code: result.status, stdout: result.stdout, stderr: result.stderr };
}

/** A temporary folder; `copy` brings files of the repository along. */
export function makeFolder(...copy: readonly string[]): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'as-reported-test-'));
  for (const name of copy) cpSync(join(ROOT, name), join(path, name), { recursive: true });
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The rows of a release's table. */
export function readTable<Row>(release: string, table: string): Row[] {
  const lines = readFileSync(join(release, `${table}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}
