/** From scores of heads to one tree: the best arborescence with exactly one root (Chu and Liu 1965, Edmonds 1967). */

/** Makes one root only worth more than any scores: each arc from the root costs this much. */
const ROOT_COST = 1e6;

/**
 * The heads of the best tree. `scores` holds, for each of `length` words, a row of `stride` scores: of the root, then of each
 * word as its head. The greedy choice is taken where it is a tree. Non-projective trees are allowed. −1 stands for the root.
 */
export function decodeTree(scores: Float32Array, at: number, stride: number, length: number): number[] {
  const greedy = Array.from({ length }, (_, word) => bestHead(scores, at + word * stride, length, word));
  if (isTree(greedy)) return greedy;
  return Array.from(new Arborescence(scores, at, stride, length + 1).solve().subarray(1), (head) => head - 1);
}

function bestHead(scores: Float32Array, at: number, length: number, word: number): number {
  let best = word === 0 && length > 1 ? 1 : -1;
  let highest = scores[at + best + 1]!;
  for (let head = -1; head < length; head++) {
    const score = scores[at + head + 1]!;
    if (score <= highest || head === word) continue;
    best = head;
    highest = score;
  }
  return best;
}

/** True where exactly one word hangs on the root (−1) and no words hang on one another in a circle. */
export function isTree(heads: readonly number[]): boolean {
  const seen = new Array<number>(heads.length).fill(-1);
  let roots = 0;
  for (let word = 0; word < heads.length; word++) {
    if (heads[word]! < 0) roots++;
    for (let above = word; above >= 0 && seen[above]! < 0; above = heads[above]!) {
      seen[above] = word;
      const next = heads[above]!;
      if (next >= 0 && seen[next] === word) return false;
    }
  }
  return roots === 1;
}

/** Arcs between nodes: room that all sentences use, as much as the longest one needed. */
let arcs = { scores: new Float64Array(0), dependents: new Int16Array(0), sources: new Int16Array(0) };

function reserveArcs(count: number): typeof arcs {
  if (arcs.scores.length < count) {
    arcs = { scores: new Float64Array(count), dependents: new Int16Array(count), sources: new Int16Array(count) };
  }
  return arcs;
}

/**
 * Best arborescence of a dense graph in time quadratic in its nodes. Node 0 is the root. A cycle of best arcs becomes a node of its
 * own (numbered after the others) until there are no cycles; then the cycles are opened where the best arc enters them.
 */
class Arborescence {
  readonly #size: number;
  readonly #capacity: number;
  /** Score of the arc to a node (row) from its head (column), and the words that the arc joins. What no arc is, is not read. */
  readonly #scores: Float64Array;
  readonly #dependents: Int16Array;
  readonly #sources: Int16Array;
  readonly #heads: Int32Array;
  /** The node made of the cycle that a node is in; −1 where it is in none. */
  readonly #around: Int32Array;
  #active: number[];
  #count: number;

  /** Node 0 is the root, node n the word of row n − 1; `scores` as in `decodeTree`. */
  constructor(scores: Float32Array, at: number, stride: number, size: number) {
    this.#size = size;
    this.#count = size;
    this.#capacity = 2 * size;
    const room = reserveArcs(this.#capacity * this.#capacity);
    this.#scores = room.scores;
    this.#dependents = room.dependents;
    this.#sources = room.sources;
    this.#heads = new Int32Array(this.#capacity).fill(-1);
    this.#around = new Int32Array(this.#capacity).fill(-1);
    this.#active = Array.from({ length: size }, (_, node) => node);
    for (let node = 1; node < size; node++) {
      const row = at + (node - 1) * stride;
      for (let head = 0; head < size; head++) {
        const arc = node * this.#capacity + head;
        this.#scores[arc] = scores[row + head]! - (head === 0 ? ROOT_COST : 0);
        this.#dependents[arc] = node;
        this.#sources[arc] = head;
      }
    }
  }

  /** Head of each node; −1 for node 0. */
  solve(): Int32Array {
    for (let node = 1; node < this.#size; node++) this.#heads[node] = this.#bestHead(node);
    const walk = new Int32Array(this.#capacity);
    for (let start = 1; start < this.#size; start++) {
      let node = this.#outermost(start);
      while (node !== 0 && walk[node] === 0) {
        walk[node] = start;
        node = this.#heads[node]!;
        if (node !== 0 && walk[node] === start) node = this.#contract(node);
      }
    }
    return this.#open();
  }

  #outermost(node: number): number {
    while (this.#around[node]! >= 0) node = this.#around[node]!;
    return node;
  }

  #bestHead(node: number): number {
    const row = node * this.#capacity;
    let best = -1;
    for (const head of this.#active) {
      if (head !== node && (best < 0 || this.#scores[row + head]! > this.#scores[row + best]!)) best = head;
    }
    return best;
  }

  /** Makes one node of the cycle through `first`; returns it. */
  #contract(first: number): number {
    const merged = this.#count++;
    const members = [first];
    for (let next = this.#heads[first]!; next !== first; next = this.#heads[next]!) members.push(next);
    for (const member of members) this.#around[member] = merged;
    this.#active = this.#active.filter((node) => this.#around[node]! < 0);
    for (const node of this.#active) {
      this.#takeBest(merged, node, members, true);
      if (node === 0) continue;
      this.#takeBest(node, merged, members, false);
      if (this.#around[this.#heads[node]!] === merged) this.#heads[node] = merged;
    }
    this.#active.push(merged);
    this.#heads[merged] = this.#bestHead(merged);
    return merged;
  }

  /** The arc between a node and the merged one: the best of those of the members, less what leaving the cycle there costs. */
  #takeBest(node: number, head: number, members: readonly number[], enters: boolean): void {
    const to = node * this.#capacity + head;
    for (const member of members) {
      const from = enters ? member * this.#capacity + head : node * this.#capacity + member;
      const cost = enters ? this.#scores[member * this.#capacity + this.#heads[member]!]! : 0;
      const score = this.#scores[from]! - cost;
      if (member !== members[0] && score <= this.#scores[to]!) continue;
      this.#scores[to] = score;
      this.#dependents[to] = this.#dependents[from]!;
      this.#sources[to] = this.#sources[from]!;
    }
  }

  #open(): Int32Array {
    const result = new Int32Array(this.#size).fill(-1);
    const isEntered = new Uint8Array(this.#capacity);
    for (let node = this.#count - 1; node > 0; node--) {
      if (isEntered[node] === 1) continue;
      const arc = node * this.#capacity + this.#heads[node]!;
      const dependent = this.#dependents[arc]!;
      result[dependent] = this.#sources[arc]!;
      for (let inner = dependent; inner !== node; inner = this.#around[inner]!) isEntered[inner] = 1;
    }
    return result;
  }
}
