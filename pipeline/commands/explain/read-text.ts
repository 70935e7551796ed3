/** The text of an article of a release, where it is at hand and has not changed since. */
import { join, resolve } from 'node:path';
import type { Effects } from '../../core/effects.ts';
import { sha256 } from '../../core/id.ts';
import type { ArticleRow } from '../../core/tables.gen.ts';

/** Where to look for texts: the release, a folder of articles, the file that the article was read from. */
export interface TextPlaces {
  readonly release: string;
  readonly articles: string | null;
  readonly workingFolder: string;
}

/** The text that the article's offsets point into; null where no file holds exactly it. */
export function readText(article: ArticleRow, places: TextPlaces, effects: Effects): string | null {
  const candidates = [
    join(places.release, 'texts', `${article.article_id}.txt`),
    ...(places.articles === null ? [] : [join(places.articles, `${article.article_id}.txt`)]),
    resolve(places.workingFolder, article.source_file),
    resolve(places.release, '..', article.source_file),
  ];
  for (const path of candidates) {
    if (effects.kindOf(path) !== 'file') continue;
    const text = new TextDecoder().decode(effects.readFile(path));
    if (sha256(text) === article.text_sha256) return text;
  }
  return null;
}
