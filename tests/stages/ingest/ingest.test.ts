import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Effects, nodeEffects } from '../../../pipeline/core/effects.ts';
import type { Issue } from '../../../pipeline/core/issue.ts';
import { UserError } from '../../../pipeline/core/user-error.ts';
import type { Source } from '../../../pipeline/stages/contract.ts';
import { ingest } from '../../../pipeline/stages/ingest/index.ts';

const TEXT = 'The ministers met in the town hall and agreed that the bridge would be closed for the winter.';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ingest-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

interface Result {
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
}

async function run(inputs: readonly string[], options: { effects?: Effects; maxChars?: number } = {}): Promise<Result> {
  const sources: Source[] = [];
  const issues: Issue[] = [];
  const context = { effects: options.effects ?? nodeEffects, root, maxChars: options.maxChars ?? 2_000_000 };
  for await (const item of ingest(inputs, context)) {
    if ('text' in item) sources.push(item);
    else issues.push(item);
  }
  return { sources, issues };
}

const codes = (result: Result): string[] => result.issues.map((issue) => `${issue.severity} ${issue.code}`);

describe('inputs', () => {
  test('files, folders and globs come in one order, whatever the order of the inputs', async () => {
    write('b/two.txt', TEXT);
    write('b/deep/three.md', TEXT);
    write('a.txt', TEXT);
    write('c/four.jsonl', `${JSON.stringify({ id: 'x', text: TEXT })}\n`);
    const forward = await run(['a.txt', 'b', 'c/*.jsonl']);
    const backward = await run(['c/*.jsonl', 'b', 'a.txt', 'b/two.txt']);
    expect(forward.sources.map((source) => source.source_file)).toEqual([
      'a.txt',
      'b/deep/three.md',
      'b/two.txt',
      'c/four.jsonl#1',
    ]);
    expect(backward).toEqual(forward);
    expect(forward.issues).toEqual([]);
  });

  test.each([['nowhere'], ['none/*.txt'], ['empty'], ['empty/*.txt']])('%s is the user’s fault', async (input) => {
    mkdirSync(join(root, 'empty'));
    await expect(run([input])).rejects.toThrow(UserError);
    await expect(run([input])).rejects.toThrow(input.split('/')[0]!);
  });

  test('standard input is JSON Lines and comes last', async () => {
    write('z.txt', TEXT);
    const line = Buffer.from(JSON.stringify({ text: TEXT }));
    const effects: Effects = { ...nodeEffects, streamInput: () => inPieces(line, 7) };
    const { sources } = await run(['-', 'z.txt'], { effects });
    expect(sources.map((source) => [source.article_id, source.source_file])).toEqual([
      ['z', 'z.txt'],
      ['stdin-1', 'stdin#1'],
    ]);
  });

  test('a link that leads out of the folder is left out, one inside it is followed once', async () => {
    write('in/one.txt', TEXT);
    write('out/secret.txt', TEXT);
    symlinkSync(join(root, 'out/secret.txt'), join(root, 'in/link.txt'));
    symlinkSync(join(root, 'out'), join(root, 'in/folder'));
    symlinkSync(join(root, 'in'), join(root, 'in/loop'));
    symlinkSync(join(root, 'in/gone.txt'), join(root, 'in/dangling.txt'));
    const result = await run(['in']);
    expect(result.sources.map((source) => source.source_file)).toEqual(['in/one.txt']);
    expect(result.issues.map((issue) => `${issue.code} ${issue.message.split(':')[0]}`)).toEqual([
      'input-unreadable in/dangling.txt',
      'input-unreadable in/folder',
      'input-unreadable in/link.txt',
    ]);
    expect((await run(['in/*'])).sources.map((source) => source.source_file)).toEqual(['in/one.txt']);
  });

  test('a file that cannot be read is named, and the rest goes on', async () => {
    write('in/one.txt', TEXT);
    write('in/two.txt', TEXT);
    const effects: Effects = {
      ...nodeEffects,
      readFile: (path) => {
        if (path.endsWith('one.txt'))
          throw Object.assign(new Error('EACCES: permission denied, open'), { code: 'EACCES' });
        return nodeEffects.readFile(path);
      },
    };
    const result = await run(['in'], { effects });
    expect(result.sources.map((source) => source.article_id)).toEqual(['two']);
    expect(result.issues[0]?.message).toBe('in/one.txt: cannot be read (EACCES: permission denied); left out');
  });

  test('a folder without permission is named', async () => {
    write('in/one.txt', TEXT);
    write('in/locked/two.txt', TEXT);
    chmodSync(join(root, 'in/locked'), 0o000);
    const effects: Effects = {
      ...nodeEffects,
      listFolder: (path) => {
        if (path.endsWith('locked'))
          throw Object.assign(new Error('EACCES: permission denied, scandir'), { code: 'EACCES' });
        return nodeEffects.listFolder(path);
      },
    };
    const result = await run(['in'], { effects });
    chmodSync(join(root, 'in/locked'), 0o755);
    expect(result.sources).toHaveLength(1);
    expect(codes(result)).toEqual(['error input-unreadable']);
  });
});

describe('text files', () => {
  test('front matter fills columns and lies outside the content', async () => {
    const head = '---\nid: bridge\ntitle: "Bridge: closed"\npublished: 2024-04-13\nauthor: x\nlanguage: en_GB\n---\n';
    write('one.txt', `${head}\n${TEXT}\n`);
    const { sources, issues } = await run(['one.txt']);
    expect(issues).toEqual([]);
    expect(sources[0]).toMatchObject({
      article_id: 'bridge',
      title: 'Bridge: closed',
      published_on: '2024-04-13',
      language: 'en-GB',
      outlet: null,
      content: { start: head.length, end: head.length + TEXT.length + 2 },
    });
  });

  test('broken front matter is named by its line, and the article is kept', async () => {
    write('one.txt', `---\ntitle: [never closed\n---\n${TEXT}\n`);
    const result = await run(['one.txt']);
    expect(codes(result)).toEqual(['warning front-matter-broken']);
    expect(result.issues[0]?.message).toMatch(/^one\.txt:[23]:\d+ /);
    expect(result.sources[0]?.title).toBeNull();
  });

  test('a rule at the top is no front matter', async () => {
    write('one.md', `---\nJust a line\n---\n${TEXT}`);
    expect((await run(['one.md'])).sources[0]?.content.start).toBe(0);
  });

  test.each([
    ['UTF-8', Buffer.from(`Zürich – ${TEXT}`), null],
    ['UTF-8 with mark', Buffer.from(`\ufeffZürich – ${TEXT}`), null],
    ['UTF-16 little endian', Buffer.from(`\ufeffZürich – ${TEXT}`, 'utf16le'), null],
    ['UTF-16 big endian', Buffer.from(`\ufeffZürich – ${TEXT}`, 'utf16le').swap16(), null],
    ['UTF-16 without mark', Buffer.from(`Zürich – ${TEXT}`, 'utf16le'), null],
    [
      'windows-1252',
      Buffer.concat([Buffer.from([0x5a, 0xfc]), Buffer.from('rich '), Buffer.from([0x96]), Buffer.from(` ${TEXT}`)]),
      'windows-1252',
    ],
  ])('%s is decoded', async (_, bytes, guess) => {
    write('one.txt', bytes);
    const result = await run(['one.txt']);
    expect(result.sources[0]?.text).toBe(`Zürich – ${TEXT}`);
    expect(codes(result)).toEqual(guess === null ? [] : ['warning encoding-guessed']);
    if (guess !== null) expect(result.issues[0]?.message).toContain(guess);
  });

  test.each([
    ['empty', Buffer.alloc(0), 'input-empty'],
    ['blank', Buffer.from(' \n\t\n'), 'input-empty'],
    ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'input-binary'],
    ['PDF', Buffer.from('%PDF-1.7 and so on'), 'input-binary'],
    ['long', Buffer.from('word '.repeat(3000)), 'input-too-long'],
    [
      'German',
      Buffer.from(
        'Die Regierung hat am Freitag erklärt, dass die Brücke über den Fluss im Winter nicht befahren werden darf und die Bürger daher andere Wege nehmen müssen.',
      ),
      'language-unsupported',
    ],
    [
      'Japanese',
      Buffer.from('政府は金曜日、橋を冬の間閉鎖すると発表した。市民は別の道を使う必要がある。'),
      'language-unsupported',
    ],
  ])('%s files are set aside with one issue', async (_, bytes, code) => {
    write('in/bad.txt', bytes);
    write('in/good.txt', TEXT);
    const result = await run(['in'], { maxChars: 10_000 });
    expect(result.sources.map((source) => source.article_id)).toEqual(['good']);
    expect(codes(result)).toEqual([`error ${code}`]);
    expect(result.issues[0]?.message).toContain('in/bad.txt');
  });

  test('a short English line is kept, and so is one that declares a region', async () => {
    write('one.txt', 'Oil prices fall 5%');
    expect((await run(['one.txt'])).sources[0]?.language).toBe('en');
  });

  test('of two articles with one id the first by file is kept, whatever the order', async () => {
    write('a/report.txt', TEXT);
    write('b/report.txt', `${TEXT} Twice.`);
    for (const inputs of [
      ['a', 'b'],
      ['b', 'a'],
    ]) {
      const result = await run(inputs);
      expect(result.sources.map((source) => source.source_file)).toEqual(['a/report.txt']);
      expect(codes(result)).toEqual(['error id-duplicate']);
      expect(result.issues[0]?.message).toContain('b/report.txt');
    }
  });

  test('an id that no file could have is changed, with a warning', async () => {
    write('one.txt', `---\nid: ../../etc/passwd\n---\n${TEXT}`);
    const result = await run(['one.txt']);
    expect(result.sources[0]?.article_id).toBe('..-..-etc-passwd');
    expect(codes(result)).toEqual(['warning id-invalid']);
  });

  test('a date that cannot be read is a warning', async () => {
    write('one.txt', `---\npublished: last Friday\n---\n${TEXT}`);
    const result = await run(['one.txt']);
    expect(result.sources[0]?.published_on).toBeNull();
    expect(codes(result)).toEqual(['warning date-unreadable']);
  });
});

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
