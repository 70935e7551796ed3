/** Lists the articles that the pipeline finds a wire service credited in, to be judged by hand. */
import type { Models } from '../models.ts';
import { clean } from '../stages/clean/index.ts';
import { extract } from '../stages/extract/index.ts';
import { parse } from '../stages/parse/index.ts';
import { sourceOfText } from '../stages/source-of-text.ts';

/**
 * One line an article of a JSON Lines file (`id`, `text`; nothing else of it is read) that has a service: its id, the services, and where
 * the first of them stands: `credit` for a credit line or dateline, `text` for the article's sentences. The last line counts articles.
 */
export function listAgencies(lines: string, models: Models): string[] {
  const listed: string[] = [];
  let read = 0;
  for (const line of lines.split('\n')) {
    if (line.trim() === '') continue;
    read++;
    const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
    const parsed = parse(clean(sourceOfText(id, text)), models.annotate);
    const { agencies } = extract(parsed, { attributionModel: models.attributions, knownEntities: [] });
    if (agencies.length === 0) continue;
    listed.push(`${id}  ${agencies.join('; ')}  (${parsed.article.credited.length > 0 ? 'credit' : 'text'})`);
  }
  return [...listed, `${listed.length} of ${read} articles`];
}
