/** What a page holds: what the release says of itself, and the rows of one story (or the list of stories) as plain data. The page's script reads the same types. */
import type { ReleaseSettings } from '../../../core/config.ts';
import type { IssueRow, Tables } from '../../../core/tables.gen.ts';
import type { MeasuredThing } from '../measures.gen.ts';

/** Rows below this confidence are counted and listed as unsure. */
export const LOW_CONFIDENCE = 0.5;

/** What a reader must know of the measures. */
export const ABOUT_MEASURES =
  'Measured with this software on texts whose answers are known; how it does on the articles of this release depends on how like these they are. 1.000 means nothing wrong and nothing missed; F1 weighs what was found wrongly and what was missed.';

/** The tables that a page shows. */
export type PageTables = Omit<Tables, 'claim_entities'>;

/** A table as the data view describes it. */
interface TableNote {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Rows in the whole release, not only in this story. */
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly description: string }[];
}

/** What a release says of itself, the same on all its pages. */
export interface ReleaseNote extends Omit<ReleaseSettings, 'name' | 'contributors'> {
  readonly citation: string;
  readonly limits: readonly string[];
  readonly measures: readonly MeasuredThing[];
  /** What the texts are that was measured on, and when, by name. */
  readonly test_sets: Readonly<Record<string, string>>;
  readonly tables: readonly TableNote[];
  /** Hex digits of a row's key that name the file of its story; null where all rows are on one page. */
  readonly shard_digits: number | null;
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
}

/** The data of one page besides its rows, which lie in elements of their own so that a view reads only what it shows. */
export interface PageNote {
  /** Path from this page to the release's folder: empty, or `../`. */
  readonly root: string;
  /** All stories, on the list of stories; else null. */
  readonly stories: readonly StoryNote[] | null;
  /** Issues that belong to no story: the first of them, on the list of stories. */
  readonly issues: readonly IssueRow[];
  /** How many such issues there are. */
  readonly issue_count: number;
  /** Whether the page holds the articles' texts. */
  readonly has_texts: boolean;
}

/** Folder of the stories' pages where there are several. */
const STORY_FOLDER = 'stories';
/** Folder of what the pages share where there are several. */
export const SHARED_FOLDER = 'page';

/** Ids of the elements that hold data and inert script. */
export const ELEMENTS = {
  release: 'release',
  note: 'note',
  texts: 'texts',
  charts: 'charts',
  rows: (table: keyof PageTables): string => `rows-${table}`,
} as const;

/** Where the pages of a release keep what they share, on the page's global object. */
export interface SharedGlobals {
  /** Set by `page/release.js`. */
  releaseNote?: ReleaseNote;
  /** Set by the script of charts. */
  drawFigures?: typeof import('./figure-chart.ts').drawFigures;
  /** Called by the files that say in which story a row is. */
  takeShard?: (text: string) => void;
}

/** Address of a story's page, relative to the release's folder. */
export function storyPage(storyId: string): string {
  return `${STORY_FOLDER}/${storyId}.html`;
}
