/** Ways through the tree of a cue's sentence, from the cue's head to every token. */
import type { Cue } from './argument-window.ts';
import { mixTwo } from './feature-sink.ts';
import type { TokenFacts } from './token-facts.ts';

/** How many heads above the cue are walked. */
const MAX_CLIMB = 8;

/** How the tokens of the cue's sentence hang together, seen from the cue. */
export interface Routes {
  readonly first: number;
  /** Steps up from the cue's head to the ancestor over the token. */
  readonly climb: Int32Array;
  /** The dependent of that ancestor through which the token is reached; the ancestor itself for the ancestor. */
  readonly branch: Int32Array;
  readonly depth: Int32Array;
  /** The relation of the ancestor just below the branch: which part of the argument the token is in; 0 above that. */
  readonly second: Int32Array;
  /** Bits of the loose phrases between the branch and the token. */
  readonly loose: Int32Array;
  /** Hash of the relations climbed. */
  readonly climbed: readonly number[];
}

/** Ancestors of the cue's head get their climb; every other token inherits from its head. Linear: each token is settled once. */
export function findRoutes(facts: TokenFacts, cue: Cue, first: number, end: number): Routes {
  const size = end - first;
  const climb = new Int32Array(size).fill(-1);
  const branch = new Int32Array(size);
  const depth = new Int32Array(size);
  const second = new Int32Array(size);
  const loose = new Int32Array(size);
  const climbed: number[] = [];
  let hash = 0;
  for (let a = cue.head, k = 0; a >= first && a < end && k <= MAX_CLIMB; a = facts.head[a]!, k++) {
    climb[a - first] = k;
    branch[a - first] = a;
    climbed.push(hash);
    hash = mixTwo(8, hash, facts.deprel[a]!);
  }
  const pending: number[] = [];
  for (let t = first; t < end; t++) {
    for (let a = t; a >= first && a < end && climb[a - first]! < 0; a = facts.head[a]!) pending.push(a);
    while (pending.length > 0) {
      const child = pending.pop()! - first;
      const up = facts.head[child + first]! - first;
      if (up < 0 || up >= size) {
        climb[child] = MAX_CLIMB + 1;
        branch[child] = child + first;
        continue;
      }
      climb[child] = climb[up]!;
      depth[child] = depth[up]! + 1;
      branch[child] = depth[up] === 0 ? child + first : branch[up]!;
      loose[child] = depth[child] === 1 ? 0 : loose[up]! | facts.phrases.loose[child + first]!;
      second[child] = depth[child] === 2 ? facts.deprel[child + first]! : second[up]!;
    }
  }
  return { first, climb, branch, depth, second, loose, climbed };
}

/** 0: both tokens are in one branch; 1: the later one enters a deeper or other branch of the same ancestor; 2: of another ancestor. */
export function boundaryBetween(routes: Routes, a: number, b: number): number {
  if (routes.climb[a] !== routes.climb[b]) return 2;
  return routes.branch[a] === routes.branch[b] ? 0 : 1;
}
