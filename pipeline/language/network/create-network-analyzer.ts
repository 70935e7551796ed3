/** The neural analyzer: tags, trees and names of sentences, from one weights file. */
import type { Analyzer, SentenceAnalysis } from '../analyzer.ts';
import type { Upos } from '../document.ts';
import { distanceBucket } from './architecture.ts';
import { decodeNames, type NameLabels, readNameLabels } from './decode-names.ts';
import { decodeTree } from './decode-tree.ts';
import { packColumn, panelWidth } from './kernels.ts';
import { mendNames } from './mend-names.ts';
import { BATCH_WORDS, type Block, Reader } from './reader.ts';
import { decodeWeights, type Network } from './weights.ts';

/**
 * Longer sentences are read in pieces of this many words, so that time and memory stay linear in the text. The roots of later
 * pieces hang on the root of the first as `parataxis`.
 */
export const LONGEST_SENTENCE = 192;

const ROOT = 'root';
const PIECE_RELATION = 'parataxis';

/** The analyzer of a weights file's bytes. Throws as `decodeWeights` does. */
export function createNetworkAnalyzer(weights: Uint8Array): Analyzer {
  const scorer = new SentenceScorer(decodeWeights(weights));
  return { analyze: (sentences) => analyze(scorer, sentences) };
}

function analyze(scorer: SentenceScorer, sentences: readonly (readonly string[])[]): SentenceAnalysis[] {
  const analyses: SentenceAnalysis[] = [];
  let batch: (readonly string[])[] = [];
  let words = 0;
  const unfinished: SentenceAnalysis[] = [];
  const ends: number[] = [];
  const pieces: (readonly string[])[] = [];
  for (const sentence of sentences) {
    pieces.push(...piecesOf(sentence));
    ends.push(pieces.length);
  }
  for (const piece of pieces) {
    if (words + piece.length > BATCH_WORDS) {
      unfinished.push(...scorer.analyze(batch));
      batch = [];
      words = 0;
    }
    batch.push(piece);
    words += piece.length;
  }
  unfinished.push(...scorer.analyze(batch));
  let first = 0;
  for (const end of ends) {
    analyses.push(end - first === 1 ? unfinished[first]! : join(unfinished.slice(first, end)));
    first = end;
  }
  return analyses;
}

function piecesOf(forms: readonly string[]): (readonly string[])[] {
  if (forms.length <= LONGEST_SENTENCE) return [forms];
  const pieces: (readonly string[])[] = [];
  for (let start = 0; start < forms.length; start += LONGEST_SENTENCE)
    pieces.push(forms.slice(start, start + LONGEST_SENTENCE));
  return pieces;
}

/** One tree from the trees of a sentence's pieces. */
function join(pieces: readonly SentenceAnalysis[]): SentenceAnalysis {
  const root = pieces[0]!.heads.indexOf(-1);
  const joined = {
    upos: [] as Upos[],
    xpos: [] as string[],
    heads: [] as number[],
    deprels: [] as string[],
    names: [] as SentenceAnalysis['names'][number][],
  };
  for (const piece of pieces) {
    const start = joined.upos.length;
    for (const [word, head] of piece.heads.entries()) {
      const isLaterRoot = head < 0 && start > 0;
      joined.upos.push(piece.upos[word]!);
      joined.xpos.push(piece.xpos[word]!);
      joined.heads.push(isLaterRoot ? root : head < 0 ? -1 : start + head);
      joined.deprels.push(isLaterRoot ? PIECE_RELATION : piece.deprels[word]!);
    }
    for (const { first, end, type } of piece.names) joined.names.push({ first: start + first, end: start + end, type });
  }
  return joined;
}

/** Decodes the network's outputs. */
class SentenceScorer {
  readonly #network: Network;
  readonly #reader: Reader;
  readonly #nameLabels: NameLabels;
  readonly #rootLabel: number;
  readonly #queries: Block;
  readonly #packed: number;
  readonly #arcScores: number;
  readonly #pairs: Block;
  readonly #labelScores: Block;

  constructor(network: Network) {
    this.#network = network;
    this.#reader = new Reader(network);
    const { sizes, inventory } = network;
    this.#nameLabels = readNameLabels(inventory.names);
    this.#rootLabel = inventory.deprels.indexOf(ROOT);
    const reader = this.#reader;
    this.#queries = reader.allocateRows(BATCH_WORDS, sizes.arc);
    this.#packed = reader.allocateRows(sizes.arc, panelWidth(LONGEST_SENTENCE + 1)).at;
    this.#arcScores = reader.allocateRows(LONGEST_SENTENCE, panelWidth(LONGEST_SENTENCE + 1)).at;
    this.#pairs = reader.allocateRows(BATCH_WORDS, sizes.label);
    this.#labelScores = reader.allocateRows(BATCH_WORDS, panelWidth(inventory.deprels.length));
  }

  analyze(sentences: readonly (readonly string[])[]): SentenceAnalysis[] {
    const reader = this.#reader;
    reader.read(sentences);
    const words = sentences.reduce((sum, forms) => sum + forms.length, 0);
    const { scores, outputs } = reader;
    reader.multiply(
      { at: scores.at + outputs.arcDependent.first, stride: scores.stride },
      'arc.weights',
      'arc.bias',
      this.#queries,
      words,
    );
    let start = 0;
    const trees = sentences.map(({ length }) => {
      const heads = this.#heads(start, length);
      this.#fillPairs(start, heads);
      start += length;
      return heads;
    });
    reader.multiply(this.#pairs, 'label.weights', 'label.bias', this.#labelScores, words);
    start = 0;
    return trees.map((heads, index) => {
      const analysis = this.#decode(start, heads, sentences[index]!);
      start += heads.length;
      return analysis;
    });
  }

  #heads(start: number, length: number): number[] {
    const { heap, scores, outputs } = this.#reader;
    const { arc } = this.#network.sizes;
    packColumn(heap, this.#reader.vector('arc.root'), arc, this.#packed, 0);
    for (let word = 0; word < length; word++)
      packColumn(heap, scores.at + (start + word) * scores.stride + outputs.arcHead.first, arc, this.#packed, word + 1);
    const stride = panelWidth(length + 1);
    heap.fill(0, this.#arcScores, this.#arcScores + length * stride);
    const queries = { at: this.#queries.at + start * arc, stride: arc };
    this.#reader.addPacked(queries, this.#packed, { at: this.#arcScores, stride }, length, stride, arc);
    for (let word = 0; word < length; word++) {
      const distances = scores.at + (start + word) * scores.stride + outputs.distance.first;
      addDistances(heap, distances, this.#arcScores + word * stride + 1, word, length);
    }
    return decodeTree(heap, this.#arcScores, stride, length);
  }

  /** The rectified sum of each word's vector and its head's. */
  #fillPairs(start: number, heads: readonly number[]): void {
    const { scores, outputs } = this.#reader;
    const { label } = this.#network.sizes;
    for (let word = 0; word < heads.length; word++) {
      const head = heads[word]!;
      const to = this.#pairs.at + (start + word) * label;
      const dependent = scores.at + (start + word) * scores.stride + outputs.labelDependent.first;
      const above =
        head < 0
          ? this.#reader.vector('label.root')
          : scores.at + (start + head) * scores.stride + outputs.labelHead.first;
      this.#reader.addRectified(dependent, above, to, label);
    }
  }

  #decode(start: number, heads: readonly number[], forms: readonly string[]): SentenceAnalysis {
    const { heap, scores, outputs } = this.#reader;
    const { inventory } = this.#network;
    const upos: Upos[] = [];
    const xpos: string[] = [];
    const deprels: string[] = [];
    for (const [word, head] of heads.entries()) {
      const row = scores.at + (start + word) * scores.stride;
      upos.push(inventory.upos[best(heap, row + outputs.upos.first, outputs.upos.width)] as Upos);
      xpos.push(inventory.xpos[best(heap, row + outputs.xpos.first, outputs.xpos.width)]!);
      const labels = this.#labelScores.at + (start + word) * this.#labelScores.stride;
      heap[labels + this.#rootLabel] = -Infinity;
      deprels.push(head < 0 ? ROOT : inventory.deprels[best(heap, labels, inventory.deprels.length)]!);
    }
    const names = decodeNames(
      this.#nameLabels,
      heap,
      scores.at + start * scores.stride + outputs.names.first,
      scores.stride,
      heads.length,
    );
    return { upos, xpos, heads, deprels, names: mendNames(names, forms, xpos) };
  }
}

const BUCKETS = Int8Array.from({ length: 2 * LONGEST_SENTENCE + 1 }, (_, index) =>
  distanceBucket(index - LONGEST_SENTENCE),
);

/** Adds to a word's scores of heads, of which there are `length`, what the distances say. */
function addDistances(heap: Float32Array, distances: number, at: number, word: number, length: number): void {
  const buckets = LONGEST_SENTENCE - word;
  for (let head = 0; head < length; head++)
    if (head !== word) heap[at + head]! += heap[distances + BUCKETS[buckets + head]!]!;
}

function best(heap: Float32Array, at: number, width: number): number {
  let chosen = 0;
  let highest = heap[at]!;
  for (let index = 1; index < width; index++) {
    const score = heap[at + index]!;
    if (score <= highest) continue;
    chosen = index;
    highest = score;
  }
  return chosen;
}
