import { describe, expect, it } from 'vitest';
import { FEATURE_COUNT, HASHED_FEATURES } from '../../../pipeline/language/network/features.ts';
import { createKernels } from '../../../pipeline/language/network/kernels.ts';
import { createBatch, type Example, UNSURE } from '../../../pipeline/train/network/batch.ts';
import { encoderBackward, encoderForward } from '../../../pipeline/train/network/encoder.ts';
import { createParameters, type Parameters } from '../../../pipeline/train/network/parameters.ts';
import { Random } from '../../../pipeline/train/network/random.ts';
import { scoreAndLearn } from '../../../pipeline/train/network/scorers.ts';
import { Workspace } from '../../../pipeline/train/network/workspace.ts';

const WORDS = 20;
const INVENTORY = {
  upos: ['a', 'b', 'c'],
  xpos: ['x', 'y', 'z', 'w'],
  deprels: ['p', 'q', 'r'],
  names: ['O', 'B', 'I'],
};
const SIZES = { word: 16, units: 8, layers: 2, arc: 8, label: 16 };
const WEIGHTS = { upos: 1, xpos: 0.7, heads: 1.2, deprels: 0.9, names: 0.8 };
const DROPOUT = { input: 0.2, layer: 0.2, scorer: 0.2 };
/** Step of the numeric derivative, and how far it may be off in 32-bit floats. */
const STEP = 2e-3;
const TOLERANCE = 2e-3;
const CHECKS = 10;

const kernels = createKernels(32 << 20);
const random = new Random(5);
const parameters = createParameters(kernels.heap, SIZES, INVENTORY, WORDS, random);

/** An invented sentence with random annotation. */
function example(length: number, hasTree: boolean, hasNames: boolean): Example {
  const features = new Int32Array(length * FEATURE_COUNT);
  for (let word = 0; word < length; word++) {
    features[word * FEATURE_COUNT] = random.below(WORDS);
    for (const [index, { buckets }] of HASHED_FEATURES.entries())
      features[word * FEATURE_COUNT + 1 + index] = random.below(buckets);
  }
  const labels = (count: number): Uint8Array => Uint8Array.from({ length }, () => random.below(count));
  const heads = Int16Array.from({ length }, (_, word) => (word === 0 ? -1 : random.below(word)));
  const tree = hasTree ? { upos: labels(3), xpos: labels(4), heads, deprels: labels(3) } : null;
  const names = hasNames ? labels(3) : null;
  if (names !== null) names[0] = UNSURE;
  return { forms: new Array<string>(length).fill('x'), features, tree, treeWeight: 0.7, names };
}

const batch = createBatch([
  example(5, true, false),
  example(3, true, true),
  example(4, false, true),
  example(1, true, false),
]);

/** The whole loss; where asked, leaves the gradients in `parameters` and returns that of the embeddings. */
function lossOf({ dense, gradients }: Parameters, learn: boolean): { loss: number; inputGradient: Float32Array } {
  const workspace = new Workspace(kernels, dense.length * 2);
  const masks = new Random(9);
  const trace = encoderForward(kernels, workspace, parameters, batch, DROPOUT, masks);
  gradients.fill(0);
  const { gradient, losses } = scoreAndLearn(
    workspace,
    parameters,
    batch,
    trace.output,
    WEIGHTS,
    DROPOUT.scorer,
    masks,
  );
  const loss = losses.upos + losses.xpos + losses.heads + losses.deprels + losses.names;
  if (!learn) return { loss, inputGradient: new Float32Array() };
  const { at, rows, columns } = encoderBackward(workspace, parameters, batch, trace, gradient);
  return { loss, inputGradient: kernels.heap.slice(at, at + rows * columns) };
}

/** Derivative of the loss by one number, from two values of the loss. */
function numericGradient(values: Float32Array, at: number): number {
  const original = values[at]!;
  values[at] = original + STEP;
  const above = lossOf(parameters, false).loss;
  values[at] = original - STEP;
  const below = lossOf(parameters, false).loss;
  values[at] = original;
  return (above - below) / (2 * STEP);
}

describe('gradients of the network', () => {
  for (const table of parameters.embeddings) for (let index = 0; index < table.length; index++) table[index]! *= 10;
  const { inputGradient } = lossOf(parameters, true);
  const gradients = parameters.gradients.slice();

  it.each([...parameters.tensors.keys()])('%s: as the numeric derivative', (name) => {
    const { value } = parameters.tensors.get(name)!;
    for (let check = 0; check < CHECKS; check++) {
      const at = value.at + random.below(value.rows * value.columns);
      expect(Math.abs(numericGradient(parameters.dense, at) - gradients[at]!)).toBeLessThan(TOLERANCE);
    }
  });

  it('embeddings: as the numeric derivative', () => {
    const width = inputGradient.length / batch.words;
    for (let word = 0; word < batch.words; word++) {
      const id = batch.features[word * FEATURE_COUNT]!;
      let sum = 0;
      for (let other = 0; other < batch.words; other++)
        if (batch.features[other * FEATURE_COUNT] === id) sum += inputGradient[other * width]!;
      expect(Math.abs(numericGradient(parameters.embeddings[0]!, id * SIZES.word) - sum)).toBeLessThan(TOLERANCE);
    }
  });

  it('are not all zero', () => {
    expect(gradients.some((value) => Math.abs(value) > 0.01)).toBe(true);
  });
});
