/** What the parts of reconcile give each other: linked entities, then stories, then groups inside a story. */
import type { ClaimGroupRow, EntityRow, FigureGroupRow, QuoteGroupRow } from '../../core/tables.gen.ts';
import type { ArticleRecord, AttributionMention, ClaimMention, FigureMention, Piece } from '../contract.ts';

/** One thing with a name over the whole release. */
export interface LinkedEntity {
  readonly name: string;
  readonly type: EntityRow['type'];
  readonly country_code: string | null;
  readonly wikidata_id: string | null;
}

/** Entities of the release, and which of them each local entity is. The same whatever the order of the records. */
export interface LinkedEntities {
  readonly entities: readonly LinkedEntity[];
  /** `of[r][l]`: position in `entities` of local entity `l` of record `r`. */
  readonly of: readonly (readonly number[])[];
  /** `why[r][l]`: the rule that joined them, e.g. `link/surname`; `link/same-name` where nothing had to be decided. */
  readonly why: readonly (readonly string[])[];
}

/** Articles that report one event. */
export interface Story {
  readonly title: string;
  /** What the story's id hashes: a given name, else the earliest article's id. */
  readonly key: string;
  /** Positions of its records, ascending. */
  readonly records: readonly number[];
}

/** A row that waits to be grouped, with the article that it comes from. Entities are positions in `LinkedEntities.entities`. */
interface Item {
  readonly id: string;
  readonly record: ArticleRecord;
}

export interface FigureItem extends Item {
  readonly figure: FigureMention<Piece>;
  /** The claim that states it. */
  readonly claim: ClaimMention<Piece> | null;
}

export interface QuoteItem extends Item {
  readonly attribution: AttributionMention<Piece>;
  readonly source_entity: number | null;
}

export interface ClaimItem extends Item {
  readonly claim: ClaimMention<Piece>;
  readonly attribution: AttributionMention<Piece> | null;
  readonly subject_entity: number | null;
  readonly entities: readonly number[];
}

/** Items of one group, as positions in the list that was grouped, ascending. Every figure and claim is in one group. */
interface Group {
  readonly members: readonly number[];
}

export interface FigureGroup extends Group {
  readonly subject: string | null;
  readonly unit: string | null;
  readonly period_start_on: string | null;
  readonly period_end_on: string | null;
  readonly status: FigureGroupRow['status'];
}

/** Indirect attributions without a quoted rendering elsewhere are in no group. */
export interface QuoteGroup extends Group {
  /** Position of the fullest wording. */
  readonly representative: number;
  readonly status: QuoteGroupRow['status'];
  readonly drift: number;
}

export interface ClaimGroup extends Group {
  /** Position of the claim with the clearest statement. */
  readonly representative: number;
  readonly status: ClaimGroupRow['status'];
}
