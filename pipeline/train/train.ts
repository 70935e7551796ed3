/**
 * Trains the engine's network and writes its weights: `npx tsx pipeline/train/train.ts OUTPUT`. The same data give the same bytes.
 * The weights of each stage are kept (`OUTPUT.stage1` …); named after the output, in order, they let training go on from there.
 * Later stages go on from the one before, with less dropout, with names in the treebanks, which mark none, and with the network's own
 * trees on the corpora that have none (self-training).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Analyzer } from '../language/analyzer.ts';
import type { ConlluSentence } from '../language/conllu.ts';
import { createNetworkAnalyzer } from '../language/network/create-network-analyzer.ts';
import { createKernels } from '../language/network/kernels.ts';
import {
  DATA_FOLDER,
  type DevelopmentCorpora,
  readDevelopmentCorpora,
  readTrainingCorpora,
  type TrainingCorpora,
} from './data/corpora.ts';
import { createInventory, createVocabulary, ExampleMaker } from './data/examples.ts';
import type { TrainingName } from './data/names-corpora.ts';
import { rewriteCase } from './data/rewrite-case.ts';
import { scoreNames, scoreTrees } from './data/score-analyzer.ts';
import { knownNames, possibleNames, treebankNames } from './data/treebank-names.ts';
import type { Example } from './network/batch.ts';
import { Random } from './network/random.ts';
import { type EpochReport, type Stage, trainStage } from './network/train-stage.ts';

const SIZES = { word: 128, units: 112, layers: 3, arc: 96, label: 96 };
const HEAP_BYTES = 256 << 20;
const LONGEST_EXAMPLE = 160;
/** How often an epoch sees each corpus of names; below 1 the share of sentences drawn. */
type Shares = Readonly<Record<NamedCorpus, number>>;
type NamedCorpus = 'silver' | 'politics' | 'wikipedia' | 'otherFields';
const NAMED_CORPORA: readonly NamedCorpus[] = ['silver', 'politics', 'wikipedia', 'otherFields'];
/** Words are in the vocabulary that the treebanks or the corpora of names have so often. */
const LEAST_COUNTS = { treebanks: 2, names: 3 };
const SELF_TRAINING_WEIGHT = 0.3;

const OPTIONS = {
  batchWords: 700,
  peakRate: 0.003,
  warmUp: 200,
  dropout: { input: 0.15, layer: 0.3, scorer: 0.25 },
  wordDropout: 0.5,
  lossWeights: { upos: 0.7, xpos: 0.7, heads: 1, deprels: 1, names: 1.5 },
  meanDecay: 0.98,
};
/** Stages after the first: less dropout, fewer names, which are learned by then. */
const LATER_OPTIONS = { ...OPTIONS, peakRate: 0.002, dropout: { input: 0.1, layer: 0.2, scorer: 0.2 } };
const LATER_SHARES = { silver: 0.06, politics: 1, wikipedia: 0.5, otherFields: 0.15 };
const SLOW_OPTIONS = { ...LATER_OPTIONS, peakRate: 0.001 };
const FIRST_SHARES = { silver: 0.1, politics: 2, wikipedia: 1, otherFields: 0.3 };
const STAGES = [
  { seed: 20161108, epochs: 10, scheduledEpochs: 24, options: OPTIONS, shares: FIRST_SHARES },
  { seed: 20161109, epochs: 6, scheduledEpochs: 6, options: LATER_OPTIONS, shares: LATER_SHARES },
  { seed: 20161110, epochs: 5, scheduledEpochs: 5, options: SLOW_OPTIONS, shares: LATER_SHARES },
  { seed: 20161111, epochs: 5, scheduledEpochs: 5, options: SLOW_OPTIONS, shares: LATER_SHARES },
  { seed: 20161112, epochs: 5, scheduledEpochs: 5, options: SLOW_OPTIONS, shares: LATER_SHARES },
] as const;

interface Pool {
  readonly treebanks: readonly Example[];
  readonly named: Readonly<Record<NamedCorpus, readonly Example[]>>;
}

const isShort = ({ forms }: Example): boolean => forms.length <= LONGEST_EXAMPLE;

/** The examples of a stage; the analyzer of the stage before gives trees to the corpora of names. */
function createPool(corpora: TrainingCorpora, maker: ExampleMaker, teacher: Analyzer | null): Pool {
  const known = knownNames(NAMED_CORPORA.flatMap((corpus) => corpora[corpus]));
  const namesOf = ({ words }: ConlluSentence): readonly TrainingName[] =>
    teacher === null ? possibleNames(words) : treebankNames(words, known);
  const named = (corpus: NamedCorpus): readonly Example[] => {
    const examples = corpora[corpus].map((sentence) => maker.fromNames(sentence)).filter(isShort);
    if (teacher === null) return examples;
    const analyses = teacher.analyze(examples.map(({ forms }) => forms));
    return examples.map((example, index) => maker.withTree(example, analyses[index]!, SELF_TRAINING_WEIGHT));
  };
  return {
    treebanks: corpora.treebanks.map((sentence) => maker.fromTree(sentence, namesOf(sentence))).filter(isShort),
    named: {
      silver: named('silver'),
      politics: named('politics'),
      wikipedia: named('wikipedia'),
      otherFields: named('otherFields'),
    },
  };
}

function drawExamples({ treebanks, named }: Pool, shares: Shares, maker: ExampleMaker, random: Random): Example[] {
  const examples = [...treebanks];
  for (const corpus of NAMED_CORPORA) {
    for (let rest = shares[corpus]; rest > 0; rest--) {
      for (const example of named[corpus]) if (rest >= 1 || random.next() < rest) examples.push(example);
    }
  }
  random.shuffle(examples);
  return examples.map((example) => {
    const forms = rewriteCase(example.forms, random);
    return forms === example.forms ? example : maker.rewritten(example, forms);
  });
}

const percent = (share: number): string => (100 * share).toFixed(2);

/** Prints the losses and the scores on the development corpora. */
function print(
  { epoch, losses, weights }: EpochReport,
  { ewt, gum, ewtNames, politicsNames }: DevelopmentCorpora,
): void {
  const analyzer = createNetworkAnalyzer(weights);
  const trees = (
    [
      ['EWT', ewt],
      ['GUM', gum],
    ] as const
  ).map(([name, sentences]) => {
    const { upos, xpos, uas, las } = scoreTrees(analyzer, sentences);
    return `${name} UPOS ${percent(upos)} XPOS ${percent(xpos)} UAS ${percent(uas)} LAS ${percent(las)}`;
  });
  const names = `names EWT ${percent(scoreNames(analyzer, ewtNames).f1)} politics ${percent(scoreNames(analyzer, politicsNames).f1)}`;
  const { upos, xpos, heads, deprels } = losses;
  const shown = [upos, xpos, heads, deprels, losses.names].map((loss) => loss.toFixed(3)).join(' ');
  console.log(`epoch ${epoch} losses ${shown} | ${trees.join(' | ')} | ${names}`);
}

function main(output: string, finished: readonly Uint8Array[]): void {
  const corpora = readTrainingCorpora(DATA_FOLDER);
  const development = readDevelopmentCorpora(DATA_FOLDER);
  const namedForms = NAMED_CORPORA.flatMap((corpus) => corpora[corpus].map(({ forms }) => forms));
  const vocabulary = createVocabulary([
    { sentences: corpora.treebanks.map(({ words }) => words.map(({ form }) => form)), atLeast: LEAST_COUNTS.treebanks },
    { sentences: namedForms, atLeast: LEAST_COUNTS.names },
  ]);
  const inventory = createInventory(corpora.treebanks);
  const maker = new ExampleMaker(vocabulary.words, inventory);
  const kernels = createKernels(HEAP_BYTES);
  const weights = [...finished];
  for (let index = finished.length; index < STAGES.length; index++) {
    console.log(`stage ${index + 1}`);
    const settings = STAGES[index]!;
    const start = weights.at(-1) ?? null;
    const pool = createPool(corpora, maker, start === null ? null : createNetworkAnalyzer(start));
    const draw = (random: Random): Example[] => drawExamples(pool, settings.shares, maker, random);
    const stage: Stage = { ...settings, start, drawExamples: draw };
    const last = trainStage(kernels, stage, SIZES, inventory, vocabulary, new Random(settings.seed), (report) => {
      writeFileSync(output, report.weights);
      print(report, development);
    });
    writeFileSync(`${output}.stage${index + 1}`, last);
    weights.push(last);
  }
}

main(
  process.argv[2] ?? 'weights.bin',
  process.argv.slice(3).map((path) => new Uint8Array(readFileSync(path))),
);
