/** Starts the page: shows the view that the address names, and points at the row that it names. */
import { showArticle } from './articles.ts';
import { showCompare } from './compare.ts';
import { showData } from './data.ts';
import { h, linkTo } from './dom.ts';
import { showFigures } from './figures.ts';
import { findRow } from './find-row.ts';
import { buildModel, type Model } from './model.ts';
import { showQuotes } from './quotes.ts';
import { type Page, readPage } from './read-page.ts';
import { showSources } from './sources.ts';
import { showStories } from './stories.ts';

/** Where an address leads. */
interface Place {
  readonly view: string;
  readonly article: string | null;
  /** A row to point at. */
  readonly target: string | null;
  /** An id that no row of this page has. */
  readonly unknown: string | null;
}

const STORY_VIEWS = ['compare', 'quotes', 'figures', 'sources', 'articles', 'data'];
const LIST_VIEWS = ['stories', 'data'];

/** The view that shows a kind of row, by the prefix of its id. */
const VIEW_OF_PREFIX: Readonly<Record<string, string>> = {
  cgr: 'compare',
  cla: 'compare',
  qgr: 'quotes',
  fgr: 'figures',
  fig: 'figures',
  ent: 'sources',
  iss: 'data',
  sto: 'compare',
};

/** Where the link at the top of the page leads: past the navigation, in whatever view is shown. */
const SKIP_ADDRESS = '#view';

function start(): void {
  const page = readPage();
  const model = page.tables ? buildModel(page, page.tables) : null;
  const views = model ? STORY_VIEWS : LIST_VIEWS;
  const main = document.querySelector('main')!;
  const links = views.map((view) => linkTo(`/${view}`, view[0]!.toUpperCase() + view.slice(1)));
  const navigation = h(
    'nav',
    { 'aria-label': 'Views' },
    h('ul', { class: 'tabs views' }, ...links.map((link) => h('li', {}, link))),
  );
  document.querySelector('header')!.append(...pageHead(page, model), navigation);
  const go = (isFirst: boolean): void => {
    const place = readAddress(location.hash, page, model, views);
    for (const [index, view] of views.entries()) {
      if (view === place.view) links[index]!.setAttribute('aria-current', 'page');
      else links[index]!.removeAttribute('aria-current');
    }
    main.replaceChildren();
    show(place, page, model, main);
    pointAt(place, main, isFirst);
    if (place.unknown !== null) void lookElsewhere(page, place.unknown, main);
  };
  addEventListener('hashchange', () => {
    if (location.hash === SKIP_ADDRESS) main.focus();
    else go(false);
  });
  go(true);
}

function pageHead({ note, release }: Page, model: Model | null): readonly Node[] {
  const story = model?.tables.stories[0];
  if (!model || !story) return [h('p', { class: 'facts' }, h('bdi', {}, release.description))];
  const dates = [story.first_published_on, story.last_published_on].filter(Boolean);
  const facts = [
    story.article_count === 1 ? '1 article' : `${story.article_count} articles`,
    `${model.tables.claim_groups.length} claims`,
    ...(dates.length === 0 ? [] : [[...new Set(dates)].join(' to ')]),
  ];
  if (note.root === '') return [h('p', { class: 'facts' }, h('bdi', {}, story.title), ` · ${facts.join(' · ')}`)];
  const up = h('a', { href: `${note.root}index.html` }, 'All stories');
  return [h('p', { class: 'facts' }, up, ' of ', h('bdi', {}, release.title), ` · ${facts.join(' · ')}`)];
}

/** `#/articles/02/cla_…`, `#cla_…`, `#02` or nothing. */
function readAddress(hash: string, page: Page, model: Model | null, views: readonly string[]): Place {
  const first: Place = { view: views[0]!, article: null, target: null, unknown: null };
  let path: string;
  try {
    path = decodeURIComponent(hash.slice(1));
  } catch {
    return first;
  }
  if (path === '' || hash === SKIP_ADDRESS) return first;
  if (model?.articles().has(path)) return { ...first, view: 'articles', article: path };
  if (path.startsWith('/')) return readView(path.slice(1), views, model, first);
  const place = model ? placeOfRow(path, model) : placeOnList(path, page);
  return place ? { ...first, ...place } : { ...first, unknown: path };
}

/** An article's id may hold slashes, so the row is what follows the last one. */
function readView(path: string, views: readonly string[], model: Model | null, first: Place): Place {
  const [view = '', ...rest] = path.split('/');
  if (!views.includes(view)) return first;
  const whole = rest.join('/');
  if (model?.articles().has(whole)) return { ...first, view, article: whole };
  return { ...first, view, article: rest.slice(0, -1).join('/') || null, target: rest.at(-1) ?? null };
}

function placeOfRow(id: string, model: Model): Partial<Place> | null {
  if (!model.hasRow(id)) return null;
  const prefix = id.slice(0, 3);
  if (prefix === 'att') {
    const isQuoted = model.attributions().get(id)?.quote_group_id !== null;
    return { view: isQuoted ? 'quotes' : 'sources', target: id };
  }
  if (prefix === 'men') {
    const mention = model.tables.mentions.find((row) => row.mention_id === id);
    return { view: 'articles', article: mention?.article_id ?? null, target: id };
  }
  return { view: VIEW_OF_PREFIX[prefix]!, target: id };
}

function placeOnList(id: string, { note }: Page): Partial<Place> | null {
  return note.issues.some((issue) => issue.issue_id === id) ? { view: 'data', target: id } : null;
}

/** Goes to the page that shows a row, or says that there is none. */
async function lookElsewhere(page: Page, id: string, main: HTMLElement): Promise<void> {
  const address = await findRow(page, id);
  if (address !== null) location.replace(address);
  else
    main.prepend(
      h('p', { class: 'notice', role: 'status' }, 'No row of this release has the id ', h('bdi', {}, id), '.'),
    );
}

function show(place: Place, page: Page, model: Model | null, main: HTMLElement): void {
  if (place.view === 'data') showData(page, model, main, place.target);
  else if (!model) showStories(page, main);
  else if (place.view === 'quotes') showQuotes(model, main, place.target);
  else if (place.view === 'figures') showFigures(model, main, place.target);
  else if (place.view === 'sources') showSources(model, main, place.target);
  else if (place.view === 'articles') showArticle(model, main, place.article, place.target);
  else showCompare(model, main, place.target);
}

/** Scrolls to the row that the address names; else to the top, and moves the focus to the view's heading. */
function pointAt(place: Place, main: HTMLElement, isFirst: boolean): void {
  const row = place.target === null ? null : document.getElementById(place.target);
  if (row) {
    row.classList.add('target');
    row.tabIndex = -1;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'start' });
  } else if (!isFirst && place.target === null) {
    const heading = main.querySelector('h2')!;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
}

start();
