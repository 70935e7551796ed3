/** What an article costs in small and in large runs, in time and in memory. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countWords } from './data.ts';
import { makeArticles } from './make-articles.ts';
import { makeRecords } from './make-records.ts';
import { fixed, table } from './markdown.ts';
import { CAN_PIN, type CommandCost, measureCommand, readCommand } from './measure-command.ts';

/** Articles above which runs are timed once: they are long, and chance weighs less. */
const MOST_REPEATED = 100;
/** Times that one and two workers are timed in turn; the fastest of each counts, as other work on the machine only slows. */
const REPEATS = 3;
const REPEATS_OF_LARGE = 2;
/** Sentences of a short article, after the one that names its story. */
const SHORT_SENTENCES = 1;
/** Articles whose records are used again and again. */
const RECORDED_ARTICLES = 1000;

/** What the columns of `benchScaling` mean. */
const SCALING_NOTE =
  "The clock decides how much two workers win, so this needs a machine without other work. One worker is timed twice: on one core, which all its threads share (its own, and V8's, which compile and collect garbage beside it), and with both cores at hand, where those threads run on the second one. Against the first, the speed-up says what a second core is worth; against the second, what a second worker adds to a core that was partly in use.";

/** Whole articles, with one and with two workers. */
export function benchScaling(folder: string, sizes: readonly number[]): string {
  const input = join(folder, 'made.jsonl');
  const rows = sizes.map((size) => {
    makeArticles(input, size);
    const words = countWords([readFileSync(input, 'utf8')]);
    const measure = (workers: string, cores: 'all' | 'one' = 'all'): CommandCost =>
      measureRun([input, '--workers', workers], folder, cores);
    const turns = Array.from({ length: size <= MOST_REPEATED ? REPEATS : REPEATS_OF_LARGE }, () => ({
      pinned: CAN_PIN ? measure('1', 'one') : null,
      one: measure('1'),
      two: measure('2'),
    }));
    const pinned = fastest(turns.flatMap((turn) => turn.pinned ?? []));
    const one = fastest(turns.map((turn) => turn.one))!;
    const two = fastest(turns.map((turn) => turn.two))!;
    return [
      ...[size, fixed((1000 * one.cpu_s) / size, 1), fixed(words / one.cpu_s, 0)],
      ...[pinned, one, two].flatMap((cost) =>
        cost ? [fixed(cost.wall_s, 1), fixed(cost.cpu_s, 1), cost.peak_mb] : ['', '', ''],
      ),
      ...[pinned ? fixed(pinned.wall_s / two.wall_s) : '', fixed(one.wall_s / two.wall_s)],
    ];
  });
  const costs = (who: string): string[] => [`${who}: s`, 'processor s', 'peak MB'];
  const columns = [
    ...['articles', 'processor ms/article', 'words/processor s'],
    ...['1 worker, one core', '1 worker, both cores', '2 workers'].flatMap(costs),
    ...['2 workers against 1 on one core', '2 workers against 1 on both cores'],
  ];
  return [table(columns, rows), '', SCALING_NOTE].join('\n');
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

function measureRun(args: readonly string[], folder: string, cores: 'all' | 'one' = 'all'): CommandCost {
  const output = join(folder, 'made');
  const cost = measureCommand(['run', ...args, '--output', output, '--no-cache', '--quiet'], folder, cores);
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
