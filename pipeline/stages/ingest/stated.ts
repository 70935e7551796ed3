/** What an input states about an article, before it is checked. */

/** The keys of front matter, and the columns of records besides `text`. */
const STATED_KEYS = ['id', 'title', 'published', 'outlet', 'byline', 'url', 'language', 'story'] as const;

/** One value a key, as written; null where the input states none. */
export type Stated = Readonly<Record<(typeof STATED_KEYS)[number], string | null>>;

/** Nothing stated. */
export const NOTHING_STATED: Stated = {
  id: null,
  title: null,
  published: null,
  outlet: null,
  byline: null,
  url: null,
  language: null,
  story: null,
};

/** Picks the known keys; numbers and lists of names become text, all else and blanks become null. */
export function readStated(values: Readonly<Record<string, unknown>>): Stated {
  const stated: Record<string, string | null> = { ...NOTHING_STATED };
  for (const key of STATED_KEYS) stated[key] = Object.hasOwn(values, key) ? toText(values[key]) : null;
  return stated as Stated;
}

function toText(value: unknown): string | null {
  if (Array.isArray(value)) return toText(value.map(toText).filter(Boolean).join(', '));
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'string') return null;
  return value.trim().replace(/\s+/gu, ' ') || null;
}
