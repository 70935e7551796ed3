/** Keys of rows that come from an article: the article, the words, and which occurrence of those words it is. */
import { type IdPrefix, makeId } from '../../core/id.ts';

/**
 * One id for each item, in order. Two items with the same words in one article are told apart by their order alone,
 * so an id survives every change that leaves the words under its row as they are.
 */
export function makeRowIds(prefix: IdPrefix, articleId: string, words: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return words.map((text) => {
    const occurrence = seen.get(text) ?? 0;
    seen.set(text, occurrence + 1);
    return makeId(prefix, articleId, text, occurrence);
  });
}
