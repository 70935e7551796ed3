/** The part of the network that reads: word features, the form layer and the recurrent layers, with their gradients. */
import { inputWidth } from '../../language/network/architecture.ts';
import { FEATURE_COUNT } from '../../language/network/features.ts';
import { FLOAT_BYTES, type Kernels } from '../../language/network/kernels.ts';
import type { Batch } from './batch.ts';
import { dropOut, multiplyBy } from './dropout.ts';
import type { Parameters } from './parameters.ts';
import type { Random } from './random.ts';
import { type LayerParameters, type LayerTrace, layerBackward, layerForward } from './recurrent-layer.ts';
import type { Matrix, Workspace } from './workspace.ts';

export interface DropoutRates {
  /** Of the concatenated embeddings. */
  readonly input: number;
  /** Of the word's vector and between layers. */
  readonly layer: number;
  /** Of the vectors that choose heads and relations. */
  readonly scorer: number;
}

interface EncoderTrace {
  readonly input: Matrix;
  readonly inputMask: Matrix;
  readonly form: Matrix;
  readonly formMask: Matrix;
  readonly layers: readonly LayerTrace[];
  readonly layerMasks: readonly Matrix[];
  readonly output: Matrix;
}

/** Reads a batch. Random masks are applied. */
export function encoderForward(
  kernels: Kernels,
  workspace: Workspace,
  parameters: Parameters,
  batch: Batch,
  rates: DropoutRates,
  random: Random,
): EncoderTrace {
  const { tensors } = parameters;
  const input = gatherEmbeddings(workspace, parameters, batch);
  const inputMask = dropOut(workspace, input, rates.input, random);
  const weights = tensors.get('form.weights')!.value;
  const form = workspace.repeated(tensors.get('form.bias')!.value.at, batch.words, weights.columns);
  workspace.addProduct(input, weights, form);
  kernels.rectify(form.at * FLOAT_BYTES, form.rows * form.columns * FLOAT_BYTES);
  const formMask = dropOut(workspace, form, rates.layer, random);
  const layers: LayerTrace[] = [];
  const layerMasks: Matrix[] = [];
  let output = form;
  for (let layer = 0; layer < parameters.sizes.layers; layer++) {
    const trace = layerForward(kernels, workspace, output, layerParameters(parameters, layer, 'value'), batch.starts);
    layerMasks.push(dropOut(workspace, trace.output, rates.layer, random, batch.starts));
    layers.push(trace);
    output = trace.output;
  }
  return { input, inputMask, form, formMask, layers, layerMasks, output };
}

/** Adds the gradients of the dense parameters; returns that of the concatenated embeddings. */
export function encoderBackward(
  workspace: Workspace,
  parameters: Parameters,
  batch: Batch,
  trace: EncoderTrace,
  outputGradient: Matrix,
): Matrix {
  const { heap } = workspace;
  let gradient = outputGradient;
  for (let layer = trace.layers.length - 1; layer >= 0; layer--) {
    multiplyBy(heap, gradient, trace.layerMasks[layer]!);
    const [value, target] = [
      layerParameters(parameters, layer, 'value'),
      layerParameters(parameters, layer, 'gradient'),
    ];
    gradient = layerBackward(workspace, trace.layers[layer]!, value, target, gradient, batch.starts);
  }
  multiplyBy(heap, gradient, trace.formMask);
  zeroWhereZero(heap, gradient, trace.form);
  const weights = parameters.tensors.get('form.weights')!;
  workspace.addTransposedProduct(trace.input, gradient, weights.gradient);
  workspace.addColumnSums(gradient, parameters.tensors.get('form.bias')!.gradient.at);
  const inputGradient = workspace.zeros(trace.input.rows, trace.input.columns);
  workspace.addProductTransposed(gradient, weights.value, inputGradient);
  multiplyBy(heap, inputGradient, trace.inputMask);
  return inputGradient;
}

/** The gradient of a rectified matrix: nothing passes where its value is zero. */
export function zeroWhereZero(heap: Float32Array, gradient: Matrix, values: Matrix): void {
  for (let row = 0; row < values.rows; row++) {
    const [at, from] = [gradient.at + row * gradient.stride, values.at + row * values.stride];
    for (let column = 0; column < values.columns; column++) if (heap[from + column] === 0) heap[at + column] = 0;
  }
}

function layerParameters(parameters: Parameters, layer: number, part: 'value' | 'gradient'): LayerParameters {
  const { tensors } = parameters;
  return { weights: tensors.get(`layer${layer}.weights`)![part], gates: tensors.get(`layer${layer}.gates`)![part] };
}

function gatherEmbeddings(workspace: Workspace, parameters: Parameters, batch: Batch): Matrix {
  const input = workspace.zeros(batch.words, inputWidth(parameters.sizes));
  for (let word = 0; word < batch.words; word++) {
    let at = input.at + word * input.stride;
    for (const [feature, table] of parameters.embeddings.entries()) {
      const width = parameters.embeddingPlans[feature]!.columns;
      const row = batch.features[word * FEATURE_COUNT + feature]! * width;
      for (let index = 0; index < width; index++) workspace.heap[at + index] = table[row + index]!;
      at += width;
    }
  }
  return input;
}
