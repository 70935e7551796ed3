/** Stories: the articles that report one event. */
import { compareText } from '../../../core/order.ts';
import type { ArticleBrief } from '../../contract.ts';
import type { Story } from '../contract.ts';
import { clusterArticles } from './cluster-articles.ts';

/** Settings of stories. */
export interface StoryOptions {
  /** Articles further apart than this are never one story; where a date is missing it does not matter. */
  readonly windowDays: number;
}

/**
 * Groups records into stories: by the story that the input names, the others by what they are about and when. Near linear.
 * @param records sorted by article id.
 */
export function groupStories(records: readonly ArticleBrief[], options: StoryOptions): Story[] {
  const named = new Map<string, number[]>();
  const unnamed: number[] = [];
  records.forEach((record, at) => {
    const { story } = record.article;
    if (story === null) unnamed.push(at);
    else if (named.has(story)) named.get(story)!.push(at);
    else named.set(story, [at]);
  });
  const stories: Story[] = [...named].map(([story, members]) => ({ title: story, key: story, records: members }));
  for (const members of clusterArticles(records, unnamed, options.windowDays)) {
    const key = members.map((at) => records[at]!.article.article_id).sort(compareText)[0]!;
    stories.push({ title: titleOf(records, members), key, records: members });
  }
  return stories.sort((a, b) => a.records[0]! - b.records[0]!);
}

/** The title of the article that shares most terms with the others; without titles its first sentence's beginning. */
function titleOf(records: readonly ArticleBrief[], members: readonly number[]): string {
  const counts = new Map<string, number>();
  for (const at of members) for (const term of records[at]!.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const centrality = (at: number): number => {
    const { terms } = records[at]!;
    return terms.reduce((sum, term) => sum + counts.get(term)!, 0) / Math.max(1, terms.length);
  };
  const titled = members.filter((at) => records[at]!.article.title !== null);
  const best = (titled.length > 0 ? titled : members).reduce((a, b) => (centrality(b) > centrality(a) ? b : a));
  return records[best]!.article.title ?? openingOf(records[best]!);
}

const MAX_TITLE_LENGTH = 120;

/** The beginning of the first body part, cut at a word. */
function openingOf(record: ArticleBrief): string {
  const text = record.parts.find((part) => part.kind === 'body')?.text.replace(/\s+/gu, ' ') ?? '';
  if (text === '') return record.article.article_id;
  if (text.length <= MAX_TITLE_LENGTH) return text;
  const cut = text.lastIndexOf(' ', MAX_TITLE_LENGTH);
  return `${text.slice(0, cut > 0 ? cut : MAX_TITLE_LENGTH)} …`;
}
