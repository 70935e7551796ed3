/** How fast the pipeline reads, stage by stage, and how fast its peers read the same texts. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { countWords, readData } from './data.ts';
import { fixed, median, percent, spread, table } from './markdown.ts';
import type { Pass } from './speed-process.ts';

const PASSES = ['first', 'second'] as const;

/** What the columns of `benchSpeed` mean. */
const SPEED_NOTE =
  'Each process loads all libraries and models, then reads every text once with each of them, one library after the other, then all once more; every other process takes them in reverse order. The first pass is what a run over so many articles pays: code is compiled meanwhile, ours and theirs. In the second pass it is compiled. Processor seconds of the whole process, V8’s own threads among them. Speeds are least, median and most of the processes, and ratios those of the medians.';

/**
 * Reads the texts of some files.
 * @param processes how many processes do so, one after the other.
 * @param passes how often each reads them, at most twice.
 */
export function benchSpeed(
  files: readonly string[],
  { processes, passes }: { readonly processes: number; readonly passes: number },
): string {
  const texts = files.flatMap(readData).map(({ text }) => text);
  const words = countWords(texts);
  const runs = Array.from({ length: processes }, (_, number) =>
    readInProcess(files, passes, number % 2 === 0 ? 'forwards' : 'backwards'),
  );
  const first = medianPass(runs.map(([pass]) => pass!));
  const total = totalOf(first);
  return [
    `${texts.length} articles, ${words} words: ${fixed(texts.length / total, 1)} articles/s, ${fixed(words / total, 0)} words/s in the first pass.`,
    '',
    stageTable(first, texts, words),
    '',
    peerTable(runs, words),
    '',
    SPEED_NOTE,
  ].join('\n');
}

function readInProcess(files: readonly string[], passes: number, order: string): Pass[] {
  const script = join(import.meta.dirname, 'speed-process.ts');
  const args = [...process.execArgv, script, String(passes), order, ...files];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`speed-process ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Pass[];
}

function totalOf({ stages }: Pass): number {
  return stages.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** The pass in which the pipeline took the median time. */
function medianPass(passes: readonly Pass[]): Pass {
  return passes.toSorted((a, b) => totalOf(a) - totalOf(b))[passes.length >> 1]!;
}

function stageTable(pass: Pass, texts: readonly string[], words: number): string {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const total = totalOf(pass);
  return table(
    ['stage, first pass', 'processor seconds', 'share', 'words/s', 'MB/s'],
    [...pass.stages, { name: 'all', seconds: total }].map(({ name, seconds }) => [
      ...[name, fixed(seconds), percent(seconds / total)],
      ...[fixed(words / seconds, 0), fixed(megabytes / seconds)],
    ]),
  );
}

/** A row for the pipeline, and one for each peer: words a second in each pass, and the pipeline's against it. */
function peerTable(runs: readonly (readonly Pass[])[], words: number): string {
  const passes = PASSES.slice(0, runs[0]!.length);
  const speedsOf = (secondsOf: (pass: Pass) => number): number[][] =>
    passes.map((_, at) => runs.map((run) => words / secondsOf(run[at]!)));
  const own = speedsOf(totalOf);
  const cells = (speeds: readonly number[][]): string[] => speeds.map((speed) => spread(speed));
  const peers = Object.keys(runs[0]![0]!.peers).map((name) => {
    const speeds = speedsOf((pass) => pass.peers[name]!);
    const ratios = speeds.map((speed, at) => {
      const ratio = median(own[at]!) / median(speed);
      return ratio < 0.1 ? `${fixed(ratio, 3)} (1/${fixed(1 / ratio, 1)})` : fixed(ratio, 3);
    });
    return [name, ...cells(speeds), ...ratios];
  });
  const head = (what: string): string[] => passes.map((pass) => `${what}, ${pass} pass`);
  return table(
    [`${runs.length} processes of their own`, ...head('words/s'), ...head('the pipeline against it')],
    [['this pipeline, all stages above', ...cells(own), ...passes.map(() => '')], ...peers],
  );
}
