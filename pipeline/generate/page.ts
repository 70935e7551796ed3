/** Generates what the page is made of: its scripts and style in one module, and what was measured. `--check` fails where these are stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { measureFiles } from './measures.ts';

const PAGE = join(import.meta.dirname, '../stages/release/page');
const TARGET = join(PAGE, 'assets.gen.ts');

/** The notice that the licence of the bundled libraries asks for. */
const NOTICE = `/*! Holds parts of Observable Plot (Copyright 2020-2023 Observable, Inc.), D3 (Copyright 2010-2023 Mike Bostock) and isoformat (Copyright 2021 Observable, Inc.). Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies. THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE. */`;

/** What is bundled: the name it is exported under, where it begins, and what it is. */
const BUNDLES = [
  { name: 'PAGE_SCRIPT', entry: 'client/main.ts', about: 'The script of every page.' },
  { name: 'CHART_SCRIPT', entry: 'client/charts.ts', about: 'The plotting library; runs where a chart is looked at.' },
  { name: 'BOOT_SCRIPT', entry: 'client/boot.ts', about: 'Loads the shared script of a page among many.' },
  { name: 'PAGE_STYLE', entry: 'client/style.css', about: 'The style of every page.' },
] as const;

/** The generated module; the same text for the same sources. */
export async function bundlePage(): Promise<string> {
  const lines = ['/** Generated from client/ by `tsx pipeline/generate/page.ts`. Do not edit. */'];
  for (const { name, entry, about } of BUNDLES) {
    const text = await bundle({
      entryPoints: [join(PAGE, entry)],
      bundle: true,
      format: 'iife',
      target: 'es2022',
      ...(name === 'CHART_SCRIPT' ? { banner: { js: NOTICE } } : {}),
    });
    lines.push('', `/** ${about} */`, `export const ${name}: string = ${JSON.stringify(text)};`);
  }
  return `${lines.join('\n')}\n`;
}

/** What the plotting library brings along for colour scales, 18 kB; no chart of ours has one. */
const COLOUR_SCHEMES = 'd3-scale-chromatic';

/** Puts a module without values in its place. */
const WITHOUT_SCHEMES: Plugin = {
  name: 'without colour schemes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${COLOUR_SCHEMES}$`) }, ({ path }) => ({ path, namespace: 'left-out' }));
    onLoad({ filter: /.*/, namespace: 'left-out' }, async () => {
      const names = Object.keys(await import(COLOUR_SCHEMES));
      return { contents: names.map((name) => `export const ${name} = undefined;`).join('\n') };
    });
  },
};

/** Minified to ASCII; nothing in it can end its own element. */
async function bundle(options: BuildOptions): Promise<string> {
  const result = await build({
    ...options,
    plugins: [WITHOUT_SCHEMES],
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    tsconfigRaw: {},
    write: false,
    logLevel: 'warning',
  });
  const text = result.outputFiles![0]!.text.trim();
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error('the bundle would end its own element');
  return text;
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, wanted] of [[TARGET, await bundlePage()], ...measureFiles()] as const) {
    if (!process.argv.includes('--check')) writeFileSync(path, wanted);
    else if (readFileSync(path, 'utf8') !== wanted) {
      console.error(`${path} is stale: run npx tsx pipeline/generate/page.ts`);
      process.exitCode = 1;
    }
  }
}
