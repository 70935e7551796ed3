/** Reconcile: ids, links, stories and groups. From here on everything is rows. */
import type { Issue } from '../../core/issue.ts';
import { compareBy, compareText } from '../../core/order.ts';
import type { AttributionRow, ClaimRow, FigureRow, MentionRow, Tables } from '../../core/tables.gen.ts';
import { collectTables, type TakeRow } from '../../core/take-row.ts';
import type { ArticleRecord, KnownEntity, RecordList } from '../contract.ts';
import { articleRow, issueRows, storyId, storyRow } from './article-rows.ts';
import { attributionRows, quoteGroupRow } from './attribution-rows.ts';
import { ClaimEntityRows } from './claim-entity-rows.ts';
import { groupClaims } from './claim-groups/index.ts';
import { claimEntityRows, claimGroupRow, claimRows } from './claim-rows.ts';
import type { ClaimItem, FigureItem, LinkedEntities, QuoteItem, Story } from './contract.ts';
import { findDuplicates } from './duplicates/index.ts';
import { linkEntities } from './entities/index.ts';
import { EntityCounts } from './entity-counts.ts';
import { mentionRows } from './entity-rows.ts';
import { groupFigures } from './figure-groups/index.ts';
import { figureGroupRow, figureRows } from './figure-rows.ts';
import { type KeyedRecord, keyRecord } from './keyed-record.ts';
import { groupQuotes } from './quote-groups/index.ts';
import { spanRows } from './span-rows.ts';
import { groupStories } from './stories/index.ts';

/** Settings that change rows. */
export interface ReconcileOptions {
  readonly knownEntities: readonly KnownEntity[];
  readonly windowDays: number;
}

/** All tables of a release in memory, the same whatever the order of the records. */
export function reconcile(
  unordered: readonly ArticleRecord[],
  issues: readonly Issue[],
  options: ReconcileOptions,
): Tables {
  const records = [...unordered].sort((a, b) => compareText(a.article.article_id, b.article.article_id));
  const list = { briefs: records, read: (at: number) => records[at]! };
  return collectTables((take) => reconcileInto(list, issues, options, take));
}

/**
 * Gives every row of a release, each table's rows in their order. Articles are looked at together by their briefs; the whole
 * records are read story by story for the groups, then one by one for their rows, so that few are in memory at a time.
 */
export function reconcileInto(
  records: RecordList,
  issues: readonly Issue[],
  options: ReconcileOptions,
  take: TakeRow,
): void {
  const { briefs } = records;
  const linked = linkEntities(briefs, options.knownEntities);
  const duplicateOf = findDuplicates(briefs);
  const stories = groupStories(briefs, { windowDays: options.windowDays });
  const storyOf = new Map(stories.flatMap((story) => story.records.map((record) => [record, story] as const)));
  const groups = takeGroups(stories, records, linked, take);
  const entities = new EntityCounts(linked);
  const claimEntities = new ClaimEntityRows(entities.ids);
  const allIssues = [...issues];
  briefs.forEach((_, at) => {
    const record = records.read(at);
    allIssues.push(...record.issues);
    take('articles', articleRow(record, storyOf.get(at)!, duplicateOf[at]!));
    const article = keyRecord(record);
    const entityOf = (local: number): string => entities.ids[linked.of[at]![local]!]!;
    const groupOf = new Map(groupedIds(article).flatMap((id, row) => pairOrNone(id, groups[at]![row] ?? null)));
    takeArticleRows(article, entityOf, linked.why[at]!, groupOf, take);
    entities.count(record.mentions.map(({ entity }) => linked.of[at]![entity]!));
    claimEntities.add(claimEntityRows(article, entityOf));
  });
  for (const row of entities.rows()) take('entities', row);
  for (const row of claimEntities.sorted()) take('claim_entities', row);
  for (const row of issueRows(allIssues)) take('issues', row);
}

/** The rows that lie in one article, but for the links of its claims. */
function takeArticleRows(
  article: KeyedRecord,
  entityOf: (local: number) => string,
  why: readonly string[],
  groupOf: ReadonlyMap<string, string>,
  take: TakeRow,
): void {
  const mentions = mentionRows(article, entityOf, why).sort(compareBy<MentionRow>('start', 'end', 'mention_id'));
  for (const row of mentions) take('mentions', row);
  for (const row of figureRows(article, groupOf).sort(compareBy<FigureRow>('start', 'end', 'figure_id')))
    take('figures', row);
  const attributions = attributionRows(article, entityOf, groupOf);
  for (const row of attributions.sort(compareBy<AttributionRow>('start', 'end', 'attribution_id')))
    take('attributions', row);
  for (const row of claimRows(article, entityOf, groupOf).sort(compareBy<ClaimRow>('start', 'end', 'claim_id')))
    take('claims', row);
  for (const row of spanRows(article)) take('spans', row);
}

/** Keys of the rows that may be in a group. */
function groupedIds({ figureIds, attributionIds, claimIds }: KeyedRecord): string[] {
  return [...figureIds, ...attributionIds, ...claimIds];
}

function pairOrNone(id: string, group: string | null): [string, string][] {
  return group === null ? [] : [[id, group]];
}

/** Gives the stories and their groups. @returns for each record the groups of its `groupedIds`; null where a row is in none. */
function takeGroups(
  stories: readonly Story[],
  records: RecordList,
  linked: LinkedEntities,
  take: TakeRow,
): (string | null)[][] {
  const groups: (string | null)[][] = records.briefs.map(() => []);
  const keyed = stories.map((story) => ({ story, id: storyId(story) })).sort((a, b) => compareText(a.id, b.id));
  for (const { story, id } of keyed) {
    take('stories', storyRow(story, records.briefs));
    const articles = story.records.map((at) => keyRecord(records.read(at)));
    const items = itemsOf(story, articles, linked);
    const groupOf = new Map<string, string>();
    const figureGroups = groupFigures(items.figures).map((group) => {
      const row = figureGroupRow(group, items.figures, id);
      for (const at of group.members) groupOf.set(items.figures[at]!.id, row.figure_group_id);
      return row;
    });
    const quoteGroups = groupQuotes(items.quotes).map((group) => {
      const row = quoteGroupRow(group, items.quotes, id);
      for (const at of group.members) groupOf.set(items.quotes[at]!.id, row.quote_group_id);
      return row;
    });
    const claimGroups = groupClaims(items.claims).map((group) => {
      const row = claimGroupRow(group, items.claims, id);
      for (const at of group.members) groupOf.set(items.claims[at]!.id, row.claim_group_id);
      return row;
    });
    for (const row of figureGroups.sort(compareBy('figure_group_id'))) take('figure_groups', row);
    for (const row of quoteGroups.sort(compareBy('quote_group_id'))) take('quote_groups', row);
    for (const row of claimGroups.sort(compareBy('claim_group_id'))) take('claim_groups', row);
    for (const [index, at] of story.records.entries())
      groups[at] = groupedIds(articles[index]!).map((row) => groupOf.get(row) ?? null);
  }
  return groups;
}

/** A story's figures, quotations and claims, in the order of articles and positions. */
function itemsOf(story: Story, articles: readonly KeyedRecord[], linked: LinkedEntities) {
  const figures: FigureItem[] = [];
  const quotes: QuoteItem[] = [];
  const claims: ClaimItem[] = [];
  for (const [index, at] of story.records.entries()) {
    const { record, figureIds, attributionIds, claimIds } = articles[index]!;
    const entityOf = (local: number): number => linked.of[at]![local]!;
    const orNull = (local: number | null): number | null => (local === null ? null : entityOf(local));
    record.figures.forEach((figure, index) => {
      const claim = record.claims.find((candidate) => candidate.figures.includes(index)) ?? null;
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
