/** Compare: claim groups against articles. Who carries which claim, in which words, on whose word. */
import { ClaimMatrix, type Entry, MAX_COLUMNS } from './claim-matrix.ts';
import { choice, emptyNote, h, linkTo, picker, searchField, showInPieces } from './dom.ts';
import { glossary } from './glossary.ts';
import { explainValue, type Model } from './model.ts';
import { once } from './read-page.ts';

/** Groups that are put on the page at once: at most so many, and at most so many cells. */
const MAX_PIECE = 40;
const MAX_CELLS = 1_000;
const MIN_PIECE = 15;
/** Sources to pick from; the search finds the rest. */
const MAX_SOURCES = 100;
/** Above this many articles the columns are headed by numbers. */
const MAX_NAMED_COLUMNS = 8;

interface Filters {
  shown: 'all' | 'disputed' | 'shared' | 'everywhere' | 'alone' | 'figures';
  kind: string;
  source: string;
  query: string;
}

/** Columns whose meaning the view explains. */
const EXPLAINED = [
  'claim_groups.status',
  'claims.kind',
  'claims.certainty',
  'claims.polarity',
  'attributions.stance',
  'claims.confidence',
];

/** Fills the view. @param target a claim or claim group to open. */
export function showCompare(model: Model, container: HTMLElement, target: string | null): void {
  const entries = makeEntries(model);
  const { articles } = model.tables;
  const matrix = new ClaimMatrix(model, target);
  const filters: Filters = { shown: 'all', kind: '', source: '', query: '' };
  const table = h('table', { class: 'matrix', role: 'table' });
  table.dataset.columns = articles.length > MAX_NAMED_COLUMNS ? 'many' : 'few';
  const more = h('div');
  const count = h('p', { class: 'count', role: 'status' });
  const update = (): void => {
    const shown = entries.filter((entry) => passes(entry, filters, articles.length));
    count.textContent = `${shown.length} of ${entries.length} claims`;
    table.replaceChildren(matrix.head(articles.length > MAX_NAMED_COLUMNS));
    const piece = Math.max(MIN_PIECE, Math.min(MAX_PIECE, Math.floor(MAX_CELLS / Math.max(1, matrix.width))));
    showInPieces(table, more, shown, piece, (entry) => matrix.row(entry));
    if (shown.length === 0) more.replaceChildren(emptyNote('No claim fits these filters.'));
  };
  container.append(
    h('h2', {}, 'Compare'),
    h('p', { class: 'lead' }, 'A line is a claim, a column an article. Open a line to read the wordings side by side.'),
    filterBar(model, entries, filters, update, columnPicker(model, matrix, update)),
    h('div', { class: 'above' }, count, legend(), articleKey(model), glossary(model.page.release, EXPLAINED)),
    h('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Claims by article' }, table),
    more,
  );
  if (target) moveToFront(entries, target);
  update();
}

/** The targeted group leads the list, so that a link finds it in a list of any length. */
function moveToFront(entries: Entry[], target: string): void {
  const index = entries.findIndex(
    ({ group, claims }) => group.claim_group_id === target || claims.some((claim) => claim.claim_id === target),
  );
  if (index > 0) entries.unshift(...entries.splice(index, 1));
}

function makeEntries(model: Model): Entry[] {
  const withFigures = new Set(model.tables.figures.map((figure) => figure.claim_id));
  const entries = model.tables.claim_groups.map((group): Entry => {
    const claims = model.claimsOf().get(group.claim_group_id) ?? [];
    const sources = new Set(claims.flatMap((claim) => sourceOf(model, claim) ?? []));
    return {
      group,
      claims,
      kinds: new Set<string>(claims.map((claim) => claim.kind)),
      sources,
      hasFigures: claims.some((claim) => withFigures.has(claim.claim_id)),
      haystack: once(() =>
        [group.statement, ...claims.flatMap((claim) => [claim.text ?? '', claim.statement]), ...sources]
          .join('\n')
          .toLowerCase(),
      ),
    };
  });
  return entries.sort(
    (a, b) =>
      b.group.article_count - a.group.article_count ||
      b.group.claim_count - a.group.claim_count ||
      (a.group.claim_group_id < b.group.claim_group_id ? -1 : 1),
  );
}

function sourceOf(model: Model, claim: Entry['claims'][number]): string | null {
  const attribution = claim.attribution_id === null ? undefined : model.attributions().get(claim.attribution_id);
  return attribution ? model.sourceName(attribution) : null;
}

function passes(entry: Entry, { shown, kind, source, query }: Filters, articles: number): boolean {
  const { group, kinds, sources, hasFigures } = entry;
  if (shown === 'disputed' && group.status !== 'disputed') return false;
  if (shown === 'shared' && group.article_count < 2) return false;
  if (shown === 'everywhere' && group.article_count < articles) return false;
  if (shown === 'alone' && group.article_count !== 1) return false;
  if (shown === 'figures' && !hasFigures) return false;
  if (kind !== '' && !kinds.has(kind)) return false;
  if (source !== '' && !sources.has(source)) return false;
  return query === '' || query.split(/\s+/u).every((word) => entry.haystack().includes(word));
}

function filterBar(
  model: Model,
  entries: readonly Entry[],
  filters: Filters,
  update: () => void,
  columns: HTMLElement | null,
): HTMLElement {
  const kinds = [...new Set(entries.flatMap((entry) => [...entry.kinds]))].sort();
  const sources = countValues(entries.flatMap((entry) => [...entry.sources])).slice(0, MAX_SOURCES);
  const set = <K extends keyof Filters>(key: K, value: Filters[K]) => {
    filters[key] = value;
    update();
  };
  const shown = [
    { value: 'all', text: 'All' },
    {
      value: 'disputed',
      text: 'Disputed',
      help: explainValue(model.page.release, 'claim_groups', 'status', 'disputed'),
    },
    { value: 'shared', text: 'In several' },
    { value: 'everywhere', text: 'In all' },
    { value: 'alone', text: 'In one only' },
    { value: 'figures', text: 'With figures' },
  ];
  return h(
    'div',
    { class: 'filters' },
    searchField('Search', (value) => set('query', value.trim().toLowerCase())),
    choice('Which claims', shown, filters.shown, (value) => set('shown', value as Filters['shown'])),
    picker('Kind', [['', 'any'], ...kinds.map((kind) => [kind, kind] as const)], (value) => set('kind', value)),
    picker(
      'Source',
      [['', 'any'], ...sources.map(([source, count]) => [source, `${source} (${count})`] as const)],
      (value) => set('source', value),
    ),
    columns,
  );
}

/** Values with how often they occur, most frequent first. */
function countValues(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Which of very many articles have columns. */
function columnPicker(model: Model, matrix: ClaimMatrix, update: () => void): HTMLElement | null {
  const count = model.tables.articles.length;
  if (count <= MAX_COLUMNS) return null;
  const starts = Array.from({ length: Math.ceil(count / MAX_COLUMNS) }, (_, index) => index * MAX_COLUMNS);
  const options = starts.map(
    (start) => [String(start), `${start + 1} to ${Math.min(count, start + MAX_COLUMNS)} of ${count}`] as const,
  );
  const pick = (value: string): void => {
    matrix.showFrom(Number(value));
    update();
  };
  return picker('Columns: articles', options, pick);
}

function legend(): HTMLElement {
  const items = ClaimMatrix.legend().map(({ sign, value, text, help }) =>
    h('li', { title: help }, h('span', { class: `sign ${value}`, 'aria-hidden': 'true' }, sign), text),
  );
  return h('ul', { class: 'legend' }, ...items);
}

/** The articles by number, for columns that are headed by numbers: where they are many, and on a phone. */
function articleKey(model: Model): HTMLElement {
  const { articles } = model.tables;
  const items = articles.map(({ article_id }) => h('li', {}, linkTo(article_id, model.articleName(article_id))));
  const className = articles.length > MAX_NAMED_COLUMNS ? 'key' : 'key narrow';
  return h('details', { class: className }, h('summary', {}, 'Articles by number'), h('ol', {}, ...items));
}
