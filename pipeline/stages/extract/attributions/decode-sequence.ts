/** The most probable labels of a linear chain (Viterbi) and the probability of each (forward–backward). Memory is used again from call to call. */

/** Scores of minus infinity forbid a label. What the methods give is valid until they are called again. */
export class SequenceDecoder {
  private readonly labelCount: number;
  private readonly transitions: Float32Array;
  private readonly potentials: Float64Array;
  /** For each label those that may stand before it, and those that may follow it: the others have no potential. */
  private readonly before: readonly Uint8Array[];
  private readonly after: readonly Uint8Array[];
  private labels = new Uint8Array(0);
  private back = new Uint8Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private emissions = new Float64Array(0);

  /** @param transitions Row: label before; the last row: the sequence's start. */
  constructor(labelCount: number, transitions: Float32Array) {
    this.labelCount = labelCount;
    this.transitions = transitions;
    this.potentials = Float64Array.from(transitions, Math.exp);
    const labels = Array.from({ length: labelCount }, (_, label) => label);
    const isPossible = (from: number, to: number): boolean => this.potentials[from * labelCount + to]! > 0;
    this.before = labels.map((to) => Uint8Array.from(labels.filter((from) => isPossible(from, to))));
    this.after = labels.map((from) => Uint8Array.from(labels.filter((to) => isPossible(from, to))));
  }

  /** The most probable labels of `length` tokens. */
  best(scores: Float64Array, length: number): Uint8Array {
    this.reserve(length);
    const { labelCount: L, transitions, back, labels, before } = this;
    let previous = this.forward.subarray(0, L);
    let current = this.forward.subarray(L, 2 * L);
    for (let k = 0; k < L; k++) previous[k] = length === 0 ? 0 : scores[k]! + transitions[L * L + k]!;
    for (let t = 1; t < length; t++) {
      for (let k = 0; k < L; k++) {
        let best = 0;
        let bestScore = Number.NEGATIVE_INFINITY;
        const from = before[k]!;
        for (let at = 0; at < from.length; at++) {
          const j = from[at]!;
          const score = previous[j]! + transitions[j * L + k]!;
          if (score > bestScore) {
            bestScore = score;
            best = j;
          }
        }
        current[k] = bestScore + scores[t * L + k]!;
        back[t * L + k] = best;
      }
      [previous, current] = [current, previous];
    }
    let label = 0;
    for (let k = 1; k < L; k++) if (previous[k]! > previous[label]!) label = k;
    for (let t = length - 1; t >= 0; t--) {
      labels[t] = label;
      label = back[t * L + label]!;
    }
    return labels.subarray(0, length);
  }

  /** The probability of each label at each of `length` tokens, scaled token by token. */
  marginals(scores: Float64Array, length: number): Float64Array {
    this.reserve(length);
    this.exponentiate(scores, length);
    this.goForward(length);
    this.goBackward(length);
    const { labelCount: L, forward, backward } = this;
    for (let base = 0; base < length * L; base += L) {
      let sum = 0;
      for (let k = base; k < base + L; k++) {
        forward[k]! *= backward[k]!;
        sum += forward[k]!;
      }
      for (let k = base; k < base + L; k++) forward[k]! /= sum;
    }
    return forward.subarray(0, length * L);
  }

  private reserve(length: number): void {
    if (length <= this.labels.length && this.labels.length > 0) return;
    const room = Math.max(64, 2 * length);
    this.labels = new Uint8Array(room);
    this.back = new Uint8Array(room * this.labelCount);
    this.forward = new Float64Array(room * this.labelCount);
    this.backward = new Float64Array(room * this.labelCount);
    this.emissions = new Float64Array(room * this.labelCount);
  }

  /** Exponentials of each token's scores less their maximum. */
  private exponentiate(scores: Float64Array, length: number): void {
    const { labelCount: L, emissions } = this;
    for (let from = 0; from < length * L; from += L) {
      let top = scores[from]!;
      for (let k = 1; k < L; k++) if (scores[from + k]! > top) top = scores[from + k]!;
      for (let k = 0; k < L; k++) emissions[from + k] = Math.exp(scores[from + k]! - top);
    }
  }

  private goForward(length: number): void {
    const { labelCount: L, potentials, emissions, forward, before } = this;
    for (let t = 0; t < length; t++) {
      const base = t * L;
      let sum = 0;
      for (let k = 0; k < L; k++) {
        let mass = 0;
        if (t === 0) mass = potentials[L * L + k]!;
        else {
          const from = before[k]!;
          for (let at = 0; at < from.length; at++)
            mass += forward[base - L + from[at]!]! * potentials[from[at]! * L + k]!;
        }
        forward[base + k] = mass * emissions[base + k]!;
        sum += forward[base + k]!;
      }
      for (let k = 0; k < L; k++) forward[base + k]! /= sum;
    }
  }

  private goBackward(length: number): void {
    const { labelCount: L, potentials, emissions, backward, after } = this;
    backward.fill(1, (length - 1) * L, length * L);
    for (let t = length - 2; t >= 0; t--) {
      const base = t * L;
      let sum = 0;
      for (let j = 0; j < L; j++) {
        let mass = 0;
        const to = after[j]!;
        for (let at = 0; at < to.length; at++) {
          const k = to[at]!;
          mass += potentials[j * L + k]! * emissions[base + L + k]! * backward[base + L + k]!;
        }
        backward[base + j] = mass;
        sum += mass;
      }
      for (let k = 0; k < L; k++) backward[base + k]! /= sum;
    }
  }
}
