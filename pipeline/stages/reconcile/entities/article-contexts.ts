/** How much two articles speak of the same things: what tells whether a surname in one is the person named in the other. */
import type { ArticleBrief } from '../../contract.ts';

/** Features that are in more articles than this tell nothing. */
const MOST_COMMON_SHARE = 0.3;
const COMMON_FLOOR = 20;

/** Similarities of articles: 0 nothing in common, 1 the same. */
export interface ArticleContexts {
  similarity(a: number, b: number): number;
}

/** Compares articles by the keys of their entities and their most telling terms, weighted by rarity (cosine of tf-idf, tf 1). */
export function createContexts(
  records: readonly ArticleBrief[],
  keysOf: (record: number) => readonly string[],
): ArticleContexts {
  const { features, counts } = numberFeatures(records, keysOf);
  const limit = Math.max(COMMON_FLOOR, records.length * MOST_COMMON_SHARE);
  const squares = Float64Array.from(counts, (count) =>
    count > limit ? 0 : Math.log((records.length + 1) / count) ** 2,
  );
  const lengths = features.map((own) => Math.sqrt(own.reduce((sum, feature) => sum + squares[feature]!, 0)));
  /** The article whose features are marked by its number. */
  let marked = -1;
  const marks = new Int32Array(counts.length).fill(marked);
  return {
    similarity(a, b) {
      if (a === b) return 1;
      const [small, large] = features[a]!.length <= features[b]!.length ? [a, b] : [b, a];
      if (marked !== large) for (const feature of features[large]!) marks[feature] = large;
      marked = large;
      let product = 0;
      for (const feature of features[small]!) if (marks[feature] === large) product += squares[feature]!;
      return product === 0 ? 0 : product / (lengths[a]! * lengths[b]!);
    },
  };
}

/** Each article's features as numbers, in its own order, and in how many articles each is. */
function numberFeatures(records: readonly ArticleBrief[], keysOf: (record: number) => readonly string[]) {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const features = records.map((record, at) => {
    const own = new Set<number>();
    for (const name of [...keysOf(at), ...record.terms.map((term) => `term|${term}`)]) {
      const number = numbers.get(name) ?? counts.push(0) - 1;
      numbers.set(name, number);
      own.add(number);
    }
    for (const number of own) counts[number]!++;
    return Int32Array.from(own);
  });
  return { features, counts };
}
