/** The rows of a written release as the pages and charts ask for them: a table in order, or what belongs to one story. */
import { TABLE_INFO, type TableName, type Tables } from '../../../core/tables.gen.ts';
import type { PageTables } from './page-data.ts';

/** Tables that need not be in memory. */
export interface ReleaseRows {
  count(table: TableName): number;
  /** All rows, in order. */
  rows<Table extends TableName>(table: Table): Iterable<Tables[Table][number]>;
  /** Rows of the articles, stories or entities of these ids, one after the other: of tables that are ordered by such ids first. */
  rowsOf<Table extends TableName>(table: Table, ids: Iterable<string>): Iterable<Tables[Table][number]>;
}

/** Tables whose rows belong to one story each. */
type StoryTable = Exclude<keyof PageTables, 'entities'>;

/** The rows of one story, in their tables' order. */
export interface StoryRows {
  readonly articleIds: readonly string[];
  rows<Table extends StoryTable>(table: Table): Iterable<Tables[Table][number]>;
}

/** Gives the rows of one story at a time, by its key. */
export function splitByStory(release: ReleaseRows): (storyId: string) => StoryRows {
  const articlesOf = new Map<string, string[]>();
  for (const { story_id, article_id } of release.rows('articles')) {
    const articles = articlesOf.get(story_id);
    if (articles) articles.push(article_id);
    else articlesOf.set(story_id, [article_id]);
  }
  return (storyId) => {
    const articleIds = articlesOf.get(storyId) ?? [];
    return {
      articleIds,
      rows: (table) => release.rowsOf(table, TABLE_INFO[table].orderedBy[0] === 'story_id' ? [storyId] : articleIds),
    };
  };
}
