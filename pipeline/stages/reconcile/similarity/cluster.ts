/** Groups from pairwise similarity: the most similar first, and no group that its members do not share. */
import { compareText } from '../../../core/order.ts';

/** What clustering needs to know of the nodes. */
export interface Clustering {
  readonly count: number;
  /** A stable name of each node: ties are broken by it, never by position. */
  readonly keyOf: (node: number) => string;
  /** How many rows the node stands for. */
  readonly sizeOf: (node: number) => number;
  /** Keys under which candidates meet. */
  readonly blocksOf: (node: number) => readonly string[];
  /** 0 to 1; symmetric. */
  readonly similarity: (a: number, b: number) => number;
  /** Pairs below this are never joined. */
  readonly threshold: number;
  /** Mean similarity that two groups need to become one. */
  readonly meanThreshold: number;
}

/** In longer blocks each node meets its next neighbours by name, and the largest nodes only. */
const MAX_BLOCK = 60;
const NEIGHBOURS = 12;
const HUBS = 8;

/** Two large groups are compared by this many pairs at most. */
const MAX_COMPARED = 16;

/** Clusters nodes; every node is in one group. Groups and their members are in ascending order. */
export function cluster(clustering: Clustering): number[][] {
  const links = linksOf(clustering);
  const group = Array.from({ length: clustering.count }, (_, node) => [node]);
  const of = Array.from({ length: clustering.count }, (_, node) => node);
  for (const { a, b } of links) {
    const [left, right] = [of[a]!, of[b]!];
    if (left === right) continue;
    if (meanSimilarity(clustering, group[left]!, group[right]!) < clustering.meanThreshold) continue;
    const [large, small] = group[left]!.length >= group[right]!.length ? [left, right] : [right, left];
    for (const node of group[small]!) of[node] = large;
    group[large]!.push(...group[small]!);
    group[small] = [];
  }
  return group
    .filter((members) => members.length > 0)
    .map((members) => members.sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!);
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
  readonly key: string;
}

/** Candidate pairs at or above the threshold, most similar first. */
function linksOf(clustering: Clustering): Link[] {
  const { count, keyOf, similarity, threshold } = clustering;
  const seen = new Set<number>();
  const links: Link[] = [];
  const compare = (a: number, b: number): void => {
    const pair = Math.min(a, b) * count + Math.max(a, b);
    if (seen.has(pair)) return;
    seen.add(pair);
    const value = similarity(a, b);
    if (value >= threshold) links.push({ a, b, similarity: value, key: `${keyOf(a)} ${keyOf(b)}` });
  };
  for (const members of blocksOf(clustering)) eachPair(clustering, members, compare);
  return links.sort((x, y) => y.similarity - x.similarity || compareText(x.key, y.key));
}

/** Nodes under each key, in order of their names. */
function blocksOf({ count, keyOf, blocksOf: keysOf }: Clustering): Iterable<readonly number[]> {
  const order = Array.from({ length: count }, (_, node) => node).sort((a, b) => compareText(keyOf(a), keyOf(b)));
  const blocks = new Map<string, number[]>();
  for (const node of order) {
    for (const block of keysOf(node)) {
      const members = blocks.get(block);
      if (members) members.push(node);
      else blocks.set(block, [node]);
    }
  }
  return blocks.values();
}

/** Takes the pairs of one block to compare: all of a short one, a number that grows with its length of a long one. */
function eachPair({ sizeOf }: Clustering, members: readonly number[], take: (a: number, b: number) => void): void {
  const isLong = members.length > MAX_BLOCK;
  const reach = isLong ? NEIGHBOURS : members.length;
  for (let i = 0; i < members.length; i++)
    for (let j = i + 1; j < members.length && j <= i + reach; j++) take(members[i]!, members[j]!);
  if (!isLong) return;
  const hubs = [...members].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, HUBS);
  for (const hub of hubs) for (const member of members) if (member !== hub) take(hub, member);
}

function meanSimilarity({ similarity, keyOf }: Clustering, a: readonly number[], b: readonly number[]): number {
  const side = Math.ceil(Math.sqrt(MAX_COMPARED));
  const sample = (group: readonly number[]): readonly number[] =>
    group.length <= side ? group : [...group].sort((x, y) => compareText(keyOf(x), keyOf(y))).slice(0, side);
  const [left, right] = a.length * b.length <= MAX_COMPARED ? [a, b] : [sample(a), sample(b)];
  let sum = 0;
  for (const x of left) for (const y of right) sum += similarity(x, y);
  return sum / (left.length * right.length);
}
