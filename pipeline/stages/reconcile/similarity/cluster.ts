/** Groups from pairwise similarity: the most similar first, and no group that its members do not share. */
import { compareText } from '../../../core/order.ts';

/** What clustering needs to know of the nodes. */
export interface Clustering {
  readonly count: number;
  /** A stable name of each node: ties are broken by it, never by position. */
  readonly keyOf: (node: number) => string;
  /** Keys under which candidates meet. */
  readonly blocksOf: (node: number) => readonly string[];
  /** 0 to 1; symmetric. */
  readonly similarity: (a: number, b: number) => number;
  /** Pairs below this are never joined. */
  readonly threshold: number;
  /** Mean similarity that two groups need to become one. */
  readonly meanThreshold: number;
}

/** Longer blocks tell nothing apart: their nodes meet under rarer keys, and each meets its next neighbours only. */
const MAX_BLOCK = 60;
const NEIGHBOURS = 12;

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
function linksOf({ count, keyOf, blocksOf, similarity, threshold }: Clustering): Link[] {
  const order = Array.from({ length: count }, (_, node) => node).sort((a, b) => compareText(keyOf(a), keyOf(b)));
  const blocks = new Map<string, number[]>();
  for (const node of order) {
    for (const block of blocksOf(node)) {
      const members = blocks.get(block);
      if (members) members.push(node);
      else blocks.set(block, [node]);
    }
  }
  const seen = new Set<number>();
  const links: Link[] = [];
  for (const members of blocks.values()) {
    const reach = members.length > MAX_BLOCK ? NEIGHBOURS : MAX_BLOCK;
    for (let i = 0; i < members.length; i++) {
      for (let j = i + 1; j < members.length && j <= i + reach; j++) {
        const [a, b] = [members[i]!, members[j]!];
        const pair = Math.min(a, b) * count + Math.max(a, b);
        if (seen.has(pair)) continue;
        seen.add(pair);
        const value = similarity(a, b);
        if (value >= threshold) links.push({ a, b, similarity: value, key: `${keyOf(a)} ${keyOf(b)}` });
      }
    }
  }
  return links.sort((x, y) => y.similarity - x.similarity || compareText(x.key, y.key));
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
