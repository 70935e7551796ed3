/** `npm run bench`: throughput, start-up, peak memory, scaling; prints Markdown, asserts nothing. `--save` writes docs/performance.md. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { measureBigFile } from './big-file.ts';
import { ATTRIBUTIONS, countWords, missingFiles, readData, STORIES } from './data.ts';
import { measureFigures } from './figures-speed.ts';
import { makeArticles } from './make-articles.ts';
import { fixed, percent, table } from './markdown.ts';
import { measureCommand, medianCommand } from './measure-command.ts';
import { measurePages } from './page-speed.ts';
import { measureRelease } from './release-speed.ts';
import { benchRecords, benchScaling, benchShort } from './scaling.ts';
import { benchSpeed } from './speed.ts';

const ROOT = join(import.meta.dirname, '..');
const REPORT = join(ROOT, 'docs/performance.md');

interface BenchOptions {
  readonly sizes: string;
  readonly short: string;
  readonly records: string;
  readonly big?: boolean;
  readonly large?: boolean;
  readonly only?: string;
  readonly save?: boolean;
}

/** The section that needs no shared data. */
const PAGES = 'Pages in a browser';
/** The section that takes half an hour. */
const LARGE = 'Scaling, 100,000 records';
/** Sections that are measured only where asked for. */
const BIG = 'Large input';
const RARE = [LARGE, BIG];
const LARGE_SIZES = [1000, 100_000];
/** Articles of the rerun. */
const RERUN_ARTICLES = 1000;

function benchStartUp(folder: string): string {
  const article = join(folder, 'one.txt');
  copyFileSync(join(ROOT, 'articles/02-wire-report.txt'), article);
  const run = ['run', '--config', join(ROOT, 'config.yml'), '--output', join(folder, 'bundled'), '--no-cache'];
  const costs = [
    ['`--version`', medianCommand(9, ['--version'], folder)],
    ['`annotate`, one article', medianCommand(5, ['annotate', article], folder)],
    ['`run` on the bundled corpus', medianCommand(5, run, folder)],
  ] as const;
  return table(
    ['start-up (median)', 'ms', 'processor ms', 'peak MB'],
    costs.map(([name, cost]) => [name, fixed(cost.wall_s * 1000, 0), fixed(cost.cpu_s * 1000, 0), cost.peak_mb]),
  );
}

async function benchFigures(sets: readonly (readonly [name: string, texts: readonly string[]])[]): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const [name, texts] of sets) {
    const { figures, median_s, best_s } = await measureFigures(texts);
    const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    const speeds = [fixed(megabytes / median_s), fixed(megabytes / best_s), fixed(countWords(texts) / median_s, 0)];
    rows.push([name, fixed(megabytes), figures, ...speeds]);
  }
  return table(['figures, code compiled', 'MB', 'figures', 'MB/s', 'MB/s, fastest pass', 'words/s'], rows);
}

function benchRerun(folder: string): string {
  const input = join(folder, 'rerun.jsonl');
  makeArticles(input, RERUN_ARTICLES);
  const output = ['--output', join(folder, 'rerun'), '--cache', join(folder, 'cache')];
  const args = ['run', input, ...output, '--workers', '1', '--quiet'];
  const first = measureCommand(args, folder);
  const again = measureCommand(args, folder);
  const lines = readFileSync(input, 'utf8').split('\n');
  const changed = lines.map((line, at) => (at % 100 === 0 ? line.replace('"text":"', '"text":"Update. ') : line));
  writeFileSync(input, changed.join('\n'));
  const few = measureCommand(args, folder);
  return table(
    [`${RERUN_ARTICLES} articles, 1 worker`, 's', 'processor s', 'of the first run (processor)'],
    [
      ['first run', fixed(first.wall_s), fixed(first.cpu_s), '100 %'],
      ['nothing changed', fixed(again.wall_s), fixed(again.cpu_s), percent(again.cpu_s / first.cpu_s)],
      ['1 % changed', fixed(few.wall_s), fixed(few.cpu_s), percent(few.cpu_s / first.cpu_s)],
    ],
  );
}

function benchBigFile(folder: string): string {
  const { wall_s, peak_mb } = measureBigFile(folder);
  return `1 GB of JSON Lines with a line of 50 MB: ${fixed(wall_s, 1)} s, peak ${peak_mb} MB.`;
}

/** Every section: its title and what measures it. */
function sectionsOf(folder: string, options: BenchOptions): [string, () => string | Promise<string>][] {
  const sizesOf = (numbers: string): number[] => numbers.split(',').map(Number);
  const textsOf = (files: readonly string[]): string[] => files.flatMap(readData).map(({ text }) => text);
  const sections: [string, () => string | Promise<string>][] = [
    ['Start-up', () => benchStartUp(folder)],
    ['Speed by stage, one thread: stories', () => benchSpeed([STORIES], { processes: 3, passes: 2 })],
    [
      'Speed by stage, one thread: a corpus of attributions',
      () => benchSpeed(ATTRIBUTIONS, { processes: 1, passes: 1 }),
    ],
    [
      'Figures beyond parsing, one thread',
      () =>
        benchFigures([
          ['stories', textsOf([STORIES])],
          ['a corpus of attributions, a part', textsOf(ATTRIBUTIONS.slice(1))],
        ]),
    ],
    ['Writing and validating a release', () => measureRelease(folder)],
    ['Scaling, generated articles', () => benchScaling(folder, sizesOf(options.sizes))],
    ['Scaling, generated articles of two sentences', () => benchShort(folder, sizesOf(options.short))],
    ['Scaling, records of whole articles from reconcile on', () => benchRecords(folder, sizesOf(options.records))],
    ...(options.large ? ([[LARGE, () => benchRecords(folder, LARGE_SIZES)]] as [string, () => string][]) : []),
    ['Reruns', () => benchRerun(folder)],
    [PAGES, () => measurePages(folder)],
    ...(options.big ? ([[BIG, () => benchBigFile(folder)]] as [string, () => string][]) : []),
  ];
  const { only } = options;
  return only === undefined ? sections : sections.filter(([title]) => title.startsWith(only));
}

/** What a reader must know to trust a time: how many others wanted a processor before, and how many meanwhile, this work among them. */
function loadNote(before: number): string {
  return `Load of the machine: ${fixed(before, 1)} before, ${fixed(loadavg()[0]!, 1)} at the end.`;
}

function introduction(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`;
  return `as-reported ${version}, Node ${process.version}, ${machine}. Made by \`npm run bench -- --save\` (\`--only TITLE\` for one section). Seconds without a word are the clock's, on a machine that others share: read processor seconds and ratios, and the load under each section (two cores are busy at 2).`;
}

/** Sections of the report that are measured only where asked for: a new report keeps them. */
function rareSections(): string[] {
  if (!existsSync(REPORT)) return [];
  const known = readFileSync(REPORT, 'utf8').split(/^(?=## )/mu);
  return known.filter((text) => RARE.some((title) => text.startsWith(`## ${title}\n`)));
}

/** Puts a section in the place of the one with its title, or at the end. */
function saveSection(section: string): void {
  const known = readFileSync(REPORT, 'utf8').split(/^(?=## )/mu);
  const [title] = section.split('\n');
  const at = known.findIndex((text) => text.startsWith(`${title}\n`));
  const isLast = at === -1 || at === known.length - 1;
  known.splice(at === -1 ? known.length : at, 1, `${at === -1 ? '\n' : ''}${section}${isLast ? '' : '\n'}`);
  writeFileSync(REPORT, known.join(''));
}

async function main(options: BenchOptions): Promise<void> {
  const missing = missingFiles();
  if (missing.length > 0 && !PAGES.startsWith(options.only ?? '-')) {
    console.error(`the benchmark needs the shared data; missing: ${missing.join(', ')}`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'as-reported-bench-'));
  const head = ['# Performance', '', introduction(), ''].join('\n');
  console.log(head);
  const isNew = options.save && options.only === undefined;
  const kept = isNew ? rareSections() : [];
  if (isNew) writeFileSync(REPORT, head);
  try {
    for (const [title, measure] of sectionsOf(folder, options)) {
      const before = loadavg()[0]!;
      const section = [`## ${title}`, '', await measure(), '', loadNote(before), ''].join('\n');
      console.log(section);
      if (options.save) saveSection(section);
    }
    for (const section of kept)
      if (!readFileSync(REPORT, 'utf8').includes(section.split('\n')[0]!)) saveSection(section);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const program = new Command('bench')
  .option('--sizes <numbers>', 'numbers of generated articles', '100,1000')
  .option('--short <numbers>', 'numbers of generated articles of two sentences', '1000,10000')
  .option('--records <numbers>', 'numbers of records', '1000,5000')
  .option('--big', 'a file of 1 GB too')
  .option('--large', 'records of 100,000 articles too: half an hour, 20 GB of disk')
  .option('--only <title>', 'the sections whose title begins so')
  .option('--save', 'write docs/performance.md; with --only, those sections of it');
await main(program.parse().opts<BenchOptions>());
