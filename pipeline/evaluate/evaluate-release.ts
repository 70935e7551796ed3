/** Scores a release against gold, and prints the table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreEntities } from './entities.ts';
import { readGold, readRelease } from './gold.ts';
import { scoreGroups } from './groups.ts';
import { formatMeasures } from './measure.ts';
import { score } from './score.ts';

/** What to score against what; all paths relative to the working directory. */
export interface ReleaseOptions {
  readonly release: string;
  readonly gold: string;
  readonly texts: string;
  /** Prints every miss and every extra. */
  readonly list?: boolean;
}

/** The table of measures, with every difference before it where asked. */
export function evaluateRelease({ release, gold, texts, list }: ReleaseOptions): string {
  const textOf = (article: string): string =>
    readFileSync(join(texts, `${article}.txt`), 'utf8').replace(/^\uFEFF/u, '');
  const [annotated, found] = [readGold(gold), readRelease(release)];
  const { measures, differences } = score(annotated, found, textOf);
  const lines = list
    ? differences.map(({ side, article, kind, text }) => `${side.padEnd(6)} ${article} ${kind}: ${text}`)
    : [];
  const more = [...scoreEntities(annotated, found, textOf), ...scoreGroups(annotated, found, textOf)];
  return [...lines, formatMeasures([...measures, ...more])].join('\n');
}
