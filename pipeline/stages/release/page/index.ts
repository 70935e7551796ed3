/** The pages of a release: one a story, and a list of stories where there are several. Made from the tables alone. */
import type { ReleaseSettings } from '../../../core/config.ts';
import { collectWhereLarge } from '../../../core/limit-garbage.ts';
import { type IssueRow, type StoryRow, TABLE_INFO, TABLE_NAMES, type TableName } from '../../../core/tables.gen.ts';
import { MEASURES, TEST_SETS } from '../measures.gen.ts';
import { type PageContent, sharedFiles, sharingPage, wholePage } from './html.ts';
import { type PageTables, type ReleaseNote, type StoryNote, storyPage } from './page-data.ts';
import { shardDigits } from './row-key.ts';
import type { ReleaseRows, StoryRows } from './story-rows.ts';
import { TablePacker } from './table-packer.ts';
import { countIds, idColumn, type PageFiles, ShardWriter } from './write-shards.ts';

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
 * @param partOf gives the rows of a story.
 */
export function writePages(
  tables: ReleaseRows,
  partOf: (storyId: string) => StoryRows,
  facts: PageFacts,
  files: PageFiles,
): void {
  const [story, another] = firstTwo(tables.rows('stories'));
  if (story && !another) {
    const rows = packTables(tables, partOf(story.story_id), true, facts);
    const content = storyContent(null, partOf(story.story_id), rows, facts);
    writePage(files, 'index.html', wholePage(content, releaseNote(tables, facts, null)));
    return;
  }
  const digits = shardDigits(countIds((table) => tables.count(table)));
  const release = releaseNote(tables, facts, story ? digits : null);
  const list = (stories: readonly StoryNote[]): PageContent => listContent(stories, looseIssues(tables), facts);
  if (!story) {
    writePage(files, 'index.html', wholePage(list([]), release));
    return;
  }
  const stories = writeStories(tables, partOf, facts, digits, files);
  for (const [path, content] of sharedFiles(release)) files.write(path, content);
  writePage(files, 'index.html', sharingPage(list(stories.sort(byInterest))));
}

/** Writes the page of each story, and which story each row is in. */
function writeStories(
  tables: ReleaseRows,
  partOf: (storyId: string) => StoryRows,
  facts: PageFacts,
  digits: number,
  files: PageFiles,
): StoryNote[] {
  const shards = new ShardWriter(files, digits);
  const notes: StoryNote[] = [];
  for (const story of tables.rows('stories')) {
    const part = partOf(story.story_id);
    const taken = function* (): Generator<PackedTable> {
      for (const [table, packed] of packTables(tables, part, false, facts)) {
        const column = idColumn(table);
        if (column !== null) shards.take(story.story_id, packed.valuesOf(column) as Iterable<string>);
        if (table === 'claim_groups') notes.push(storyNote(story, packed));
        yield [table, packed];
      }
    };
    writePage(files, storyPage(story.story_id), sharingPage(storyContent(story, part, taken(), facts)));
  }
  shards.close();
  return notes;
}

function writePage(files: PageFiles, path: string, pieces: Iterable<string>): void {
  const page = files.open(path);
  for (const piece of pieces) page.write(piece);
  page.close(null);
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

function storyNote(story: StoryRow, claimGroups: TablePacker): StoryNote {
  return {
    story_id: story.story_id,
    title: story.title,
    first_published_on: story.first_published_on,
    last_published_on: story.last_published_on,
    article_count: story.article_count,
    claim_group_count: claimGroups.rows,
    disputed_count: claimGroups.count('status', 'disputed'),
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

type PackedTable = readonly [table: keyof PageTables, packed: TablePacker];

/**
 * Packs the tables of a story one after the other, when each is asked for.
 * @param isOnly where the release has one page, it names the issues of articles that were set aside too.
 */
function* packTables(
  tables: ReleaseRows,
  part: StoryRows,
  isOnly: boolean,
  { settings }: PageFacts,
): Generator<PackedTable> {
  const pack = (table: keyof PageTables, rows: Iterable<object>): PackedTable => {
    const unshown = [...(UNSHOWN[table] ?? []), ...(settings.texts === 'full' && table === 'spans' ? ['text'] : [])];
    const columns = TABLE_INFO[table].columns.map(({ name }) => name).filter((name) => !unshown.includes(name));
    const packed = new TablePacker(columns);
    for (const row of rows) packed.add(row);
    return [table, packed];
  };
  for (const table of TABLE_NAMES) {
    collectWhereLarge();
    if (table === 'entities') {
      // A story's entities are those that its mentions name.
      const mentions = pack('mentions', part.rows('mentions'));
      const ids = [...(mentions[1].valuesOf('entity_id') as Iterable<string>)].sort();
      yield pack(table, tables.rowsOf(table, ids));
      yield mentions;
    } else if (table !== 'mentions' && table !== 'claim_entities')
      yield pack(table, isOnly && table === 'issues' ? tables.rows(table) : part.rows(table));
  }
}

/** @param story null where it is the only one, and the page is named after the release. */
function storyContent(
  story: StoryRow | null,
  { articleIds }: StoryRows,
  rows: Iterable<PackedTable>,
  { settings, textOf }: PageFacts,
): PageContent {
  const has_texts = settings.texts === 'full';
  return {
    title: story?.title ?? settings.title,
    licence: settings.licence,
    note: { root: story ? '../' : '', stories: null, issues: [], issue_count: 0, has_texts },
    rows: jsonOf(rows),
    texts: has_texts ? textsOf(articleIds, textOf) : null,
  };
}

function* jsonOf(tables: Iterable<PackedTable>): Generator<readonly [keyof PageTables, Iterable<string>]> {
  for (const [table, packed] of tables) yield [table, packed.json()];
}

function* textsOf(
  articleIds: readonly string[],
  textOf: PageFacts['textOf'],
): Generator<readonly [articleId: string, text: string]> {
  for (const id of articleIds) yield [id, textOf(id)];
}
