/** The rows of a written release as the pages and charts ask for them: a table in order, or all that belongs to one story. */
import type { EntityRow, TableName, Tables } from '../../../core/tables.gen.ts';
import type { PageTables } from './page-data.ts';

/** Tables that need not be in memory. */
export interface ReleaseRows {
  count(table: TableName): number;
  /** All rows, in order. */
  rows<Table extends TableName>(table: Table): Iterable<Tables[Table][number]>;
  /** Rows of one article or story: of tables that are ordered by these first. */
  rowsOf<Table extends TableName>(table: Table, key: string | null): Tables[Table];
}

/** Gives the rows of one story at a time, by its key. */
export function splitByStory(release: ReleaseRows): (storyId: string) => PageTables {
  const articlesOf = new Map<string, string[]>();
  for (const { story_id, article_id } of release.rows('articles')) {
    const articles = articlesOf.get(story_id);
    if (articles) articles.push(article_id);
    else articlesOf.set(story_id, [article_id]);
  }
  const entities = new Map<string, EntityRow>();
  for (const entity of release.rows('entities')) entities.set(entity.entity_id, entity);
  return (storyId) => {
    const articles = articlesOf.get(storyId) ?? [];
    const ofArticles = <Table extends TableName>(table: Table): Tables[Table][number][] =>
      articles.flatMap((article): readonly Tables[Table][number][] => release.rowsOf(table, article));
    const mentions = ofArticles('mentions');
    const mentioned = [...new Set(mentions.map((mention) => mention.entity_id))].sort();
    return {
      stories: release.rowsOf('stories', storyId),
      articles: ofArticles('articles'),
      entities: mentioned.map((id) => entities.get(id)!),
      mentions,
      figures: ofArticles('figures'),
      figure_groups: release.rowsOf('figure_groups', storyId),
      attributions: ofArticles('attributions'),
      quote_groups: release.rowsOf('quote_groups', storyId),
      claims: ofArticles('claims'),
      claim_groups: release.rowsOf('claim_groups', storyId),
      spans: ofArticles('spans'),
      issues: ofArticles('issues'),
    };
  };
}
