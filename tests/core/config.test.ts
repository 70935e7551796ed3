import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig, type Overrides } from '../../pipeline/core/config.ts';
import { nodeEffects } from '../../pipeline/core/effects.ts';
import { UserError } from '../../pipeline/core/user-error.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/config.schema.json'), 'utf8'));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function load(yaml: string, overrides: Overrides = {}, environment: Record<string, string> = {}) {
  writeFileSync(join(folder, 'config.yml'), yaml);
  return loadConfig('config.yml', overrides, { effects: nodeEffects, schema, environment, workingFolder: folder });
}

describe('loadConfig', () => {
  it('fills in every default', () => {
    const config = load('');
    expect(config.inputs).toEqual([join(folder, 'articles')]);
    expect(config.release).toMatchObject({ licence: 'CC-BY-4.0', texts: 'excerpts', contributors: [] });
    expect(config.options).toMatchObject({ workers: 0, story_window_days: 7 });
    expect(config.options.cache).toBe(join(folder, '.as-reported-cache'));
  });

  it('lets flags win over the environment, that over the file', () => {
    const yaml = 'output: from-file\nrelease: {texts: none}\n';
    expect(load(yaml).output).toBe(join(folder, 'from-file'));
    expect(load(yaml, {}, { AS_REPORTED_OUTPUT: 'from-env' }).output).toBe(join(folder, 'from-env'));
    expect(load(yaml, { output: 'from-flag' }, { AS_REPORTED_OUTPUT: 'from-env' }).output).toBe(
      join(folder, 'from-flag'),
    );
    expect(load(yaml, {}, { AS_REPORTED_TEXTS: 'full' }).release.texts).toBe('full');
    expect(load(yaml, { cache: false }).options.cache).toBeNull();
  });

  it.each([
    ['outptu: x\n', /^config\.yml:1:1: unknown key `outptu` in the config; did you mean `output`\?/],
    ['release:\n  tite: x\n', /^config\.yml:2:3: unknown key `tite` in `release`; did you mean `title`\?/],
    ['options:\n  workers: many\n', /^config\.yml:2:12: `options\.workers` must be integer/],
    ['release:\n  texts: some\n', /^config\.yml:2:10: `release\.texts` must be one of excerpts, full, none/],
    ['inputs: [a\n', /config\.yml:\d+:\d+: /],
    [
      'entities:\n  - {name: Joe Biden, type: person, aliases: [Biden]}\n  - name: Hunter Biden\n    type: person\n    aliases: [Biden]\n',
      /^config\.yml:5:15: `Biden` is claimed by two entities, `Joe Biden` and `Hunter Biden`/,
    ],
  ])('refuses %j with its place', (yaml, message) => {
    expect(() => load(yaml)).toThrow(message);
    expect(() => load(yaml)).toThrow(UserError);
  });

  it('allows an alias that repeats its own name', () => {
    expect(
      load('entities:\n  - {name: NATO, type: organization, aliases: [NATO]}\n').entities[0]!.country_code,
    ).toBeNull();
  });

  it('refuses flags that are no settings', () => {
    expect(() => load('', { workers: 'two' })).toThrow('workers must be a whole number');
    expect(() => load('', { texts: 'all' })).toThrow('texts must be one of');
  });

  it('refuses a config file that is not there', () => {
    const context = { effects: nodeEffects, schema, environment: {}, workingFolder: folder };
    expect(() => loadConfig('other.yml', {}, context)).toThrow('other.yml: no such config file');
  });
});
