/**
 * A linear-chain conditional random field (Lafferty et al. 2001) over hashed features: the most probable labels of a sequence and how sure
 * it is of each. Weights are 8-bit integers with one scale.
 */
import type { FeatureBuffer } from './feature-buffer.ts';

/** Row `feature & (rows - 1)` of `weights` holds one weight a label. */
export interface SequenceModel {
  readonly labelCount: number;
  /** A power of two. */
  readonly rows: number;
  readonly weights: Int8Array;
  /** What one unit of a weight is worth. */
  readonly scale: number;
  /** Row: label before; the last row: the sequence's start. */
  readonly transitions: Float32Array;
}

/** Sums the weights of each token's features: one score a token and label. */
export function scoreTokens(model: SequenceModel, features: FeatureBuffer): Float64Array {
  const { labelCount, rows, weights, scale } = model;
  const { values, starts } = features;
  const scores = new Float64Array(features.length * labelCount);
  const mask = rows - 1;
  const sums = new Int32Array(labelCount);
  for (let token = 0; token < features.length; token++) {
    sums.fill(0);
    for (let at = starts[token]!; at < starts[token + 1]!; at++) {
      const row = (values[at]! & mask) * labelCount;
      for (let label = 0; label < labelCount; label++) sums[label]! += weights[row + label]!;
    }
    for (let label = 0; label < labelCount; label++) scores[token * labelCount + label] = sums[label]! * scale;
  }
  return scores;
}

/** The most probable labelling (Viterbi). Scores of minus infinity forbid a label. */
export function decodeSequence(scores: Float64Array, labelCount: number, transitions: Float32Array): Uint8Array {
  const length = scores.length / labelCount;
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const back = new Uint8Array(scores.length);
  let previous = new Float64Array(labelCount);
  let current = new Float64Array(labelCount);
  for (let k = 0; k < labelCount; k++) previous[k] = scores[k]! + transitions[labelCount * labelCount + k]!;
  for (let t = 1; t < length; t++) {
    for (let k = 0; k < labelCount; k++) {
      let best = 0;
      let bestScore = Number.NEGATIVE_INFINITY;
      for (let j = 0; j < labelCount; j++) {
        const score = previous[j]! + transitions[j * labelCount + k]!;
        if (score > bestScore) {
          bestScore = score;
          best = j;
        }
      }
      current[k] = bestScore + scores[t * labelCount + k]!;
      back[t * labelCount + k] = best;
    }
    [previous, current] = [current, previous];
  }
  let label = 0;
  for (let k = 1; k < labelCount; k++) if (previous[k]! > previous[label]!) label = k;
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = label;
    label = back[t * labelCount + label]!;
  }
  return labels;
}

/** Probability of each label at each token (forward–backward, scaled). */
export function marginalsOf(scores: Float64Array, labelCount: number, transitions: Float32Array): Float64Array {
  const length = scores.length / labelCount;
  const potentials = Float64Array.from(transitions, Math.exp);
  const emissions = expRows(scores, labelCount);
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  for (let t = 0; t < length; t++) {
    let sum = 0;
    for (let k = 0; k < labelCount; k++) {
      let mass = t === 0 ? potentials[labelCount * labelCount + k]! : 0;
      if (t > 0) {
        for (let j = 0; j < labelCount; j++) {
          mass += forward[(t - 1) * labelCount + j]! * potentials[j * labelCount + k]!;
        }
      }
      forward[t * labelCount + k] = mass * emissions[t * labelCount + k]!;
      sum += forward[t * labelCount + k]!;
    }
    for (let k = 0; k < labelCount; k++) forward[t * labelCount + k]! /= sum;
  }
  for (let t = length - 1; t >= 0; t--) {
    let sum = 0;
    for (let j = 0; j < labelCount; j++) {
      let mass = t === length - 1 ? 1 : 0;
      if (t < length - 1) {
        const next = (t + 1) * labelCount;
        for (let k = 0; k < labelCount; k++) {
          mass += potentials[j * labelCount + k]! * emissions[next + k]! * backward[next + k]!;
        }
      }
      backward[t * labelCount + j] = mass;
      sum += mass;
    }
    for (let k = 0; k < labelCount; k++) backward[t * labelCount + k]! /= sum;
  }
  for (let t = 0; t < length; t++) {
    let sum = 0;
    for (let k = 0; k < labelCount; k++) {
      forward[t * labelCount + k]! *= backward[t * labelCount + k]!;
      sum += forward[t * labelCount + k]!;
    }
    for (let k = 0; k < labelCount; k++) forward[t * labelCount + k]! /= sum;
  }
  return forward;
}

/** Exponentials of each token's scores less their maximum. */
function expRows(scores: Float64Array, labelCount: number): Float64Array {
  const rows = new Float64Array(scores.length);
  for (let from = 0; from < scores.length; from += labelCount) {
    let top = scores[from]!;
    for (let k = 1; k < labelCount; k++) if (scores[from + k]! > top) top = scores[from + k]!;
    for (let k = 0; k < labelCount; k++) rows[from + k] = Math.exp(scores[from + k]! - top);
  }
  return rows;
}
