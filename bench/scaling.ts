/** What an article costs in small and in large runs, in time and in memory. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countWords } from './data.ts';
import { makeArticles } from './make-articles.ts';
import { makeRecords } from './make-records.ts';
import { fixed, table } from './markdown.ts';
import { type CommandCost, measureCommand, readCommand } from './measure-command.ts';

/** Articles above which two workers are not timed too: the run is long, and the speed-up is known by then. */
const MOST_FOR_TWO_WORKERS = 1000;
/** Times that one and two workers are timed in turn; the fastest of each counts, as other work on the machine only slows. */
const REPEATS = 3;
/** Sentences of a short article, after the one that names its story. */
const SHORT_SENTENCES = 1;
/** Articles whose records are used again and again. */
const RECORDED_ARTICLES = 1000;

/** Whole articles, with one and with two workers. */
export function benchScaling(folder: string, sizes: readonly number[]): string {
  const input = join(folder, 'made.jsonl');
  const rows = sizes.map((size) => {
    makeArticles(input, size);
    const words = countWords([readFileSync(input, 'utf8')]);
    const measure = (workers: string): CommandCost => measureRun([input, '--workers', workers], folder);
    const repeats = size <= MOST_FOR_TWO_WORKERS ? REPEATS : 1;
    const pairs = Array.from({ length: repeats }, () => [measure('1'), repeats > 1 ? measure('2') : null] as const);
    const one = fastest(pairs.map(([cost]) => cost));
    const two = fastest(pairs.flatMap(([, cost]) => cost ?? []));
    return [
      ...[size, fixed(one!.wall_s, 1), fixed(one!.cpu_s, 1), fixed((1000 * one!.cpu_s) / size, 1)],
      ...[fixed(words / one!.cpu_s, 0), one!.peak_mb],
      ...(two ? [fixed(two.wall_s, 1), fixed(one!.wall_s / two.wall_s), two.peak_mb] : ['', '', '']),
    ];
  });
  return table(
    [
      ...['articles', '1 worker, s', 'processor s', 'processor ms/article', 'words/processor s', 'peak MB'],
      ...['2 workers, s', 'speed-up', 'peak MB'],
    ],
    rows,
  );
}

/** Articles of two sentences: so many that all that grows with their number shows. */
export function benchShort(folder: string, sizes: readonly number[]): string {
  const input = join(folder, 'short.jsonl');
  const costs = sizes.map((size) => {
    makeArticles(input, size, { sentences: SHORT_SENTENCES });
    return { size, ...measureRun([input, '--workers', '1'], folder) };
  });
  return costTable(costs);
}

/** Reconcile, validation and release alone, over records of whole articles. */
export function benchRecords(folder: string, sizes: readonly number[]): string {
  const articles = join(folder, 'recorded.jsonl');
  const records = join(folder, 'records.jsonl');
  const input = join(folder, 'made-records.jsonl');
  makeArticles(articles, RECORDED_ARTICLES);
  writeFileSync(records, readCommand(['run', articles, '--to', 'extract', '--no-cache', '--quiet'], folder));
  const costs = sizes.map((size) => {
    makeRecords(records, input, size);
    return { size, ...measureRun([input, '--from', 'reconcile'], folder) };
  });
  return costTable(costs);
}

function measureRun(args: readonly string[], folder: string): CommandCost {
  const output = join(folder, 'made');
  const cost = measureCommand(['run', ...args, '--output', output, '--no-cache', '--quiet'], folder);
  rmSync(output, { recursive: true });
  return cost;
}

function fastest(costs: readonly CommandCost[]): CommandCost | undefined {
  return costs.toSorted((a, b) => a.wall_s - b.wall_s)[0];
}

function costTable(costs: readonly (CommandCost & { readonly size: number })[]): string {
  const [first] = costs;
  const each = (cost: CommandCost & { readonly size: number }): number => (1000 * cost.cpu_s) / cost.size;
  return table(
    ['articles', 's', 'processor s', 'processor ms/article', `against ${first!.size}`, 'peak MB'],
    costs.map((cost) => [
      ...[cost.size, fixed(cost.wall_s, 1), fixed(cost.cpu_s, 1), fixed(each(cost), 2)],
      ...[fixed(each(cost) / each(first!)), cost.peak_mb],
    ]),
  );
}
