/** Reconcile: ids, links, stories and groups. From here on everything is rows. */
import type { Issue } from '../../core/issue.ts';
import { collectWhereLarge } from '../../core/limit-garbage.ts';
import { compareText } from '../../core/order.ts';
import type { StoryRow, Tables } from '../../core/tables.gen.ts';
import { collectTables, type TakeRow } from '../../core/take-row.ts';
import type { ArticleRecord, KnownEntity, RecordList } from '../contract.ts';
import { issueRows, storyId, storyRow } from './article-rows.ts';
import { type ArticlePlace, type ArticleShare, takeArticle } from './article-tables.ts';
import { ClaimEntityRows } from './claim-entity-rows.ts';
import type { LinkedEntities, Story } from './contract.ts';
import { findDuplicates } from './duplicates/index.ts';
import { linkEntities } from './entities/index.ts';
import { EntityCounts } from './entity-counts.ts';
import { groupIds, groupStory, type StoryEntities, type StoryGroups } from './group-story.ts';
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
  const list = { count: records.length, readBriefs: () => records, read: (at: number) => records[at]! };
  return collectTables((take) => reconcileInto(list, issues, options, take));
}

/**
 * Gives every row of a release, each table's rows in their order.
 * @param groupsOf finds the groups of a story with the records at these places.
 */
export function reconcileInto(
  records: RecordList,
  issues: readonly Issue[],
  options: ReconcileOptions,
  take: TakeRow,
  groupsOf = (story: StoryEntities, at: readonly number[]): StoryGroups =>
    groupStory({ ...story, records: at.map(records.read) }),
): void {
  const reconciliation = new Reconciliation(records, issues, options);
  for (const story of reconciliation.stories)
    reconciliation.takeStory(story, groupsOf(reconciliation.entitiesOf(story), story.records), take);
  for (let at = 0; at < records.count; at++)
    reconciliation.noteArticle(at, takeArticle(records.read(at), reconciliation.placeOf(at), take));
  reconciliation.takeShared(take);
}

/** A story and its row. */
interface KeyedStory extends Story {
  readonly story_id: string;
  readonly row: StoryRow;
}

/**
 * The steps of reconcile. Articles are looked at together by their briefs, which nobody keeps; the whole records are read story by story
 * for the groups, then one by one for their rows, so that few are in memory at a time.
 */
export class Reconciliation {
  /** In the order of their keys. All must be taken, in this order, before the articles. */
  readonly stories: readonly KeyedStory[];
  readonly #issues: Issue[];
  readonly #linked: LinkedEntities;
  readonly #entities: EntityCounts;
  readonly #claimEntities: ClaimEntityRows;
  readonly #duplicateOf: readonly (string | null)[];
  /** For each record the key of its story. */
  readonly #storyOf: string[] = [];
  /** For each record its story's groups, and its own rows' places among them. */
  readonly #groups: { readonly ids: readonly string[]; readonly of: Int32Array }[] = [];

  constructor(records: RecordList, issues: readonly Issue[], { knownEntities, windowDays }: ReconcileOptions) {
    const briefs = records.readBriefs();
    collectWhereLarge();
    this.#issues = [...issues];
    this.#linked = linkEntities(briefs, knownEntities);
    this.#entities = new EntityCounts(this.#linked);
    this.#claimEntities = new ClaimEntityRows(this.#entities.ids);
    collectWhereLarge();
    this.#duplicateOf = findDuplicates(briefs);
    this.stories = groupStories(briefs, { windowDays })
      .map((story) => ({ ...story, story_id: storyId(story), row: storyRow(story, briefs) }))
      .sort((a, b) => compareText(a.story_id, b.story_id));
    for (const story of this.stories) for (const at of story.records) this.#storyOf[at] = story.story_id;
  }

  /** A story's entities, for `groupStory`. Their numbers tell nothing of other stories. */
  entitiesOf({ story_id, records }: KeyedStory): StoryEntities {
    const numbers = new Map<number, number>();
    const numberOf = (entity: number): number => {
      if (!numbers.has(entity)) numbers.set(entity, numbers.size);
      return numbers.get(entity)!;
    };
    return { story_id, entities: records.map((at) => this.#linked.of[at]!.map(numberOf)) };
  }

  /** Gives the rows of a story and its groups. */
  takeStory(story: KeyedStory, groups: StoryGroups, take: TakeRow): void {
    collectWhereLarge();
    take('stories', story.row);
    for (const row of groups.figure_groups) take('figure_groups', row);
    for (const row of groups.quote_groups) take('quote_groups', row);
    for (const row of groups.claim_groups) take('claim_groups', row);
    const ids = groupIds(groups);
    for (const [index, at] of story.records.entries()) this.#groups[at] = { ids, of: groups.of[index]! };
  }

  /** What decides the rows of an article. Known when all stories are taken. */
  placeOf(at: number): ArticlePlace {
    const { ids, of } = this.#groups[at]!;
    return {
      story_id: this.#storyOf[at]!,
      duplicate_of: this.#duplicateOf[at]!,
      entities: this.#linked.of[at]!.map((entity) => this.#entities.ids[entity]!),
      why: this.#linked.why[at]!,
      groups: Array.from(of, (group) => (group === -1 ? null : ids[group]!)),
    };
  }

  /** Notes what `takeArticle` has given for an article. */
  noteArticle(at: number, { mentioned, claimEntities, issues }: ArticleShare): void {
    collectWhereLarge();
    const own = this.#linked.of[at]!;
    this.#entities.count(mentioned.map((entity) => own[entity]!));
    this.#claimEntities.add(claimEntities, own);
    for (const issue of issues) this.#issues.push(issue);
  }

  /** Gives the rows that all articles share. Each article must be noted before. */
  takeShared(take: TakeRow): void {
    for (const row of this.#entities.rows()) take('entities', row);
    for (const row of this.#claimEntities.sorted()) take('claim_entities', row);
    for (const row of issueRows(this.#issues)) take('issues', row);
  }
}
