/** Writes any number of records as `run --to extract` prints them: real ones again and again, as of other articles about other stories. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { ArticleRecord } from '../pipeline/stages/contract.ts';
import { articleId, placeName, STORY_ARTICLES, shiftDate } from './make-articles.ts';

/** Days between an article and the next one that repeats its words: further apart than articles of a story may be. */
const DAYS_BETWEEN = 30;

/**
 * Writes `count` records made from those in a file, whose articles `makeArticles` has made. Each round over them is about new places on
 * later days, with signatures of its own, so that nothing is a duplicate and stories stay as small as they were.
 */
export function makeRecords(source: string, target: string, count: number): void {
  const lines = readFileSync(source, 'utf8').trimEnd().split('\n');
  const descriptor = openSync(target, 'w');
  for (let number = 0; number < count; number++) {
    const round = Math.floor(number / lines.length);
    const story = Math.floor(number / STORY_ARTICLES);
    const old = Math.floor((number % lines.length) / STORY_ARTICLES);
    const line = lines[number % lines.length]!.replaceAll(placeName(old), placeName(story));
    writeSync(descriptor, `${JSON.stringify(renew(JSON.parse(line) as ArticleRecord, number, round))}\n`);
  }
  closeSync(descriptor);
}

/** A record as of another article. */
function renew(record: ArticleRecord, number: number, round: number): ArticleRecord {
  const { published_on } = record.article;
  return {
    ...record,
    article: {
      ...record.article,
      article_id: articleId(number),
      published_on: published_on === null ? null : shiftDate(published_on, round * DAYS_BETWEEN),
    },
    text_sha256: createHash('sha256').update(`${record.text_sha256} ${round}`).digest('hex'),
    signature: record.signature.map((value) => (value ^ Math.imul(round, 0x9e3779b1)) >>> 0),
  };
}
