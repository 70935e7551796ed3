/** Keys of entities, and rows of `mentions`. */
import { makeId } from '../../core/id.ts';
import type { MentionRow } from '../../core/tables.gen.ts';
import type { ArticleRecord } from '../contract.ts';
import type { LinkedEntity } from './contract.ts';

/** The key of each linked entity. Two of one name and type are told apart by country, then by order. */
export function entityIds(entities: readonly LinkedEntity[]): string[] {
  const taken = new Map<string, number>();
  return entities.map(({ type, name, country_code }) => {
    const words = `${type}|${name}|${country_code ?? ''}`;
    const occurrence = taken.get(words) ?? 0;
    taken.set(words, occurrence + 1);
    return makeId('ent', words, occurrence);
  });
}

/** The mentions of one article. */
export function mentionRows(
  record: ArticleRecord,
  mentionIds: readonly string[],
  entityOf: (local: number) => string,
  why: readonly string[],
): MentionRow[] {
  return record.mentions.map((mention, at) => ({
    mention_id: mentionIds[at]!,
    entity_id: entityOf(mention.entity),
    article_id: record.article.article_id,
    start: mention.span.start,
    end: mention.span.end,
    text: mention.span.text,
    form: mention.form,
    rule: `${mention.rule} ${why[mention.entity]!}`.trim(),
  }));
}
