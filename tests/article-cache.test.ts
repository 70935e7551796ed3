import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheKey, openCache } from '../pipeline/article-cache.ts';
import { nodeEffects } from '../pipeline/core/effects.ts';
import { sourceOfText } from '../pipeline/stages/source-of-text.ts';

const source = sourceOfText('a', 'It rained.');
const encoded = {
  article_id: 'a\n',
  brief: Buffer.from('{"article":{"article_id":"a"}}'),
  record: Buffer.from('{"article":{"article_id":"a"},"char_count":10}'),
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function entryPath(): string {
  const entry = readdirSync(folder, { recursive: true, withFileTypes: true }).find((candidate) => candidate.isFile())!;
  return join(entry.parentPath, entry.name);
}

describe('cacheKey', () => {
  it('changes with the text, what is stated about it, and the version', () => {
    const keys = [
      cacheKey(source, '1'),
      cacheKey(source, '2'),
      cacheKey({ ...source, text: 'It rained!' }, '1'),
      cacheKey({ ...source, published_on: '2024-04-13' }, '1'),
    ];
    expect(new Set(keys).size).toBe(4);
    expect(cacheKey({ ...source }, '1')).toBe(keys[0]);
  });
});

describe('openCache', () => {
  it('finds what it kept, and nothing else', () => {
    const cache = openCache(folder, nodeEffects);
    const key = cacheKey(source, '1');
    expect(cache.find(key)).toBeNull();
    cache.keep(key, encoded);
    expect(openCache(folder, nodeEffects).find(key)).toEqual(encoded);
    expect(cache.find(cacheKey(source, '2'))).toBeNull();
  });

  it.each([
    ['cut short', (entry: string) => entry.slice(0, -3)],
    ['edited', (entry: string) => entry.replace('10', '11')],
    ['empty', () => ''],
    ['no record at all', () => 'hello'],
  ])('does not find an entry that is %s', (_, damage) => {
    const cache = openCache(folder, nodeEffects);
    const key = cacheKey(source, '1');
    cache.keep(key, encoded);
    writeFileSync(entryPath(), damage(readFileSync(entryPath(), 'utf8')));
    expect(cache.find(key)).toBeNull();
  });

  it('keeps nothing without a folder', () => {
    const cache = openCache(null, nodeEffects);
    cache.keep('k', encoded);
    expect(cache.find('k')).toBeNull();
  });
});
