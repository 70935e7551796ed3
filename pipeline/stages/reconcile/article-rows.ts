/** Rows of `stories`, `articles` and `issues`. */
import { makeId } from '../../core/id.ts';
import type { Issue } from '../../core/issue.ts';
import { compareBy, compareText } from '../../core/order.ts';
import type { ArticleRow, IssueRow, StoryRow } from '../../core/tables.gen.ts';
import type { ArticleBrief, ArticleRecord } from '../contract.ts';
import type { Story } from './contract.ts';

/** The key of a story. */
export function storyId(story: Story): string {
  return makeId('sto', story.key);
}

/** One row per story. */
export function storyRow(story: Story, records: readonly ArticleBrief[]): StoryRow {
  const dates = story.records.flatMap((at) => records[at]!.article.published_on ?? []).sort(compareText);
  return {
    story_id: storyId(story),
    title: story.title,
    article_count: story.records.length,
    first_published_on: dates[0] ?? null,
    last_published_on: dates.at(-1) ?? null,
  };
}

/** One row per article. */
export function articleRow(
  record: ArticleRecord,
  { story_id, duplicate_of }: Pick<ArticleRow, 'story_id' | 'duplicate_of'>,
): ArticleRow {
  const { article } = record;
  return {
    article_id: article.article_id,
    story_id,
    title: article.title,
    published_on: article.published_on,
    outlet: article.outlet,
    byline: article.byline,
    agencies: record.agencies.length > 0 ? record.agencies.join('; ') : null,
    url: article.url,
    language: article.language,
    word_count: record.word_count,
    char_count: record.char_count,
    duplicate_of,
    source_file: article.source_file,
    source_sha256: article.source_sha256,
    text_sha256: record.text_sha256,
  };
}

/** One row per distinct issue; issues of set-aside articles name the id that the article would have had. */
export function issueRows(issues: readonly Issue[]): IssueRow[] {
  const rows = issues.map((issue) => ({
    issue_id: makeId('iss', issue.code, issue.article_id ?? '', issue.span?.start ?? '', issue.message),
    severity: issue.severity,
    code: issue.code,
    article_id: issue.article_id,
    start: issue.span?.start ?? null,
    end: issue.span?.end ?? null,
    message: issue.message,
  }));
  const distinct = new Map(rows.map((row) => [row.issue_id, row]));
  return [...distinct.values()].sort(compareBy<IssueRow>('article_id', 'start', 'end', 'code', 'issue_id'));
}
