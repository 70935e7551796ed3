/** How much garbage V8 lets lie. */
import { setFlagsFromString } from 'node:v8';

/** Articles above which memory counts for more than the time that it takes to collect what is no longer needed. */
const MANY_ARTICLES = 20_000;
/** Percent by which the heap may grow beyond what lives before V8 collects; its own choice is up to three times what lives. */
const GROWTH = 40;

/**
 * For runs of many articles: keeps the heap near what lives in it. V8 lets garbage grow with what lives, so a heap of some hundred
 * megabytes would take two thousand. For the whole process; changes no result.
 */
export function limitGarbage(articles: number): void {
  if (articles >= MANY_ARTICLES) setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
