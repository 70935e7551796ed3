/** What a page holds: the rows of one story (or the list of stories) as plain data. The page's script reads the same types. */
import type { ReleaseSettings } from '../../../core/config.ts';
import type { Tables } from '../../../core/tables.gen.ts';

/** Rows below this confidence are counted and listed as unsure. */
export const LOW_CONFIDENCE = 0.5;

/** The tables that a page shows. */
export type PageTables = Omit<Tables, 'claim_entities'>;

/** Rows without their column names, which are said once. */
export interface PackedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** A table as the data view describes it. */
export interface TableNote {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Rows in the whole release, not only in this story. */
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly description: string }[];
}

/** What a release says of itself. */
export interface ReleaseNote extends Omit<ReleaseSettings, 'name' | 'contributors'> {
  readonly citation: string;
  readonly limits: readonly string[];
}

/** A story in the list of stories. */
export interface StoryNote {
  readonly story_id: string;
  readonly title: string;
  readonly first_published_on: string | null;
  readonly last_published_on: string | null;
  readonly article_count: number;
  readonly claim_group_count: number;
  readonly disputed_count: number;
  /** Path of its page. */
  readonly page: string;
}

/** The data of one page. */
export interface PageData {
  readonly release: ReleaseNote;
  readonly tables: readonly TableNote[];
  /** Path from this page to the release's folder: empty, or `../`. */
  readonly root: string;
  /** All stories, on the list of stories; else null. */
  readonly stories: readonly StoryNote[] | null;
  /** The rows of the story; null on the list of stories. */
  readonly packed: Readonly<Record<string, PackedTable>> | null;
  /** Texts by article, where the release holds them. */
  readonly texts: Readonly<Record<string, string>> | null;
}
