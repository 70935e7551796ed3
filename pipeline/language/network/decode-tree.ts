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
  const size = length + 1;
  const table = new Float64Array(size * size);
  for (let word = 0; word < length; word++) {
    for (let head = 0; head <= length; head++) {
      table[(word + 1) * size + head] =
        head === word + 1 ? -Infinity : scores[at + word * stride + head]! - (head === 0 ? ROOT_COST : 0);
    }
  }
  return [...arborescence(table, size)].slice(1).map((head) => head - 1);
}

function bestHead(scores: Float32Array, at: number, length: number, word: number): number {
  let best = word === 0 && length > 1 ? 1 : -1;
  for (let head = -1; head < length; head++) {
    if (head !== word && scores[at + head + 1]! > scores[at + best + 1]!) best = head;
  }
  return best;
}

/** True where exactly one word hangs on the root (−1) and no words hang on one another in a circle. */
export function isTree(heads: readonly number[]): boolean {
  const seen = new Int32Array(heads.length).fill(-1);
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

/** Heads of the best arborescence of a dense graph; node 0 is its root, `table[node * size + head]` the score of an arc. */
function arborescence(table: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let node = 1; node < size; node++) {
    let best = node === 1 ? (size > 2 ? 2 : 0) : 1;
    for (let head = 0; head < size; head++) {
      if (head !== node && table[node * size + head]! > table[node * size + best]!) best = head;
    }
    heads[node] = best;
  }
  const cycle = findCycle(heads);
  if (cycle === null) return heads;
  return contract(table, size, heads, cycle);
}

/** Nodes of some cycle, or null. */
function findCycle(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length);
  for (let node = 1; node < heads.length; node++) {
    let above = node;
    while (above > 0 && seen[above] === 0) {
      seen[above] = node;
      above = heads[above]!;
    }
    if (above <= 0 || seen[above] !== node) continue;
    const cycle = [above];
    for (let next = heads[above]!; next !== above; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return null;
}

/** Solves the graph in which the cycle is one node, then opens the cycle where the best arc enters it. */
function contract(table: Float64Array, size: number, heads: Int32Array, cycle: readonly number[]): Int32Array {
  const inCycle = new Uint8Array(size);
  for (const node of cycle) inCycle[node] = 1;
  const kept: number[] = [];
  for (let node = 0; node < size; node++) if (inCycle[node] === 0) kept.push(node);
  const merged = kept.length;
  const smaller = merged + 1;
  const reduced = new Float64Array(smaller * smaller).fill(-Infinity);
  const leaving = new Int32Array(merged);
  const entering = new Int32Array(merged);
  for (const [position, node] of kept.entries()) {
    for (const [other, head] of kept.entries())
      if (node > 0 && node !== head) reduced[position * smaller + other] = table[node * size + head]!;
    leaving[position] = bestOf(cycle, (member) => (node > 0 ? table[node * size + member]! : -Infinity));
    if (node > 0) reduced[position * smaller + merged] = table[node * size + leaving[position]!]!;
    const gain = (member: number): number => table[member * size + node]! - table[member * size + heads[member]!]!;
    entering[position] = bestOf(cycle, gain);
    reduced[merged * smaller + position] = gain(entering[position]!);
  }
  const solved = arborescence(reduced, smaller);
  const result = heads.slice();
  for (const [position, node] of kept.entries()) {
    if (node === 0) continue;
    result[node] = solved[position] === merged ? leaving[position]! : kept[solved[position]!]!;
  }
  const entrance = solved[merged]!;
  result[entering[entrance]!] = kept[entrance]!;
  return result;
}

function bestOf(nodes: readonly number[], value: (node: number) => number): number {
  let best = nodes[0]!;
  for (const node of nodes) if (value(node) > value(best)) best = node;
  return best;
}
