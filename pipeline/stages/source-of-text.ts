/** A source that is nothing but its text: for measuring, and for trying stages one by one. */
import type { Source } from './contract.ts';

/** The whole text as one article; what is stated about it may be added. */
export function sourceOfText(article_id: string, text: string, stated: Partial<Source> = {}): Source {
  return {
    article_id,
    text,
    content: { start: 0, end: text.length },
    format: 'text',
    title: null,
    published_on: null,
    outlet: null,
    byline: null,
    url: null,
    language: 'en',
    story: null,
    source_file: `${article_id}.txt`,
    source_sha256: '0'.repeat(64),
    ...stated,
  };
}
