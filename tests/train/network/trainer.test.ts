import { describe, expect, it } from 'vitest';
import type { ConlluSentence } from '../../../pipeline/language/conllu.ts';
import { readConllu } from '../../../pipeline/language/conllu.ts';
import { createNetworkAnalyzer } from '../../../pipeline/language/network/create-network-analyzer.ts';
import { createKernels } from '../../../pipeline/language/network/kernels.ts';
import { encodeWeights } from '../../../pipeline/language/network/weights.ts';
import { createInventory, createVocabulary, ExampleMaker } from '../../../pipeline/train/data/examples.ts';
import { scoreNames, scoreTrees } from '../../../pipeline/train/data/score-analyzer.ts';
import { createParameters } from '../../../pipeline/train/network/parameters.ts';
import { Random } from '../../../pipeline/train/network/random.ts';
import { Trainer } from '../../../pipeline/train/network/trainer.ts';

const rows = (...lines: readonly string[]): string =>
  `${lines
    .map((line, index) => {
      const [form, upos, xpos, head, deprel] = line.split(' ');
      return [index + 1, form, form, upos, xpos, '_', head, deprel, '_', '_'].join('\t');
    })
    .join('\n')}\n\n`;

const TREEBANK: readonly ConlluSentence[] = readConllu(
  rows('The DET DT 2 det', 'mayor NOUN NN 3 nsubj', 'spoke VERB VBD 0 root', '. PUNCT . 3 punct') +
    rows('Voters NOUN NNS 2 nsubj', 'heard VERB VBD 0 root', 'Maria PROPN NNP 2 obj', '. PUNCT . 2 punct') +
    rows('Maria PROPN NNP 2 nsubj', 'left VERB VBD 0 root', 'the DET DT 4 det', 'city NOUN NN 2 obj'),
);
const NAMED = [
  {
    forms: ['Maria', 'Lopez', 'left', 'Springfield', '.'],
    names: [
      { first: 0, end: 2, type: 'person' },
      { first: 3, end: 4, type: 'place' },
    ],
  },
] as const;

/** Trains a tiny network on the invented sentences until it knows them. */
function train(): Uint8Array {
  const forms = TREEBANK.map(({ words }) => words.map(({ form }) => form));
  const { words, counts } = createVocabulary([
    { sentences: [...forms, ...NAMED.map((sentence) => sentence.forms)], atLeast: 1 },
  ]);
  const inventory = createInventory(TREEBANK);
  const maker = new ExampleMaker(words, inventory);
  const examples = [
    ...TREEBANK.map((sentence) => maker.fromTree(sentence, [])),
    ...NAMED.map((sentence) => maker.fromNames(sentence)),
  ];
  const random = new Random(1);
  const kernels = createKernels(32 << 20);
  const parameters = createParameters(
    kernels.heap,
    { word: 16, units: 16, layers: 2, arc: 16, label: 16 },
    inventory,
    words.length,
    random,
  );
  const options = {
    batchWords: 100,
    peakRate: 0.01,
    warmUp: 5,
    steps: 150,
    dropout: { input: 0, layer: 0, scorer: 0 },
    wordDropout: 0,
    lossWeights: { upos: 1, xpos: 1, heads: 1, deprels: 1, names: 1 },
    meanDecay: 0.5,
  };
  const trainer = new Trainer(kernels, parameters, counts, options, random);
  for (let epoch = 0; epoch < options.steps; epoch++) trainer.epoch(examples);
  const { dense, embeddings } = trainer.mean();
  const tensors = new Map(
    [...parameters.tensors].map(([name, { value }]) => [
      name,
      dense.subarray(value.at, value.at + value.rows * value.columns),
    ]),
  );
  return encodeWeights({ sizes: parameters.sizes, inventory, vocabulary: words, embeddings, dense: tensors });
}

describe('Trainer', () => {
  const weights = train();

  it('learns sentences by heart, through the weights file', () => {
    const analyzer = createNetworkAnalyzer(weights);
    expect(scoreTrees(analyzer, TREEBANK)).toEqual({ upos: 1, xpos: 1, uas: 1, las: 1, lasWithSubtype: 1 });
    expect(scoreNames(analyzer, NAMED)).toMatchObject({ precision: 1, recall: 1 });
  });

  it('gives the same bytes when repeated', () => {
    expect(Buffer.compare(Buffer.from(weights), Buffer.from(train()))).toBe(0);
  });
});
