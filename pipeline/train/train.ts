/**
 * Trains the network and writes its weights: `npx tsx pipeline/train/train.ts OUTPUT [EPOCHS]`. The same data give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import type { Analyzer } from '../language/analyzer.ts';
import { createNetworkAnalyzer } from '../language/network/create-network-analyzer.ts';
import { createKernels } from '../language/network/kernels.ts';
import { encodeWeights, type TrainedNetwork } from '../language/network/weights.ts';
import { DATA_FOLDER, readDevelopmentCorpora, readTrainingCorpora, type TrainingCorpora } from './data/corpora.ts';
import { createInventory, createVocabulary, ExampleMaker } from './data/examples.ts';
import { rewriteCase } from './data/rewrite-case.ts';
import { scoreNames, scoreTrees } from './data/score-analyzer.ts';
import type { Example } from './network/batch.ts';
import { createParameters, type Parameters } from './network/parameters.ts';
import { Random } from './network/random.ts';
import { Trainer } from './network/trainer.ts';

const env = (k: string, d: number): number => Number(process.env[k] ?? d);
const SIZES = {
  word: env('WORD', 128),
  units: env('UNITS', 112),
  layers: env('LAYERS', 3),
  arc: env('ARC', 96),
  label: env('LABEL', 96),
};
const SEED = env('SEED', 20161108);
const HEAP_BYTES = 256 << 20;
const LONGEST_EXAMPLE = 160;
/** Share of the corpus that an epoch sees, above 1 several times. */
const SHARES = { silver: env('SILVER', 0.1), politics: 2, wikipedia: 1, otherFields: 0.3 };

const OPTIONS = {
  batchWords: env('BATCH', 700),
  peakRate: env('RATE', 0.003),
  warmUp: 200,
  dropout: { input: env('DIN', 0.15), layer: env('DLAYER', 0.3), scorer: env('DSCORE', 0.25) },
  wordDropout: env('WDROP', 0.5),
  lossWeights: { upos: 0.7, xpos: 0.7, heads: 1, deprels: 1, names: 1.5 },
  meanDecay: env('EMA', 0.98),
};

interface ExamplePool {
  readonly treebanks: readonly Example[];
  readonly named: readonly { readonly examples: readonly Example[]; readonly share: number }[];
}

/** Share of the epochs after which the network parses the corpora of names itself and goes on learning from its own trees. */
const SELF_TRAINING_START = 0.4;
const SELF_TRAINING_WEIGHT = env('SELF', 0.3);

function createPool(corpora: TrainingCorpora, maker: ExampleMaker): ExamplePool {
  const isShort = ({ forms }: Example): boolean => forms.length <= LONGEST_EXAMPLE;
  const named = (['silver', 'politics', 'wikipedia', 'otherFields'] as const).map((corpus) => ({
    examples: corpora[corpus].map((sentence) => maker.fromNames(sentence)).filter(isShort),
    share: SHARES[corpus],
  }));
  return { treebanks: corpora.treebanks.map((sentence) => maker.fromTree(sentence)).filter(isShort), named };
}

function examplesOf(pool: ExamplePool, maker: ExampleMaker, random: Random): Example[] {
  const examples = [...pool.treebanks];
  for (const { examples: all, share } of pool.named) {
    for (let rest = share; rest > 0; rest--) {
      for (const example of all) if (rest >= 1 || random.next() < rest) examples.push(example);
    }
  }
  random.shuffle(examples);
  if (process.env['LIMIT']) examples.length = Number(process.env['LIMIT']);
  return examples.map((example) => {
    const forms = rewriteCase(example.forms, random);
    return forms === example.forms ? example : maker.rewritten(example, forms);
  });
}

/** The pool with the analyzer's trees on the sentences that have none. */
function selfTrained({ treebanks, named }: ExamplePool, maker: ExampleMaker, analyzer: Analyzer): ExamplePool {
  const withTrees = (examples: readonly Example[]): Example[] => {
    const analyses = analyzer.analyze(examples.map(({ forms }) => forms));
    return examples.map((example, index) => maker.withTree(example, analyses[index]!, SELF_TRAINING_WEIGHT));
  };
  return { treebanks, named: named.map(({ examples, share }) => ({ examples: withTrees(examples), share })) };
}

function trainedNetwork(
  parameters: Parameters,
  vocabulary: readonly string[],
  mean: ReturnType<Trainer['mean']>,
): TrainedNetwork {
  const dense = new Map(
    [...parameters.tensors].map(([name, { value }]) => [
      name,
      mean.dense.subarray(value.at, value.at + value.rows * value.columns),
    ]),
  );
  return { sizes: parameters.sizes, inventory: parameters.inventory, vocabulary, embeddings: mean.embeddings, dense };
}

function main(output: string, epochs: number): void {
  const corpora = readTrainingCorpora(DATA_FOLDER);
  const development = readDevelopmentCorpora(DATA_FOLDER);
  const formsOf = (sentences: readonly { readonly forms: readonly string[] }[]): (readonly string[])[] =>
    sentences.map(({ forms }) => forms);
  const { words, counts } = createVocabulary([
    { sentences: corpora.treebanks.map((sentence) => sentence.words.map((word) => word.form)), atLeast: 2 },
    {
      sentences: formsOf([...corpora.silver, ...corpora.politics, ...corpora.wikipedia, ...corpora.otherFields]),
      atLeast: 3,
    },
  ]);
  const inventory = createInventory(corpora.treebanks);
  const maker = new ExampleMaker(words, inventory);
  let pool = createPool(corpora, maker);
  const random = new Random(SEED);
  const kernels = createKernels(HEAP_BYTES);
  const parameters = createParameters(kernels.heap, SIZES, inventory, words.length, random);
  const first = examplesOf(pool, maker, random);
  const wordsAnEpoch = first.reduce((sum, { forms }) => sum + forms.length, 0);
  const steps = Math.ceil((wordsAnEpoch / OPTIONS.batchWords) * epochs * 0.98);
  const trainer = new Trainer(kernels, parameters, counts, { ...OPTIONS, steps }, random);
  console.log(
    `${words.length} words known, ${inventory.deprels.length} relations, ${inventory.xpos.length} tags, ${parameters.dense.length} dense parameters, ${wordsAnEpoch} words an epoch`,
  );
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const before = performance.now();
    const losses = trainer.epoch(epoch === 1 ? first : examplesOf(pool, maker, random));
    const seconds = (performance.now() - before) / 1000;
    const weights = encodeWeights(trainedNetwork(parameters, words, trainer.mean()));
    writeFileSync(output, weights);
    const analyzer = createNetworkAnalyzer(weights);
    if (epoch === Math.round(SELF_TRAINING_START * epochs)) pool = selfTrained(pool, maker, analyzer);
    const percent = (value: number): string => (100 * value).toFixed(2);
    const started = performance.now();
    const [ewt, gum] = [scoreTrees(analyzer, development.ewt), scoreTrees(analyzer, development.gum)];
    const speed = (25147 + 18432) / (performance.now() - started);
    const [ewtNames, politics] = [
      scoreNames(analyzer, development.ewtNames),
      scoreNames(analyzer, development.politicsNames),
    ];
    console.log(
      `epoch ${epoch} ${seconds.toFixed(0)} s ${(losses.words / seconds / 1000).toFixed(1)}k w/s losses ${['upos', 'xpos', 'heads', 'deprels', 'names'].map((task) => losses[task as 'upos'].toFixed(3)).join(' ')}` +
        ` | EWT ${percent(ewt.upos)} ${percent(ewt.xpos)} UAS ${percent(ewt.uas)} LAS ${percent(ewt.las)} (${percent(ewt.lasWithSubtype)})` +
        ` | GUM ${percent(gum.upos)} ${percent(gum.xpos)} UAS ${percent(gum.uas)} LAS ${percent(gum.las)} (${percent(gum.lasWithSubtype)})` +
        ` | names EWT ${percent(ewtNames.f1)} politics ${percent(politics.f1)} | ${speed.toFixed(0)}k words/s, ${(weights.length / 1e6).toFixed(1)} MB`,
    );
  }
}

main(process.argv[2] ?? 'weights.bin', Number(process.argv[3] ?? 20));
