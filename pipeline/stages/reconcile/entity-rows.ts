/** Rows of `entities` and `mentions`. */
import { makeId } from '../../core/id.ts';
import type { EntityRow, MentionRow } from '../../core/tables.gen.ts';
import type { LinkedEntities, LinkedEntity } from './contract.ts';
import type { KeyedRecord } from './keyed-record.ts';

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
  { record, mentionIds }: KeyedRecord,
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

/** The entities that have a mention, with what counts them. */
export function entityRows(
  linked: LinkedEntities,
  ids: readonly string[],
  mentions: readonly MentionRow[],
): EntityRow[] {
  const counts = new Map<string, { mentions: number; articles: Set<string> }>();
  for (const { entity_id, article_id } of mentions) {
    const count = counts.get(entity_id) ?? { mentions: 0, articles: new Set() };
    count.mentions++;
    count.articles.add(article_id);
    counts.set(entity_id, count);
  }
  return linked.entities.flatMap(({ name, type, country_code, wikidata_id }, at) => {
    const count = counts.get(ids[at]!);
    if (!count) return [];
    return {
      entity_id: ids[at]!,
      name,
      type,
      country_code,
      wikidata_id,
      mention_count: count.mentions,
      article_count: count.articles.size,
    };
  });
}
