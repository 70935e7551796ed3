/** Rows of `attributions` and `quote_groups`. */
import { makeId } from '../../core/id.ts';
import { extentOf, joinPiecesText } from '../../core/span.ts';
import type { AttributionRow, QuoteGroupRow } from '../../core/tables.gen.ts';
import type { Piece } from '../contract.ts';
import type { QuoteGroup, QuoteItem } from './contract.ts';
import { groupSize, memberIds } from './group-size.ts';
import type { KeyedRecord } from './keyed-record.ts';

/** The attributions of one article; `groupOf` gives the quote group's key of an attribution's key, where it has one. */
export function attributionRows(
  { record, attributionIds }: KeyedRecord,
  entityOf: (local: number) => string,
  groupOf: ReadonlyMap<string, string>,
): AttributionRow[] {
  return record.attributions.map((attribution, at) => {
    const { source, cue, content, condition } = attribution;
    return {
      attribution_id: attributionIds[at]!,
      article_id: record.article.article_id,
      parent_attribution_id: attribution.parent === null ? null : attributionIds[attribution.parent]!,
      source_text: textOrNull(source),
      source_entity_id: attribution.source_entity === null ? null : entityOf(attribution.source_entity),
      source_kind: attribution.source_kind,
      cue_text: textOrNull(cue),
      content_text: textOrNull(content),
      quotation: attribution.quotation,
      stance: attribution.stance,
      via_entity_id: attribution.via_entity === null ? null : entityOf(attribution.via_entity),
      condition_text: textOrNull(condition),
      quote_group_id: groupOf.get(attributionIds[at]!) ?? null,
      ...extentOf([...source, ...cue, ...content, ...condition]),
      rule: attribution.rule,
      confidence: attribution.confidence,
    };
  });
}

function textOrNull(pieces: readonly Piece[]): string | null {
  return pieces.length > 0 ? joinPiecesText(pieces) : null;
}

/** One row per group of renderings. */
export function quoteGroupRow(group: QuoteGroup, items: readonly QuoteItem[], storyId: string): QuoteGroupRow {
  const size = groupSize(group.members, items);
  return {
    quote_group_id: makeId('qgr', memberIds(group.members, items)[0]!),
    story_id: storyId,
    text: joinPiecesText(items[group.representative]!.attribution.content),
    attribution_count: size.rows,
    article_count: size.articles,
    status: group.status,
    drift: group.drift,
  };
}
