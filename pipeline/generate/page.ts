/** Bundles the page's script and style into pipeline/stages/release/page/assets.gen.ts. `--check` fails where it is stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const PAGE = join(import.meta.dirname, '../stages/release/page');
const TARGET = join(PAGE, 'assets.gen.ts');

/** The notice that the licence of the bundled libraries asks for. */
const NOTICE = `/*! Holds parts of Observable Plot (Copyright 2020-2023 Observable, Inc.), D3 (Copyright 2010-2023 Mike Bostock) and isoformat (Copyright 2021 Observable, Inc.), and colour schemes of ColorBrewer (Copyright 2002 Cynthia Brewer, Mark Harrower, and The Pennsylvania State University, Apache-2.0). Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies. THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE. */`;

/** The generated module; the same text for the same sources. */
export async function bundlePage(): Promise<string> {
  const script = await bundle({
    entryPoints: [join(PAGE, 'client/main.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    banner: { js: NOTICE },
  });
  const style = await bundle({ entryPoints: [join(PAGE, 'client/style.css')] });
  return [
    '/** Generated from client/ by `tsx pipeline/generate/page.ts`. Do not edit. */',
    '',
    '/** The script of every page. */',
    `export const PAGE_SCRIPT: string = ${JSON.stringify(script)};`,
    '',
    '/** The style of every page. */',
    `export const PAGE_STYLE: string = ${JSON.stringify(style)};`,
    '',
  ].join('\n');
}

/** Minified to ASCII; nothing in it can end its own element. */
async function bundle(options: BuildOptions): Promise<string> {
  const result = await build({
    ...options,
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
  const wanted = await bundlePage();
  if (!process.argv.includes('--check')) writeFileSync(TARGET, wanted);
  else if (readFileSync(TARGET, 'utf8') !== wanted) {
    console.error(`${TARGET} is stale: run npx tsx pipeline/generate/page.ts`);
    process.exitCode = 1;
  }
}
