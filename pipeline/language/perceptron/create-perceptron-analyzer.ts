/** A stand-in for the neural engine: greedy averaged perceptrons (Collins 2002) for tags, tree and names. */
import type { Analyzer, SentenceAnalysis, SentenceName } from '../analyzer.ts';
import type { NameType, Upos } from '../document.ts';
import { bestClass, type LinearModel, scoreClasses } from './linear-model.ts';
import { labelRelations, parseSentence } from './parse-sentence.ts';
import { nameFeatures, tagFeatures, uposFeatures, viewWords, type WordView } from './sequence-features.ts';

/** The five models. */
export interface PerceptronModels {
  readonly tag: LinearModel;
  readonly upos: LinearModel;
  readonly transition: LinearModel;
  readonly relation: LinearModel;
  readonly name: LinearModel;
}

const MODEL_NAMES = ['tag', 'upos', 'transition', 'relation', 'name'] as const;

/** Penn tags of a sentence, left to right. */
export function tagWords(model: LinearModel, views: readonly WordView[]): string[] {
  const tags: string[] = [];
  const scores = new Float64Array(model.classes.length);
  for (let i = 0; i < views.length; i++) {
    scoreClasses(model, tagFeatures(views, i, tags), scores);
    tags.push(model.classes[bestClass(scores, model.classes.length)]!);
  }
  return tags;
}

/** BIO labels of a sentence (`B-place`, `I-place`, `O`), left to right. */
export function labelNames(model: LinearModel, views: readonly WordView[], tags: readonly string[]): string[] {
  const labels: string[] = [];
  const scores = new Float64Array(model.classes.length);
  for (let i = 0; i < views.length; i++) {
    scoreClasses(model, nameFeatures(views, i, tags, labels), scores);
    const before = (labels[i - 1] ?? 'O').slice(2);
    const isAllowed = (k: number) => !model.classes[k]!.startsWith('I-') || model.classes[k]!.slice(2) === before;
    labels.push(model.classes[bestClass(scores, model.classes.length, isAllowed)]!);
  }
  return labels;
}

/** Reads BIO labels as names. */
export function namesOf(labels: readonly string[]): SentenceName[] {
  const names: SentenceName[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (!labels[i]!.startsWith('B-')) continue;
    let end = i + 1;
    while (labels[end]?.startsWith('I-')) end++;
    names.push({ first: i, end, type: labels[i]!.slice(2) as NameType });
  }
  return names;
}

/** Bundles models in one file: header length, header (JSON), 32-bit weights. */
export function packModels(models: PerceptronModels): Uint8Array {
  const header = new TextEncoder().encode(
    JSON.stringify(MODEL_NAMES.map((name) => ({ classes: models[name].classes, rows: models[name].rows }))),
  );
  const padded = Math.ceil((4 + header.length) / 4) * 4;
  const total = MODEL_NAMES.reduce((sum, name) => sum + models[name].weights.byteLength, padded);
  const bytes = new Uint8Array(total);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, 4);
  let at = padded;
  for (const name of MODEL_NAMES) {
    const { weights } = models[name];
    bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength), at);
    at += weights.byteLength;
  }
  return bytes;
}

function unpackModels(bytes: Uint8Array): PerceptronModels {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as {
    classes: string[];
    rows: number;
  }[];
  let at = Math.ceil((4 + length) / 4) * 4;
  const models = header.map(({ classes, rows }) => {
    const size = classes.length * rows * 4;
    const weights = new Float32Array(new Uint8Array(bytes.subarray(at, at + size)).buffer);
    at += size;
    return { classes, rows, weights };
  });
  return Object.fromEntries(MODEL_NAMES.map((name, i) => [name, models[i]!])) as unknown as PerceptronModels;
}

function analyzeSentence(models: PerceptronModels, words: readonly string[]): SentenceAnalysis {
  const views = viewWords(words);
  const xpos = tagWords(models.tag, views);
  const scores = new Float64Array(models.upos.classes.length);
  const upos = words.map((_, i) => {
    scoreClasses(models.upos, uposFeatures(views, i, xpos), scores);
    return models.upos.classes[bestClass(scores, models.upos.classes.length)] as Upos;
  });
  const heads = parseSentence(models.transition, words, xpos);
  return {
    upos,
    xpos,
    heads,
    deprels: labelRelations(models.relation, words, xpos, heads),
    names: namesOf(labelNames(models.name, views, xpos)),
  };
}

/** @param bytes the file that `packModels` wrote. */
export function createPerceptronAnalyzer(bytes: Uint8Array): Analyzer {
  const models = unpackModels(bytes);
  return { analyze: (sentences) => sentences.map((words) => analyzeSentence(models, words)) };
}
