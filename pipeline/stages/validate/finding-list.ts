/** Collects findings up to a limit, so that a release with a million faults still gives a short answer. */
import type { Finding, FindingCode } from '../../core/finding.ts';
import { TABLE_INFO, type TableName } from '../../core/tables.gen.ts';

/** Findings that are kept at most, before one that says so. */
const MAX_FINDINGS = 1_000;
/** Longest `found`, in characters. */
const MAX_SHOWN = 80;

/** A place in a file. */
interface Place {
  readonly file: string;
  readonly line?: number;
  readonly table?: TableName;
  readonly column?: string;
}

/** A growing list of findings. */
export interface FindingList {
  add(code: FindingCode, place: Place, found: unknown, expected: string): void;
  /** True where no more are kept; checks may stop. */
  isFull(): boolean;
  all(): readonly Finding[];
}

/** An empty list. */
export function createFindingList(): FindingList {
  const findings: Finding[] = [];
  return {
    add(code, place, found, expected) {
      if (findings.length > MAX_FINDINGS) return;
      if (findings.length === MAX_FINDINGS) findings.push(tooMany(place.file));
      else
        findings.push({
          code,
          file: place.file,
          line: place.line ?? null,
          column: columnOf(place),
          found: show(found),
          expected,
        });
    },
    isFull: () => findings.length > MAX_FINDINGS,
    all: () => findings,
  };
}

function tooMany(file: string): Finding {
  const found = `more than ${MAX_FINDINGS} faults`;
  return { code: 'too-many', file, line: null, column: null, found, expected: 'none; the rest is not listed' };
}

function columnOf(place: Place): Finding['column'] {
  if (place.column === undefined) return null;
  const columns = place.table === undefined ? [] : TABLE_INFO[place.table].columns;
  return { name: place.column, number: columns.findIndex((column) => column.name === place.column) + 1 };
}

/** A value as a reader sees it in JSON, shortened. */
function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  const points = [...text.slice(0, 2 * MAX_SHOWN)];
  return points.length > MAX_SHOWN ? `${points.slice(0, MAX_SHOWN).join('')}…` : text;
}
