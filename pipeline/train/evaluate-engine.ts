/**
 * Measures the engine on the development corpora: `npx tsx pipeline/train/evaluate-engine.ts [WEIGHTS]`. Gold words for tags, trees
 * and names; raw text for words, sentences, lemmas, speed and memory.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreWords } from '../evaluate/words.ts';
import { createAnnotate } from '../language/annotate.ts';
import { createNetworkAnalyzer } from '../language/network/create-network-analyzer.ts';
import { DATA_FOLDER, readDevelopmentCorpora } from './data/corpora.ts';
import { type NameScores, scoreNames, scoreTrees } from './data/score-analyzer.ts';

const MODEL_FOLDER = 'pipeline/language/model';
const SPEED_TEXT = 'treebank/en_ewt-ud-dev.conllu';
const SPEED_ROUNDS = 10;
const MEGABYTE = 1 << 20;
const LARGE_TEXT_BYTES = 10 * MEGABYTE;

/** The newest weights of the repository. */
function newestWeights(): string {
  const folders = readdirSync(MODEL_FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const newest = folders
    .map(({ name }) => name)
    .sort()
    .at(-1);
  if (newest === undefined) throw new Error(`No weights in ${MODEL_FOLDER}`);
  return join(MODEL_FOLDER, newest, 'weights.bin');
}

const percent = (share: number): string => (100 * share).toFixed(2);
const print = (measure: string, value: string): void => console.log(`${measure.padEnd(44)} ${value}`);

function printNames(title: string, scores: NameScores): void {
  const types = Object.entries(scores.byType).map(([type, f1]) => `${type} ${percent(f1)}`);
  print(
    title,
    `${percent(scores.f1)} (precision ${percent(scores.precision)}, recall ${percent(scores.recall)}; ${types.join(', ')})`,
  );
}

function main(path: string): void {
  const bytes = new Uint8Array(readFileSync(path));
  const before = performance.now();
  const analyzer = createNetworkAnalyzer(bytes);
  print(
    'weights',
    `${path}, ${(bytes.length / 1e6).toFixed(2)} MB, load ${(performance.now() - before).toFixed(0)} ms`,
  );
  const annotate = createAnnotate(analyzer);
  measureSpeed(annotate);
  const { ewt, gum, ewtNames, politicsNames } = readDevelopmentCorpora(DATA_FOLDER);
  for (const [name, sentences] of [
    ['GUM dev', gum],
    ['EWT dev', ewt],
  ] as const) {
    const trees = scoreTrees(analyzer, sentences);
    print(`${name}, gold words: UPOS / XPOS`, `${percent(trees.upos)} / ${percent(trees.xpos)}`);
    print(
      `${name}, gold words: UAS / LAS`,
      `${percent(trees.uas)} / ${percent(trees.las)} (LAS with subtypes ${percent(trees.lasWithSubtype)})`,
    );
    const raw = scoreWords(sentences, annotate);
    print(
      `${name}, raw text: words / sentences / lemmas`,
      `${percent(raw.words)} / ${percent(raw.sentences)} / ${percent(raw.lemmas)}`,
    );
    print(`${name}, raw text: UPOS / XPOS`, `${percent(raw.upos)} / ${percent(raw.xpos)}`);
  }
  printNames('names EWT dev', scoreNames(analyzer, ewtNames));
  printNames('names CrossNER politics dev', scoreNames(analyzer, politicsNames));
}

/** Speed and memory, before the corpora take memory of their own. */
function measureSpeed(annotate: ReturnType<typeof createAnnotate>): void {
  const lines = readFileSync(join(DATA_FOLDER, SPEED_TEXT), 'utf8').matchAll(/^# text = (.*)$/gmu);
  const text = Array.from(lines, ([, line]) => line).join('\n');
  let best = 0;
  for (let round = 0; round < SPEED_ROUNDS; round++) {
    const before = performance.now();
    const { tokens } = annotate(text);
    best = Math.max(best, (1000 * tokens.length) / (performance.now() - before));
  }
  print('speed, all layers, best of ten', `${best.toFixed(0)} words a second`);
  annotate(text.repeat(Math.ceil(LARGE_TEXT_BYTES / text.length)));
  print('peak memory, 10 MB as one document', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}

main(process.argv[2] ?? newestWeights());
