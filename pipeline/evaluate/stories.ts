/** Stories recovered from a file that names them, with its names withheld. */
import { dirname } from 'node:path';
import { nodeEffects } from '../core/effects.ts';
import type { Models } from '../models.ts';
import { readArticle } from '../read-article.ts';
import type { ArticleRecord } from '../stages/contract.ts';
import { ingest } from '../stages/ingest/index.ts';
import { scoreStories } from './groups.ts';
import type { Measure } from './measure.ts';

/** Default of the config. */
const WINDOW_DAYS = 7;
const MAX_CHARS = 2_000_000;

/** Reads every article of the file and scores the stories that they are grouped into. */
export async function evaluateStories(file: string, models: Models): Promise<Measure[]> {
  const records: ArticleRecord[] = [];
  const context = { effects: nodeEffects, root: dirname(file), maxChars: MAX_CHARS };
  for await (const item of ingest([file], context)) {
    if (!('text' in item)) continue;
    const result = readArticle(item, models, []);
    if ('record' in result) records.push(result.record);
  }
  records.sort((a, b) => (a.article.article_id < b.article.article_id ? -1 : 1));
  return scoreStories(records, WINDOW_DAYS);
}
