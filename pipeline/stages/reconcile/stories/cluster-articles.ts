/** Single-pass clustering of articles in order of date, with an index of terms (as in topic detection and tracking). */
import { compareText } from '../../../core/order.ts';
import type { ArticleBrief } from '../../contract.ts';

/** Cosine of an article and a story from which the article joins; higher where a date is missing, and the window says nothing. */
const DATED_THRESHOLD = 0.22;
const UNDATED_THRESHOLD = 0.3;

/** Terms of an article that open its search for stories: the most telling ones. */
const PROBES = 12;

/** Of the stories under one term the latest ones are looked at. */
const MAX_PER_TERM = 64;

/** A small set of articles says little about how common a word is; this many unknown articles are added to it. */
const BACKGROUND = 500;

/** Terms of a story that count. */
const MAX_STORY_TERMS = 120;

interface Cluster {
  readonly members: number[];
  /** Sums of the members' unit vectors. */
  readonly terms: Map<string, number>;
  /** Length of that sum. */
  norm: number;
  /** Terms under which it is found. */
  readonly indexed: Set<string>;
  /** Days since 1970; null while no member has a date. */
  first: number | null;
  last: number | null;
}

/** Clusters the given records; the groups hold ascending positions. */
export function clusterArticles(
  records: readonly ArticleBrief[],
  members: readonly number[],
  windowDays: number,
): number[][] {
  const order = [...members].sort(
    (a, b) =>
      compareText(records[a]!.article.published_on ?? '9999', records[b]!.article.published_on ?? '9999') || a - b,
  );
  const weightOf = inverseFrequency(order.map((at) => records[at]!));
  const index = new Map<string, Cluster[]>();
  const clusters: Cluster[] = [];
  const areDated = order.every((at) => records[at]!.article.published_on !== null);
  let past = 0;
  for (const at of order) {
    const vector = toVector(featuresOf(records[at]!), weightOf);
    const day = dayOf(records[at]!.article.published_on);
    // Where all have dates, nothing joins a story again whose window is past: its terms need no memory.
    for (; areDated && past < clusters.length && !isWithin(clusters[past]!, day, windowDays); past++)
      clusters[past]!.terms.clear();
    const best = findCluster(vector, day, index, windowDays);
    const target = best ?? {
      members: [],
      terms: new Map<string, number>(),
      norm: 0,
      indexed: new Set<string>(),
      first: null,
      last: null,
    };
    if (!best) clusters.push(target);
    join(target, at, day, vector);
    for (const term of probesOf(vector)) {
      const known = index.get(term);
      if (target.indexed.has(term)) continue;
      target.indexed.add(term);
      if (known) known.push(target);
      else index.set(term, [target]);
    }
  }
  return clusters.map((cluster) => cluster.members.sort((a, b) => a - b));
}

type Features = ReadonlyMap<string, number>;

/** Terms with the weight of their rank, names of entities by how often they are mentioned, and words of the title. */
function featuresOf(record: ArticleBrief): Features {
  const features = new Map<string, number>();
  const add = (feature: string, value: number): void => {
    features.set(feature, Math.max(features.get(feature) ?? 0, value));
  };
  for (const [rank, term] of record.terms.entries()) add(term, 1 / Math.sqrt(1 + rank / 10));
  for (const word of record.article.title?.toLowerCase().match(/\p{L}{3,40}/gu) ?? [])
    if (features.has(word)) add(word, 1.5);
  return features;
}

function inverseFrequency(all: readonly ArticleBrief[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const record of all) for (const term of featuresOf(record).keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const total = all.length + BACKGROUND;
  return (term) => Math.log(total / (1 + (counts.get(term) ?? 0)));
}

/** A unit vector. */
function toVector(features: Features, weightOf: (term: string) => number): Map<string, number> {
  const vector = new Map<string, number>();
  let squares = 0;
  for (const [term, value] of features) {
    const weighted = value * weightOf(term);
    vector.set(term, weighted);
    squares += weighted * weighted;
  }
  const norm = Math.sqrt(squares) || 1;
  for (const [term, value] of vector) vector.set(term, value / norm);
  return vector;
}

function probesOf(vector: ReadonlyMap<string, number>): string[] {
  return [...vector]
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .slice(0, PROBES)
    .map(([term]) => term);
}

function findCluster(
  vector: ReadonlyMap<string, number>,
  day: number | null,
  index: ReadonlyMap<string, Cluster[]>,
  windowDays: number,
): Cluster | null {
  const seen = new Set<Cluster>();
  let best: Cluster | null = null;
  let bestSimilarity = 0;
  for (const term of probesOf(vector)) {
    for (const cluster of (index.get(term) ?? []).slice(-MAX_PER_TERM)) {
      if (seen.has(cluster) || !isWithin(cluster, day, windowDays)) continue;
      seen.add(cluster);
      const similarity = cosine(vector, cluster);
      const threshold = day === null || cluster.first === null ? UNDATED_THRESHOLD : DATED_THRESHOLD;
      if (similarity < threshold || similarity <= bestSimilarity) continue;
      best = cluster;
      bestSimilarity = similarity;
    }
  }
  return best;
}

/** The whole story stays within the window. */
function isWithin(cluster: Cluster, day: number | null, windowDays: number): boolean {
  if (day === null || cluster.first === null || cluster.last === null) return true;
  return Math.max(cluster.last, day) - Math.min(cluster.first, day) <= windowDays;
}

function cosine(vector: ReadonlyMap<string, number>, cluster: Cluster): number {
  let dot = 0;
  for (const [term, value] of vector) dot += value * (cluster.terms.get(term) ?? 0);
  return cluster.norm === 0 ? 0 : dot / cluster.norm;
}

function join(cluster: Cluster, at: number, day: number | null, vector: ReadonlyMap<string, number>): void {
  cluster.members.push(at);
  for (const [term, value] of vector) cluster.terms.set(term, (cluster.terms.get(term) ?? 0) + value);
  if (cluster.terms.size > 2 * MAX_STORY_TERMS) prune(cluster);
  let squares = 0;
  for (const value of cluster.terms.values()) squares += value * value;
  cluster.norm = Math.sqrt(squares);
  if (day === null) return;
  cluster.first = Math.min(cluster.first ?? day, day);
  cluster.last = Math.max(cluster.last ?? day, day);
}

/** Keeps the heaviest terms, so that a large story costs no more than a small one. */
function prune(cluster: Cluster): void {
  const kept = [...cluster.terms].sort(([a, x], [b, y]) => y - x || compareText(a, b)).slice(0, MAX_STORY_TERMS);
  cluster.terms.clear();
  for (const [term, value] of kept) cluster.terms.set(term, value);
}

/** Days since 1970-01-01 of an ISO date. */
function dayOf(date: string | null): number | null {
  if (date === null) return null;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}
