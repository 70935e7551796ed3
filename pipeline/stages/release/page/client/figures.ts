/** Figures: what each article says of one quantity, on one axis. */
import type { ChartFigure } from '../figure-chart.ts';
import { choice, emptyNote, h, linkTo, NUMBERS, permalink, plainTable, showInPieces, words } from './dom.ts';
import { glossary } from './glossary.ts';
import { loadCharts } from './load-script.ts';
import { explainValue, groupBy, leadWith, type Model } from './model.ts';

type Group = Model['tables']['figure_groups'][number];
type Figure = Model['tables']['figures'][number];
/** Figures that restate one, by its id. */
type Equivalents = ReadonlyMap<string, readonly Figure[]>;

const PIECE = 20;
/** Figures of one group that are put on the page at once, in its table as in its chart. */
const MAX_FIGURES = 40;
const MAX_CHART_WIDTH = 640;

/** What a bound means in front of a number. */
const BOUND_WORDS: Readonly<Record<Figure['bound'], string>> = {
  exact: '',
  approximate: 'about ',
  more_than: 'more than ',
  at_least: 'at least ',
  less_than: 'less than ',
  at_most: 'at most ',
  range: '',
};

/** Columns whose meaning the view explains. */
const EXPLAINED = ['figure_groups.status', 'figures.bound', 'figures.unit', 'figures.equivalent_of'];

/** Fills the view. @param target a figure or figure group to lead the list. */
export function showFigures(model: Model, container: HTMLElement, target: string | null): void {
  const groups = model.tables.figure_groups.toSorted(
    (a, b) =>
      b.article_count - a.article_count ||
      b.figure_count - a.figure_count ||
      (a.figure_group_id < b.figure_group_id ? -1 : 1),
  );
  const isTarget = (group: Group) =>
    group.figure_group_id === target ||
    (model.figuresOf().get(group.figure_group_id) ?? []).some((row) => row.figure_id === target);
  const equivalents = groupBy(model.tables.figures, (row) => row.equivalent_of);
  const list = h('div', { class: 'list' });
  const more = h('div');
  const count = h('p', { class: 'count', role: 'status' });
  const tests: Readonly<Record<string, (group: Group) => boolean>> = {
    compared: (group) => group.figure_count > 1,
    differing: (group) => !['single', 'same'].includes(group.status),
    all: () => true,
  };
  const update = (shown: string): void => {
    const chosen = groups.filter(tests[shown]!);
    count.textContent = `${chosen.length} of ${groups.length} quantities`;
    list.replaceChildren();
    showInPieces(list, more, leadWith(chosen, isTarget), PIECE, (group) =>
      figureCard(model, group, equivalents, target),
    );
    if (chosen.length === 0) more.replaceChildren(emptyNote('No quantity fits this choice.'));
  };
  const compared = groups.filter(tests.compared!);
  const start = compared.length === 0 || (target !== null && !compared.some(isTarget)) ? 'all' : 'compared';
  const options = [
    { value: 'compared', text: 'Stated more than once' },
    { value: 'differing', text: 'Stated differently' },
    { value: 'all', text: 'All' },
  ];
  container.append(
    h('h2', {}, 'Figures'),
    h(
      'p',
      { class: 'lead' },
      'A full dot is an exact number, an open one an approximate one; bars are ranges, arrows are bounds.',
    ),
    h('div', { class: 'filters' }, choice('Which figures', options, start, update)),
    h('div', { class: 'above' }, count, glossary(model.page.release, EXPLAINED)),
    list,
    more,
  );
  update(start);
}

function figureCard(model: Model, group: Group, equivalents: Equivalents, target: string | null): HTMLElement {
  const known = model.figuresOf().get(group.figure_group_id) ?? [];
  const figures = leadWith(known, (row) => row.figure_id === target);
  const period = periodText(group.period_start_on, group.period_end_on);
  const card = h(
    'section',
    { class: 'card', id: group.figure_group_id },
    h(
      'h3',
      {},
      words(group.subject ?? figures[0]?.text ?? 'No subject stated'),
      ' ',
      h(
        'span',
        {
          class: `chip ${group.status}`,
          title: explainValue(model.page.release, 'figure_groups', 'status', group.status),
        },
        group.status.replaceAll('_', ' '),
      ),
      permalink(group.figure_group_id, 'this quantity'),
    ),
    h('p', { class: 'facts' }, [group.unit ?? 'no unit', period].filter(Boolean).join(' · ')),
  );
  if (figures.length > 1) card.append(chartHolder(model, group, figures));
  card.append(...figureTable(model, figures, equivalents));
  return card;
}

/** Draws when the card comes into view, at the width it then has. */
function chartHolder(model: Model, group: Group, figures: readonly Figure[]): HTMLElement {
  const holder = h('div', { class: 'plot', 'aria-hidden': 'true' });
  const rows: ChartFigure[] = figures
    .filter((row) => row.unit === group.unit && (row.value_low !== null || row.value_high !== null))
    .slice(0, MAX_FIGURES)
    .map((row) => ({
      article: model.articleName(row.article_id),
      low: row.value_low,
      high: row.value_high,
      bound: row.bound,
      text: row.text ?? '',
    }));
  if (rows.length === 0) return holder;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    void loadCharts(model.page).then((drawFigures) => {
      const width = Math.min(MAX_CHART_WIDTH, holder.clientWidth || MAX_CHART_WIDTH);
      holder.replaceChildren(drawFigures(rows, group.unit, width));
    });
  });
  observer.observe(holder);
  return holder;
}

function figureTable(model: Model, figures: readonly Figure[], equivalents: Equivalents): readonly HTMLElement[] {
  const body = h('tbody');
  const more = h('div');
  showInPieces(body, more, figures, MAX_FIGURES, (row) =>
    h(
      'tr',
      { id: row.figure_id },
      h(
        'th',
        { scope: 'row' },
        linkTo(row.article_id, model.articleName(row.article_id)),
        permalink(row.figure_id, 'this figure'),
      ),
      h('td', { class: 'number' }, valueText(row)),
      h('td', {}, words(row.text ?? '')),
      h('td', {}, words(row.subject_text ?? '')),
      h('td', {}, ...links(row, equivalents)),
    ),
  );
  const headings = ['Article', `${NUMBERS}Value`, 'In words', 'Of what', 'See'];
  return [plainTable('Values by article', headings, body, 'plain stacked'), more];
}

function links(row: Figure, equivalents: Equivalents): readonly (Node | string)[] {
  const parts: (Node | string)[] = [linkTo(`/articles/${row.article_id}/${row.figure_id}`, 'in the article')];
  if (row.claim_id !== null) parts.push(' · ', linkTo(row.claim_id, 'claim'));
  if (row.equivalent_of !== null) parts.push(' · ', linkTo(row.equivalent_of, 'restates another unit'));
  for (const other of equivalents.get(row.figure_id) ?? [])
    parts.push(' · ', linkTo(other.figure_id, 'also given as '), words(other.text ?? valueText(other)));
  return parts;
}

/** `more than 70 percent`. */
function valueText(row: Figure): string {
  const { value_low: low, value_high: high } = row;
  const change = row.change === null ? '' : `${row.change} · `;
  if (low === null && high === null) return `${change}no number`;
  const number =
    low !== null && high !== null && low !== high ? `${group(low)} to ${group(high)}` : group((low ?? high)!);
  return `${change}${BOUND_WORDS[row.bound]}${number}${row.unit === null ? '' : ` ${row.unit}`}`;
}

/** `900000000` → `900,000,000`. */
function group(value: number): string {
  const [whole, fraction] = String(value).split('.');
  return /e/.test(String(value))
    ? String(value)
    : whole!.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
}

function periodText(start: string | null, end: string | null): string {
  if (start === null && end === null) return '';
  return start === end ? start! : `${start ?? '…'} to ${end ?? '…'}`;
}
