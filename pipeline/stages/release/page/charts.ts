/** Charts for the data card, as SVG files: which article carries which claim, and the figures that differ. Byte-stable. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { ArticleRow, ClaimGroupRow, FigureGroupRow, StoryRow } from '../../../core/tables.gen.ts';
import { nameArticles } from './article-names.ts';
import { CHART_CLASS, type ChartFigure, drawFigures } from './figure-chart.ts';
import type { ReleaseRows, StoryRows } from './story-rows.ts';

/** Claims in a chart for the card, and articles in any chart; the page shows all. */
const MAX_CLAIMS = 20;
const MAX_ARTICLES = 40;
const WIDTH = 720;
/** Room for statements, and for the last turned name, in pixels. */
const LABEL_WIDTH = 380;
const RIGHT = 90;
/** Least width of a column, in pixels. */
const MIN_COLUMN = 15;
/** Columns of this width leave room for names that are turned a little, in pixels. */
const WIDE_COLUMN = 25;
/** Of the charts' font, about, in pixels. */
const LETTER_WIDTH = 6;
/** Letters of a statement, of an article's name, and of a story's title in a caption. */
const MAX_LABEL = 60;
const MAX_NAME = 24;
const MAX_TITLE = 80;

/** Colours that read on white and on black. */
const COLOURS = { attributed: '#4c8fd6', carried: '#3f9a57', denied: '#d6574c' } as const;

type Carriage = keyof typeof COLOURS;

/** A chart as a file of its own, with a sentence that says what it shows and leaves out. */
export interface Chart {
  readonly path: string;
  readonly caption: string;
  readonly svg: string;
}

/**
 * The charts; none where there is nothing to compare.
 * @param partOf gives the rows of a story.
 */
export function makeCharts(tables: ReleaseRows, partOf: (storyId: string) => StoryRows): readonly Chart[] {
  return [drawCoverage(tables, partOf), drawWidestFigure(tables, partOf)].filter((chart) => chart !== null);
}

/** The rules that the plotting library puts beside a chart; the page's policy must allow them. */
export function chartStyle(): string {
  const chart = drawFigures([{ article: 'a', low: 1, high: 1, bound: 'exact', text: '' }], null, WIDTH, newDocument());
  return chart.querySelector('style')?.textContent ?? '';
}

type ChartDocument = NonNullable<Plot.PlotOptions['document']>;

function newDocument(): ChartDocument {
  return parseHTML('<!doctype html><html><body></body></html>').document as unknown as ChartDocument;
}

/** In the largest story with a claim that several articles carry: the claims that most carry. */
function drawCoverage(tables: ReleaseRows, partOf: (storyId: string) => StoryRows): Chart | null {
  const shared = new Set<string>();
  for (const group of tables.rows('claim_groups')) if (group.article_count > 1) shared.add(group.story_id);
  const story = largest(tables.rows('stories'), ({ story_id }) => shared.has(story_id));
  if (!story) return null;
  const part = partOf(story.story_id);
  const all = filter(part.rows('claim_groups'), (group) => group.article_count > 1);
  const articleRows = [...part.rows('articles')];
  const groups = all.toSorted(byCoverage).slice(0, MAX_CLAIMS);
  const labels = new Map(
    groups.map((group, index) => [group.claim_group_id, `${index + 1}. ${shorten(group.statement, MAX_LABEL)}`]),
  );
  const cells = cellsOf(part, labels);
  const articles = mostCarrying(articleRows, cells);
  const names = nameArticles(articleRows);
  const nameOf = (id: string): string => shorten(names.get(id) ?? id, MAX_NAME);
  const width = Math.max(WIDTH, LABEL_WIDTH + RIGHT + articles.length * MIN_COLUMN);
  const longest = Math.max(...articles.map((id) => nameOf(id).length)) * LETTER_WIDTH;
  const angle = tilt(longest, (width - LABEL_WIDTH - RIGHT) / articles.length);
  const top = 40 + Math.ceil(longest * Math.sin((angle * Math.PI) / 180));
  const shown = new Set(articles);
  const svg = toSvg(
    Plot.plot({
      document: newDocument(),
      className: CHART_CLASS,
      width,
      height: groups.length * 22 + top + 10,
      marginLeft: LABEL_WIDTH,
      marginRight: RIGHT,
      marginTop: top,
      x: { axis: 'top', domain: articles, label: null, tickRotate: -angle, tickSize: 0, tickFormat: nameOf },
      y: { domain: [...labels.keys()], label: null, tickSize: 0, tickFormat: (id: string) => labels.get(id) ?? '' },
      color: { domain: Object.keys(COLOURS), range: Object.values(COLOURS) },
      marks: [
        Plot.cell(
          cells.filter(({ article }) => shown.has(article)),
          { x: 'article', y: 'claim', fill: 'carriage', inset: 2, rx: 3 },
        ),
      ],
    }),
    'Which article carries which claim: green in its own voice, blue on the word of a source, red denied.',
  );
  const claims = groups.length < all.length ? `the ${groups.length} of ${all.length}` : `the ${all.length}`;
  const parts = [
    `Which article carries which claim: ${claims} claims that several articles carry`,
    ...(articles.length < articleRows.length
      ? [`the ${articles.length} of ${articleRows.length} articles that carry most of them`]
      : []),
    ...(tables.count('stories') > 1 ? [`the story “${shorten(story.title, MAX_TITLE)}”`] : []),
    'green in an article’s own voice, blue on the word of a source, red denied',
  ];
  return { path: 'charts/claims-by-article.svg', caption: `${parts.join('; ')}.`, svg };
}

/** Degrees by which names are turned to fit over their columns: not at all, a little, or steeply where columns are narrow. */
function tilt(longest: number, column: number): number {
  if (longest <= column) return 0;
  return column >= WIDE_COLUMN ? 35 : 60;
}

interface Cell {
  readonly article: string;
  readonly claim: string;
  readonly carriage: Carriage;
}

/** One cell an article and claim; a denial outdoes what else the article carries. */
function cellsOf(part: StoryRows, labels: ReadonlyMap<string, string>): readonly Cell[] {
  const denials = new Set<string>();
  for (const row of part.rows('attributions')) if (row.stance === 'denies') denials.add(row.attribution_id);
  const cells = new Map<string, Cell>();
  for (const { claim_group_id: claim, article_id: article, attribution_id } of part.rows('claims')) {
    if (!labels.has(claim)) continue;
    const carriage = attribution_id === null ? 'carried' : denials.has(attribution_id) ? 'denied' : 'attributed';
    const key = `${claim}\n${article}`;
    if (cells.get(key)?.carriage !== 'denied') cells.set(key, { article, claim, carriage });
  }
  return [...cells.values()];
}

/** Ids of the articles with most cells, in the story's order. */
function mostCarrying(articles: readonly ArticleRow[], cells: readonly Cell[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { article } of cells) counts.set(article, (counts.get(article) ?? 0) + 1);
  const countOf = (id: string): number => counts.get(id) ?? 0;
  const ids = articles.map(({ article_id }) => article_id);
  const chosen = new Set(ids.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, MAX_ARTICLES));
  return ids.filter((id) => chosen.has(id));
}

function byCoverage(a: ClaimGroupRow, b: ClaimGroupRow): number {
  return (
    b.article_count - a.article_count || b.claim_count - a.claim_count || (a.claim_group_id < b.claim_group_id ? -1 : 1)
  );
}

/** The quantity that most articles state with differing numbers. */
function drawWidestFigure(tables: ReleaseRows, partOf: (storyId: string) => StoryRows): Chart | null {
  let group: FigureGroupRow | null = null;
  for (const row of tables.rows('figure_groups'))
    if (row.article_count > 1 && row.value_min !== null && (!group || byWidth(row, group) < 0)) group = row;
  if (!group) return null;
  const { figure_group_id, story_id, unit } = group;
  const part = partOf(story_id);
  const names = nameArticles([...part.rows('articles')]);
  const all = filter(
    part.rows('figures'),
    (row) => row.figure_group_id === figure_group_id && row.unit === unit && (row.value_low ?? row.value_high) !== null,
  );
  const articles = new Set([...new Set(all.map(({ article_id }) => article_id))].slice(0, MAX_ARTICLES));
  const figures: ChartFigure[] = all
    .filter(({ article_id }) => articles.has(article_id))
    .map((row) => ({
      article: names.get(row.article_id) ?? row.article_id,
      low: row.value_low,
      high: row.value_high,
      bound: row.bound,
      text: '',
    }));
  const label = [group.subject, unit].filter(Boolean).join(', ');
  const rest = group.article_count - articles.size;
  const title = `What ${rest > 0 ? `${articles.size} of ${group.article_count} articles say` : 'each article says'} of: ${label}`;
  const svg = toSvg(drawFigures(figures, label, WIDTH, newDocument()), title);
  const signs = 'a full dot is an exact number, an open one an approximate one, a bar a range, an arrow a bound';
  return { path: 'charts/one-figure-by-article.svg', caption: `${title}; ${signs}.`, svg };
}

function byWidth(a: FigureGroupRow, b: FigureGroupRow): number {
  return (
    Number(b.value_min !== b.value_max) - Number(a.value_min !== a.value_max) ||
    b.article_count - a.article_count ||
    (a.figure_group_id < b.figure_group_id ? -1 : 1)
  );
}

/** The story with most articles among the wanted ones; the first of several. */
function largest(stories: Iterable<StoryRow>, isWanted: (story: StoryRow) => boolean): StoryRow | null {
  let best: StoryRow | null = null;
  for (const story of stories) if (isWanted(story) && (!best || story.article_count > best.article_count)) best = story;
  return best;
}

/** The wanted rows of many. */
function filter<Row>(rows: Iterable<Row>, isWanted: (row: Row) => boolean): Row[] {
  const wanted: Row[] = [];
  for (const row of rows) if (isWanted(row)) wanted.push(row);
  return wanted;
}

function shorten(text: string, length: number): string {
  const points = [...text.replace(/\s+/g, ' ')];
  return points.length <= length ? points.join('') : `${points.slice(0, length - 1).join('')}…`;
}

/** A file of its own: name space, title, and a background for readers whose page is dark. */
function toSvg(chart: ReturnType<typeof Plot.plot>, title: string): string {
  const document = chart.ownerDocument;
  const label = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  label.textContent = title;
  chart.prepend(label);
  chart.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  chart.setAttribute('style', 'background: #fff; color: #222; font-family: system-ui, sans-serif');
  return `${chart.outerHTML}\n`;
}
