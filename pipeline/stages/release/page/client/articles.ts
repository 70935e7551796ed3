/** Articles: the text, or what the release holds of it, with layers that can be switched on and off. */
import { emptyNote, h, linkTo, permalink, picker, words } from './dom.ts';
import { glossary } from './glossary.ts';
import { groupBy, type Model } from './model.ts';

type Article = Model['tables']['articles'][number];
type Span = Model['tables']['spans'][number];

/** What may be marked, by table; for articles by role. */
const LAYERS: readonly { readonly value: string; readonly text: string; readonly has: (span: Span) => boolean }[] = [
  { value: 'claims', text: 'Claims', has: (span) => span.table === 'claims' },
  { value: 'attributions', text: 'Attributions', has: (span) => span.table === 'attributions' },
  { value: 'figures', text: 'Figures', has: (span) => span.table === 'figures' },
  { value: 'mentions', text: 'Names', has: (span) => span.table === 'mentions' },
  { value: 'articles', text: 'Title, byline, boilerplate', has: (span) => span.table === 'articles' },
];

/** Above this many articles tabs would fill the screen. */
const MAX_TABS = 8;

/** Layers that are shown at first. */
const FIRST_LAYERS = ['claims', 'attributions', 'figures'];

const EXCERPTS_ONLY = 'This release carries excerpts only, the words under its marks.';

/** Columns whose meaning the view explains. */
const EXPLAINED = ['spans.role', 'claims.text', 'attributions.content_text', 'attributions.cue_text', 'figures.text'];

/** Fills the view. @param articleId the article to show; the first where null. @param target a row to point at. */
export function showArticle(
  model: Model,
  container: HTMLElement,
  articleId: string | null,
  target: string | null,
): void {
  const article = model.articles().get(articleId ?? '') ?? model.tables.articles[0];
  container.append(h('h2', {}, 'Articles'), articleList(model, article));
  if (!article) return;
  const spans = model.spansOf().get(article.article_id) ?? [];
  const points = readPoints(model, article, spans);
  const shown = new Set(FIRST_LAYERS);
  for (const layer of LAYERS)
    if (spans.some((span) => span.row_id === target && layer.has(span))) shown.add(layer.value);
  const text = h('div', { class: 'text', dir: 'auto', lang: article.language });
  const status = h(
    'div',
    { class: 'hover', role: 'status' },
    'Point at a mark to see what it is; follow it to its row.',
  );
  const update = (): void => {
    const visible = spans.filter((span) => LAYERS.some((layer) => shown.has(layer.value) && layer.has(span)));
    text.replaceChildren();
    fillText(points, visible, text, target);
  };
  if (points.length === 0) {
    container.append(articleHead(model, article), emptyNote('This release carries no words of the article.'));
    return;
  }
  container.append(
    articleHead(model, article),
    layerSwitches(shown, update),
    model.page.note.has_texts ? '' : h('p', { class: 'note' }, EXCERPTS_ONLY),
    h('div', { class: 'reading' }, text, status),
    glossary(model.page.release, EXPLAINED),
  );
  describeMarks(model, text, status);
  update();
  text.querySelector('.target')?.scrollIntoView({ block: 'center' });
}

/** Few articles as tabs, many as a list to pick from. */
function articleList(model: Model, current: Article | undefined): HTMLElement {
  const { articles } = model.tables;
  if (articles.length > MAX_TABS) {
    const options = articles.map(
      ({ article_id }, i) => [article_id, `${i + 1}. ${model.articleName(article_id)}`] as const,
    );
    const go = (id: string): void => {
      location.hash = linkTo(id).hash;
    };
    return h('div', { class: 'filters' }, picker('Article', options, go, current?.article_id));
  }
  const items = articles.map((article) => {
    const link = linkTo(article.article_id, model.articleName(article.article_id));
    if (article === current) link.setAttribute('aria-current', 'true');
    return h('li', {}, link);
  });
  return h('nav', { 'aria-label': 'Articles' }, h('ul', { class: 'tabs' }, ...items));
}

function articleHead(model: Model, article: Article): HTMLElement {
  const facts = [
    article.published_on,
    article.byline,
    `${article.word_count} words`,
    article.agencies && `credits ${article.agencies}`,
  ];
  const link =
    article.url && /^https?:\/\//i.test(article.url)
      ? h('a', { href: article.url, rel: 'noopener noreferrer' }, 'original')
      : null;
  return h(
    'header',
    { id: article.article_id },
    h('h3', {}, words(article.title ?? article.article_id), permalink(article.article_id, 'this article')),
    h('p', { class: 'facts' }, h('bdi', {}, facts.filter(Boolean).join(' · ')), link ? [' · ', link] : null),
    article.duplicate_of === null
      ? null
      : h(
          'p',
          { class: 'facts' },
          'Repeats ',
          linkTo(article.duplicate_of, model.articleName(article.duplicate_of)),
          ' almost word for word.',
        ),
  );
}

function layerSwitches(shown: Set<string>, update: () => void): HTMLElement {
  const boxes = LAYERS.map(({ value, text }) => {
    const box = h('input', {
      type: 'checkbox',
      checked: shown.has(value),
      change: () => {
        if (box.checked) shown.add(value);
        else shown.delete(value);
        update();
      },
    });
    return h('label', { class: `layer ${value}` }, box, ` ${text}`);
  });
  return h('fieldset', { class: 'layers' }, h('legend', {}, 'Show'), ...boxes);
}

/** The text cut at every border of a mark; each cut knows the rows that cover it. */
function fillText(
  points: readonly (string | undefined)[],
  spans: readonly Span[],
  container: HTMLElement,
  target: string | null,
): void {
  const borders = new Set([0, points.length]);
  for (const { start, end } of spans) borders.add(start).add(end);
  const sorted = [...borders].sort((a, b) => a - b);
  const starting = groupBy(spans, (span) => String(span.start));
  let open: Span[] = [];
  let paragraph = h('p');
  for (let i = 0; i + 1 < sorted.length; i++) {
    const from = sorted[i]!;
    open = [...open.filter((span) => span.end > from), ...(starting.get(String(from)) ?? [])];
    const lines = joinPoints(points.slice(from, sorted[i + 1])).split(/(\n\s*\n)/);
    for (const [index, line] of lines.entries()) {
      if (index % 2 === 1) {
        if (paragraph.hasChildNodes()) container.append(paragraph);
        paragraph = h('p');
      } else if (line !== '') paragraph.append(markedText(line, open, from, target));
    }
  }
  if (paragraph.hasChildNodes()) container.append(paragraph);
}

/** The article by code points: its text where the release holds it, else what the spans give, with holes. */
function readPoints(model: Model, article: Article, spans: readonly Span[]): readonly (string | undefined)[] {
  const full = model.page.texts()?.[article.article_id];
  if (full !== undefined) return [...full];
  const points: (string | undefined)[] = [];
  for (const span of spans)
    for (const [index, point] of [...(span.text ?? '')].entries()) points[span.start + index] = point;
  return Array.from(points);
}

/** Holes become one sign each; short ones hold no word and become a space. */
function joinPoints(points: readonly (string | undefined)[]): string {
  let text = '';
  let hole = 0;
  for (const point of points) {
    if (point === undefined) hole++;
    else {
      text += holeText(hole) + point;
      hole = 0;
    }
  }
  return text + holeText(hole);
}

function holeText(length: number): string {
  return length === 0 ? '' : length <= MAX_WORDLESS ? ' ' : ' […] ';
}

/** Code points between words: a comma and a space. */
const MAX_WORDLESS = 2;

/** A cut of text: plain, or a link to the innermost row that covers it. */
function markedText(text: string, covering: readonly Span[], from: number, target: string | null): Node {
  if (covering.length === 0 || text.trim() === '') return document.createTextNode(text);
  const innermost = covering.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const link = linkTo(innermost[0]!.row_id, text);
  link.className = ['mark', ...new Set(covering.map((span) => `in-${span.table} role-${span.role}`))].join(' ');
  rowsOfMark.set(link, [...new Set(innermost.map((span) => span.row_id))]);
  link.dataset.depth = String(covering.filter((span) => span.table === 'claims').length);
  if (!covering.some((span) => span.start === from)) link.tabIndex = -1;
  if (target !== null && covering.some((span) => span.row_id === target)) link.classList.add('target');
  return link;
}

/** Pointing at a mark lights up all pieces of its innermost row and says which rows it belongs to. */
function describeMarks(model: Model, text: HTMLElement, status: HTMLElement): void {
  let lit: string | undefined;
  const describe = (event: Event): void => {
    const mark = (event.target as Element).closest<HTMLElement>('.mark');
    const rows = mark ? (rowsOfMark.get(mark) ?? []) : [];
    if (rows.length === 0 || rows[0] === lit) return;
    lit = rows[0]!;
    for (const other of text.querySelectorAll<HTMLElement>('.mark'))
      other.classList.toggle('lit', rowsOfMark.get(other)?.includes(lit));
    status.replaceChildren(...rows.map((id) => h('p', {}, describeRow(model, id))));
  };
  text.addEventListener('mouseover', describe);
  text.addEventListener('focusin', describe);
}

/** The rows that a mark belongs to, innermost first. */
const rowsOfMark = new WeakMap<Element, readonly string[]>();

/** A row in a few words. */
function describeRow(model: Model, id: string): HTMLElement {
  const claim = model.claims().get(id);
  if (claim) return h('span', {}, 'Claim: ', linkTo(id, words(claim.statement)));
  const attribution = model.attributions().get(id);
  if (attribution)
    return h(
      'span',
      {},
      'Attributed to ',
      linkTo(id, words(model.sourceName(attribution))),
      ` (${attribution.stance}, ${attribution.quotation})`,
    );
  const figure = model.tables.figures.find((row) => row.figure_id === id);
  if (figure) return h('span', {}, 'Figure: ', linkTo(id, words(figure.subject_text ?? figure.text ?? id)));
  const mention = model.tables.mentions.find((row) => row.mention_id === id);
  if (mention) return h('span', {}, 'Name: ', linkTo(mention.entity_id, words(model.entityName(mention.entity_id))));
  return h('span', {}, 'Title, byline, credit or boilerplate');
}
