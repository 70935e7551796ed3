/** A run that is killed in the middle, then started again: the release is that of a run that nobody disturbed. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, ROOT, runCli } from './run-cli.ts';

/** Three batches, so that a run can be stopped between them. */
const ARTICLES = 48;
const CHARS = 400;
const PATIENCE = 120_000;
const ARGS = ['run', 'articles.jsonl', '--output', 'output', '--cache', 'cache', '--workers', '1', '--texts', 'full'];

let whole: ReturnType<typeof makeProject>;

function makeProject(): ReturnType<typeof makeFolder> {
  const folder = makeFolder();
  const texts = readdirSync(join(ROOT, 'articles')).map((name) => readFileSync(join(ROOT, 'articles', name), 'utf8'));
  const lines = Array.from({ length: ARTICLES }, (_, at) => {
    const text = texts[at % texts.length]!;
    const from = Math.floor(at / texts.length) * 150;
    return JSON.stringify({ id: `article-${at}`, text: text.slice(from, from + CHARS) });
  });
  writeFileSync(join(folder.path, 'articles.jsonl'), lines.join('\n'));
  return folder;
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((file) => join(file.parentPath, file.name)).sort();
}

function bytesOf(folder: string): Record<string, string> {
  return Object.fromEntries(filesIn(folder).map((file) => [file.slice(folder.length), readFileSync(file, 'latin1')]));
}

/** Starts a run and kills it as soon as the condition holds. @returns whether it was still running then. */
function killWhen(holds: () => boolean, cwd: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), ...ARGS], { cwd, stdio: 'ignore' });
    const timer = setInterval(() => {
      if (holds()) child.kill('SIGKILL');
    }, 2);
    child.on('exit', (_code, signal) => {
      clearInterval(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}

beforeAll(() => {
  whole = makeProject();
  expect(runCli(ARGS, { cwd: whole.path })).toMatchObject({ code: 0 });
}, PATIENCE);
afterAll(() => whole.remove());

describe('a run after a killed one', () => {
  it.each([
    ['while it read articles', (folder: string) => filesIn(join(folder, 'cache')).length > 0],
    [
      'while it wrote the release',
      (folder: string) => readdirSync(folder).some((name) => name.startsWith('.output.release-')),
    ],
  ])(
    '%s ends as if nothing had been',
    async (_when, holds) => {
      const folder = makeProject();
      mkdirSync(join(folder.path, 'cache'));
      const wasRunning = await killWhen(() => holds(folder.path), folder.path);
      expect(wasRunning).toBe(true);
      expect(existsSync(join(folder.path, 'output'))).toBe(false);
      expect(filesIn(join(folder.path, 'cache')).length).toBeGreaterThan(0);
      expect(runCli(ARGS, { cwd: folder.path })).toMatchObject({ code: 0 });
      expect(bytesOf(join(folder.path, 'output'))).toEqual(bytesOf(join(whole.path, 'output')));
      expect(readdirSync(folder.path).sort()).toEqual(['articles.jsonl', 'cache', 'output']);
      folder.remove();
    },
    PATIENCE,
  );
});
