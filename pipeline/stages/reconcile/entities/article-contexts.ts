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
  // Features by number, in the order in which each article has them: sums of many pairs run over them.
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const numberOf = (feature: string): number => {
    const number = numbers.get(feature) ?? numbers.size;
    if (number === numbers.size) numbers.set(feature, number);
    return number;
  };
  const features = records.map((record, at) => {
    const set = new Set(keysOf(at).map(numberOf));
    for (const term of record.terms) set.add(numberOf(`term|${term}`));
    for (const feature of set) counts[feature] = (counts[feature] ?? 0) + 1;
    return set;
  });
  const limit = Math.max(COMMON_FLOOR, records.length * MOST_COMMON_SHARE);
  const squares = counts.map((count) => (count > limit ? 0 : Math.log((records.length + 1) / count) ** 2));
  const lengths = features.map((set) => {
    let sum = 0;
    for (const feature of set) sum += squares[feature]!;
    return Math.sqrt(sum);
  });
  return {
    similarity(a, b) {
      if (a === b) return 1;
      const [small, large] =
        features[a]!.size <= features[b]!.size ? [features[a]!, features[b]!] : [features[b]!, features[a]!];
      let product = 0;
      for (const feature of small) if (large.has(feature)) product += squares[feature]!;
      return product === 0 ? 0 : product / (lengths[a]! * lengths[b]!);
    },
  };
}
