/** Trains the stand-in: `npx tsx pipeline/train/perceptron/train-perceptron.ts ../shared/data scratch/perceptron.bin`. Under five minutes on one core. */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  createPerceptronAnalyzer,
  packModels,
  tagWords,
} from '../../language/perceptron/create-perceptron-analyzer.ts';
import { bestClass, hashWord, type LinearModel, scoreClasses } from '../../language/perceptron/linear-model.ts';
import {
  advance,
  childrenOf,
  isLegal,
  isOpen,
  type ParseState,
  parseFeatures,
  relationFeatures,
  startParse,
  TRANSITIONS,
} from '../../language/perceptron/parse-sentence.ts';
import { nameFeatures, tagFeatures, uposFeatures, viewWords } from '../../language/perceptron/sequence-features.ts';
import { readNames, readTreebank, type TreebankSentence } from './read-training-data.ts';

const EPOCHS = 6;

/** An averaged perceptron in training. */
class Learner {
  readonly model: LinearModel;
  readonly #totals: Float64Array;
  readonly #since: Uint32Array;
  readonly #scores: Float64Array;
  #time = 0;

  constructor(classes: readonly string[], rows: number) {
    this.model = { classes, rows, weights: new Float32Array(classes.length * rows) };
    this.#totals = new Float64Array(classes.length * rows);
    this.#since = new Uint32Array(classes.length * rows);
    this.#scores = new Float64Array(classes.length);
  }

  score(features: readonly number[]): Float64Array {
    scoreClasses(this.model, features, this.#scores);
    return this.#scores;
  }

  update(features: readonly number[], gold: number, guess: number): void {
    this.#time++;
    if (gold === guess) return;
    for (const feature of features) {
      const from = (feature & (this.model.rows - 1)) * this.model.classes.length;
      this.#add(from + gold, 1);
      this.#add(from + guess, -1);
    }
  }

  #add(at: number, by: number): void {
    this.#totals[at]! += (this.#time - this.#since[at]!) * this.model.weights[at]!;
    this.#since[at] = this.#time;
    this.model.weights[at]! += by;
  }

  averaged(): LinearModel {
    const weights = this.model.weights.map(
      (weight, i) => (this.#totals[i]! + (this.#time - this.#since[i]!) * weight) / Math.max(1, this.#time),
    );
    return { ...this.model, weights };
  }
}

/** Visits the items in another order each epoch, always the same orders. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const list = [...items];
  let state = seed + 1;
  for (let i = list.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

const distinct = (values: readonly string[]) => [...new Set(values)].sort();

function trainTagger(sentences: readonly TreebankSentence[], epochs: number): LinearModel {
  const learner = new Learner(distinct(sentences.flatMap((s) => s.xpos)), 1 << 18);
  const { classes } = learner.model;
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const sentence of shuffled(sentences, epoch)) {
      const views = viewWords(sentence.words);
      const tags: string[] = [];
      for (let i = 0; i < views.length; i++) {
        const features = tagFeatures(views, i, tags);
        const guess = bestClass(learner.score(features), classes.length);
        learner.update(features, classes.indexOf(sentence.xpos[i]!), guess);
        tags.push(classes[guess]!);
      }
    }
  return learner.averaged();
}

/** Tags every sentence by a tagger that did not see it, so that the parser learns from tags as they will be. */
function jackknife(sentences: readonly TreebankSentence[]): string[][] {
  const taggers = [0, 1].map((fold) =>
    trainTagger(
      sentences.filter((_, i) => i % 2 !== fold),
      4,
    ),
  );
  return sentences.map((sentence, i) => tagWords(taggers[i % 2]!, viewWords(sentence.words)));
}

function trainUpos(sentences: readonly TreebankSentence[], tags: readonly string[][]): LinearModel {
  const learner = new Learner(distinct(sentences.flatMap((s) => s.upos)), 1 << 17);
  for (let epoch = 0; epoch < 4; epoch++)
    for (const n of shuffled([...sentences.keys()], epoch)) {
      const views = viewWords(sentences[n]!.words);
      for (let i = 0; i < views.length; i++) {
        const features = uposFeatures(views, i, tags[n]!);
        learner.update(
          features,
          learner.model.classes.indexOf(sentences[n]!.upos[i]!),
          bestClass(learner.score(features), learner.model.classes.length),
        );
      }
    }
  return learner.averaged();
}

/** What each transition loses of the gold tree (Goldberg & Nivre 2013). */
function transitionCosts(
  state: ParseState,
  gold: readonly number[],
  goldChildren: readonly (readonly number[])[],
): number[] {
  const { stack, next } = state;
  const s0 = stack.at(-1);
  const s1 = stack.at(-2);
  const costs = [0, 0, 0];
  if (next < state.count) {
    for (const d of goldChildren[next]!) if (stack.includes(d)) costs[0]!++;
    if (stack.indexOf(gold[next]!) >= 0 && gold[next] !== s0) costs[0]!++;
  }
  if (s0 !== undefined) {
    const below = goldChildren[s0]!.filter((d) => d >= next).length;
    const head = gold[s0]!;
    costs[1] = below + (head === s1 || head > next ? 1 : 0);
    costs[2] = below + (head >= next ? 1 : 0);
  }
  return costs;
}

function trainParser(sentences: readonly TreebankSentence[], tags: readonly string[][]): LinearModel {
  const learner = new Learner(TRANSITIONS, 1 << 21);
  for (let epoch = 0; epoch < EPOCHS + 2; epoch++)
    for (const n of shuffled([...sentences.keys()], epoch)) {
      const { words, heads } = sentences[n]!;
      const gold = heads.map((head) => (head < 0 ? words.length : head));
      const goldChildren: number[][] = [...words.map(() => []), []];
      for (const [i, head] of gold.entries()) goldChildren[head]!.push(i);
      const state = startParse(words, tags[n]!);
      while (isOpen(state)) {
        const features = parseFeatures(state);
        const scores = learner.score(features);
        const costs = transitionCosts(state, gold, goldChildren);
        const legal = [0, 1, 2].filter((k) => isLegal(state, k));
        const least = Math.min(...legal.map((k) => costs[k]!));
        const guess = bestClass(scores, 3, (k) => legal.includes(k));
        const oracle = bestClass(scores, 3, (k) => legal.includes(k) && costs[k] === least);
        learner.update(features, costs[guess] === least ? guess : oracle, guess);
        advance(state, epoch > 0 ? guess : oracle);
      }
    }
  return learner.averaged();
}

function trainRelations(sentences: readonly TreebankSentence[], tags: readonly string[][]): LinearModel {
  const learner = new Learner(distinct(sentences.flatMap((s) => s.deprels)), 1 << 18);
  const { classes } = learner.model;
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const n of shuffled([...sentences.keys()], epoch)) {
      const { words, heads, deprels } = sentences[n]!;
      const hashedWords = words.map((word) => hashWord(word.toLowerCase()));
      const hashedTags = tags[n]!.map(hashWord);
      const children = childrenOf(heads);
      for (let i = 0; i < words.length; i++) {
        if (heads[i]! < 0) continue;
        const features = relationFeatures(hashedWords, hashedTags, heads, children, i);
        learner.update(features, classes.indexOf(deprels[i]!), bestClass(learner.score(features), classes.length));
      }
    }
  return learner.averaged();
}

function trainNames(data: string, tagger: LinearModel): LinearModel {
  const sentences = readNames(data);
  const learner = new Learner(distinct(sentences.flatMap((s) => s.labels)), 1 << 19);
  const { classes } = learner.model;
  const tagged = sentences.map((sentence) => tagWords(tagger, viewWords(sentence.words)));
  for (let epoch = 0; epoch < 4; epoch++)
    for (const n of shuffled([...sentences.keys()], epoch)) {
      const views = viewWords(sentences[n]!.words);
      const labels: string[] = [];
      for (let i = 0; i < views.length; i++) {
        const features = nameFeatures(views, i, tagged[n]!, labels);
        const before = (labels[i - 1] ?? 'O').slice(2);
        const guess = bestClass(
          learner.score(features),
          classes.length,
          (k) => !classes[k]!.startsWith('I-') || classes[k]!.slice(2) === before,
        );
        learner.update(features, classes.indexOf(sentences[n]!.labels[i]!), guess);
        labels.push(classes[guess]!);
      }
    }
  return learner.averaged();
}

function report(
  file: string,
  sentences: readonly TreebankSentence[],
  analyze: ReturnType<typeof createPerceptronAnalyzer>['analyze'],
): void {
  const right = { xpos: 0, upos: 0, uas: 0, las: 0 };
  let total = 0;
  for (const sentence of sentences) {
    const [guess] = analyze([sentence.words]);
    for (let i = 0; i < sentence.words.length; i++) {
      total++;
      if (guess!.xpos[i] === sentence.xpos[i]) right.xpos++;
      if (guess!.upos[i] === sentence.upos[i]) right.upos++;
      if (guess!.heads[i] !== sentence.heads[i]) continue;
      right.uas++;
      if (guess!.deprels[i] === sentence.deprels[i]) right.las++;
    }
  }
  console.log(
    file,
    Object.entries(right)
      .map(([key, n]) => `${key} ${((100 * n) / total).toFixed(1)}`)
      .join('  '),
  );
}

function main(): void {
  const [data = '../shared/data', out = 'scratch/perceptron.bin'] = process.argv.slice(2);
  const clock = (what: string) => console.log(`${what} ${Math.round(process.uptime())} s`);
  const train = ['ewt', 'gum'].flatMap((bank) => readTreebank(`${data}/treebank/en_${bank}-ud-train.conllu`));
  const tagger = trainTagger(train, EPOCHS);
  clock('tagger');
  const tags = jackknife(train);
  clock('jackknife');
  const models = {
    tag: tagger,
    upos: trainUpos(train, tags),
    transition: trainParser(train, tags),
    relation: trainRelations(train, tags),
    name: trainNames(data, tagger),
  };
  clock('all');
  writeFileSync(out, packModels(models));
  const { analyze } = createPerceptronAnalyzer(readFileSync(out));
  for (const bank of ['ewt', 'gum']) report(bank, readTreebank(`${data}/treebank/en_${bank}-ud-dev.conllu`), analyze);
  clock('done');
}

main();
