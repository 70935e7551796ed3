/** The pages of a release: one a story, and a list of stories where there are several. Self-contained; made from the tables alone. */
import type { ReleaseSettings } from '../../../core/config.ts';
import { sha256Base64 } from '../../../core/id.ts';
import { type StoryRow, TABLE_INFO, TABLE_NAMES, type TableName } from '../../../core/tables.gen.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from './assets.gen.ts';
import { chartStyle } from './charts.ts';
import type { PackedTable, PageData, PageTables, ReleaseNote, StoryNote } from './page-data.ts';
import { type ReleaseRows, splitByStory } from './story-rows.ts';

/** What pages say and hold besides the tables. */
export interface PageFacts {
  readonly settings: ReleaseSettings;
  readonly citation: string;
  readonly limits: readonly string[];
  /** The text that an article's offsets point into; asked only where `settings.texts` is `full`. */
  readonly textOf: (articleId: string) => string;
}

/** Folder of the stories' pages where there are several. */
const STORY_FOLDER = 'stories';

/** Makes `index.html`, and `stories/<story_id>.html` where the release holds several stories. */
export function* makePages(tables: ReleaseRows, facts: PageFacts): Generator<readonly [path: string, content: string]> {
  const release = releaseNote(facts);
  const notes = TABLE_NAMES.map((table) => ({
    name: table,
    title: TABLE_INFO[table].title,
    description: TABLE_INFO[table].description,
    rows: tables.count(table),
    columns: TABLE_INFO[table].columns.map(({ name, type, description }) => ({ name, type, description })),
  }));
  const common = { release, tables: notes };
  const parts = splitByStory(tables);
  if (tables.count('stories') === 1) {
    const [story] = tables.rows('stories');
    // Issues of articles that were set aside belong to no story; here there is but one page to name them.
    const part = { ...parts(story!.story_id), issues: [...tables.rows('issues')] };
    yield ['index.html', page({ ...common, root: '', stories: null, ...storyData(part, facts) }, facts)];
    return;
  }
  const stories: StoryNote[] = [];
  for (const story of tables.rows('stories')) {
    const part = parts(story.story_id);
    const path = `${STORY_FOLDER}/${story.story_id}.html`;
    stories.push(storyNote(story, part, path));
    yield [path, page({ ...common, root: '../', stories: null, ...storyData(part, facts) }, facts)];
  }
  yield [
    'index.html',
    page({ ...common, root: '', stories: stories.sort(byInterest), packed: null, texts: null }, facts),
  ];
}

/** Stories with more articles first. */
function byInterest(a: StoryNote, b: StoryNote): number {
  return b.article_count - a.article_count || (a.story_id < b.story_id ? -1 : 1);
}

function storyNote(story: StoryRow, part: PageTables, path: string): StoryNote {
  return {
    story_id: story.story_id,
    title: story.title,
    first_published_on: story.first_published_on,
    last_published_on: story.last_published_on,
    article_count: story.article_count,
    claim_group_count: part.claim_groups.length,
    disputed_count: part.claim_groups.filter((group) => group.status === 'disputed').length,
    page: path,
  };
}

function releaseNote({ settings, citation, limits }: PageFacts): ReleaseNote {
  const { title, description, version, licence, homepage, texts } = settings;
  return { title, description, version, licence, homepage, texts, citation, limits };
}

/** Columns that no view shows. */
const UNSHOWN: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  articles: ['source_sha256', 'text_sha256', 'source_file'],
  mentions: ['text', 'rule'],
};

function storyData(part: PageTables, { settings, textOf }: PageFacts): Pick<PageData, 'packed' | 'texts'> {
  const isFull = settings.texts === 'full';
  const packed: Record<string, PackedTable> = {};
  for (const table of TABLE_NAMES) {
    if (!(table in part)) continue;
    const unshown = [...(UNSHOWN[table] ?? []), ...(isFull && table === 'spans' ? ['text'] : [])];
    packed[table] = pack(
      TABLE_INFO[table].columns.map(({ name }) => name).filter((name) => !unshown.includes(name)),
      part[table as keyof PageTables],
    );
  }
  if (!isFull) return { packed, texts: null };
  const texts = part.articles.map((article) => [article.article_id, textOf(article.article_id)] as const);
  return { packed, texts: Object.fromEntries(texts) };
}

function pack(columns: readonly string[], rows: readonly object[]): PackedTable {
  return { columns, rows: rows.map((row) => columns.map((column) => (row as Record<string, unknown>)[column])) };
}

/** The content-security policy of every page; made once, since the chart's style takes a chart to know. */
function policy(): string {
  if (madePolicy !== null) return madePolicy;
  const hashes = (text: string) => `'sha256-${sha256Base64(text)}'`;
  madePolicy = [
    `default-src 'none'`,
    `script-src ${hashes(PAGE_SCRIPT)}`,
    `style-src ${hashes(PAGE_STYLE)} ${hashes(chartStyle())}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return madePolicy;
}

let madePolicy: string | null = null;

function page(data: PageData, { settings }: PageFacts): string {
  const title = escapeHtml(settings.title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<div class="page">
<a class="skip" href="#view">Skip to the view</a>
<header><h1><bdi>${title}</bdi></h1></header>
<main id="view" tabindex="-1"></main>
<noscript><p>This page needs JavaScript. The same rows lie beside it as CSV and JSON Lines.</p></noscript>
<footer>What articles report, not what is true. Words are their publishers’; data ${escapeHtml(settings.licence)}.</footer>
</div>
<script type="application/json" id="data">${toInertJson(data)}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

/** JSON that cannot end its script element or open a comment in it. */
function toInertJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
