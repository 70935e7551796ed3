/** Rules of the house that hold for every file: layers, effects in one place, names, nothing that is not ours. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const PIPELINE = join(ROOT, 'pipeline');

/** Who may import whom, besides its own folder; `*.gen.ts` may be imported by all. */
const LAYERS: readonly { readonly folder: string; readonly mayImport: readonly string[] }[] = [
  { folder: 'core', mayImport: [] },
  { folder: 'language', mayImport: ['core'] },
  { folder: 'stages', mayImport: ['core', 'language'] },
  { folder: 'commands', mayImport: ['', 'core', 'language', 'stages'] },
  { folder: 'train', mayImport: ['core', 'language', 'stages', 'evaluate', ''] },
  { folder: 'evaluate', mayImport: ['core', 'language', 'stages', ''] },
  { folder: 'generate', mayImport: ['core'] },
  { folder: '', mayImport: ['core', 'language', 'stages', 'commands'] },
];

/** None of these touches files, clock or network but through `EFFECTS_FILE`. What is generated, and what runs in a browser, is left out. */
const EFFECTS_FREE = ['language', 'stages', 'commands', 'core', ''];
const EFFECTS_FILE = 'core/effects.ts';

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly { readonly from: string; readonly isTypeOnly: boolean }[];
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

function readSource(file: string): SourceFile {
  const path = relative(PIPELINE, file).split(sep).join('/');
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'/gmu)].map((match) => ({
    from: match[2]!.startsWith('.')
      ? relative(PIPELINE, resolve(dirname(file), match[2]!))
          .split(sep)
          .join('/')
      : match[2]!,
    isTypeOnly: match[1] !== undefined,
  }));
  return { path, folder: path.includes('/') ? path.slice(0, path.indexOf('/')) : '', text, imports };
}

const sources = listFiles(PIPELINE)
  .filter((file) => file.endsWith('.ts'))
  .map(readSource);

/** `stages/extract/figures/x.ts` → `stages/extract/figures`: the stage, or the extractor, that a file belongs to. */
function stageOf(path: string): string | null {
  const [layer, stage, part] = path.split('/');
  if (layer !== 'stages' || !path.slice('stages/'.length).includes('/')) return null;
  return stage === 'extract' && part && !part.endsWith('.ts') ? `${stage}/${part}` : stage!;
}

describe('layers', () => {
  it('reads all source files', () => {
    expect(sources.length).toBeGreaterThan(100);
  });

  it.each(sources.map((source) => [source.path, source] as const))('%s imports downwards only', (_, source) => {
    const layer = LAYERS.find(({ folder }) => folder === source.folder);
    expect(layer, `no layer for folder ${source.folder}`).toBeDefined();
    const wrong = source.imports.filter(({ from, isTypeOnly }) => {
      if (!from.includes('.ts') || isTypeOnly) return false;
      const folder = from.includes('/') ? from.slice(0, from.indexOf('/')) : '';
      return folder !== source.folder && !layer!.mayImport.includes(folder);
    });
    expect(wrong).toEqual([]);
  });

  it.each(sources.filter((source) => stageOf(source.path)).map((source) => [source.path, source] as const))(
    '%s imports no other stage',
    (_, source) => {
      const own = stageOf(source.path)!;
      const wrong = source.imports.filter(({ from, isTypeOnly }) => {
        const other = isTypeOnly ? null : stageOf(from);
        return other !== null && other !== own && !other.startsWith(`${own}/`);
      });
      // `extract/index.ts` puts its four extractors in order; nothing else reaches across.
      expect(wrong).toEqual([]);
    },
  );
});

describe('effects', () => {
  const pure = sources.filter(
    ({ folder, path }) =>
      EFFECTS_FREE.includes(folder) && path !== EFFECTS_FILE && !path.endsWith('.gen.ts') && !path.includes('/client/'),
  );

  it.each(pure.map((source) => [source.path, source] as const))('%s touches no file, clock or network', (_, source) => {
    const modules = source.imports.map(({ from }) => from);
    expect(modules.filter((from) => /^(?:node:)?(?:fs|net|http|https|child_process|dns)(?:\/|$)/u.test(from))).toEqual(
      [],
    );
    if (source.path === 'cli.ts') return;
    expect(source.text).not.toMatch(/\bconsole\.|process\.(?:exit|stdout|stderr|argv)\b/u);
    expect(source.text).not.toMatch(
      /\b(?:Date\.now|new Date\(\)|performance\.now|Math\.random|localeCompare|toLocale\w+)\b/u,
    );
  });
});

describe('files', () => {
  const names = [...listFiles(PIPELINE), ...listFiles(join(ROOT, 'tests'))].map((file) =>
    relative(ROOT, file).split(sep).join('/'),
  );

  it.each(names.filter((name) => name.endsWith('.ts')))('%s is named in kebab-case', (name) => {
    expect(name.split('/').at(-1)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:gen|test))?\.ts$/u);
  });

  it('has a test or a gold measure beside every stage', () => {
    const stages = readdirSync(join(PIPELINE, 'stages'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const tested = new Set(readdirSync(join(ROOT, 'tests/stages')));
    expect(stages.map((stage) => stage.name).filter((stage) => !tested.has(stage))).toEqual([]);
  });
});
