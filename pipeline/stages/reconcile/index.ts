/** Reconcile: ids, links, stories and groups. From here on everything is rows. */
import type { Issue } from '../../core/issue.ts';
import { compareBy, compareText } from '../../core/order.ts';
import type { AttributionRow, ClaimRow, FigureRow, MentionRow, Tables } from '../../core/tables.gen.ts';
import { collectTables, type TakeRow } from '../../core/take-row.ts';
import type { ArticleRecord, KnownEntity, RecordList } from '../contract.ts';
import { articleRow, issueRows, storyId, storyRow } from './article-rows.ts';
import { attributionRows } from './attribution-rows.ts';
import { ClaimEntityRows } from './claim-entity-rows.ts';
import { claimEntityRows, claimRows } from './claim-rows.ts';
import type { LinkedEntities, Story } from './contract.ts';
import { findDuplicates } from './duplicates/index.ts';
import { linkEntities } from './entities/index.ts';
import { EntityCounts } from './entity-counts.ts';
import { mentionRows } from './entity-rows.ts';
import { figureRows } from './figure-rows.ts';
import { groupedIds, groupIds, groupStory, type StoryGroups, type StoryRecords } from './group-story.ts';
import { type KeyedRecord, keyRecord } from './keyed-record.ts';
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

/** Gives every row of a release, each table's rows in their order. */
export function reconcileInto(
  records: RecordList,
  issues: readonly Issue[],
  options: ReconcileOptions,
  take: TakeRow,
): void {
  const reconciliation = new Reconciliation(records, issues, options);
  for (const story of reconciliation.stories)
    reconciliation.takeStory(story, groupStory(reconciliation.recordsOf(story)), take);
  reconciliation.takeArticles(take);
}

/** A story and its key. */
interface KeyedStory extends Story {
  readonly story_id: string;
}

/**
 * The steps of reconcile. Articles are looked at together by their briefs; the whole records are read story by story for the groups,
 * then one by one for their rows, so that few are in memory at a time.
 */
export class Reconciliation {
  /** In the order of their keys. All must be taken, in this order, before the articles. */
  readonly stories: readonly KeyedStory[];
  readonly #records: RecordList;
  readonly #issues: readonly Issue[];
  readonly #linked: LinkedEntities;
  readonly #duplicateOf: readonly (string | null)[];
  readonly #storyOf: readonly Story[];
  /** For each record its story's groups, and its own rows' places among them. */
  readonly #groups: { readonly ids: readonly string[]; readonly of: Int32Array }[] = [];

  constructor(records: RecordList, issues: readonly Issue[], { knownEntities, windowDays }: ReconcileOptions) {
    const { briefs } = records;
    this.#records = records;
    this.#issues = issues;
    this.#linked = linkEntities(briefs, knownEntities);
    this.#duplicateOf = findDuplicates(briefs);
    const storyOf: Story[] = [];
    const stories = groupStories(briefs, { windowDays });
    for (const story of stories) for (const at of story.records) storyOf[at] = story;
    this.#storyOf = storyOf;
    this.stories = stories
      .map((story) => ({ ...story, story_id: storyId(story) }))
      .sort((a, b) => compareText(a.story_id, b.story_id));
  }

  /** A story's records, for `groupStory`. */
  recordsOf(story: KeyedStory): StoryRecords {
    return { ...this.entitiesOf(story), records: story.records.map((at) => this.#records.read(at)) };
  }

  /** A story's entities, for `groupStory`. */
  entitiesOf({ story_id, records }: KeyedStory): Omit<StoryRecords, 'records'> {
    return { story_id, entities: records.map((at) => this.#linked.of[at]!) };
  }

  /** Gives the rows of a story and its groups. */
  takeStory(story: KeyedStory, groups: StoryGroups, take: TakeRow): void {
    take('stories', storyRow(story, this.#records.briefs));
    for (const row of groups.figure_groups) take('figure_groups', row);
    for (const row of groups.quote_groups) take('quote_groups', row);
    for (const row of groups.claim_groups) take('claim_groups', row);
    const ids = groupIds(groups);
    for (const [index, at] of story.records.entries()) this.#groups[at] = { ids, of: groups.of[index]! };
  }

  /** Gives all other rows. */
  takeArticles(take: TakeRow): void {
    const entities = new EntityCounts(this.#linked);
    const claimEntities = new ClaimEntityRows(entities.ids);
    const issues = [...this.#issues];
    this.#records.briefs.forEach((_, at) => {
      const record = this.#records.read(at);
      issues.push(...record.issues);
      take('articles', articleRow(record, this.#storyOf[at]!, this.#duplicateOf[at]!));
      const article = keyRecord(record);
      const own = this.#linked.of[at]!;
      const entityOf = (local: number): string => entities.ids[own[local]!]!;
      takeArticleRows(article, entityOf, this.#linked.why[at]!, this.#groupOf(at, article), take);
      entities.count(record.mentions.map(({ entity }) => own[entity]!));
      claimEntities.add(claimEntityRows(article, entityOf));
    });
    for (const row of entities.rows()) take('entities', row);
    for (const row of claimEntities.sorted()) take('claim_entities', row);
    for (const row of issueRows(issues)) take('issues', row);
  }

  /** The group's key of each key of a row that is in one. */
  #groupOf(at: number, article: KeyedRecord): ReadonlyMap<string, string> {
    const { ids, of } = this.#groups[at]!;
    return new Map(groupedIds(article).flatMap((id, row) => (of[row] === -1 ? [] : [[id, ids[of[row]!]!] as const])));
  }
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
