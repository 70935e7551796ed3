/** Data: the tables to take home, what their columns mean, under which licence, and what is known to be wrong. */
import { ABOUT_MEASURES, LOW_CONFIDENCE, type ReleaseNote } from '../page-data.ts';
import { emptyNote, h, linkTo, NUMBERS, outsideLink, permalink, plainTable, showInPieces } from './dom.ts';
import { plainText } from './glossary.ts';
import { leadWith, type Model } from './model.ts';
import type { Page } from './read-page.ts';

const PIECE = 40;

/** Files of every release besides its tables, and what they are for. */
const OTHER_FILES = [
  ['README.md', 'the data card'],
  ['columns.csv', 'every column'],
  ['statistics.json', 'counts, how full columns are, the least sure rows'],
  ['datapackage.json', 'keys and references, for tools'],
  ['manifest.json', 'what the release was made from'],
  ['SHA256SUMS', 'checks that the files are as published'],
] as const;

/** What the release carries of the articles' words. */
const TEXTS: Readonly<Record<ReleaseNote['texts'], string>> = {
  full: 'articles in full',
  excerpts: 'excerpts of the articles',
  none: 'no words of the articles',
};

/** Fills the view. @param model null on the list of stories. @param target an issue to lead the list. */
export function showData(page: Page, model: Model | null, container: HTMLElement, target: string | null): void {
  const { release, note } = page;
  container.append(
    h('h2', {}, 'Data'),
    h('p', { class: 'lead' }, h('bdi', {}, release.description)),
    h(
      'p',
      { class: 'facts' },
      `Version ${release.version} · ${release.licence} · ${TEXTS[release.texts]}`,
      release.homepage === null ? null : [' · ', outsideLink(release.homepage, release.homepage)],
    ),
    h('h3', {}, 'Tables'),
    tables(release, note.root),
    h('h3', {}, 'How often rows are wrong'),
    ...errorRates(release),
    h('h3', {}, 'Known limits'),
    h('ul', { class: 'limits' }, ...release.limits.map((limit) => h('li', {}, plainText(limit)))),
    ...(model ? confidence(model) : []),
    ...issues(page, model, target),
    h('h3', {}, 'Other files'),
    h(
      'ul',
      { class: 'limits' },
      ...OTHER_FILES.map(([file, use]) => h('li', {}, h('a', { href: `${note.root}${file}` }, file), ` — ${use}`)),
    ),
    h('h3', {}, 'How to cite'),
    h('p', { class: 'lead' }, h('bdi', {}, release.citation)),
  );
}

function tables(release: ReleaseNote, root: string): HTMLElement {
  const rows = release.tables.map((table) => {
    const columns = table.columns.map((column) =>
      h(
        'div',
        { class: 'column' },
        h('dt', {}, h('code', {}, column.name), ` ${column.type}`),
        h('dd', {}, plainText(column.description)),
      ),
    );
    return h(
      'tr',
      {},
      h('th', { scope: 'row' }, table.title),
      h(
        'td',
        {},
        table.description,
        h(
          'details',
          { class: 'columns' },
          h('summary', {}, columns.length === 1 ? '1 column' : `${columns.length} columns`),
          h('dl', { class: 'column-list' }, ...columns),
        ),
      ),
      h('td', { class: 'number', 'data-label': 'Rows' }, String(table.rows)),
      h(
        'td',
        { class: 'files' },
        h('a', { href: `${root}${table.name}.csv`, download: true, 'aria-label': `${table.title} as CSV` }, 'CSV'),
        ' · ',
        h(
          'a',
          { href: `${root}${table.name}.jsonl`, download: true, 'aria-label': `${table.title} as JSON Lines` },
          'JSON Lines',
        ),
      ),
    );
  });
  const headings = ['Table', 'What a row is', `${NUMBERS}Rows`, 'Download'];
  return plainTable('Tables', headings, h('tbody', {}, ...rows), 'plain stacked described');
}

/** The measures, with what they were measured on. */
function errorRates({ tables, measures, test_sets }: ReleaseNote): readonly HTMLElement[] {
  const titleOf = (name: string): string => tables.find((table) => table.name === name)?.title ?? name;
  const rows = measures.map((measure) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, measure.tables.map(titleOf).join(', ')),
      h('td', {}, measure.what),
      h('td', {}, measure.scores.map(({ name, result }) => `${name} ${result}`).join(' · ')),
      h('td', { title: test_sets[measure.on], 'data-label': 'Measured on' }, measure.on),
    ),
  );
  const sets = Object.entries(test_sets).flatMap(([name, about]) => [h('dt', {}, name), h('dd', {}, about)]);
  return [
    h('p', { class: 'lead' }, ABOUT_MEASURES),
    plainTable(
      'How often rows are wrong',
      ['Table', 'What', 'Result', 'Measured on'],
      h('tbody', {}, ...rows),
      'plain stacked described',
    ),
    h('details', { class: 'glossary' }, h('summary', {}, 'What was measured on'), h('dl', {}, ...sets)),
  ];
}

function confidence(model: Model): readonly HTMLElement[] {
  const scored = [
    ['Claims', model.tables.claims],
    ['Attributions', model.tables.attributions],
    ['Figures', model.tables.figures],
  ] as const;
  const items = scored.map(([title, of]) => {
    const low = of.filter((row) => row.confidence < LOW_CONFIDENCE).length;
    return h('li', {}, `${title}: ${low} of ${of.length}`);
  });
  const what = model.page.note.root === '' ? '' : ' of this story';
  return [h('h3', {}, `Rows${what} with confidence below ${LOW_CONFIDENCE}`), h('ul', { class: 'limits' }, ...items)];
}

/** The story's issues; on the list of stories those that belong to none. */
function issues({ note }: Page, model: Model | null, target: string | null): readonly HTMLElement[] {
  const list = h('ul', { class: 'renderings' });
  const more = h('div');
  const known = leadWith(model ? model.tables.issues : note.issues, (issue) => issue.issue_id === target);
  showInPieces(list, more, known, PIECE, (issue) => {
    const article = issue.article_id;
    return h(
      'li',
      { id: issue.issue_id },
      h(
        'div',
        { class: 'who' },
        article === null
          ? null
          : model?.articles().has(article)
            ? linkTo(article, model.articleName(article))
            : h('bdi', {}, article),
        permalink(issue.issue_id, 'this issue'),
      ),
      h('p', {}, h('span', { class: `chip ${issue.severity}` }, issue.code), ' ', h('bdi', {}, issue.message)),
    );
  });
  const rest = note.issue_count - note.issues.length;
  return [
    h('h3', {}, model ? 'Issues' : 'Issues of articles in no story'),
    ...(known.length === 0 ? [emptyNote('None.')] : [list, more]),
    ...(rest > 0 ? [emptyNote(`${rest} more are in issues.csv.`)] : []),
  ];
}
