/** The pages of a release: one a story, and a list of stories where there are several. Made from the tables alone. */
import type { ReleaseSettings } from '../../../core/config.ts';
import { collectWhereLarge } from '../../../core/limit-garbage.ts';
import { type IssueRow, type StoryRow, TABLE_INFO, TABLE_NAMES, type TableName } from '../../../core/tables.gen.ts';
import { MEASURES, TEST_SETS } from '../measures.gen.ts';
import { type PageContent, sharedFiles, sharingPage, wholePage } from './html.ts';
import { type PackedTable, packTable } from './pack-table.ts';
import { type PageTables, type ReleaseNote, type StoryNote, storyPage } from './page-data.ts';
import { shardDigits } from './row-key.ts';
import { type ReleaseRows, splitByStory } from './story-rows.ts';
import { countIds, type PageFiles, ShardWriter } from './write-shards.ts';

/** What pages say and hold besides the tables. */
export interface PageFacts {
  readonly settings: ReleaseSettings;
  readonly citation: string;
  readonly limits: readonly string[];
  /** The text that an article's offsets point into; asked only where `settings.texts` is `full`. */
  readonly textOf: (articleId: string) => string;
}

/** Issues of no story that the list of stories holds; `issues.csv` names all. */
const MAX_LOOSE_ISSUES = 200;

/**
 * Writes `index.html`: the only story, in one file; or the list of stories, beside `stories/<story_id>.html`, and in `page/` what
 * these share: script, style, what the release says of itself, and files that say which story a row is in.
 */
export function writePages(tables: ReleaseRows, facts: PageFacts, files: PageFiles): void {
  const parts = splitByStory(tables);
  const [story, another] = firstTwo(tables.rows('stories'));
  if (story && !another) {
    // Issues of articles that were set aside belong to no story; here there is but one page to name them.
    const part = { ...parts(story.story_id), issues: [...tables.rows('issues')] };
    files.write('index.html', wholePage(storyContent(null, part, facts), releaseNote(tables, facts, null)));
    return;
  }
  const digits = shardDigits(countIds((table) => tables.count(table)));
  const release = releaseNote(tables, facts, story ? digits : null);
  const list = (stories: readonly StoryNote[]): PageContent => listContent(stories, looseIssues(tables), facts);
  if (!story) {
    files.write('index.html', wholePage(list([]), release));
    return;
  }
  const shards = new ShardWriter(files, digits);
  const stories: StoryNote[] = [];
  for (const row of tables.rows('stories')) {
    collectWhereLarge();
    const part = parts(row.story_id);
    stories.push(storyNote(row, part));
    shards.take(row.story_id, part);
    files.write(storyPage(row.story_id), sharingPage(storyContent(row, part, facts)));
  }
  shards.close();
  for (const [path, content] of sharedFiles(release)) files.write(path, content);
  files.write('index.html', sharingPage(list(stories.sort(byInterest))));
}

function firstTwo<Row>(rows: Iterable<Row>): Row[] {
  const first: Row[] = [];
  for (const row of rows) if (first.push(row) === 2) break;
  return first;
}

/** Stories with more articles first. */
function byInterest(a: StoryNote, b: StoryNote): number {
  return b.article_count - a.article_count || (a.story_id < b.story_id ? -1 : 1);
}

function storyNote(story: StoryRow, part: PageTables): StoryNote {
  return {
    story_id: story.story_id,
    title: story.title,
    first_published_on: story.first_published_on,
    last_published_on: story.last_published_on,
    article_count: story.article_count,
    claim_group_count: part.claim_groups.length,
    disputed_count: part.claim_groups.filter((group) => group.status === 'disputed').length,
  };
}

function releaseNote(tables: ReleaseRows, facts: PageFacts, shard_digits: number | null): ReleaseNote {
  const { title, description, version, licence, homepage, texts } = facts.settings;
  const notes = TABLE_NAMES.map((table) => ({
    name: table,
    title: TABLE_INFO[table].title,
    description: TABLE_INFO[table].description,
    rows: tables.count(table),
    columns: TABLE_INFO[table].columns.map(({ name, type, description }) => ({ name, type, description })),
  }));
  return {
    ...{ title, description, version, licence, homepage, texts },
    ...{ citation: facts.citation, limits: facts.limits },
    ...{ measures: MEASURES, test_sets: TEST_SETS },
    ...{ tables: notes, shard_digits },
  };
}

/** Issues of articles that are in no story, since they were set aside. */
function looseIssues(tables: ReleaseRows): { readonly first: readonly IssueRow[]; readonly count: number } {
  const articles = new Set<string>();
  for (const { article_id } of tables.rows('articles')) articles.add(article_id);
  const first: IssueRow[] = [];
  let count = 0;
  for (const issue of tables.rows('issues')) {
    if (issue.article_id !== null && articles.has(issue.article_id)) continue;
    if (count++ < MAX_LOOSE_ISSUES) first.push(issue);
  }
  return { first, count };
}

function listContent(
  stories: readonly StoryNote[],
  issues: ReturnType<typeof looseIssues>,
  { settings }: PageFacts,
): PageContent {
  const { title, licence } = settings;
  const note = { root: '', stories, issues: issues.first, issue_count: issues.count, has_texts: false };
  return { title, licence, note, rows: null, texts: null };
}

/** Columns that no view shows. */
const UNSHOWN: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  articles: ['source_sha256', 'text_sha256', 'source_file'],
  mentions: ['text', 'rule'],
};

/** @param story null where it is the only one, and the page is named after the release. */
function storyContent(story: StoryRow | null, part: PageTables, { settings, textOf }: PageFacts): PageContent {
  const has_texts = settings.texts === 'full';
  const rows: Partial<Record<keyof PageTables, PackedTable>> = {};
  for (const table of TABLE_NAMES) {
    if (!isShown(table, part)) continue;
    const unshown = [...(UNSHOWN[table] ?? []), ...(has_texts && table === 'spans' ? ['text'] : [])];
    const columns = TABLE_INFO[table].columns.map(({ name }) => name).filter((name) => !unshown.includes(name));
    rows[table] = packTable(columns, part[table]);
  }
  const texts = part.articles.map(({ article_id }) => [article_id, has_texts ? textOf(article_id) : ''] as const);
  return {
    title: story?.title ?? settings.title,
    licence: settings.licence,
    note: { root: story ? '../' : '', stories: null, issues: [], issue_count: 0, has_texts },
    rows,
    texts: has_texts ? Object.fromEntries(texts) : null,
  };
}

function isShown(table: TableName, part: PageTables): table is keyof PageTables {
  return table in part;
}
