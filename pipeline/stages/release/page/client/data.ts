/** Data: the tables to take home, what their columns mean, under which licence, and what is known to be wrong. */

import { LOW_CONFIDENCE, type PageData, type TableNote } from '../page-data.ts';
import { h, linkTo, outsideLink, permalink, plainTable, showInPieces, words } from './dom.ts';
import { plainText } from './glossary.ts';
import type { Model } from './model.ts';

const PIECE = 60;

/** Fills the view. @param model null on the list of stories. */
export function showData(data: PageData, model: Model | null, container: HTMLElement): void {
  const { release } = data;
  container.append(
    h('h2', {}, 'Data'),
    h('p', { class: 'lead' }, words(release.description)),
    h(
      'p',
      {},
      `Version ${release.version} · ${release.licence}`,
      release.homepage === null ? null : [' · ', outsideLink(release.homepage, release.homepage)],
    ),
    h('h3', {}, 'Tables'),
    ...data.tables.map((table) => tableNote(data, table)),
    h('h3', {}, 'Other files'),
    h(
      'ul',
      {},
      ...['README.md', 'datapackage.json', 'columns.csv', 'statistics.json', 'manifest.json', 'SHA256SUMS'].map(
        (file) => h('li', {}, h('a', { href: `${data.root}${file}` }, file)),
      ),
    ),
    h('h3', {}, 'How to cite'),
    h('p', {}, words(release.citation)),
    h('h3', {}, 'Known limits'),
    h('ul', {}, ...release.limits.map((limit) => h('li', {}, plainText(limit)))),
  );
  if (model) container.append(confidence(model), ...issues(model));
}

function tableNote(data: PageData, table: TableNote): HTMLElement {
  const columns = table.columns.map((column) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, h('code', {}, column.name)),
      h('td', {}, column.type),
      h('td', {}, plainText(column.description)),
    ),
  );
  return h(
    'details',
    { class: 'card' },
    h(
      'summary',
      {},
      h('strong', {}, table.title),
      h('span', { class: 'amount' }, table.rows === 1 ? '1 row' : `${table.rows} rows`),
    ),
    h('p', {}, table.description),
    h(
      'p',
      {},
      h('a', { href: `${data.root}${table.name}.csv`, download: true }, `${table.name}.csv`),
      ' · ',
      h('a', { href: `${data.root}${table.name}.jsonl`, download: true }, `${table.name}.jsonl`),
    ),
    plainTable(`Columns of ${table.title}`, ['Column', 'Type', 'Meaning'], h('tbody', {}, ...columns)),
  );
}

function confidence(model: Model): HTMLElement {
  const scored = [
    ['Claims', model.tables.claims],
    ['Attributions', model.tables.attributions],
    ['Figures', model.tables.figures],
  ] as const;
  const rows = scored.map(([title, of]) => {
    const low = of.filter((row) => row.confidence < LOW_CONFIDENCE).length;
    return h(
      'tr',
      {},
      h('th', { scope: 'row' }, title),
      h('td', { class: 'number' }, String(of.length)),
      h('td', { class: 'number' }, String(low)),
    );
  });
  const headings = ['Rows of this story', 'All', `Confidence below ${LOW_CONFIDENCE}`];
  return h('section', {}, h('h3', {}, 'How sure'), plainTable('How sure', headings, h('tbody', {}, ...rows)));
}

function issues(model: Model): readonly HTMLElement[] {
  const list = h('ul', { class: 'renderings' });
  const more = h('div');
  if (model.tables.issues.length === 0) list.append(h('li', {}, 'None.'));
  showInPieces(list, more, model.tables.issues, PIECE, (issue) =>
    h(
      'li',
      { id: issue.issue_id },
      h(
        'div',
        { class: 'who' },
        h('span', { class: `chip ${issue.severity}` }, issue.code),
        issue.article_id !== null && model.articles.has(issue.article_id)
          ? linkTo(issue.article_id, model.articleName(issue.article_id))
          : null,
        permalink(issue.issue_id, 'this issue'),
      ),
      h('p', {}, words(issue.message)),
    ),
  );
  return [h('h3', {}, 'Issues'), list, more];
}
