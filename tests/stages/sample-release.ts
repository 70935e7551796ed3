/** A release of the sample tables in a temporary folder. */
import type { ReleaseSettings } from '../../pipeline/core/config.ts';
import { type Effects, nodeEffects } from '../../pipeline/core/effects.ts';
import { readSchemaTexts } from '../../pipeline/core/schemas.ts';
import type { Tables } from '../../pipeline/core/tables.gen.ts';
import {
  type GiveEncoded,
  type ReleaseContext,
  type ReleaseSummary,
  writeRelease,
} from '../../pipeline/stages/release/index.ts';
import { validateRelease } from '../../pipeline/stages/validate/index.ts';
import { SAMPLE_TABLES, sampleText } from './sample-tables.ts';

export const SAMPLE_SETTINGS: ReleaseSettings = {
  name: 'ferry',
  title: 'A *ferry* sinks',
  description: 'Two reports of one event.',
  version: '1.0.0',
  licence: 'CC-BY-4.0',
  homepage: 'https://data.example/ferry',
  contributors: ['A. Reporter'],
  texts: 'excerpts',
};

/** What a release of the sample needs; parts may be replaced. */
function sampleContext(target: string, changes: Partial<ReleaseContext> = {}): ReleaseContext {
  const effects: Effects = changes.effects ?? nodeEffects;
  return {
    effects,
    target,
    settings: SAMPLE_SETTINGS,
    schemas: readSchemaTexts(nodeEffects),
    software: { name: 'as-reported', version: '0.1.0' },
    configSha256: 'c'.repeat(64),
    inputs: [
      { path: 'articles/b-daily.txt', sha256: 'b'.repeat(64) },
      { path: 'articles/a-wire.txt', sha256: 'a'.repeat(64) },
    ],
    textOf: sampleText,
    hasPages: false,
    check: (folder) => validateRelease(folder, { effects }),
    ...changes,
  };
}

/** Writes the sample, or other tables, to a target. */
export function writeSample(
  target: string,
  changes: Partial<ReleaseContext> = {},
  tables: Tables | GiveEncoded = SAMPLE_TABLES,
): Promise<ReleaseSummary> {
  return writeRelease(tables, sampleContext(target, changes));
}
