/** The whole pipeline through its command line, on the bundled articles. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleRow } from '../pipeline/core/tables.gen.ts';
import { makeFolder, ROOT, readTable, runCli } from './run-cli.ts';

let folder: ReturnType<typeof makeFolder>;
let release = '';

function releaseBytes(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const full = join(file.parentPath, file.name);
      return [full.slice(path.length), readFileSync(full, 'latin1')];
    }),
  );
}

beforeAll(() => {
  folder = makeFolder('articles', 'config.yml');
  release = join(folder.path, 'output');
  const outcome = runCli(['run', '--workers', '1'], { cwd: folder.path });
  expect(outcome).toMatchObject({ code: 0, stdout: '' });
});
afterAll(() => folder.remove());

describe('run', () => {
  it('writes every table, none of them empty but issues', () => {
    const tables = readdirSync(release).filter((file) => file.endsWith('.jsonl'));
    expect(tables).toHaveLength(13);
    const empty = tables.filter((file) => readFileSync(join(release, file), 'utf8') === '');
    expect(empty.filter((file) => file !== 'issues.jsonl')).toEqual([]);
  });

  it('gives the same bytes whatever the workers, input order, time zone and locale', () => {
    const other = join(folder.path, 'other');
    const files = readdirSync(join(folder.path, 'articles')).map((file) => join('articles', file));
    const outcome = runCli(['run', ...files.reverse(), '--output', other, '--workers', '2', '--no-cache'], {
      cwd: folder.path,
      environment: { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(outcome.code).toBe(0);
    expect(releaseBytes(other)).toEqual(releaseBytes(release));
  });

  it('reads finished articles and stories from the cache, and redoes damaged entries', () => {
    const cache = join(folder.path, '.as-reported-cache');
    const entries = readdirSync(cache, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && !entry.parentPath.endsWith('runs'),
    );
    const [stories, articles] = [true, false].map((is) =>
      entries.filter(({ parentPath }) => parentPath.includes('stories') === is),
    );
    expect(articles).toHaveLength(5);
    expect(stories).toHaveLength(1);
    for (const entry of [articles![0]!, stories![0]!]) writeFileSync(join(entry.parentPath, entry.name), 'damaged');
    const again = join(folder.path, 'again');
    expect(runCli(['run', '--output', again], { cwd: folder.path }).code).toBe(0);
    expect(releaseBytes(again)).toEqual(releaseBytes(release));
  });

  it('passes its own validation, also against the articles', () => {
    expect(runCli(['validate', 'output', '--articles', 'articles'], { cwd: folder.path })).toMatchObject({
      code: 0,
      stdout: '',
    });
  });

  it('gives the same release when run in two parts', () => {
    const parsed = runCli(['run', '--to', 'extract', '--no-cache'], { cwd: folder.path });
    expect(parsed.code).toBe(0);
    expect(parsed.stdout.split('\n').filter((line) => line !== '')).toHaveLength(5);
    const parts = join(folder.path, 'parts');
    const rest = runCli(['run', '-', '--from', 'reconcile', '--texts', 'excerpts', '--output', parts], {
      cwd: folder.path,
      input: parsed.stdout,
    });
    expect(rest.code).toBe(0);
    expect(readFileSync(join(parts, 'claims.csv'), 'utf8')).toBe(readFileSync(join(release, 'claims.csv'), 'utf8'));
  });

  it('empties verbatim columns where a release carries no words', () => {
    const wordless = join(folder.path, 'wordless');
    expect(runCli(['run', '--texts', 'none', '--output', wordless], { cwd: folder.path }).code).toBe(0);
    const spans = readTable<{ text: string | null }>(wordless, 'spans');
    expect(spans.length).toBeGreaterThan(100);
    expect(spans.filter((span) => span.text !== null)).toEqual([]);
    expect(runCli(['validate', 'wordless', '--articles', 'articles'], { cwd: folder.path }).code).toBe(0);
  });
});

describe('explain', () => {
  it.each(['claims', 'figures', 'attributions', 'entities', 'claim_groups', 'quote_groups', 'figure_groups'])(
    'shows a row of %s',
    (table) => {
      const row = readTable<Record<string, string>>(release, table)[0]!;
      const id = Object.values(row)[0]!;
      const outcome = runCli(['explain', id], { cwd: folder.path });
      expect(outcome.code).toBe(0);
      expect(outcome.stdout).toContain(`${id} is a row of ${table}`);
    },
  );

  it('draws carets under the words of a claim', () => {
    const claim = readTable<{ claim_id: string }>(release, 'claims')[0]!;
    expect(runCli(['explain', claim.claim_id], { cwd: folder.path }).stdout).toMatch(/\^{3,} claim/);
  });

  it('says which release has no such row', () => {
    const outcome = runCli(['explain', 'cla_0000000000000000'], { cwd: folder.path });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain('no row `cla_0000000000000000`');
  });
});

describe('bad input', () => {
  let bad: ReturnType<typeof makeFolder>;
  beforeAll(() => {
    bad = makeFolder();
    mkdirSync(join(bad.path, 'in'));
  });
  afterAll(() => bad.remove());

  it('sets broken articles aside with an issue each, and keeps the good one', () => {
    const article = readFileSync(join(ROOT, 'articles/02-wire-report.txt'));
    writeFileSync(join(bad.path, 'in/good.txt'), article);
    writeFileSync(join(bad.path, 'in/empty.txt'), '');
    writeFileSync(join(bad.path, 'in/binary.txt'), new Uint8Array([0, 1, 2, 255, 254, 0, 0, 0, 7, 0, 3]));
    writeFileSync(
      join(bad.path, 'in/lines.jsonl'),
      '{"id": "a", "text": "The minister said on Monday that it had rained."}\n{"id": \n{"id":"b"}\n',
    );
    const outcome = runCli(['run', 'in', '--output', 'out'], { cwd: bad.path });
    expect(outcome.code).toBe(1);
    expect(readTable<ArticleRow>(join(bad.path, 'out'), 'articles').map((row) => row.article_id)).toEqual([
      'a',
      'good',
    ]);
    const issues = readTable<{ code: string; message: string }>(join(bad.path, 'out'), 'issues');
    const codes = issues.map((issue) => issue.code);
    expect(codes).toEqual(expect.arrayContaining(['input-empty', 'input-binary', 'record-broken', 'column-missing']));
    expect(issues.find((issue) => issue.code === 'record-broken')!.message).toContain('lines.jsonl:2');
    expect(runCli(['validate', 'out'], { cwd: bad.path }).code).toBe(0);
  });

  it.each([
    [['run', 'nowhere'], /nowhere/],
    [['run', 'in', '--config', 'none.yml'], /none\.yml: no such config file/],
    [['run', 'in', '--to', 'nothing'], /choices/i],
    [['run', 'in', '--from', 'release', '--to', 'clean'], /comes after/],
    [['frobnicate'], /unknown command/],
    [['validate', 'nowhere'], /nowhere: no such file or folder/],
    [['schema', 'claim'], /no table `claim`/],
  ])('%j ends with 2 and one clear line', (args, message) => {
    const outcome = runCli(args, { cwd: bad.path });
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toMatch(message);
  });

  it('never overwrites a folder that is not a release', () => {
    mkdirSync(join(bad.path, 'photos'));
    writeFileSync(join(bad.path, 'photos/one.jpg'), 'x');
    const outcome = runCli(['run', 'in/good.txt', '--output', 'photos'], { cwd: bad.path });
    expect(outcome.code).toBe(2);
    expect(readdirSync(join(bad.path, 'photos'))).toEqual(['one.jpg']);
  });

  it('says that an empty folder holds no article', () => {
    mkdirSync(join(bad.path, 'void'));
    const outcome = runCli(['run', 'void', '--output', 'out2'], { cwd: bad.path });
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toMatch(/void/);
  });

  it('finds faults in a changed release, with file, line and column', () => {
    const path = join(bad.path, 'out/claims.jsonl');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace('"kind":"fact"', '"kind":"facts"'));
    const outcome = runCli(['validate', 'out'], { cwd: bad.path });
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toMatch(/claims\.jsonl:\d+: column \d+ \(kind\): found "facts"/);
    writeFileSync(path, before);
  });
});

describe('small commands', () => {
  it('init makes a project that runs', () => {
    const place = makeFolder();
    expect(runCli(['init', 'my project'], { cwd: place.path }).code).toBe(0);
    writeFileSync(
      join(place.path, 'my project/articles/a.txt'),
      readFileSync(join(ROOT, 'articles/05-world-desk.txt')),
    );
    expect(runCli(['run'], { cwd: join(place.path, 'my project') }).code).toBe(0);
    expect(runCli(['init', 'my project'], { cwd: place.path }).code).toBe(2);
    place.remove();
  });

  it('annotate prints CoNLL-U with names', () => {
    const outcome = runCli(['annotate'], { input: 'Janet Yellen visited Beijing in April.' });
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toContain('# text = Janet Yellen visited Beijing in April.');
    expect(outcome.stdout).toMatch(/^3\tvisited\tvisit\tVERB\tVBD\t/m);
    expect(outcome.stdout).toMatch(/^1\tJanet\t.*Name=B-person/m);
  });

  it('schema prints what it ships', () => {
    expect(runCli(['schema', 'claims']).stdout).toBe(readFileSync(join(ROOT, 'schemas/claims.schema.json'), 'utf8'));
    expect(runCli(['schema']).stdout).toContain('quote_groups');
  });

  it('--version and --help end with 0', () => {
    expect(runCli(['--version'])).toMatchObject({ code: 0, stdout: '0.1.0\n' });
    expect(runCli(['run', '--help']).stdout).toContain('Examples:');
  });

  it('ends quietly where the reader of a pipe has gone', () => {
    rmSync(join(folder.path, 'x'), { force: true });
    expect(runCli(['schema', '--json']).stdout).toContain('"claims"');
  });
});
