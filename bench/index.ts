/** `npm run bench`: throughput, start-up, peak memory, scaling; prints Markdown, asserts nothing. `--save` writes docs/performance.md. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { makeArticles } from './make-articles.ts';
import { measureCommand, medianCommand } from './measure-command.ts';
import { measurePeers } from './peers.ts';
import { measureRelease } from './release-speed.ts';
import { measureStages } from './stages.ts';

const ROOT = join(import.meta.dirname, '..');
const STORIES = join(ROOT, '../shared/data/stories/basil.jsonl');

interface BenchOptions {
  readonly sizes: string;
  readonly save?: boolean;
}

/** Rows of a Markdown table. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const fixed = (value: number, digits = 2): string => value.toFixed(digits);

function readTexts(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text);
}

function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

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
    ['start-up (median)', 'ms', 'peak MB'],
    costs.map(([name, cost]) => [name, fixed(cost.wall_s * 1000, 0), cost.peak_mb]),
  );
}

function benchSpeed(texts: readonly string[]): string {
  const words = countWords(texts);
  const stages = measureStages(texts);
  const total = stages.reduce((sum, stage) => sum + stage.seconds, 0);
  const own = words / total;
  const peers = measurePeers(texts, words);
  return [
    table(
      ['stage', 'seconds', 'share', 'words/s'],
      [...stages, { name: 'all', seconds: total }].map(({ name, seconds }) => [
        name,
        fixed(seconds),
        `${fixed((100 * seconds) / total, 0)} %`,
        fixed(words / seconds, 0),
      ]),
    ),
    '',
    table(
      ['in the same process, same text', 'words/s', 'this pipeline against it'],
      peers.map((peer) => [peer.name, fixed(peer.words_per_s, 0), fixed(own / peer.words_per_s, 3)]),
    ),
  ].join('\n');
}

function benchScaling(folder: string, sizes: readonly number[]): string {
  const rows = sizes.map((size) => {
    const input = join(folder, `made-${size}.jsonl`);
    makeArticles(STORIES, input, size);
    const args = ['run', input, '--output', join(folder, `out-${size}`), '--no-cache', '--quiet'];
    const one = measureCommand([...args, '--workers', '1'], folder);
    const two = measureCommand([...args, '--workers', '2'], folder);
    return [
      size,
      fixed(one.wall_s, 1),
      fixed((1000 * one.wall_s) / size, 1),
      one.peak_mb,
      fixed(two.wall_s, 1),
      fixed(one.wall_s / two.wall_s),
      two.peak_mb,
    ];
  });
  return table(['articles', '1 worker, s', 'ms/article', 'peak MB', '2 workers, s', 'speed-up', 'peak MB'], rows);
}

function benchRerun(folder: string, size: number): string {
  const input = join(folder, `rerun-${size}.jsonl`);
  makeArticles(STORIES, input, size);
  const args = [
    'run',
    input,
    '--output',
    join(folder, 'rerun'),
    '--cache',
    join(folder, 'cache'),
    '--workers',
    '1',
    '--quiet',
  ];
  const first = measureCommand(args, folder);
  const again = measureCommand(args, folder);
  const lines = readFileSync(input, 'utf8').split('\n');
  const changed = lines.map((line, at) => (at % 100 === 0 ? line.replace('"text":"', '"text":"Update. ') : line));
  writeFileSync(input, changed.join('\n'));
  const few = measureCommand(args, folder);
  return table(
    [`${size} articles, 1 worker`, 's', 'of the first run'],
    [
      ['first run', fixed(first.wall_s), '100 %'],
      ['nothing changed', fixed(again.wall_s), `${fixed((100 * again.wall_s) / first.wall_s, 1)} %`],
      ['1 % changed', fixed(few.wall_s), `${fixed((100 * few.wall_s) / first.wall_s, 1)} %`],
    ],
  );
}

async function main(options: BenchOptions): Promise<void> {
  if (!existsSync(STORIES)) {
    console.error(`${STORIES} is not there: the benchmark needs the shared data`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'as-reported-bench-'));
  try {
    const texts = readTexts(STORIES);
    const sizes = options.sizes.split(',').map(Number);
    const version = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;
    const report = [
      '# Performance',
      '',
      `as-reported ${version}, Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores. Made by \`npm run bench -- --save\`; machines are shared and noisy, so read the ratios.`,
      '',
      '## Start-up',
      '',
      benchStartUp(folder),
      '',
      `## Speed by stage, one thread, ${texts.length} published articles (${countWords(texts)} words)`,
      '',
      benchSpeed(texts),
      '',
      '## Writing and validating a release',
      '',
      await measureRelease(folder),
      '',
      '## Scaling, generated articles',
      '',
      benchScaling(folder, sizes),
      '',
      '## Reruns',
      '',
      benchRerun(folder, 1000),
      '',
    ].join('\n');
    console.log(report);
    if (options.save) writeFileSync(join(ROOT, 'docs/performance.md'), report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const program = new Command('bench')
  .option('--sizes <numbers>', 'numbers of generated articles', '100,1000')
  .option('--save', 'write docs/performance.md');
await main(program.parse().opts<BenchOptions>());
