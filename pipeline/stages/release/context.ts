/** What the release stage is given and what it gives back. */
import type { ReleaseSettings } from '../../core/config.ts';
import type { Effects } from '../../core/effects.ts';
import type { Finding } from '../../core/finding.ts';
import type { SchemaTexts } from '../../core/schemas.ts';
import type { TableName } from '../../core/tables.gen.ts';
import type { TakeRow } from '../../core/take-row.ts';
import type { TakeEncoded } from './encode-rows.ts';

/** A file that the rows were read from. */
export interface InputFile {
  /** Relative to the project, `/` as separator. */
  readonly path: string;
  /** SHA-256 of its bytes, hex. */
  readonly sha256: string;
}

/** Gives every row, each table's rows in the order that its schema states; of each table all single, or all encoded. */
export type GiveEncoded = (take: TakeRow, takeEncoded: TakeEncoded) => void | Promise<void>;

/** All that a release is made from besides its tables. */
export interface ReleaseContext {
  readonly effects: Effects;
  /** Folder of the release; missing, empty, or an older release. */
  readonly target: string;
  readonly settings: ReleaseSettings;
  readonly schemas: SchemaTexts;
  readonly software: { readonly name: string; readonly version: string };
  /** SHA-256 of the settings that rows depend on, hex. */
  readonly configSha256: string;
  readonly inputs: readonly InputFile[];
  /** The text that an article's offsets point into; asked only where `settings.texts` is `full`. */
  readonly textOf: (articleId: string) => string;
  /** Called when every table, and every text, is written and pages are not: their check may begin. */
  readonly onTables?: (folder: string) => void;
  /** Checks the staged folder; the release is published only where it finds nothing. */
  readonly check: (folder: string) => Promise<readonly Finding[]>;
  /** False stops after the check and leaves the target as it is. */
  readonly publishes?: boolean;
  /** False leaves out the pages and the charts, for tests of the tables alone. Default true. */
  readonly hasPages?: boolean;
}

/** What was published. */
export interface ReleaseSummary {
  /** The release folder. */
  readonly target: string;
  readonly rows: Readonly<Record<TableName, number>>;
  readonly files: number;
  readonly bytes: number;
}

/** The staged bytes broke the contract; nothing was published. The fault is ours, or an article's that we did not foresee. */
export class InvalidReleaseError extends Error {
  override readonly name = 'InvalidReleaseError';
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[], summary: string) {
    super(summary);
    this.findings = findings;
  }
}
