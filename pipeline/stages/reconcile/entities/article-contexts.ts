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
  const features = records.map((record, at) => new Set([...keysOf(at), ...record.terms.map((term) => `term|${term}`)]));
  const counts = new Map<string, number>();
  for (const set of features) for (const feature of set) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const limit = Math.max(COMMON_FLOOR, records.length * MOST_COMMON_SHARE);
  const weight = (feature: string): number => {
    const count = counts.get(feature)!;
    return count > limit ? 0 : Math.log((records.length + 1) / count);
  };
  const lengths = features.map((set) => Math.sqrt([...set].reduce((sum, feature) => sum + weight(feature) ** 2, 0)));
  return {
    similarity(a, b) {
      if (a === b) return 1;
      const [small, large] =
        features[a]!.size <= features[b]!.size ? [features[a]!, features[b]!] : [features[b]!, features[a]!];
      let product = 0;
      for (const feature of small) if (large.has(feature)) product += weight(feature) ** 2;
      return product === 0 ? 0 : product / (lengths[a]! * lengths[b]!);
    },
  };
}
