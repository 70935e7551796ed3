/** Charts for the data card, as SVG files: which article carries which claim, and the figures that differ. Byte-stable. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { compareBy } from '../../../core/order.ts';
import { CHART_CLASS, type ChartFigure, drawFigures } from './figure-chart.ts';
import type { PageTables } from './page-data.ts';
import { type ReleaseRows, splitByStory } from './story-rows.ts';

/** Rows in a chart for the card; the page shows all. */
const MAX_ROWS = 20;
const WIDTH = 720;
/** Room for statements, in pixels. */
const LABEL_WIDTH = 380;
/** Of the charts' font, about, in pixels. */
const LETTER_WIDTH = 6;
/** Letters of a statement in a label. */
const MAX_LABEL = 60;

/** Colours that read on white and on black. */
const COLOURS = { attributed: '#4c8fd6', carried: '#3f9a57', denied: '#d6574c' } as const;

type Carriage = keyof typeof COLOURS;

/** Charts by path; none where there is nothing to compare. */
export function* makeCharts(tables: ReleaseRows): Generator<readonly [path: string, content: string]> {
  const matrix = drawCoverage(tables);
  if (matrix) yield ['charts/claims-by-article.svg', matrix];
  const figures = drawWidestFigure(tables);
  if (figures) yield ['charts/one-figure-by-article.svg', figures];
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

/** The groups that most articles carry. */
function drawCoverage(tables: ReleaseRows): string | null {
  const groups = pick(tables.rows('claim_groups'), (group) => group.article_count > 1)
    .toSorted(
      (a, b) =>
        b.article_count - a.article_count ||
        b.claim_count - a.claim_count ||
        (a.claim_group_id < b.claim_group_id ? -1 : 1),
    )
    .slice(0, MAX_ROWS);
  if (groups.length === 0) return null;
  const labels = new Map(
    groups.map((group, index) => [group.claim_group_id, `${index + 1}. ${shorten(group.statement)}`]),
  );
  const { attributions, claims } = rowsOfStories(tables, groups);
  const denials = new Set(attributions.filter((row) => row.stance === 'denies').map((row) => row.attribution_id));
  const names = articleNames(tables);
  const cells = new Map<string, { article: string; claim: string; carriage: Carriage }>();
  for (const claim of claims) {
    const label = labels.get(claim.claim_group_id);
    if (label === undefined) continue;
    const carriage =
      claim.attribution_id === null ? 'carried' : denials.has(claim.attribution_id) ? 'denied' : 'attributed';
    const article = names.get(claim.article_id)!;
    const key = `${label}\n${article}`;
    if (cells.get(key)?.carriage !== 'denied') cells.set(key, { article, claim: label, carriage });
  }
  const shown = [...new Set(names.values())];
  const isTight = Math.max(...shown.map((name) => name.length)) * LETTER_WIDTH > (WIDTH - LABEL_WIDTH) / shown.length;
  return toSvg(
    Plot.plot({
      document: newDocument(),
      className: CHART_CLASS,
      width: WIDTH,
      height: groups.length * 22 + (isTight ? 100 : 50),
      marginLeft: LABEL_WIDTH,
      marginRight: 60,
      marginTop: isTight ? 90 : 40,
      x: { axis: 'top', domain: shown, label: null, tickRotate: isTight ? -35 : 0, tickSize: 0 },
      y: { domain: [...labels.values()], label: null, tickSize: 0 },
      color: { domain: Object.keys(COLOURS), range: Object.values(COLOURS) },
      marks: [Plot.cell([...cells.values()], { x: 'article', y: 'claim', fill: 'carriage', inset: 2, rx: 3 })],
    }),
    'Which article carries which claim: green in its own voice, blue on the word of a source, red denied.',
  );
}

/** The quantity that most articles state with differing numbers. */
function drawWidestFigure(tables: ReleaseRows): string | null {
  const [group] = pick(tables.rows('figure_groups'), (row) => row.article_count > 1 && row.value_min !== null).toSorted(
    (a, b) =>
      Number(b.value_min !== b.value_max) - Number(a.value_min !== a.value_max) ||
      b.article_count - a.article_count ||
      (a.figure_group_id < b.figure_group_id ? -1 : 1),
  );
  if (!group) return null;
  const names = articleNames(tables);
  const figures: ChartFigure[] = rowsOfStories(tables, [group])
    .figures.filter(
      (row) =>
        row.figure_group_id === group.figure_group_id &&
        row.unit === group.unit &&
        (row.value_low !== null || row.value_high !== null),
    )
    .map((row) => ({
      article: names.get(row.article_id)!,
      low: row.value_low,
      high: row.value_high,
      bound: row.bound,
      text: '',
    }));
  const unit = [group.subject, group.unit].filter(Boolean).join(', ');
  return toSvg(drawFigures(figures, unit, WIDTH, newDocument()), `What each article says of: ${unit}`);
}

function pick<Row>(rows: Iterable<Row>, isWanted: (row: Row) => boolean = () => true): Row[] {
  const picked: Row[] = [];
  for (const row of rows) if (isWanted(row)) picked.push(row);
  return picked;
}

/** Rows of the stories that the groups are of, in the order of their tables. */
function rowsOfStories(
  tables: ReleaseRows,
  groups: readonly { readonly story_id: string }[],
): Pick<PageTables, 'attributions' | 'claims' | 'figures'> {
  const partOf = splitByStory(tables);
  const parts = [...new Set(groups.map((group) => group.story_id))].map(partOf);
  return {
    attributions: parts.flatMap((part) => part.attributions),
    claims: parts.flatMap((part) => part.claims).sort(compareBy('article_id', 'start', 'end', 'claim_id')),
    figures: parts.flatMap((part) => part.figures),
  };
}

function articleNames(tables: ReleaseRows): ReadonlyMap<string, string> {
  return new Map(
    pick(tables.rows('articles')).map((article) => [
      article.article_id,
      shorten(article.outlet ?? article.article_id, 24),
    ]),
  );
}

function shorten(text: string, length: number = MAX_LABEL): string {
  const points = [...text.replace(/\s+/g, ' ')];
  return points.length <= length ? text : `${points.slice(0, length - 1).join('')}…`;
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
