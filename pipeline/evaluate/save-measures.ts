/** What was measured, in one file: docs and releases show what stands there, and `evaluate --save` writes its figures there. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Measure } from './measure.ts';

const FILE = join(import.meta.dirname, 'measures.yml');

/** One figure; `from` names the measure that gives it, where `evaluate` can. */
interface Score {
  readonly name: string;
  value?: number;
  readonly from?: string;
  /** Which figure of the measure; its value where left out. */
  readonly part?: 'precision' | 'recall';
}

interface MeasuresFile {
  readonly test_sets: Readonly<Record<string, { measured_on: string }>>;
  readonly measures: readonly { readonly what: string; readonly on: string; readonly scores: readonly Score[] }[];
}

/** Scores of the file that differ from what was measured on a test set now, in words. */
export function differingScores(testSet: string, measures: readonly Measure[]): readonly string[] {
  return compare(readFile(), testSet, measures).map(
    ({ what, score, value }) => `${what}, ${score.name}: ${score.value} in the file, ${value} measured`,
  );
}

/** Puts what was measured on a test set into the file, with the day. @returns what changed. */
export function saveMeasures(testSet: string, measures: readonly Measure[], day: string): readonly string[] {
  const file = readFile();
  const changes = compare(file, testSet, measures).map(({ what, score, value }) => {
    const change = `${what}, ${score.name}: ${score.value} → ${value}`;
    score.value = value;
    return change;
  });
  file.test_sets[testSet]!.measured_on = day;
  writeFileSync(FILE, stringify(file, { lineWidth: 0 }));
  return changes;
}

function readFile(): MeasuresFile {
  return parse(readFileSync(FILE, 'utf8'));
}

function compare(file: MeasuresFile, testSet: string, measures: readonly Measure[]) {
  const byName = new Map(measures.map((measure) => [measure.name, measure]));
  return file.measures
    .filter(({ on }) => on === testSet)
    .flatMap(({ what, scores }) =>
      scores.flatMap((score) => {
        const measured = byName.get(score.from ?? '')?.[score.part ?? 'value'];
        const value = measured === null || measured === undefined ? undefined : Number(measured.toFixed(3));
        return value === undefined || value === score.value ? [] : [{ what, score, value }];
      }),
    );
}
