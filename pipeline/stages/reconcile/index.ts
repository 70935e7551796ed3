/** Reconcile: ids, links, stories and groups. From here on everything is rows. */
import type { Issue } from '../../core/issue.ts';
import { compareBy, compareText } from '../../core/order.ts';
import type {
  AttributionRow,
  ClaimEntityRow,
  ClaimRow,
  FigureRow,
  MentionRow,
  SpanRow,
  Tables,
} from '../../core/tables.gen.ts';
import type { ArticleRecord, KnownEntity } from '../contract.ts';
import { articleRow, issueRows, storyId, storyRow } from './article-rows.ts';
import { attributionRows, quoteGroupRow } from './attribution-rows.ts';
import { groupClaims } from './claim-groups/index.ts';
import { claimEntityRows, claimGroupRow, claimRows } from './claim-rows.ts';
import type { ClaimItem, FigureItem, LinkedEntities, QuoteItem, Story } from './contract.ts';
import { findDuplicates } from './duplicates/index.ts';
import { linkEntities } from './entities/index.ts';
import { entityIds, entityRows, mentionRows } from './entity-rows.ts';
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

/** All tables of a release, the same whatever the order of the records. */
export function reconcile(
  unordered: readonly ArticleRecord[],
  issues: readonly Issue[],
  options: ReconcileOptions,
): Tables {
  const records = [...unordered].sort((a, b) => compareText(a.article.article_id, b.article.article_id));
  const keyed = records.map(keyRecord);
  const linked = linkEntities(records, options.knownEntities);
  const duplicateOf = findDuplicates(records);
  const stories = groupStories(records, { windowDays: options.windowDays });
  const storyOf = new Map(stories.flatMap((story) => story.records.map((record) => [record, story] as const)));
  const groups = groupRows(stories, keyed, linked);
  const ids = entityIds(linked.entities);
  const mentions: MentionRow[] = [];
  const figures: FigureRow[] = [];
  const attributions: AttributionRow[] = [];
  const claims: ClaimRow[] = [];
  const claim_entities: ClaimEntityRow[] = [];
  const spans: SpanRow[] = [];
  keyed.forEach((article, at) => {
    const entityOf = (local: number): string => ids[linked.of[at]![local]!]!;
    append(
      mentions,
      mentionRows(article, entityOf, linked.why[at]!).sort(compareBy<MentionRow>('start', 'end', 'mention_id')),
    );
    append(figures, figureRows(article, groups.of).sort(compareBy<FigureRow>('start', 'end', 'figure_id')));
    append(
      attributions,
      attributionRows(article, entityOf, groups.of).sort(compareBy<AttributionRow>('start', 'end', 'attribution_id')),
    );
    append(claims, claimRows(article, entityOf, groups.of).sort(compareBy<ClaimRow>('start', 'end', 'claim_id')));
    append(claim_entities, claimEntityRows(article, entityOf));
    append(spans, spanRows(article));
  });
  return {
    stories: stories.map((story) => storyRow(story, records)).sort(compareBy('story_id')),
    articles: records.map((record, at) => articleRow(record, storyOf.get(at)!, duplicateOf[at]!)),
    entities: entityRows(linked, ids, mentions).sort(compareBy('entity_id')),
    mentions,
    figures,
    figure_groups: groups.figure_groups,
    attributions,
    quote_groups: groups.quote_groups,
    claims,
    claim_groups: groups.claim_groups,
    claim_entities: claim_entities.sort(compareBy<ClaimEntityRow>('claim_id', 'entity_id', 'role')),
    spans,
    issues: issueRows([...issues, ...records.flatMap((record) => record.issues)]),
  };
}

/** Pushes one by one: a spread of a long list would overflow the stack. */
function append<Row>(rows: Row[], more: readonly Row[]): void {
  for (const row of more) rows.push(row);
}

/** The three group tables, and the group's key of each grouped row's key. */
function groupRows(stories: readonly Story[], keyed: readonly KeyedRecord[], linked: LinkedEntities) {
  const of = new Map<string, string>();
  const tables = { figure_groups: [], quote_groups: [], claim_groups: [] } as {
    [Table in 'figure_groups' | 'quote_groups' | 'claim_groups']: Tables[Table][number][];
  };
  for (const story of stories) {
    const items = itemsOf(story, keyed, linked);
    for (const group of groupFigures(items.figures)) {
      const row = figureGroupRow(group, items.figures, storyId(story));
      tables.figure_groups.push(row);
      for (const at of group.members) of.set(items.figures[at]!.id, row.figure_group_id);
    }
    for (const group of groupQuotes(items.quotes)) {
      const row = quoteGroupRow(group, items.quotes, storyId(story));
      tables.quote_groups.push(row);
      for (const at of group.members) of.set(items.quotes[at]!.id, row.quote_group_id);
    }
    for (const group of groupClaims(items.claims)) {
      const row = claimGroupRow(group, items.claims, storyId(story));
      tables.claim_groups.push(row);
      for (const at of group.members) of.set(items.claims[at]!.id, row.claim_group_id);
    }
  }
  return {
    of: of as ReadonlyMap<string, string>,
    figure_groups: tables.figure_groups.sort(compareBy('story_id', 'figure_group_id')),
    quote_groups: tables.quote_groups.sort(compareBy('story_id', 'quote_group_id')),
    claim_groups: tables.claim_groups.sort(compareBy('story_id', 'claim_group_id')),
  };
}

/** A story's figures, quotations and claims, in the order of articles and positions. */
function itemsOf(story: Story, keyed: readonly KeyedRecord[], linked: LinkedEntities) {
  const figures: FigureItem[] = [];
  const quotes: QuoteItem[] = [];
  const claims: ClaimItem[] = [];
  for (const at of story.records) {
    const { record, figureIds, attributionIds, claimIds } = keyed[at]!;
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
