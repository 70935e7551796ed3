/**
 * Trains the engine's network and writes its weights: `npx tsx pipeline/train/train.ts OUTPUT`. The same data give the same bytes.
 * The weights of each stage are written too (`OUTPUT.stage1`); named after the output, they let training go on from there.
 * Two stages: the second goes on from the first with less dropout, with names that the first stage's treebanks lacked, and with the
 * network's own trees on the corpora that have none (self-training).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Analyzer } from '../language/analyzer.ts';
import { createNetworkAnalyzer } from '../language/network/create-network-analyzer.ts';
import { createKernels, type Kernels } from '../language/network/kernels.ts';
import {
  DATA_FOLDER,
  type DevelopmentCorpora,
  readDevelopmentCorpora,
  readTrainingCorpora,
  type TrainingCorpora,
} from './data/corpora.ts';
import { createInventory, createVocabulary, ExampleMaker } from './data/examples.ts';
import { rewriteCase } from './data/rewrite-case.ts';
import { scoreNames, scoreTrees } from './data/score-analyzer.ts';
import { knownNames, possibleNames, treebankNames } from './data/treebank-names.ts';
import type { Example } from './network/batch.ts';
import { Random } from './network/random.ts';
import { type EpochReport, type Stage, trainStage } from './network/train-stage.ts';

const SIZES = { word: 128, units: 112, layers: 3, arc: 96, label: 96 };
const SEEDS = [20161108, 20161109] as const;
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
const STAGES = [
  {
    epochs: 10,
    scheduledEpochs: 24,
    options: OPTIONS,
    shares: { silver: 0.1, politics: 2, wikipedia: 1, otherFields: 0.3 },
  },
  {
    epochs: 6,
    scheduledEpochs: 6,
    options: { ...OPTIONS, peakRate: 0.002, dropout: { input: 0.1, layer: 0.2, scorer: 0.2 } },
    shares: { silver: 0.06, politics: 1, wikipedia: 0.5, otherFields: 0.15 },
  },
] as const;

interface Pool {
  readonly treebanks: readonly Example[];
  readonly named: Readonly<Record<NamedCorpus, readonly Example[]>>;
}

const isShort = ({ forms }: Example): boolean => forms.length <= LONGEST_EXAMPLE;

/** The examples of the first stage, or of the second where the analyzer of the first is given. */
function createPool(corpora: TrainingCorpora, maker: ExampleMaker, analyzer: Analyzer | null): Pool {
  const known = knownNames(NAMED_CORPORA.flatMap((corpus) => corpora[corpus]));
  const namesOf =
    analyzer === null ? possibleNames : (words: Parameters<typeof treebankNames>[0]) => treebankNames(words, known);
  const named = (corpus: NamedCorpus): readonly Example[] => {
    const examples = corpora[corpus].map((sentence) => maker.fromNames(sentence)).filter(isShort);
    if (analyzer === null) return examples;
    const analyses = analyzer.analyze(examples.map(({ forms }) => forms));
    return examples.map((example, index) => maker.withTree(example, analyses[index]!, SELF_TRAINING_WEIGHT));
  };
  return {
    treebanks: corpora.treebanks.map((sentence) => maker.fromTree(sentence, namesOf(sentence.words))).filter(isShort),
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

function main(output: string, firstStage: string | undefined): void {
  const corpora = readTrainingCorpora(DATA_FOLDER);
  const development = readDevelopmentCorpora(DATA_FOLDER);
  const namedForms = NAMED_CORPORA.flatMap((corpus) => corpora[corpus].map(({ forms }) => forms));
  const vocabulary = createVocabulary([
    { sentences: corpora.treebanks.map(({ words }) => words.map(({ form }) => form)), atLeast: LEAST_COUNTS.treebanks },
    { sentences: namedForms, atLeast: LEAST_COUNTS.names },
  ]);
  const inventory = createInventory(corpora.treebanks);
  const maker = new ExampleMaker(vocabulary.words, inventory);
  const kernels: Kernels = createKernels(HEAP_BYTES);
  let weights: Uint8Array | null = firstStage === undefined ? null : new Uint8Array(readFileSync(firstStage));
  for (const [index, settings] of STAGES.entries()) {
    if (index === 0 && weights !== null) continue;
    const pool = createPool(corpora, maker, weights === null ? null : createNetworkAnalyzer(weights));
    const stage: Stage = { ...settings, start: weights, drawExamples: (random) => drawExamples(pool, settings.shares, maker, random) };
    console.log(`stage ${index + 1}`);
    weights = trainStage(kernels, stage, SIZES, inventory, vocabulary, new Random(SEEDS[index]!), (report) => {
      writeFileSync(output, report.weights);
      print(report, development);
    });
    writeFileSync(`${output}.stage${index + 1}`, weights);
  }
}

main(process.argv[2] ?? 'weights.bin', process.argv[3]);
