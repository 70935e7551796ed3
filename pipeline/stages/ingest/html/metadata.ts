/** What a page's markup states: JSON-LD first, then Open Graph and meta elements, then `<time>` and bylines. */
import { NOTHING_STATED, readStated, type Stated } from '../stated.ts';
import type { DomDocument } from './dom.ts';

/** Stated values, and the article's text where JSON-LD holds it. */
export interface Metadata {
  readonly stated: Stated;
  readonly articleBody: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** schema.org types of articles; `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, `LiveBlogPosting` among them. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Posting|Report)$/u;

/** JSON-LD is searched this deep, and this many objects are looked at. */
const MAX_DEPTH = 6;
const MAX_OBJECTS = 2000;

/** A headline longer than this is no headline. */
const MAX_TITLE_LENGTH = 300;

/** Names of meta elements, the most specific first. */
const META_NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline'],
  published: [
    ...['article:published_time', 'og:published_time', 'datepublished', 'pubdate', 'publishdate', 'publish-date'],
    ...['parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dc.date', 'dcterms.created', 'date'],
  ],
  outlet: ['og:site_name', 'application-name', 'dc.publisher'],
  byline: ['author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'article:author'],
  url: ['og:url'],
} as const;

/** Reads what a page states about its article. */
export function readMetadata(document: DomDocument): Metadata {
  const article = readJsonLd(document);
  const meta = readMetaElements(document);
  const first = (names: readonly string[]): string | null => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const outlet = nameOf(article?.publisher) ?? first(META_NAMES.outlet);
  const title = textOf(article?.headline) ?? textOf(first(META_NAMES.title)) ?? textOf(document.title);
  const stated = readStated({
    ...NOTHING_STATED,
    title: title === null ? null : withoutOutlet(title, outlet).slice(0, MAX_TITLE_LENGTH),
    published: textOf(article?.datePublished) ?? first(META_NAMES.published) ?? readTimeElement(document),
    outlet,
    byline: asByline(nameOf(article?.author) ?? first(META_NAMES.byline) ?? readBylineElement(document)),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? first(META_NAMES.url),
    language: document.documentElement?.getAttribute('lang') || textOf(article?.inLanguage) || null,
  });
  return { stated, articleBody: textOf(article?.articleBody) };
}

/** The first JSON-LD object that is an article. */
function readJsonLd(document: DomDocument): Json | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent.trim());
    } catch {
      continue; // Pages hold broken JSON-LD; the other sources of metadata remain.
    }
    const found = findArticle(value);
    if (found) return found;
  }
  return null;
}

/** Breadth first, so that the page's own article wins over ones that it links to. */
function findArticle(value: unknown): Json | null {
  let level: unknown[] = [value];
  let seen = 0;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const item of level) {
      if (++seen > MAX_OBJECTS) return null;
      if (Array.isArray(item)) next.push(...item.slice(0, MAX_OBJECTS));
      else if (isJson(item)) {
        const types = Array.isArray(item['@type']) ? item['@type'] : [item['@type']];
        if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return item;
        next.push(item['@graph'], item.mainEntity, item.mainEntityOfPage);
      }
    }
    level = next;
  }
  return null;
}

/** Values of meta elements by lower-case name, property or itemprop; the first of each wins. */
function readMetaElements(document: DomDocument): Map<string, string> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim();
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const key = name?.trim().toLowerCase();
    if (key && content && !values.has(key)) values.set(key, content);
  }
  return values;
}

/** The first `<time>` that names a date; an article's own stands before those of teasers. */
function readTimeElement(document: DomDocument): string | null {
  const selectors = ['[itemprop="datePublished"]', 'article time[datetime]', 'header time[datetime]', 'time[datetime]'];
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    const value = element?.getAttribute('datetime') ?? element?.getAttribute('content');
    if (value) return value;
  }
  return null;
}

function readBylineElement(document: DomDocument): string | null {
  for (const selector of ['[rel="author"]', '[itemprop="author"]', '.byline', '.author-name']) {
    const text = document.querySelector(selector)?.textContent.trim();
    if (text && text.length < 100) return text;
  }
  return null;
}

/** Names, not addresses of profiles: "By Jane Roe" becomes "Jane Roe". */
function asByline(text: string | null): string | null {
  if (text === null || /^https?:/iu.test(text)) return null;
  return text.trim().replace(/^by:?\s+/iu, '') || null;
}

/** `Headline - Outlet` and `Headline | Outlet` without the outlet. */
function withoutOutlet(title: string, outlet: string | null): string {
  const cut = Math.max(...[' | ', ' - ', ' – ', ' — '].map((separator) => title.lastIndexOf(separator)));
  if (cut <= 0) return title;
  const tail = title
    .slice(cut + 3)
    .trim()
    .toLowerCase();
  return outlet !== null && tail === outlet.trim().toLowerCase() ? title.slice(0, cut).trim() : title;
}

/** A person's or organization's name, or several joined. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || null;
  return isJson(value) ? nameOf(value.name) : textOf(value);
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
};

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** JSON-LD often holds HTML entities; the common ones are undone. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value
    .replace(/&#(\d{2,6});/gu, (_, code: string) => characterOf(Number(code)))
    .replace(/&#x([\da-f]{2,5});/giu, (_, code: string) => characterOf(Number.parseInt(code, 16)))
    .replace(/&(quot|apos|nbsp|amp|lt|gt);/gu, (_, name: string) => NAMED_ENTITIES[name]!)
    .trim();
  return text || null;
}

function isJson(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
