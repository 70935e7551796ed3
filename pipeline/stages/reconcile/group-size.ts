/** What all kinds of groups count. */
import { compareText } from '../../core/order.ts';
import type { ArticleRecord } from '../contract.ts';

interface Counted {
  readonly id: string;
  readonly record: ArticleRecord;
}

/** How many rows and how many different articles a group holds. */
export function groupSize(members: readonly number[], items: readonly Counted[]): { rows: number; articles: number } {
  const articles = new Set(members.map((at) => items[at]!.record.article.article_id));
  return { rows: members.length, articles: articles.size };
}

/** Keys of a group's rows, sorted; the first one names the group. */
export function memberIds(members: readonly number[], items: readonly Counted[]): string[] {
  return members.map((at) => items[at]!.id).sort(compareText);
}
