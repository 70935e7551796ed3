/** The groups of one story. Depends on its articles alone, so that stories may be grouped side by side. */
import { compareBy } from '../../core/order.ts';
import type { ClaimGroupRow, FigureGroupRow, QuoteGroupRow } from '../../core/tables.gen.ts';
import type { ArticleRecord } from '../contract.ts';
import { quoteGroupRow } from './attribution-rows.ts';
import { groupClaims } from './claim-groups/index.ts';
import { claimGroupRow } from './claim-rows.ts';
import { claimsOfFigures } from './claims-of-figures.ts';
import type { ClaimItem, FigureItem, QuoteItem } from './contract.ts';
import { groupFigures } from './figure-groups/index.ts';
import { figureGroupRow } from './figure-rows.ts';
import { type KeyedRecord, keyRecord } from './keyed-record.ts';
import { groupQuotes } from './quote-groups/index.ts';

/** Which entities of a story are one. */
export interface StoryEntities {
  readonly story_id: string;
  /** For each record the number of each of its entities, the same for those that are one; counted in the order in which the story has them. */
  readonly entities: readonly (readonly number[])[];
}

/** A story's articles. */
interface StoryRecords extends StoryEntities {
  readonly records: readonly ArticleRecord[];
}

/** A story's groups, each table's rows in their order. */
export interface StoryGroups {
  readonly figure_groups: readonly FigureGroupRow[];
  readonly quote_groups: readonly QuoteGroupRow[];
  readonly claim_groups: readonly ClaimGroupRow[];
  /** For each record the group of each of its `groupedIds`, as its place among all groups in the order above; -1 where a row is in none. */
  readonly of: readonly Int32Array[];
}

/** Keys of the rows that may be in a group. */
export function groupedIds({ figureIds, attributionIds, claimIds }: KeyedRecord): string[] {
  return [...figureIds, ...attributionIds, ...claimIds];
}

/** Keys of a story's groups, by their place. */
export function groupIds({ figure_groups, quote_groups, claim_groups }: StoryGroups): string[] {
  return [
    ...figure_groups.map((row) => row.figure_group_id),
    ...quote_groups.map((row) => row.quote_group_id),
    ...claim_groups.map((row) => row.claim_group_id),
  ];
}

/** Finds the groups of figures, quotations and claims. */
export function groupStory({ story_id, records, entities }: StoryRecords): StoryGroups {
  const articles = records.map(keyRecord);
  const items = itemsOf(articles, entities);
  const groupOf = new Map<string, string>();
  const note = (members: readonly number[], group: string, grouped: readonly { readonly id: string }[]): void => {
    for (const at of members) groupOf.set(grouped[at]!.id, group);
  };
  const figureGroups = groupFigures(items.figures).map((group) => {
    const row = figureGroupRow(group, items.figures, story_id);
    note(group.members, row.figure_group_id, items.figures);
    return row;
  });
  const quoteGroups = groupQuotes(items.quotes).map((group) => {
    const row = quoteGroupRow(group, items.quotes, story_id);
    note(group.members, row.quote_group_id, items.quotes);
    return row;
  });
  const claimGroups = groupClaims(items.claims).map((group) => {
    const row = claimGroupRow(group, items.claims, story_id);
    note(group.members, row.claim_group_id, items.claims);
    return row;
  });
  const groups = {
    figure_groups: figureGroups.sort(compareBy('figure_group_id')),
    quote_groups: quoteGroups.sort(compareBy('quote_group_id')),
    claim_groups: claimGroups.sort(compareBy('claim_group_id')),
    of: [],
  };
  const placeOf = new Map(groupIds(groups).map((id, place) => [id, place]));
  const placeOfRow = (row: string): number => placeOf.get(groupOf.get(row) ?? '') ?? -1;
  return { ...groups, of: articles.map((article) => Int32Array.from(groupedIds(article), placeOfRow)) };
}

/** A story's figures, quotations and claims, in the order of articles and positions. */
function itemsOf(articles: readonly KeyedRecord[], entities: readonly (readonly number[])[]) {
  const figures: FigureItem[] = [];
  const quotes: QuoteItem[] = [];
  const claims: ClaimItem[] = [];
  for (const [at, { record, figureIds, attributionIds, claimIds }] of articles.entries()) {
    const entityOf = (local: number): number => entities[at]![local]!;
    const orNull = (local: number | null): number | null => (local === null ? null : entityOf(local));
    const claimOf = claimsOfFigures(record);
    record.figures.forEach((figure, index) => {
      const claim = record.claims[claimOf.get(index) ?? -1] ?? null;
      figures.push({ id: figureIds[index]!, record, figure, claim });
    });
    record.attributions.forEach((attribution, index) => {
      quotes.push({
        id: attributionIds[index]!,
        record,
        attribution,
        source_entity: orNull(attribution.source_entity),
      });
    });
    record.claims.forEach((claim, index) => {
      claims.push({
        id: claimIds[index]!,
        record,
        claim,
        attribution: claim.attribution === null ? null : record.attributions[claim.attribution]!,
        subject_entity: orNull(claim.subject_entity),
        entities: claim.entities.map(({ entity }) => entityOf(entity)),
      });
    });
  }
  return { figures, quotes, claims };
}
