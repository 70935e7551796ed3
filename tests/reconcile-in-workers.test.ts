/** A run of so many articles that worker threads group their stories and write their rows: the same bytes as in one thread. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, ROOT, readTable, runCli } from './run-cli.ts';

/** Enough for workers, in several batches, the last of them not full. */
const ARTICLES = 107;
const CHARS = 300;
const PATIENCE = 120_000;

let folder: ReturnType<typeof makeFolder>;

function bytesOf(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const full = join(file.parentPath, file.name);
      return [full.slice(path.length), readFileSync(full, 'latin1')];
    }),
  );
}

/** Writes a release and gives its bytes. */
function bytesWith(workers: number, texts: string): Record<string, string> {
  const output = `${texts}-${workers}`;
  const args = ['run', 'articles.jsonl', '--output', output, '--no-cache', '--texts', texts];
  expect(runCli([...args, '--workers', String(workers)], { cwd: folder.path })).toMatchObject({ code: 0 });
  return bytesOf(join(folder.path, output));
}

beforeAll(() => {
  folder = makeFolder();
  const texts = readdirSync(join(ROOT, 'articles')).map((name) => readFileSync(join(ROOT, 'articles', name), 'utf8'));
  const lines = Array.from({ length: ARTICLES }, (_, at) => {
    const text = texts[at % texts.length]!;
    const from = Math.floor(at / texts.length) * 60;
    // Ids in another order than the articles, so that stories and batches mix.
    const id = `article-${(at * 37) % ARTICLES}`;
    return JSON.stringify({
      id,
      outlet: `outlet-${at % 3}`,
      published: '2024-04-13',
      text: text.slice(from, from + CHARS),
    });
  });
  writeFileSync(join(folder.path, 'articles.jsonl'), lines.join('\n'));
});
afterAll(() => folder.remove());

describe('rows made in worker threads', () => {
  it.each([
    ['full', 2],
    ['none', 3],
  ])(
    'are the same bytes as in one thread, texts: %s, workers: %i',
    (texts, workers) => {
      expect(bytesWith(workers, texts)).toEqual(bytesWith(1, texts));
      expect(readTable(join(folder.path, `${texts}-${workers}`), 'articles')).toHaveLength(ARTICLES);
    },
    PATIENCE,
  );
});
