/** Writes any number of articles, recombined from the sentences of real ones inside their stories, the same for a seed. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { ATTRIBUTIONS, type DataArticle, readData, STORIES } from './data.ts';

interface Original {
  readonly published: string | null;
  readonly sentences: readonly string[];
}

/** Articles of one generated story. */
export const STORY_ARTICLES = 5;
/** Characters written at a time. */
const CHUNK = 1 << 20;
/** Days between the publication of two generated stories, and how many such steps there are. */
const DAYS_BETWEEN = 2;
const STEPS = 3000;

/** A generator of 32-bit numbers (mulberry32), so that benchmarks repeat. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Originals by story; an article without one is a story of its own. */
function readOriginals(): Original[][] {
  const stories = new Map<string, Original[]>();
  for (const article of [STORIES, ...ATTRIBUTIONS].flatMap(readData)) {
    const story = article.story ?? article.id;
    stories.set(story, [...(stories.get(story) ?? []), toOriginal(article)]);
  }
  return [...stories.values()];
}

function toOriginal({ published, text }: DataArticle): Original {
  return { published, sentences: text.split(/(?<=[.!?]["”]?)\s+/) };
}

/**
 * Writes `count` articles as JSON Lines. Each takes two thirds of the sentences of one article of a story, in their order;
 * the story's number is worked into a name so that stories differ.
 * @param options `sentences`: at most so many of each article.
 */
export function makeArticles(
  target: string,
  count: number,
  { seed = 1, sentences = Number.POSITIVE_INFINITY } = {},
): void {
  const originals = readOriginals();
  const random = makeRandom(seed);
  const descriptor = openSync(target, 'w');
  let chunk = '';
  for (let number = 0; number < count; number++) {
    const story = Math.floor(number / STORY_ARTICLES);
    const articles = originals[story % originals.length]!;
    const article = articles[random(articles.length)]!;
    const kept = article.sentences.filter(() => random(3) > 0);
    const text = (kept.length > 0 ? kept : article.sentences).slice(0, sentences).join(' ');
    const published = article.published === null ? null : shiftDate(article.published, (story % STEPS) * DAYS_BETWEEN);
    chunk += `${JSON.stringify({ id: articleId(number), published, outlet: `outlet-${number % 7}`, text: `${openingOf(story)} ${text}` })}\n`;
    if (chunk.length < CHUNK) continue;
    writeSync(descriptor, chunk);
    chunk = '';
  }
  writeSync(descriptor, chunk);
  closeSync(descriptor);
}

/** The id of a made article. */
export function articleId(number: number): string {
  return `g${String(number).padStart(7, '0')}`;
}

function openingOf(story: number): string {
  return `The mayor of ${placeName(story)} spoke to reporters.`;
}

/** A made-up place that only one story names. */
export function placeName(story: number): string {
  const syllables = ['ka', 'lo', 'mi', 'ren', 'sta', 'vo', 'dun', 'pel', 'tor', 'ash'];
  const digits = [...String(story)].map((digit) => syllables[Number(digit)]!).join('');
  return `${digits[0]!.toUpperCase()}${digits.slice(1)}ville`;
}

/** The ISO date so many days later. */
export function shiftDate(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
