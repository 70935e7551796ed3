/** Compare: claim groups against articles. Who carries which claim, in which words, on whose word. */
import { alignWords } from '../../../../core/align-words.ts';
import { choice, h, linkTo, permalink, picker, searchField, showInPieces, words } from './dom.ts';
import { glossary } from './glossary.ts';
import { type Carriage, explainValue, type Model } from './model.ts';

type Group = Model['tables']['claim_groups'][number];
type Claim = Model['tables']['claims'][number];

/** Signs and words for how an article carries a claim, strongest first. */
const CARRIAGES: readonly {
  readonly value: Carriage;
  readonly sign: string;
  readonly text: string;
  readonly help: string;
}[] = [
  { value: 'denied', sign: '✕', text: 'denied', help: 'under a source that denies it' },
  { value: 'opposite', sign: '≠', text: 'opposite', help: 'the claim with the opposite polarity' },
  { value: 'carried', sign: '●', text: 'carried', help: 'in the outlet’s own voice' },
  { value: 'hedged', sign: '◐', text: 'hedged', help: 'in its own voice, as probable, possible or alleged' },
  { value: 'attributed', sign: '❝', text: 'attributed', help: 'on the word of a source' },
];

/** Groups that are put on the page at once: at most so many, and at most so many cells. */
const MAX_PIECE = 60;
const MAX_CELLS = 1_000;
/** Above this many articles the columns are headed by numbers. */
const MAX_NAMED_COLUMNS = 8;

interface Filters {
  shown: 'all' | 'disputed' | 'shared' | 'everywhere' | 'alone' | 'figures';
  kind: string;
  source: string;
  query: string;
}

/** What filters look at, computed once. */
interface Entry {
  readonly group: Group;
  readonly claims: readonly Claim[];
  readonly kinds: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly hasFigures: boolean;
  /** Lower case. */
  readonly haystack: string;
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
  const filters: Filters = { shown: 'all', kind: '', source: '', query: '' };
  const table = h('table', { class: 'matrix', role: 'table' });
  table.dataset.columns = model.tables.articles.length > MAX_NAMED_COLUMNS ? 'many' : 'few';
  const piece = Math.max(10, Math.min(MAX_PIECE, Math.floor(MAX_CELLS / model.tables.articles.length)));
  const more = h('div');
  const count = h('p', { class: 'count', role: 'status' });
  const update = (): void => {
    const shown = entries.filter((entry) => passes(entry, filters, model.tables.articles.length));
    count.textContent = `${shown.length} of ${entries.length} claims`;
    table.replaceChildren(tableHead(model));
    showInPieces(table, more, shown, piece, (entry) => groupBody(model, entry, target));
  };
  container.append(
    h('h2', {}, 'Compare'),
    h(
      'p',
      { class: 'lead' },
      'Each line is one claim; each column an article. Open a line to read the wordings side by side.',
    ),
    filterBar(model, entries, filters, update),
    glossary(model.data, EXPLAINED),
    count,
    legend(),
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
  const entries = model.tables.claim_groups.map((group) => {
    const claims = model.claimsOf.get(group.claim_group_id) ?? [];
    const sources = claims.flatMap((claim) => sourceOf(model, claim) ?? []);
    return {
      group,
      claims,
      kinds: new Set<string>(claims.map((claim) => claim.kind)),
      sources: new Set(sources),
      hasFigures: claims.some((claim) => withFigures.has(claim.claim_id)),
      haystack: [group.statement, ...claims.map((claim) => `${claim.text ?? ''} ${claim.statement}`), ...sources]
        .join('\n')
        .toLowerCase(),
    };
  });
  return entries.sort(
    (a, b) =>
      b.group.article_count - a.group.article_count ||
      b.group.claim_count - a.group.claim_count ||
      (a.group.claim_group_id < b.group.claim_group_id ? -1 : 1),
  );
}

function sourceOf(model: Model, claim: Claim): string | null {
  const attribution = claim.attribution_id === null ? undefined : model.attributions.get(claim.attribution_id);
  return attribution ? model.sourceName(attribution) : null;
}

function passes({ group, kinds, sources, hasFigures, haystack }: Entry, filters: Filters, articles: number): boolean {
  const { shown, kind, source, query } = filters;
  if (shown === 'disputed' && group.status !== 'disputed') return false;
  if (shown === 'shared' && group.article_count < 2) return false;
  if (shown === 'everywhere' && group.article_count < articles) return false;
  if (shown === 'alone' && group.article_count !== 1) return false;
  if (shown === 'figures' && !hasFigures) return false;
  if (kind !== '' && !kinds.has(kind)) return false;
  if (source !== '' && !sources.has(source)) return false;
  return query === '' || query.split(/\s+/u).every((word) => haystack.includes(word));
}

function filterBar(model: Model, entries: readonly Entry[], filters: Filters, update: () => void): HTMLElement {
  const kinds = [...new Set(entries.flatMap((entry) => [...entry.kinds]))].sort();
  const sources = countValues(entries.flatMap((entry) => [...entry.sources]));
  const set = <K extends keyof Filters>(key: K, value: Filters[K]) => {
    filters[key] = value;
    update();
  };
  const shown = [
    { value: 'all', text: 'All' },
    { value: 'disputed', text: 'Disputed', help: explainValue(model.data, 'claim_groups', 'status', 'disputed') },
    { value: 'shared', text: 'In several' },
    { value: 'everywhere', text: 'In all' },
    { value: 'alone', text: 'In one only' },
    { value: 'figures', text: 'With figures' },
  ];
  return h(
    'div',
    { class: 'filters' },
    choice('Which claims', shown, filters.shown, (value) => set('shown', value as Filters['shown'])),
    picker('Kind', [['', 'any'], ...kinds.map((kind) => [kind, kind] as const)], (value) => set('kind', value)),
    picker(
      'Source',
      [['', 'any'], ...sources.map(([source, count]) => [source, `${source} (${count})`] as const)],
      (value) => set('source', value),
    ),
    searchField('Search', (value) => set('query', value.trim().toLowerCase())),
  );
}

/** Values with how often they occur, most frequent first. */
function countValues(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function legend(): HTMLElement {
  const items = CARRIAGES.map(({ value, sign, text, help }) =>
    h('li', { title: help }, h('span', { class: `sign ${value}`, 'aria-hidden': 'true' }, sign), text),
  );
  return h(
    'ul',
    { class: 'legend' },
    ...items,
    h('li', {}, h('span', { class: 'sign', 'aria-hidden': 'true' }, '·'), 'absent'),
  );
}

function tableHead(model: Model): HTMLElement {
  const cells = model.tables.articles.map((article, index) => {
    const isMany = model.tables.articles.length > MAX_NAMED_COLUMNS;
    const name = model.articleName(article.article_id);
    const link = linkTo(article.article_id, isMany ? String(index + 1) : name);
    link.title = [name, article.title, article.published_on].filter(Boolean).join(' · ');
    link.setAttribute('aria-label', name);
    return h('th', { scope: 'col', role: 'columnheader', class: 'article' }, link);
  });
  return h(
    'thead',
    { role: 'rowgroup', class: 'matrix-head' },
    h('tr', { role: 'row' }, h('th', { scope: 'col', role: 'columnheader', class: 'claim' }, 'Claim'), ...cells),
  );
}

function groupBody(model: Model, entry: Entry, target: string | null): HTMLElement {
  const { group, claims } = entry;
  const details = h('tr', { class: 'details', role: 'row', hidden: true });
  const toggle = h(
    'button',
    { type: 'button', class: 'statement', 'aria-expanded': 'false', click: () => open(details.hasAttribute('hidden')) },
    words(group.statement),
  );
  const open = (isOpen: boolean): void => {
    details.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
    if (isOpen && !details.hasChildNodes())
      details.append(
        h('td', { colspan: model.tables.articles.length + 1, role: 'cell', class: 'opened' }, wordings(model, entry)),
      );
  };
  const byArticle = new Map<string, Claim[]>();
  for (const claim of claims) byArticle.set(claim.article_id, [...(byArticle.get(claim.article_id) ?? []), claim]);
  const body = h(
    'tbody',
    { id: group.claim_group_id, role: 'rowgroup', class: 'group' },
    h(
      'tr',
      { role: 'row', class: 'line' },
      h(
        'th',
        { scope: 'row', role: 'rowheader', class: 'claim' },
        toggle,
        ' ',
        statusChip(model, group),
        permalink(group.claim_group_id, 'this claim'),
      ),
      ...model.tables.articles.map((article, index) =>
        carriageCell(model, byArticle.get(article.article_id) ?? [], model.articleName(article.article_id), index),
      ),
    ),
    details,
  );
  if (target && (group.claim_group_id === target || claims.some((claim) => claim.claim_id === target))) open(true);
  return body;
}

function statusChip(model: Model, group: Group): HTMLElement {
  return h(
    'span',
    { class: `chip ${group.status}`, title: explainValue(model.data, 'claim_groups', 'status', group.status) },
    group.status,
  );
}

/** Few elements, for a page may hold thousands of cells. */
function carriageCell(model: Model, claims: readonly Claim[], article: string, index: number): HTMLElement {
  const cell = document.createElement('td');
  cell.className = claims.length === 0 ? 'carriage absent' : 'carriage';
  cell.setAttribute('role', 'cell');
  cell.dataset.number = String(index + 1);
  if (claims.length === 0) {
    cell.append(signElement('', '·', 'absent'));
    return cell;
  }
  const found = new Set(claims.map((claim) => model.carriageOf(claim)));
  const shown = CARRIAGES.filter(({ value }) => found.has(value));
  cell.title = `${article}: ${shown.map(({ text }) => text).join(' and ')}`;
  cell.append(...shown.map(({ value, sign, text }) => signElement(value, sign, text)));
  return cell;
}

function signElement(value: string, sign: string, label: string): HTMLElement {
  const element = document.createElement('span');
  element.className = `sign ${value}`;
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', label);
  element.textContent = sign;
  return element;
}

/** The claims of a group side by side, with the words that differ from its clearest wording marked. */
function wordings(model: Model, { group, claims }: Entry): HTMLElement {
  const representative = model.claims.get(group.representative_claim_id);
  const reference = representative?.text ?? representative?.statement ?? group.statement;
  const cards = claims.map((claim) => {
    const isReference = claim.claim_id === group.representative_claim_id;
    const text = claim.text ?? claim.statement;
    return h(
      'article',
      { class: 'card', id: claim.claim_id },
      h(
        'h3',
        {},
        linkTo(claim.article_id, model.articleName(claim.article_id)),
        permalink(claim.claim_id, 'this wording'),
      ),
      h('p', { class: 'wording', dir: 'auto' }, isReference ? words(text) : markDifferences(reference, text)),
      sourceLine(model, claim),
      claimFacts(claim),
    );
  });
  return h('div', { class: 'cards' }, ...cards);
}

/** The wording, its words that the reference lacks marked. */
function markDifferences(reference: string, text: string): HTMLElement {
  const runs = alignWords(reference, text).filter(({ b }) => b !== '');
  return h(
    'bdi',
    {},
    ...runs.flatMap(({ kind, b }) => [kind === 'same' ? b : h('mark', { class: 'differs' }, b), ' ']),
  );
}

function sourceLine(model: Model, claim: Claim): HTMLElement {
  const attribution = claim.attribution_id === null ? undefined : model.attributions.get(claim.attribution_id);
  if (!attribution) return h('p', { class: 'source' }, 'In the outlet’s own voice');
  const via = model.entityName(attribution.via_entity_id);
  return h(
    'p',
    { class: 'source' },
    linkTo(attribution.attribution_id, words(attribution.source_text ?? 'no source named')),
    attribution.cue_text === null ? null : [' — ', words(attribution.cue_text, 'cue')],
    attribution.stance === 'affirms' ? null : h('span', { class: `chip ${attribution.stance}` }, attribution.stance),
    via === null ? null : [' via ', words(via)],
    attribution.condition_text === null ? null : [', ', words(attribution.condition_text)],
  );
}

function claimFacts(claim: Claim): HTMLElement {
  const facts = [
    claim.kind,
    claim.polarity === 'negated' ? 'negated' : null,
    claim.certainty === 'stated' ? null : claim.certainty,
    `confidence ${claim.confidence.toFixed(2)}`,
  ];
  return h(
    'p',
    { class: 'facts' },
    facts.filter(Boolean).join(' · '),
    ' · ',
    linkTo(`/articles/${claim.article_id}/${claim.claim_id}`, 'in the article'),
  );
}
