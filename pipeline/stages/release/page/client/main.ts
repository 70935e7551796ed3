/** Starts the page: reads its data, shows the view that the address names, and points at the row that it names. */
import type { PageData } from '../page-data.ts';
import { showArticle } from './articles.ts';
import { showCompare } from './compare.ts';
import { showData } from './data.ts';
import { h, linkTo, words } from './dom.ts';
import { showFigures } from './figures.ts';
import { buildModel, type Model } from './model.ts';
import { showQuotes } from './quotes.ts';
import { showSources } from './sources.ts';
import { showStories } from './stories.ts';

/** Where an address leads. */
interface Place {
  readonly view: string;
  readonly article: string | null;
  readonly target: string | null;
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
  const data: PageData = JSON.parse(document.getElementById('data')!.textContent ?? '');
  const model = data.packed ? buildModel(data) : null;
  const views = model ? STORY_VIEWS : LIST_VIEWS;
  const main = document.querySelector('main')!;
  const links = views.map((view) => linkTo(`/${view}`, view[0]!.toUpperCase() + view.slice(1)));
  const navigation = h(
    'nav',
    { 'aria-label': 'Views' },
    h('ul', { class: 'tabs' }, ...links.map((link) => h('li', {}, link))),
  );
  document.querySelector('header')!.append(...storyHead(data, model), navigation);
  const go = (isFirst: boolean): void => {
    const place = readAddress(location.hash, model, views);
    for (const [index, view] of views.entries()) {
      if (view === place.view) links[index]!.setAttribute('aria-current', 'page');
      else links[index]!.removeAttribute('aria-current');
    }
    main.replaceChildren();
    show(place, data, model, main);
    pointAt(place, main, isFirst);
  };
  addEventListener('hashchange', () => {
    if (location.hash === SKIP_ADDRESS) main.focus();
    else go(false);
  });
  go(true);
}

function storyHead(data: PageData, model: Model | null): readonly Node[] {
  const story = model?.tables.stories[0];
  if (!model || !story) return [];
  const dates = [story.first_published_on, story.last_published_on].filter(Boolean);
  const facts = [
    story.article_count === 1 ? '1 article' : `${story.article_count} articles`,
    `${model.tables.claim_groups.length} claims`,
    ...(dates.length === 0 ? [] : [[...new Set(dates)].join(' to ')]),
  ];
  return [
    h('p', { class: 'facts' }, words(story.title), ` · ${facts.join(' · ')}`),
    ...(data.root === '' ? [] : [h('p', {}, h('a', { href: `${data.root}index.html` }, 'All stories'))]),
  ];
}

/** `#/articles/02/cla_…`, `#cla_…`, `#02` or nothing. */
function readAddress(hash: string, model: Model | null, views: readonly string[]): Place {
  const first = { view: views[0]!, article: null, target: null };
  let path: string;
  try {
    path = decodeURIComponent(hash.slice(1));
  } catch {
    return first;
  }
  if (model?.articles.has(path)) return { view: 'articles', article: path, target: null };
  if (path.startsWith('/')) return readView(path.slice(1), views, model) ?? first;
  if (path === '' || !model) return { ...first, target: path === '' ? null : path };
  return placeOfRow(path, model) ?? first;
}

/** An article's id may hold slashes, so the row is what follows the last one. */
function readView(path: string, views: readonly string[], model: Model | null): Place | null {
  const [view = '', ...rest] = path.split('/');
  if (!views.includes(view)) return null;
  const whole = rest.join('/');
  if (model?.articles.has(whole)) return { view, article: whole, target: null };
  return { view, article: rest.slice(0, -1).join('/') || null, target: rest.at(-1) ?? null };
}

function placeOfRow(id: string, model: Model): Place | null {
  const prefix = id.slice(0, 3);
  if (prefix === 'att') {
    const isQuoted = model.attributions.get(id)?.quote_group_id !== null;
    return { view: isQuoted ? 'quotes' : 'sources', article: null, target: id };
  }
  if (prefix === 'men') {
    const mention = model.tables.mentions.find((row) => row.mention_id === id);
    return { view: 'articles', article: mention?.article_id ?? null, target: id };
  }
  const view = VIEW_OF_PREFIX[prefix];
  return view === undefined ? null : { view, article: null, target: id };
}

function show(place: Place, data: PageData, model: Model | null, main: HTMLElement): void {
  if (!model) {
    if (place.view === 'data') showData(data, null, main);
    else showStories(data, main);
    return;
  }
  if (place.view === 'quotes') showQuotes(model, main, place.target);
  else if (place.view === 'figures') showFigures(model, main, place.target);
  else if (place.view === 'sources') showSources(model, main, place.target);
  else if (place.view === 'articles') showArticle(model, main, place.article, place.target);
  else if (place.view === 'data') showData(data, model, main);
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
