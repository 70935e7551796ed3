/** Scores a release against gold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreEntities } from './entities.ts';
import { readGold, readRelease } from './gold.ts';
import { scoreGroups } from './groups.ts';
import type { Measure } from './measure.ts';
import { score } from './score.ts';

/** What to score against what; all paths relative to the working directory. */
export interface ReleaseOptions {
  readonly release: string;
  readonly gold: string;
  readonly texts: string;
}

/** The measures, and every difference in words. */
export function evaluateRelease({ release, gold, texts }: ReleaseOptions): {
  readonly measures: readonly Measure[];
  readonly differences: readonly string[];
} {
  const textOf = (article: string): string =>
    readFileSync(join(texts, `${article}.txt`), 'utf8').replace(/^\uFEFF/u, '');
  const [annotated, found] = [readGold(gold), readRelease(release)];
  const { measures, differences } = score(annotated, found, textOf);
  const more = [...scoreEntities(annotated, found, textOf), ...scoreGroups(annotated, found, textOf)];
  return {
    measures: [...measures, ...more],
    differences: differences.map(({ side, article, kind, text }) => `${side.padEnd(6)} ${article} ${kind}: ${text}`),
  };
}
