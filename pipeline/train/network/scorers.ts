/** The part of the network that decides: tags, heads, relations and names, with their losses and gradients. */
import { distanceBucket, type Outputs, outputsOf } from '../../language/network/architecture.ts';
import { panelWidth } from '../../language/network/kernels.ts';
import { type Batch, type Example, UNSURE } from './batch.ts';
import { dropOut, multiplyBy } from './dropout.ts';
import { zeroWhereZero } from './encoder.ts';
import type { Parameters } from './parameters.ts';
import type { Random } from './random.ts';
import { crossEntropy } from './softmax.ts';
import { columnsOf, type Matrix, rowsOf, type Workspace } from './workspace.ts';

/** Mean loss a word, by task. */
export interface Losses {
  upos: number;
  xpos: number;
  heads: number;
  deprels: number;
  names: number;
}

/** Weights of the tasks' losses. */
export type LossWeights = Readonly<Losses>;

interface Step {
  readonly workspace: Workspace;
  readonly parameters: Parameters;
  readonly batch: Batch;
  readonly weights: LossWeights;
  readonly outputs: Outputs;
  /** All heads' outputs and their gradient. */
  readonly scores: Matrix;
  readonly gradient: Matrix;
  readonly losses: Losses;
}

/** Computes the losses, adds the gradients of the scorers' parameters and returns that of the encoder's output. */
export function scoreAndLearn(
  workspace: Workspace,
  parameters: Parameters,
  batch: Batch,
  encoded: Matrix,
  weights: LossWeights,
  scorerDropout: number,
  random: Random,
): { gradient: Matrix; losses: Losses } {
  const { tensors } = parameters;
  const outputs = outputsOf(parameters.sizes, parameters.inventory);
  const outputWeights = tensors.get('outputs.weights')!;
  const scores = workspace.repeated(tensors.get('outputs.bias')!.value.at, batch.words, outputs.width);
  workspace.addProduct(encoded, outputWeights.value, scores);
  const losses: Losses = { upos: 0, xpos: 0, heads: 0, deprels: 0, names: 0 };
  const step: Step = {
    workspace,
    parameters,
    batch,
    weights,
    outputs,
    scores,
    gradient: workspace.zeros(batch.words, outputs.width),
    losses,
  };
  learnTags(step);
  learnHeads(step, scorerDropout, random);
  learnRelations(step, scorerDropout, random);
  workspace.addTransposedProduct(encoded, step.gradient, outputWeights.gradient);
  workspace.addColumnSums(step.gradient, tensors.get('outputs.bias')!.gradient.at);
  const gradient = workspace.zeros(encoded.rows, encoded.columns);
  workspace.addProductTransposed(step.gradient, outputWeights.value, gradient);
  return { gradient, losses };
}

function learnTags(step: Step): void {
  const {
    batch,
    scores,
    gradient,
    outputs,
    weights,
    losses,
    workspace: { heap },
  } = step;
  for (const [sentence, { forms, tree, treeWeight, names }] of batch.examples.entries()) {
    for (let word = 0; word < forms.length; word++) {
      const row = batch.starts[sentence]! + word;
      const [at, to] = [scores.at + row * scores.stride, gradient.at + row * gradient.stride];
      const learn = (name: 'upos' | 'xpos' | 'names', gold: number, weight: number): void => {
        const { first, width } = outputs[name];
        losses[name] += crossEntropy(
          heap,
          at + first,
          width,
          gold,
          (weight * weights[name]) / batch.words,
          heap,
          to + first,
        );
      };
      if (tree !== null) {
        learn('upos', tree.upos[word]!, treeWeight);
        learn('xpos', tree.xpos[word]!, treeWeight);
      }
      if (names !== null && names[word] !== UNSURE) learn('names', names[word]!, 1);
    }
  }
}

function learnHeads(step: Step, dropout: number, random: Random): void {
  const { workspace, parameters, batch, outputs, scores, gradient } = step;
  const { heap } = workspace;
  const [arc, bias, root] = ['arc.weights', 'arc.bias', 'arc.root'].map((name) => parameters.tensors.get(name)!) as [
    Tensor,
    Tensor,
    Tensor,
  ];
  const dependents = columnsOf(scores, outputs.arcDependent.first, outputs.arcDependent.width);
  const heads = columnsOf(scores, outputs.arcHead.first, outputs.arcHead.width);
  const masks = [dependents, heads].map((part) => {
    rectifyRows(heap, part);
    return dropOut(workspace, part, dropout, random);
  });
  const width = arc.value.columns;
  const queries = workspace.repeated(bias.value.at, batch.words, width);
  workspace.addProduct(dependents, arc.value, queries);
  const queriesGradient = workspace.zeros(batch.words, width);
  const headsGradient = columnsOf(gradient, outputs.arcHead.first, width);
  for (const [sentence, example] of batch.examples.entries()) {
    if (example.tree === null) continue;
    const [start, length] = [batch.starts[sentence]!, example.forms.length];
    const candidates = workspace.zeros(length + 1, width);
    heap.copyWithin(candidates.at, root.value.at, root.value.at + width);
    copyRows(heap, rowsOf(heads, start, length), rowsOf(candidates, 1, length));
    const candidatesGradient = workspace.zeros(length + 1, width);
    const scoresGradient = learnSentenceHeads(step, example, start, rowsOf(queries, start, length), candidates);
    workspace.addProduct(scoresGradient, candidates, rowsOf(queriesGradient, start, length));
    workspace.addTransposedProduct(scoresGradient, rowsOf(queries, start, length), candidatesGradient);
    addRows(heap, rowsOf(candidatesGradient, 0, 1), { ...root.gradient, rows: 1 });
    addRows(heap, rowsOf(candidatesGradient, 1, length), rowsOf(headsGradient, start, length));
  }
  workspace.addTransposedProduct(dependents, queriesGradient, arc.gradient);
  workspace.addColumnSums(queriesGradient, bias.gradient.at);
  const dependentsGradient = columnsOf(gradient, outputs.arcDependent.first, width);
  workspace.addProductTransposed(queriesGradient, arc.value, dependentsGradient);
  for (const [part, values, mask] of [
    [dependentsGradient, dependents, masks[0]!],
    [headsGradient, heads, masks[1]!],
  ] as const) {
    multiplyBy(heap, part, mask);
    zeroWhereZero(heap, part, values);
  }
}

type Tensor = { readonly value: Matrix; readonly gradient: Matrix };

/** The loss of one sentence's heads; gives the gradient of the scores (word × candidate, the root first). */
function learnSentenceHeads(step: Step, example: Example, start: number, queries: Matrix, candidates: Matrix): Matrix {
  const { workspace, scores, gradient, outputs, weights, batch, losses } = step;
  const { heap } = workspace;
  const length = queries.rows;
  const arcScores = { ...workspace.zeros(length, panelWidth(length + 1)), columns: length + 1 };
  const arcGradient = { ...workspace.zeros(length, panelWidth(length + 1)), columns: length + 1 };
  workspace.addProductTransposed(queries, candidates, arcScores);
  for (let word = 0; word < length; word++) {
    const at = arcScores.at + word * arcScores.stride;
    const to = arcGradient.at + word * arcGradient.stride;
    const distances = scores.at + (start + word) * scores.stride + outputs.distance.first;
    const distancesGradient = gradient.at + (start + word) * gradient.stride + outputs.distance.first;
    for (let head = 0; head < length; head++) {
      if (head === word) heap[at + head + 1] = -Infinity;
      else heap[at + head + 1]! += heap[distances + distanceBucket(head - word)]!;
    }
    const gold = example.tree!.heads[word]! + 1;
    losses.heads += crossEntropy(
      heap,
      at,
      length + 1,
      gold,
      (example.treeWeight * weights.heads) / batch.words,
      heap,
      to,
    );
    for (let head = 0; head < length; head++) {
      if (head !== word) heap[distancesGradient + distanceBucket(head - word)]! += heap[to + head + 1]!;
    }
  }
  return arcGradient;
}

/** The relation of each word to its gold head: rectified sum of a vector of the word and one of the head, then one matrix. */
function learnRelations(step: Step, dropout: number, random: Random): void {
  const { workspace, parameters, batch, outputs, scores, gradient, weights, losses } = step;
  const { heap } = workspace;
  const [root, matrix, bias] = ['label.root', 'label.weights', 'label.bias'].map(
    (name) => parameters.tensors.get(name)!,
  ) as [Tensor, Tensor, Tensor];
  const { first: dependentFirst, width } = outputs.labelDependent;
  const headFirst = outputs.labelHead.first;
  const pairs = workspace.zeros(batch.words, width);
  forEachTreeWord(batch, (row, head) => {
    const at = pairs.at + row * pairs.stride;
    const dependent = scores.at + row * scores.stride + dependentFirst;
    const headAt = head < 0 ? root.value.at : scores.at + head * scores.stride + headFirst;
    for (let index = 0; index < width; index++)
      heap[at + index] = Math.max(0, heap[dependent + index]! + heap[headAt + index]!);
  });
  const mask = dropOut(workspace, pairs, dropout, random);
  const labelScores = workspace.repeated(bias.value.at, batch.words, matrix.value.columns);
  workspace.addProduct(pairs, matrix.value, labelScores);
  const labelGradient = workspace.zeros(batch.words, matrix.value.columns);
  forEachTreeWord(batch, (row, _head, deprel, weight) => {
    const [at, to] = [labelScores.at + row * labelScores.stride, labelGradient.at + row * labelGradient.stride];
    losses.deprels += crossEntropy(
      heap,
      at,
      parameters.inventory.deprels.length,
      deprel,
      (weight * weights.deprels) / batch.words,
      heap,
      to,
    );
  });
  workspace.addTransposedProduct(pairs, labelGradient, matrix.gradient);
  workspace.addColumnSums(labelGradient, bias.gradient.at);
  const pairsGradient = workspace.zeros(batch.words, width);
  workspace.addProductTransposed(labelGradient, matrix.value, pairsGradient);
  multiplyBy(heap, pairsGradient, mask);
  zeroWhereZero(heap, pairsGradient, pairs);
  forEachTreeWord(batch, (row, head) => {
    const at = pairsGradient.at + row * pairsGradient.stride;
    const dependent = gradient.at + row * gradient.stride + dependentFirst;
    const headAt = head < 0 ? root.gradient.at : gradient.at + head * gradient.stride + headFirst;
    for (let index = 0; index < width; index++) {
      heap[dependent + index]! += heap[at + index]!;
      heap[headAt + index]! += heap[at + index]!;
    }
  });
}

/** Calls back for every word of a parsed sentence: rows of the word and of its gold head (−1 for the root), gold relation, weight. */
function forEachTreeWord(
  batch: Batch,
  call: (row: number, head: number, deprel: number, weight: number) => void,
): void {
  for (const [sentence, { forms, tree, treeWeight }] of batch.examples.entries()) {
    if (tree === null) continue;
    const start = batch.starts[sentence]!;
    for (let word = 0; word < forms.length; word++) {
      const head = tree.heads[word]!;
      call(start + word, head < 0 ? -1 : start + head, tree.deprels[word]!, treeWeight);
    }
  }
}

function rectifyRows(heap: Float32Array, matrix: Matrix): void {
  for (let row = 0; row < matrix.rows; row++) {
    const at = matrix.at + row * matrix.stride;
    for (let column = 0; column < matrix.columns; column++) if (heap[at + column]! < 0) heap[at + column] = 0;
  }
}

function copyRows(heap: Float32Array, from: Matrix, to: Matrix): void {
  for (let row = 0; row < from.rows; row++) {
    const at = from.at + row * from.stride;
    heap.copyWithin(to.at + row * to.stride, at, at + from.columns);
  }
}

function addRows(heap: Float32Array, from: Matrix, to: Matrix): void {
  for (let row = 0; row < from.rows; row++) {
    const [at, target] = [from.at + row * from.stride, to.at + row * to.stride];
    for (let column = 0; column < from.columns; column++) heap[target + column]! += heap[at + column]!;
  }
}
