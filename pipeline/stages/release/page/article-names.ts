/** Short names of a story's articles. */
import type { ArticleRow } from '../../../core/tables.gen.ts';

/** By id: the outlet, with the article's number in the story where outlets repeat; the id where no outlet is known. */
export function nameArticles(
  articles: readonly Pick<ArticleRow, 'article_id' | 'outlet'>[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { outlet } of articles) if (outlet) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return new Map(
    articles.map(({ article_id, outlet }, index) => {
      if (outlet === null) return [article_id, article_id];
      return [article_id, counts.get(outlet) === 1 ? outlet : `${outlet} (${index + 1})`];
    }),
  );
}
