/** Trains a linear-chain CRF by AdaGrad (Duchi et al. 2011) on the log-likelihood, one sequence at a time, with dropped features. */
import { lanesOf, type SequenceModel } from '../../stages/extract/attributions/sequence-model.ts';

/** One labelled sequence. Token `t` has features `rows[starts[t]]` to `rows[starts[t + 1]]`. */
export interface TrainingSequence {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  /** 1 where only label 0 is possible. */
  readonly isFixed: Uint8Array;
}

/** How to train. */
export interface TrainingOptions {
  readonly labelCount: number;
  readonly rowCount: number;
  readonly epochs: number;
  /** Epochs before the average of the weights begins. */
  readonly warmUp: number;
  readonly rate: number;
  /** Weight of the L2 penalty, applied to the weights of the features at hand. */
  readonly penalty: number;
  /** Share of features left out at random. */
  readonly dropout: number;
  readonly seed: number;
  /** Runs with a seed each, whose weights are averaged: their mistakes differ. */
  readonly runs: number;
  /** True where label `to` may follow label `from` (`from` = labelCount: the start). Without it labels do not depend on each other. */
  readonly isAllowed?: (from: number, to: number) => boolean;
  readonly onEpoch?: (epoch: number, loss: number) => void;
}

const FORBIDDEN = -1000;
const LARGEST_BYTE = 127;
/** Weights beyond it are cut, so that the rest keep their precision. */
const LARGEST_WEIGHT = 3.2;
/** Squared gradients at the start: the first steps stay small. */
const INITIAL_SQUARES = 0.1;

/** A seeded generator of 32-bit numbers (xorshift). */
export function createRandom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** Trains; the same sequences and options give the same bytes. */
export function trainSequenceModel(sequences: readonly TrainingSequence[], options: TrainingOptions): SequenceModel {
  const { labelCount: L, rowCount, epochs, warmUp, runs } = options;
  const weightSum = new Float32Array(rowCount * (L - 1));
  const transitionSum = new Float64Array((L + 1) * L);
  for (let run = 0; run < runs; run++) trainOnce(sequences, options, run, weightSum, transitionSum);
  return quantize(weightSum, transitionSum, runs * (epochs - warmUp), options);
}

/** One run from zero; adds the weights after each epoch that counts to the sums. */
function trainOnce(
  sequences: readonly TrainingSequence[],
  options: TrainingOptions,
  run: number,
  weightSum: Float32Array,
  transitionSum: Float64Array,
): void {
  const { labelCount: L, epochs, seed } = options;
  const weights = new Float32Array(weightSum.length);
  const squares = new Float32Array(weightSum.length).fill(INITIAL_SQUARES);
  const transitions = new Float64Array(transitionSum.length);
  const transitionSquares = new Float64Array(transitionSum.length).fill(INITIAL_SQUARES);
  for (let from = 0; from <= L; from++) {
    for (let to = 0; to < L; to++) if (options.isAllowed?.(from, to) === false) transitions[from * L + to] = FORBIDDEN;
  }
  const random = createRandom(seed + run);
  const order = sequences.map((_, index) => index);
  const state = { weights, squares, transitions, transitionSquares };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random() % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0;
    const rate = options.rate * (epoch > epochs * 0.6 ? 0.4 : 1);
    for (const index of order) loss += step(sequences[index]!, state, options, rate, random);
    options.onEpoch?.(epoch, loss);
    if (epoch <= options.warmUp) continue;
    addTo(weightSum, weights);
    addTo(transitionSum, transitions);
  }
}

function addTo(sum: Float32Array | Float64Array, values: Float32Array | Float64Array): void {
  for (let at = 0; at < values.length; at++) sum[at]! += values[at]!;
}

interface State {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float64Array;
  readonly transitionSquares: Float64Array;
}

/** One gradient step. @returns the negative log-likelihood before it. */
function step(
  sequence: TrainingSequence,
  state: State,
  options: TrainingOptions,
  rate: number,
  random: () => number,
): number {
  const L = options.labelCount;
  const { weights, squares, transitions, transitionSquares } = state;
  const length = sequence.labels.length;
  const kept = keepRows(sequence, options.dropout, random);
  const scores = new Float64Array(length * L);
  for (let t = 0; t < length; t++) {
    const base = t * L;
    for (let at = kept.starts[t]!; at < kept.starts[t + 1]!; at++) {
      const row = kept.rows[at]! * (L - 1) - 1;
      for (let k = 1; k < L; k++) scores[base + k]! += weights[row + k]!;
    }
    if (sequence.isFixed[t]) for (let k = 1; k < L; k++) scores[base + k] = FORBIDDEN;
  }
  const { tokens, pairs, loss } = gradient(sequence, scores, transitions, L);
  const { penalty } = options;
  for (let t = 0; t < length; t++) {
    for (let k = 1; k < L; k++) {
      const g = tokens[t * L + k]!;
      if (g < 1e-3 && g > -1e-3) continue;
      for (let at = kept.starts[t]!; at < kept.starts[t + 1]!; at++) {
        const w = kept.rows[at]! * (L - 1) + k - 1;
        const slope = g + penalty * weights[w]!;
        squares[w]! += slope * slope;
        weights[w]! -= (rate * slope) / Math.sqrt(squares[w]!);
      }
    }
  }
  if (!options.isAllowed) return loss;
  for (let w = 0; w < pairs.length; w++) {
    if (transitions[w] === FORBIDDEN || pairs[w] === 0) continue;
    transitionSquares[w]! += pairs[w]! * pairs[w]!;
    transitions[w]! -= (rate * pairs[w]!) / Math.sqrt(transitionSquares[w]!);
  }
  return loss;
}

function keepRows(
  sequence: TrainingSequence,
  dropout: number,
  random: () => number,
): { rows: Int32Array; starts: Int32Array } {
  if (dropout === 0) return sequence;
  const threshold = dropout * 4294967296;
  const rows = new Int32Array(sequence.rows.length);
  const starts = new Int32Array(sequence.starts.length);
  let used = 0;
  for (let t = 0; t + 1 < sequence.starts.length; t++) {
    for (let at = sequence.starts[t]!; at < sequence.starts[t + 1]!; at++) {
      if (random() >= threshold) rows[used++] = sequence.rows[at]!;
    }
    starts[t + 1] = used;
  }
  return { rows, starts };
}

/** Expected less observed counts of labels and of label pairs. */
function gradient(
  sequence: TrainingSequence,
  scores: Float64Array,
  transitions: Float64Array,
  L: number,
): { tokens: Float64Array; pairs: Float64Array; loss: number } {
  const { labels } = sequence;
  const length = labels.length;
  const potentials = transitions.map(Math.exp);
  const emissions = new Float64Array(scores.length);
  const alpha = new Float64Array(scores.length);
  const beta = new Float64Array(scores.length);
  const scales = new Float64Array(length);
  const pairs = new Float64Array(potentials.length);
  let loss = 0;
  for (let t = 0; t < length; t++) {
    const base = t * L;
    let top = scores[base]!;
    for (let k = 1; k < L; k++) if (scores[base + k]! > top) top = scores[base + k]!;
    for (let k = 0; k < L; k++) emissions[base + k] = Math.exp(scores[base + k]! - top);
    let sum = 0;
    for (let k = 0; k < L; k++) {
      let mass = 0;
      if (t === 0) mass = potentials[L * L + k]!;
      else for (let j = 0; j < L; j++) mass += alpha[base - L + j]! * potentials[j * L + k]!;
      alpha[base + k] = mass * emissions[base + k]!;
      sum += alpha[base + k]!;
    }
    scales[t] = sum;
    for (let k = 0; k < L; k++) alpha[base + k]! /= sum;
    loss += Math.log(sum) + top - scores[base + labels[t]!]!;
    loss -= transitions[(t === 0 ? L : labels[t - 1]!) * L + labels[t]!]!;
  }
  beta.fill(1, (length - 1) * L);
  for (let t = length - 2; t >= 0; t--) {
    const next = (t + 1) * L;
    for (let j = 0; j < L; j++) {
      let mass = 0;
      for (let k = 0; k < L; k++) mass += potentials[j * L + k]! * emissions[next + k]! * beta[next + k]!;
      beta[t * L + j] = mass / scales[t + 1]!;
    }
    for (let j = 0; j < L; j++) {
      for (let k = 0; k < L; k++) {
        pairs[j * L + k]! +=
          (alpha[t * L + j]! * potentials[j * L + k]! * emissions[next + k]! * beta[next + k]!) / scales[t + 1]!;
      }
    }
    pairs[labels[t]! * L + labels[t + 1]!]! -= 1;
  }
  for (let k = 0; k < L; k++) pairs[L * L + k]! += alpha[k]! * beta[k]!;
  pairs[L * L + labels[0]!]! -= 1;
  for (let i = 0; i < alpha.length; i++) alpha[i]! *= beta[i]!;
  for (let t = 0; t < length; t++) alpha[t * L + labels[t]!]! -= 1;
  return { tokens: alpha, pairs, loss };
}

/** Averages over epochs and rounds weights to 8 bits; the few beyond the range are cut. Dropped features count by their share. */
function quantize(
  weightSum: Float32Array,
  transitionSum: Float64Array,
  count: number,
  { labelCount, rowCount, dropout }: TrainingOptions,
): SequenceModel {
  let top = 0;
  for (const sum of weightSum) if (Math.abs(sum) > top) top = Math.abs(sum);
  const scale = Math.fround(Math.min(top / count, LARGEST_WEIGHT) / LARGEST_BYTE || 1);
  const width = labelCount - 1;
  const lanes = lanesOf(labelCount);
  const rows = new Uint32Array(rowCount * lanes);
  weightSum.forEach((sum, at) => {
    const weight = Math.max(-LARGEST_BYTE, Math.min(LARGEST_BYTE, Math.round(sum / count / scale)));
    const label = at % width;
    const lane = Math.floor(at / width) * lanes + (label >> 2);
    rows[lane]! += (weight + LARGEST_BYTE + 1) * 2 ** (8 * (label & 3));
  });
  return {
    labelCount,
    rows,
    scale: Math.fround(scale * (1 - dropout)),
    transitions: Float32Array.from(transitionSum, (sum) => sum / count),
  };
}
