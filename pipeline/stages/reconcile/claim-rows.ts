/** Rows of `claims` and `claim_groups`. */
import { makeId } from '../../core/id.ts';
import { extentOf, joinPiecesText } from '../../core/span.ts';
import type { ClaimGroupRow, ClaimRow } from '../../core/tables.gen.ts';
import type { ClaimGroup, ClaimItem } from './contract.ts';
import { groupSize, memberIds } from './group-size.ts';
import type { KeyedRecord } from './keyed-record.ts';

/** The claims of one article; `groupOf` gives the group's key of a claim's key. */
export function claimRows(
  { record, claimIds, attributionIds }: KeyedRecord,
  entityOf: (local: number) => string,
  groupOf: ReadonlyMap<string, string>,
): ClaimRow[] {
  return record.claims.map((claim, at) => ({
    claim_id: claimIds[at]!,
    article_id: record.article.article_id,
    claim_group_id: groupOf.get(claimIds[at]!)!,
    attribution_id: claim.attribution === null ? null : attributionIds[claim.attribution]!,
    statement: claim.statement,
    is_verbatim: claim.is_verbatim,
    subject_text: claim.subject_text,
    subject_entity_id: claim.subject_entity === null ? null : entityOf(claim.subject_entity),
    predicate: claim.predicate,
    object_text: claim.object_text,
    kind: claim.kind,
    polarity: claim.polarity,
    certainty: claim.certainty,
    time_start_on: claim.time_start_on,
    time_end_on: claim.time_end_on,
    ...extentOf(claim.pieces),
    text: joinPiecesText(claim.pieces),
    rule: claim.rule,
    confidence: claim.confidence,
  }));
}

/** One row per group of claims. */
export function claimGroupRow(group: ClaimGroup, items: readonly ClaimItem[], storyId: string): ClaimGroupRow {
  const size = groupSize(group.members, items);
  const count = (holds: (item: ClaimItem) => boolean): number => group.members.filter((at) => holds(items[at]!)).length;
  const representative = items[group.representative]!;
  return {
    claim_group_id: makeId('cgr', memberIds(group.members, items)[0]!),
    story_id: storyId,
    statement: representative.claim.statement,
    representative_claim_id: representative.id,
    claim_count: size.rows,
    article_count: size.articles,
    attributed_count: count(({ attribution }) => attribution !== null),
    negated_count: count(({ claim }) => claim.polarity === 'negated'),
    denied_count: count(({ attribution }) => attribution?.stance === 'denies'),
    status: group.status,
  };
}
