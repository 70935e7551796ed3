/** What was measured (pipeline/evaluate/measures.yml) as the release shows it and as docs/methods.md tells it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');
const SOURCE = join(ROOT, 'pipeline/evaluate/measures.yml');
const MODULE = join(ROOT, 'pipeline/stages/release/measures.gen.ts');
const DOCUMENT = join(ROOT, 'docs/methods.md');

type Score = { readonly name: string } & ({ readonly value: number } | { readonly right: number; readonly of: number });

interface TestSet {
  readonly about: string;
  /** Day, ISO 8601. */
  readonly measured_on: string;
  /** In docs/. */
  readonly page?: string;
}

interface MeasuresFile {
  readonly test_sets: Readonly<Record<string, TestSet>>;
  readonly measures: readonly {
    /** Tables whose rows it is about; none for what lies under all of them. */
    readonly tables: readonly string[];
    readonly what: string;
    readonly on: string;
    readonly scores: readonly Score[];
  }[];
}

/** The generated files by path. */
export function measureFiles(): ReadonlyMap<string, string> {
  const source: MeasuresFile = parse(readFileSync(SOURCE, 'utf8'));
  return new Map([
    [MODULE, toModule(source)],
    [DOCUMENT, putTable(readFileSync(DOCUMENT, 'utf8'), toTable(source))],
  ]);
}

function result(score: Score): string {
  return 'value' in score ? score.value.toFixed(3) : `${score.right} of ${score.of}`;
}

/** Only what is about rows. */
function toModule({ test_sets, measures }: MeasuresFile): string {
  const about = measures
    .filter(({ tables }) => tables.length > 0)
    .map(({ tables, what, on, scores }) => ({
      tables,
      what,
      on,
      scores: scores.map((score) => ({ name: score.name, result: result(score) })),
    }));
  const names = [...new Set(about.map(({ on }) => on))];
  const sets = names.map((name) => [name, `${test_sets[name]!.about}; measured on ${test_sets[name]!.measured_on}`]);
  return `/** Generated from pipeline/evaluate/measures.yml by \`tsx pipeline/generate/page.ts\`. Do not edit. */

import type { TableName } from '../../core/tables.gen.ts';

/** How often rows of some tables are right. */
export interface MeasuredThing {
  readonly tables: readonly TableName[];
  readonly what: string;
  /** Name of the test set. */
  readonly on: string;
  /** F1, accuracy or share from 0 to 1, or a count. */
  readonly scores: readonly { readonly name: string; readonly result: string }[];
}

/** What the test sets are and when they were measured on, by name. */
export const TEST_SETS: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(sets), null, 2)};

/** What was measured. */
export const MEASURES: readonly MeasuredThing[] = ${JSON.stringify(about, null, 2)};
`;
}

function toTable({ test_sets, measures }: MeasuresFile): string {
  const rows = measures.map(({ what, on, scores }) => {
    const page = test_sets[on]?.page;
    const parts = scores.map((score) => `${score.name} ${result(score)}`);
    return `| ${what} | ${page ? `[${on}](${page})` : on} | ${parts.join(', ')} |`;
  });
  return ['| what | measured on | result |', '|---|---|---|', ...rows].join('\n');
}

/** The document with its table replaced. */
function putTable(document: string, table: string): string {
  const pattern = /^\| what \| measured on \| result \|\n(?:\|.*\n)+/mu;
  if (!pattern.test(document)) throw new Error(`${DOCUMENT} holds no table of what was measured`);
  return document.replace(pattern, () => `${table}\n`);
}
