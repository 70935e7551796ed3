/** Sources: who speaks, how often, named or not, where, through whom, on which terms; and all names in the story. */
import {
  choice,
  emptyNote,
  h,
  linkTo,
  NUMBERS,
  permalink,
  plainTable,
  searchField,
  showInPieces,
  words,
} from './dom.ts';
import { glossary } from './glossary.ts';
import { explainColumn, groupBy, leadWith, type Model } from './model.ts';

type Attribution = Model['tables']['attributions'][number];

const PIECE = 40;
/** Statements of one speaker that are put on the page at once. */
const MAX_STATEMENTS = 40;
/** Articles that a speaker's line names; the rest is counted. */
const MAX_ARTICLES_NAMED = 5;

/** Speakers that the words at hand do not tell apart. */
const NOBODY = 'a pronoun only, or no source named';
const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who', 'this', 'that', 'one', 'you', 'some', 'others']);

/** Statements with one key have one speaker. */
function speakerKey(row: Attribution): string {
  if (row.source_entity_id !== null) return row.source_entity_id;
  const text = (row.source_text ?? '').toLowerCase().replace(/^(?:the|a|an)\s+/, '');
  return text === '' || PRONOUNS.has(text) ? NOBODY : text;
}

/** One speaker. */
interface Speaker {
  readonly name: string;
  readonly rows: readonly Attribution[];
  readonly isNamed: boolean;
}

/** Columns whose meaning the view explains. */
const EXPLAINED = [
  'attributions.source_kind',
  'attributions.stance',
  'attributions.quotation',
  'attributions.via_entity_id',
  'attributions.condition_text',
  'mentions.form',
];

/** Fills the view. @param target an attribution or entity to lead the list. */
export function showSources(model: Model, container: HTMLElement, target: string | null): void {
  const groups = groupBy(model.tables.attributions, speakerKey);
  const isTarget = (speaker: Speaker) =>
    speaker.rows.some((row) => row.attribution_id === target || (target !== null && row.source_entity_id === target));
  const isWordless = model.page.release.texts === 'none';
  const speakers = [...groups.values()]
    .map((rows) => ({
      name: speakerKey(rows[0]!) !== NOBODY ? model.sourceName(rows[0]!) : isWordless ? model.noSource : NOBODY,
      isNobody: speakerKey(rows[0]!) === NOBODY,
      rows,
      isNamed: rows.some((row) => row.source_entity_id !== null),
    }))
    .sort(
      (a, b) =>
        Number(isTarget(b)) - Number(isTarget(a)) ||
        Number(a.isNobody) - Number(b.isNobody) ||
        b.rows.length - a.rows.length ||
        (a.name < b.name ? -1 : 1),
    );
  const list = h('div', { class: 'list' });
  const more = h('div');
  const count = h('p', { class: 'count', role: 'status' });
  const filters = { named: 'all', query: '' };
  const update = (): void => {
    const shown = speakers.filter(
      (speaker) =>
        (filters.named === 'all' || (filters.named === 'named') === speaker.isNamed) &&
        (filters.query === '' || speaker.name.toLowerCase().includes(filters.query)),
    );
    count.textContent = `${shown.length} of ${speakers.length} sources`;
    list.replaceChildren();
    showInPieces(list, more, shown, PIECE, (speaker) => speakerCard(model, speaker, isTarget(speaker) ? target : null));
    if (shown.length === 0) more.replaceChildren(emptyNote('No source fits these filters.'));
  };
  const options = [
    { value: 'all', text: 'All' },
    { value: 'named', text: 'Named' },
    { value: 'unnamed', text: 'Unnamed' },
  ];
  container.append(
    h('h2', {}, 'Sources'),
    h('p', { class: 'lead' }, 'Whose words the articles carry. Open a source to read what it is given to have said.'),
    h(
      'div',
      { class: 'filters' },
      searchField('Search sources', (value) => {
        filters.query = value.trim().toLowerCase();
        update();
      }),
      choice('Which sources', options, 'all', (value) => {
        filters.named = value;
        update();
      }),
    ),
    h('div', { class: 'above' }, count, glossary(model.page.release, EXPLAINED)),
    list,
    more,
    nameList(model, target),
  );
  update();
}

/** @param target what to open the card for; null leaves it closed. */
function speakerCard(model: Model, speaker: Speaker, target: string | null): HTMLElement {
  const { name, rows, isNamed } = speaker;
  const kinds = [...new Set(rows.map((row) => row.source_kind))].filter((kind) => kind !== 'unnamed').sort();
  const card = h(
    'details',
    { class: 'card speaker', open: target !== null },
    h(
      'summary',
      {},
      h('strong', {}, words(name)),
      ' ',
      h('span', { class: 'chip' }, isNamed ? 'named' : 'unnamed'),
      ...kinds.map((kind) => h('span', { class: 'chip' }, kind)),
      h('span', { class: 'amount' }, rows.length === 1 ? '1 statement' : `${rows.length} statements`),
      h('span', { class: 'facts' }, ...articlesOf(model, rows)),
    ),
  );
  const fill = (): void => {
    if (card.open && card.childElementCount === 1) card.append(...speakerBody(model, speaker, target));
  };
  card.addEventListener('toggle', fill);
  fill();
  return card;
}

/** `The Wire 3 · The Daily 2 · and 4 more articles`. */
function articlesOf(model: Model, rows: readonly Attribution[]): readonly (Node | string)[] {
  const counts = [...groupBy(rows, (row) => row.article_id)].sort((a, b) => b[1].length - a[1].length);
  const named = counts.slice(0, MAX_ARTICLES_NAMED);
  const rest = counts.length - named.length;
  return [
    ...named.flatMap(([id, of], index) => [
      index === 0 ? '' : ' · ',
      h('bdi', {}, model.articleName(id)),
      ` ${of.length}`,
    ]),
    rest === 0 ? '' : rest === 1 ? ' · and 1 more article' : ` · and ${rest} more articles`,
  ];
}

function speakerBody(model: Model, { rows }: Speaker, target: string | null): readonly (HTMLElement | string)[] {
  const conditions = [...new Set(rows.flatMap((row) => row.condition_text ?? []))];
  const vias = [...new Set(rows.flatMap((row) => model.entityName(row.via_entity_id) ?? []))].sort();
  const help = explainColumn(model.page.release, 'attributions', 'condition_text');
  const list = h('ul', { class: 'renderings' });
  const more = h('div');
  const sorted = leadWith(rows, (row) => row.attribution_id === target);
  showInPieces(list, more, sorted, MAX_STATEMENTS, (row) => statement(model, row));
  return [
    vias.length === 0 ? '' : h('p', { class: 'facts' }, 'Through ', words(vias.join(', '))),
    conditions.length === 0
      ? ''
      : h('p', { class: 'facts' }, h('span', { title: help }, 'Terms: '), words(conditions.join('; '))),
    list,
    more,
  ];
}

function statement(model: Model, row: Attribution): HTMLElement {
  return h(
    'li',
    { id: row.attribution_id },
    h(
      'div',
      { class: 'who' },
      linkTo(row.article_id, model.articleName(row.article_id)),
      permalink(row.attribution_id, 'this statement'),
    ),
    h(
      'div',
      {},
      row.content_text === null
        ? h('p', { class: 'note' }, model.noWords)
        : h('p', { class: 'wording', dir: 'auto' }, words(row.content_text)),
      h(
        'p',
        { class: 'facts' },
        row.source_text === null ? null : [words(row.source_text), ' '],
        row.cue_text === null ? null : words(row.cue_text, 'cue'),
        row.source_text === null && row.cue_text === null ? null : ' · ',
        `${row.stance} · ${row.quotation} · `,
        row.quote_group_id === null ? null : [linkTo(row.quote_group_id, 'other renderings'), ' · '],
        linkTo(`/articles/${row.article_id}/${row.attribution_id}`, 'in the article'),
      ),
    ),
  );
}

function nameList(model: Model, target: string | null): HTMLElement {
  const names = model.tables.entities.toSorted(
    (a, b) =>
      Number(b.entity_id === target) - Number(a.entity_id === target) ||
      b.mention_count - a.mention_count ||
      (a.name < b.name ? -1 : 1),
  );
  const body = h('tbody');
  const more = h('div');
  showInPieces(body, more, names, PIECE, (entity) =>
    h(
      'tr',
      { id: entity.entity_id },
      h('th', { scope: 'row' }, words(entity.name), permalink(entity.entity_id, entity.name)),
      h('td', {}, entity.type),
      h('td', {}, entity.country_code ?? ''),
      h('td', { class: 'number' }, String(entity.mention_count)),
      h('td', { class: 'number' }, String(entity.article_count)),
    ),
  );
  const headings = ['Name', 'Type', 'Country', `${NUMBERS}Mentions`, `${NUMBERS}Articles`];
  return h('section', {}, h('h2', {}, 'Names'), plainTable('Names', headings, body), more);
}
