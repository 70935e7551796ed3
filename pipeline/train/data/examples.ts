/** Turns annotated sentences into examples for the network. */

import type { SentenceAnalysis } from '../../language/analyzer.ts';
import type { ConlluSentence } from '../../language/conllu.ts';
import type { NameType } from '../../language/document.ts';
import type { Inventory } from '../../language/network/architecture.ts';
import { FEATURE_COUNT, normalForm, writeFeatures } from '../../language/network/features.ts';
import { type Example, UNSURE } from '../network/batch.ts';
import type { NamedSentence, TrainingName } from './names-corpora.ts';

const NAME_TYPES: readonly NameType[] = ['person', 'organization', 'place', 'group', 'product', 'event', 'law', 'work'];

/** The labels that occur in the treebanks, and the name labels. */
export function createInventory(sentences: readonly ConlluSentence[]): Inventory {
  const sorted = (values: Iterable<string>): string[] =>
    [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const words = sentences.flatMap((sentence) => sentence.words);
  return {
    upos: sorted(words.map((word) => word.upos)),
    xpos: sorted(words.map((word) => word.xpos)),
    deprels: sorted(words.map((word) => word.deprel)),
    names: ['O', ...NAME_TYPES.flatMap((type) => ['B', 'I', 'L', 'U'].map((mark) => `${mark}-${type}`))],
  };
}

/** Words (in their normal form) seen often enough, most frequent first; the place of a word is its id. Id 0 is the unknown word. */
export function createVocabulary(
  corpora: readonly { readonly sentences: readonly (readonly string[])[]; readonly atLeast: number }[],
): { words: string[]; counts: number[] } {
  const counts = new Map<string, number>();
  const kept = new Set<string>();
  for (const { sentences, atLeast } of corpora) {
    const own = new Map<string, number>();
    for (const forms of sentences) {
      for (const form of forms) {
        const word = normalForm(form);
        own.set(word, (own.get(word) ?? 0) + 1);
      }
    }
    for (const [word, count] of own) {
      counts.set(word, (counts.get(word) ?? 0) + count);
      if (count >= atLeast) kept.add(word);
    }
  }
  const words = [...kept].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
  return { words: ['', ...words], counts: [0, ...words.map((word) => counts.get(word)!)] };
}

/** Makes examples with the ids of one vocabulary and inventory. */
export class ExampleMaker {
  readonly #vocabulary: ReadonlyMap<string, number>;
  readonly #ids: Record<keyof Inventory, ReadonlyMap<string, number>>;

  constructor(vocabulary: readonly string[], inventory: Inventory) {
    this.#vocabulary = new Map(vocabulary.map((word, id) => [word, id]));
    const idsOf = (labels: readonly string[]): Map<string, number> => new Map(labels.map((label, id) => [label, id]));
    this.#ids = {
      upos: idsOf(inventory.upos),
      xpos: idsOf(inventory.xpos),
      deprels: idsOf(inventory.deprels),
      names: idsOf(inventory.names),
    };
  }

  /** An example of a treebank's sentence; `names` are what is known of its names. */
  fromTree({ words }: ConlluSentence, names: readonly TrainingName[]): Example {
    const forms = words.map((word) => word.form);
    const tree = this.#tree({
      upos: words.map((word) => word.upos),
      xpos: words.map((word) => word.xpos),
      heads: words.map((word) => word.head),
      deprels: words.map((word) => word.deprel),
    });
    return { forms, features: this.features(forms), tree, treeWeight: 1, names: this.#nameLabels(forms.length, names) };
  }

  /** The example with the tags and the tree that an analyzer found, which count as much as `treeWeight` says. */
  withTree(example: Example, analysis: SentenceAnalysis, treeWeight: number): Example {
    return { ...example, tree: this.#tree(analysis), treeWeight };
  }

  fromNames({ forms, names }: NamedSentence): Example {
    return {
      forms,
      features: this.features(forms),
      tree: null,
      treeWeight: 0,
      names: this.#nameLabels(forms.length, names),
    };
  }

  /** The same sentence written otherwise: the annotation stays. */
  rewritten(example: Example, forms: readonly string[]): Example {
    return { ...example, forms, features: this.features(forms) };
  }

  features(forms: readonly string[]): Int32Array {
    const features = new Int32Array(forms.length * FEATURE_COUNT);
    for (const [index, form] of forms.entries()) writeFeatures(form, this.#vocabulary, features, index * FEATURE_COUNT);
    return features;
  }

  #tree({
    upos,
    xpos,
    heads,
    deprels,
  }: Readonly<Record<'upos' | 'xpos' | 'deprels', readonly string[]>> & { heads: readonly number[] }): Example['tree'] {
    const ids = (key: 'upos' | 'xpos' | 'deprels', labels: readonly string[]): Uint8Array =>
      Uint8Array.from(labels, (label) => this.#ids[key].get(label)!);
    return {
      upos: ids('upos', upos),
      xpos: ids('xpos', xpos),
      heads: Int16Array.from(heads),
      deprels: ids('deprels', deprels),
    };
  }

  #nameLabels(length: number, names: readonly TrainingName[]): Uint8Array {
    const labels = new Uint8Array(length);
    for (const { first, end, type } of names) {
      for (let word = first; word < end; word++) {
        const mark = end - first === 1 ? 'U' : word === first ? 'B' : word === end - 1 ? 'L' : 'I';
        labels[word] = type === null ? UNSURE : this.#ids.names.get(`${mark}-${type}`)!;
      }
    }
    return labels;
  }
}
