/** A bidirectional layer of simple recurrent units and its gradient. The forward pass is the inference kernel. */
import { FLOAT_BYTES, type Kernels } from '../../language/network/kernels.ts';
import type { Matrix, Workspace } from './workspace.ts';

/** What the forward pass keeps for the backward pass. */
export interface LayerTrace {
  /** The layer's input, as the units saw it. */
  readonly input: Matrix;
  readonly projected: Matrix;
  readonly states: Matrix;
  readonly gates: Matrix;
  readonly output: Matrix;
}

export interface LayerParameters {
  readonly weights: Matrix;
  /** Two rows, one a direction: [vf | bf | vr | br]. */
  readonly gates: Matrix;
}

const DIRECTIONS = [0, 1] as const;

/** Runs the layer over sentences that start at `starts` (with the number of words at its end). */
export function layerForward(
  kernels: Kernels,
  workspace: Workspace,
  input: Matrix,
  parameters: LayerParameters,
  starts: readonly number[],
): LayerTrace {
  const { rows, columns } = input;
  const units = columns / 2;
  const projected = workspace.zeros(rows, 6 * units);
  workspace.addProduct(input, parameters.weights, projected);
  const trace: LayerTrace = {
    input,
    projected,
    states: workspace.zeros(rows, 2 * units),
    gates: workspace.zeros(rows, 4 * units),
    output: workspace.zeros(rows, 2 * units),
  };
  const start = workspace.zeros(1, units);
  const bytes = FLOAT_BYTES;
  for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
    const length = starts[sentence + 1]! - starts[sentence]!;
    for (const direction of DIRECTIONS) {
      const row = direction === 0 ? starts[sentence]! : starts[sentence + 1]! - 1;
      const sign = direction === 0 ? 1 : -1;
      const at = (matrix: Matrix, width: number): number =>
        (matrix.at + row * matrix.stride + direction * width) * bytes;
      const stride = (matrix: Matrix): number => sign * matrix.stride * bytes;
      kernels.recur(
        at(projected, 3 * units),
        stride(projected),
        at(input, units),
        stride(input),
        at(trace.states, units),
        stride(trace.states),
        at(trace.output, units),
        stride(trace.output),
        at(trace.gates, 2 * units),
        stride(trace.gates),
        (parameters.gates.at + direction * parameters.gates.stride) * bytes,
        start.at * bytes,
        length,
        units * bytes,
      );
    }
  }
  return trace;
}

/** Derivative of ½ + ½·squash, from its value. */
function gateSlope(value: number): number {
  const squashed = 2 * value - 1;
  const rest = 1 - squashed * squashed;
  return 0.5 * rest * Math.sqrt(rest);
}

/** Adds the gradients of the parameters and returns that of the input, given that of the output. */
export function layerBackward(
  workspace: Workspace,
  trace: LayerTrace,
  parameters: LayerParameters,
  gradients: LayerParameters,
  outputGradient: Matrix,
  starts: readonly number[],
): Matrix {
  const { rows, columns } = trace.input;
  const inputGradient = workspace.zeros(rows, columns);
  const projectedGradient = workspace.zeros(rows, 3 * columns);
  for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
    for (const direction of DIRECTIONS) {
      recurBackward(
        workspace.heap,
        trace,
        parameters.gates,
        gradients.gates,
        outputGradient,
        inputGradient,
        projectedGradient,
        {
          direction,
          start: starts[sentence]!,
          end: starts[sentence + 1]!,
        },
      );
    }
  }
  workspace.addTransposedProduct(trace.input, projectedGradient, gradients.weights);
  workspace.addProductTransposed(projectedGradient, parameters.weights, inputGradient);
  return inputGradient;
}

function recurBackward(
  heap: Float32Array,
  trace: LayerTrace,
  gates: Matrix,
  gatesGradient: Matrix,
  outputGradient: Matrix,
  inputGradient: Matrix,
  projectedGradient: Matrix,
  run: { direction: 0 | 1; start: number; end: number },
): void {
  const units = trace.input.columns / 2;
  const { direction, start, end } = run;
  const step = direction === 0 ? 1 : -1;
  const first = direction === 0 ? start : end - 1;
  const last = direction === 0 ? end - 1 : start;
  const vf = gates.at + direction * gates.stride;
  const vr = vf + 2 * units;
  const dvf = gatesGradient.at + direction * gatesGradient.stride;
  const dvr = dvf + 2 * units;
  const carry = new Float64Array(units);
  for (let row = last; ; row -= step) {
    const side = row * 2 * units + direction * units;
    const [x, c, dh, dx] = [
      trace.input.at + side,
      trace.states.at + side,
      outputGradient.at + side,
      inputGradient.at + side,
    ];
    const g = trace.gates.at + row * 4 * units + direction * 2 * units;
    const u = trace.projected.at + row * 6 * units + direction * 3 * units;
    const du = projectedGradient.at + row * 6 * units + direction * 3 * units;
    const before = row === first ? -1 : c - step * 2 * units;
    for (let unit = 0; unit < units; unit++) {
      const f = heap[g + unit]!;
      const r = heap[g + units + unit]!;
      const state = heap[c + unit]!;
      const previous = before < 0 ? 0 : heap[before + unit]!;
      const ux = heap[u + unit]!;
      const dOut = heap[dh + unit]!;
      const root = Math.sqrt(1 + state * state);
      const squashed = state / root;
      heap[dx + unit]! += dOut * (1 - r);
      const dr = dOut * (squashed - heap[x + unit]!) * gateSlope(r);
      const dState = carry[unit]! + (dOut * r) / (root * root * root);
      const df = dState * (previous - ux) * gateSlope(f);
      heap[du + unit] = dState * (1 - f);
      heap[du + units + unit] = df;
      heap[du + 2 * units + unit] = dr;
      carry[unit] = dState * f + df * heap[vf + unit]! + dr * heap[vr + unit]!;
      heap[dvf + unit]! += df * previous;
      heap[dvf + units + unit]! += df;
      heap[dvr + unit]! += dr * previous;
      heap[dvr + units + unit]! += dr;
    }
    if (row === first) break;
  }
}
