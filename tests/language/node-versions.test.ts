/**
 * The engine gives the same bytes on every Node at hand: those of `NODE_BINARIES` (paths, colon-separated), of nvm and of a CI runner's
 * tool cache. Without another Node the test is skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const sample = join(root, 'tests/fixtures/language/sample.conllu');
const installed = [
  [join(homedir(), '.nvm/versions/node'), 'bin/node'],
  ['/opt/hostedtoolcache/node', 'x64/bin/node'],
].flatMap(([folder, binary]) =>
  existsSync(folder!) ? readdirSync(folder!).map((version) => join(folder!, version, binary!)) : [],
);
const named = (process.env.NODE_BINARIES ?? '').split(':').filter((path) => path !== '');
const nodes = [...named, ...installed.filter((path) => existsSync(path))];

/** What `annotate` writes; V8's complaints about flags that it does not know would stand on stderr. */
const annotate = (node: string): string => {
  const args = ['--import', 'tsx', 'pipeline/cli.ts', 'annotate', sample];
  const { stdout, stderr } = spawnSync(node, args, { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
};

it.skipIf(nodes.length === 0)('annotates alike on every Node at hand', () => {
  const expected = annotate(process.execPath);
  expect(expected).toContain('# text = ');
  for (const node of nodes) expect(annotate(node), node).toBe(expected);
});
