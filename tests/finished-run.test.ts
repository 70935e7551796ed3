/** A rerun whose release is already there leaves it alone; any other makes it again. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

const ARGS = ['run', 'in.jsonl', '--output', 'output', '--cache', 'cache', '--workers', '1'];
const LINES = [
  { id: 'a', text: 'The mayor said on Monday that the bridge had cost 12 million dollars.' },
  { id: 'b', text: '' },
].map((record) => JSON.stringify(record));

let folder: ReturnType<typeof makeFolder>;
let first: ReturnType<typeof runCli>;
let firstBytes: ReturnType<typeof bytesOf>;

beforeAll(() => {
  folder = makeFolder();
  writeFileSync(join(folder.path, 'in.jsonl'), LINES.join('\n'));
  first = run();
  firstBytes = bytesOf();
});
afterAll(() => folder.remove());

function run(...more: readonly string[]): ReturnType<typeof runCli> {
  return runCli([...ARGS, ...more], { cwd: folder.path });
}

function inOutput(file: string): string {
  return join(folder.path, 'output', file);
}

/** Every file of the release by path. */
function bytesOf(): Record<string, string> {
  const files = readdirSync(inOutput('.'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => [file.name, readFileSync(join(file.parentPath, file.name), 'latin1')]).sort(),
  );
}

/** When the release was written: a release made again has another time, where the file system may give its folder the same number. */
function timeOfRelease(): bigint {
  return statSync(inOutput('SHA256SUMS'), { bigint: true }).mtimeNs;
}

describe('a rerun', () => {
  it('leaves the release alone where nothing has changed, and says the same', () => {
    expect(first).toMatchObject({ code: 1 });
    const before = timeOfRelease();
    expect(run()).toEqual(first);
    expect(run('--workers', '2')).toEqual(first);
    expect(timeOfRelease()).toBe(before);
    expect(bytesOf()).toEqual(firstBytes);
  });

  it.each<[string, () => void]>([
    ['a file of the release was edited', () => writeFileSync(inOutput('claims.csv'), 'changed')],
    ['one is missing', () => rmSync(inOutput('README.md'))],
    ['there is one more', () => writeFileSync(inOutput('notes.txt'), 'mine')],
    ['the sums were changed with a file', () => writeFileSync(inOutput('SHA256SUMS'), '')],
    ['the release is gone', () => rmSync(inOutput('.'), { recursive: true })],
    [
      'the note of the last run is damaged',
      () => {
        const [note] = readdirSync(join(folder.path, 'cache/runs'));
        writeFileSync(join(folder.path, 'cache/runs', note!), 'damaged');
      },
    ],
  ])('makes it again where %s', (_, damage) => {
    const keeper = timeOfRelease();
    damage();
    expect(run()).toEqual(first);
    expect(bytesOf()).toEqual(firstBytes);
    expect(timeOfRelease()).not.toBe(keeper);
  });

  it('makes another one where an article, a setting or the list of inputs has changed', () => {
    const before = bytesOf();
    expect(run('--texts', 'none').code).toBe(1);
    expect(bytesOf()['claims.csv']).not.toBe(before['claims.csv']);
    writeFileSync(join(folder.path, 'in.jsonl'), LINES.join('\n').replace('12', '13'));
    expect(run().code).toBe(1);
    expect(bytesOf()['claims.csv']).toContain('13 million');
    writeFileSync(join(folder.path, 'in.jsonl'), LINES.join('\n'));
    writeFileSync(join(folder.path, 'more.txt'), 'It rained.');
    expect(run('more.txt').code).toBe(1);
    expect(bytesOf()['articles.csv']).toContain('more.txt');
    expect(run()).toEqual(first);
    expect(bytesOf()).toEqual(before);
  });
});
