/** The rows that lie in one article. They depend on its record and on little else, so that articles may be turned into rows side by side. */
import type { Issue } from '../../core/issue.ts';
import { compareBy } from '../../core/order.ts';
import type { AttributionRow, ClaimRow, FigureRow, MentionRow } from '../../core/tables.gen.ts';
import type { TakeRow } from '../../core/take-row.ts';
import type { ArticleRecord } from '../contract.ts';
import { articleRow } from './article-rows.ts';
import { attributionRows } from './attribution-rows.ts';
import { packClaimEntities } from './claim-entity-rows.ts';
import { claimRows } from './claim-rows.ts';
import { mentionRows } from './entity-rows.ts';
import { figureRows } from './figure-rows.ts';
import { groupedIds } from './group-story.ts';
import { keyRecord, mentionIdsOf } from './keyed-record.ts';
import { spanRows } from './span-rows.ts';

/** What other articles decide of an article's rows. */
export interface ArticlePlace {
  readonly story_id: string;
  readonly duplicate_of: string | null;
  /** For each of its entities the key, and why it was linked. */
  readonly entities: readonly string[];
  readonly why: readonly string[];
  /** For each of its `groupedIds` the key of the group; null where a row is in none. */
  readonly groups: readonly (string | null)[];
}

/** What an article adds to the tables that are not ordered by article. */
export interface ArticleShare {
  /** Its entity of each mention. */
  readonly mentioned: readonly number[];
  /** Its rows of `claim_entities`, for `ClaimEntityRows`. */
  readonly claimEntities: Uint8Array;
  readonly issues: readonly Issue[];
}

/** Gives the rows of an article, each table's in their order. */
export function takeArticle(record: ArticleRecord, place: ArticlePlace, take: TakeRow): ArticleShare {
  const article = keyRecord(record);
  const mentionIds = mentionIdsOf(record);
  const entityOf = (local: number): string => place.entities[local]!;
  const groupOf = new Map<string, string>();
  for (const [row, id] of groupedIds(article).entries())
    if (place.groups[row] !== null) groupOf.set(id, place.groups[row]!);
  take('articles', articleRow(record, place));
  const mentions = mentionRows(record, mentionIds, entityOf, place.why).sort(
    compareBy<MentionRow>('start', 'end', 'mention_id'),
  );
  for (const row of mentions) take('mentions', row);
  for (const row of figureRows(article, groupOf).sort(compareBy<FigureRow>('start', 'end', 'figure_id')))
    take('figures', row);
  const attributions = attributionRows(article, entityOf, groupOf);
  for (const row of attributions.sort(compareBy<AttributionRow>('start', 'end', 'attribution_id')))
    take('attributions', row);
  for (const row of claimRows(article, entityOf, groupOf).sort(compareBy<ClaimRow>('start', 'end', 'claim_id')))
    take('claims', row);
  for (const row of spanRows(article, mentionIds)) take('spans', row);
  return {
    mentioned: record.mentions.map(({ entity }) => entity),
    claimEntities: packClaimEntities(article, entityOf),
    issues: record.issues,
  };
}
