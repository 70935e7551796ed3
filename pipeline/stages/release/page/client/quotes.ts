/** Quotes: the renderings of each utterance, aligned word by word with its fullest wording. */
import { type AlignedRun, alignWords } from '../../../../core/align-words.ts';
import { choice, emptyNote, h, linkTo, permalink, showInPieces, words } from './dom.ts';
import { glossary } from './glossary.ts';
import { explainColumn, explainValue, leadWith, type Model } from './model.ts';

type Group = Model['tables']['quote_groups'][number];
type Attribution = Model['tables']['attributions'][number];

const PIECE = 20;
/** Renderings of one quote that are put on the page at once. */
const MAX_RENDERINGS = 20;

/** Columns whose meaning the view explains. */
const EXPLAINED = ['quote_groups.status', 'quote_groups.drift', 'attributions.quotation', 'attributions.stance'];

/** Fills the view. @param target a quote group or attribution to lead the list. */
export function showQuotes(model: Model, container: HTMLElement, target: string | null): void {
  const groups = model.tables.quote_groups.toSorted(
    (a, b) =>
      b.article_count - a.article_count ||
      b.attribution_count - a.attribution_count ||
      (a.quote_group_id < b.quote_group_id ? -1 : 1),
  );
  const isTarget = (group: Group) =>
    group.quote_group_id === target ||
    (model.renderingsOf().get(group.quote_group_id) ?? []).some((row) => row.attribution_id === target);
  const list = h('div', { class: 'list' });
  const more = h('div');
  const count = h('p', { class: 'count', role: 'status' });
  const compared = groups.filter((group) => group.attribution_count > 1);
  const update = (shown: string): void => {
    const chosen = shown === 'all' ? groups : compared;
    count.textContent = `${chosen.length} of ${groups.length} utterances`;
    list.replaceChildren();
    showInPieces(list, more, leadWith(chosen, isTarget), PIECE, (group) => quoteCard(model, group, target));
    if (chosen.length === 0) more.replaceChildren(emptyNote('No article quotes anybody in words of their own.'));
  };
  const start = compared.length === 0 || (target !== null && !compared.some(isTarget)) ? 'all' : 'compared';
  const options = [
    { value: 'compared', text: 'Said in several places' },
    { value: 'all', text: 'All' },
  ];
  container.append(
    h('h2', {}, 'Quotes'),
    h(
      'p',
      { class: 'lead' },
      'What one source said, as each article renders it: ',
      h('ins', {}, 'added'),
      ' and ',
      h('del', {}, 'dropped'),
      ' words against the fullest wording; a swapped word is dropped and added.',
    ),
    h('div', { class: 'filters' }, choice('Which quotes', options, start, update)),
    h('div', { class: 'above' }, count, glossary(model.page.release, EXPLAINED)),
    list,
    more,
  );
  update(start);
}

function quoteCard(model: Model, group: Group, target: string | null): HTMLElement {
  const renderings = model.renderingsOf().get(group.quote_group_id) ?? [];
  const fullest = renderings.reduce(
    (best, row) => ((row.content_text?.length ?? 0) > (best?.content_text?.length ?? -1) ? row : best),
    renderings[0],
  );
  const reference = group.text ?? fullest?.content_text ?? '';
  return h(
    'section',
    { class: 'card', id: group.quote_group_id },
    h(
      'h3',
      {},
      words(speakerOf(model, renderings)),
      ' ',
      h(
        'span',
        {
          class: `chip ${group.status}`,
          title: explainValue(model.page.release, 'quote_groups', 'status', group.status),
        },
        group.status,
      ),
      permalink(group.quote_group_id, 'this quote'),
    ),
    reference === '' ? null : h('blockquote', { dir: 'auto' }, words(reference)),
    h(
      'p',
      { class: 'facts' },
      h(
        'label',
        { title: explainColumn(model.page.release, 'quote_groups', 'drift') },
        'drift ',
        h('meter', { class: 'drift', min: 0, max: 1, value: group.drift }, String(group.drift)),
      ),
      ` ${group.drift.toFixed(2)} · ${group.article_count === 1 ? '1 article' : `${group.article_count} articles`}`,
    ),
    ...renderingList(
      model,
      leadWith(renderings, (row) => row.attribution_id === target),
      reference,
    ),
  );
}

function renderingList(model: Model, renderings: readonly Attribution[], reference: string): readonly HTMLElement[] {
  const list = h('ul', { class: 'renderings' });
  const more = h('div');
  showInPieces(list, more, renderings, MAX_RENDERINGS, (row) => rendering(model, row, reference));
  return [list, more];
}

/** The named source of any rendering; else the longest words for it, which tell more than a pronoun. */
function speakerOf(model: Model, renderings: readonly Attribution[]): string {
  const named = renderings.find((row) => row.source_entity_id !== null);
  if (named) return model.sourceName(named);
  const texts = renderings.flatMap((row) => row.source_text ?? []).sort((a, b) => b.length - a.length);
  return texts[0] ?? model.noSource;
}

function rendering(model: Model, row: Attribution, reference: string): HTMLElement {
  const text = row.content_text ?? '';
  return h(
    'li',
    { id: row.attribution_id },
    h(
      'div',
      { class: 'who' },
      linkTo(row.article_id, model.articleName(row.article_id)),
      permalink(row.attribution_id, 'this rendering'),
    ),
    h(
      'div',
      {},
      text === reference
        ? h('p', { class: 'note' }, text === '' ? model.noWords : 'The wording above.')
        : h('p', { class: 'wording', dir: 'auto' }, ...alignWords(reference, text).flatMap(runElement)),
      h(
        'p',
        { class: 'facts' },
        words(row.source_text ?? model.sourceName(row)),
        row.cue_text === null ? null : [' ', words(row.cue_text, 'cue')],
        ` · ${row.quotation}`,
        row.stance === 'affirms' ? null : ` · ${row.stance}`,
        ' · ',
        linkTo(`/articles/${row.article_id}/${row.attribution_id}`, 'in the article'),
      ),
    ),
  );
}

/** What the rendering has, lacks or says otherwise than the reference. */
function runElement({ kind, a, b }: AlignedRun): readonly (Node | string)[] {
  if (kind === 'same') return [b, ' '];
  return [a === '' ? '' : h('del', {}, a), ' ', b === '' ? '' : h('ins', {}, b), ' '];
}
