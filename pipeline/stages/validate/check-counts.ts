/** Checks that every count in a table equals the rows that it counts. */
import type { Cell, Row } from '../../core/release-layout.ts';
import type { TableName } from '../../core/tables.gen.ts';
import type { FindingList } from './finding-list.ts';
import type { NumberedRow, TableFile } from './read-rows.ts';

/** A column that counts rows of another table. */
interface CountRule {
  readonly table: TableName;
  readonly key: string;
  readonly column: string;
  readonly counted: TableName;
  /** Column of the counted table that names the row; the same name as the key. */
  readonly unit: 'rows' | 'articles';
  /** Which of those rows count; all where absent. */
  readonly counts?: (row: Row, denials: ReadonlySet<Cell>) => boolean;
}

const COUNT_RULES: readonly CountRule[] = [
  { table: 'stories', key: 'story_id', column: 'article_count', counted: 'articles', unit: 'rows' },
  { table: 'entities', key: 'entity_id', column: 'mention_count', counted: 'mentions', unit: 'rows' },
  { table: 'entities', key: 'entity_id', column: 'article_count', counted: 'mentions', unit: 'articles' },
  { table: 'figure_groups', key: 'figure_group_id', column: 'figure_count', counted: 'figures', unit: 'rows' },
  { table: 'figure_groups', key: 'figure_group_id', column: 'article_count', counted: 'figures', unit: 'articles' },
  { table: 'quote_groups', key: 'quote_group_id', column: 'attribution_count', counted: 'attributions', unit: 'rows' },
  { table: 'quote_groups', key: 'quote_group_id', column: 'article_count', counted: 'attributions', unit: 'articles' },
  { table: 'claim_groups', key: 'claim_group_id', column: 'claim_count', counted: 'claims', unit: 'rows' },
  { table: 'claim_groups', key: 'claim_group_id', column: 'article_count', counted: 'claims', unit: 'articles' },
  {
    table: 'claim_groups',
    key: 'claim_group_id',
    column: 'attributed_count',
    counted: 'claims',
    unit: 'rows',
    counts: (claim) => claim.attribution_id !== null,
  },
  {
    table: 'claim_groups',
    key: 'claim_group_id',
    column: 'negated_count',
    counted: 'claims',
    unit: 'rows',
    counts: (claim) => claim.polarity === 'negated',
  },
  {
    table: 'claim_groups',
    key: 'claim_group_id',
    column: 'denied_count',
    counted: 'claims',
    unit: 'rows',
    counts: (claim, denials) => denials.has(claim.attribution_id!),
  },
];

/** Gathers stated and real counts over all tables. Attributions must be read before claims. */
export interface CountChecker {
  note(file: TableFile, numbered: NumberedRow): void;
  finish(): void;
}

/** What one rule has seen. */
interface Tally {
  readonly rule: CountRule;
  readonly stated: Map<Cell, { readonly count: Cell; readonly file: TableFile; readonly line: number }>;
  readonly real: Map<Cell, { count: number; lastArticle: Cell }>;
}

/** Begins the check of a release. */
export function createCountChecker(findings: FindingList): CountChecker {
  const tallies: readonly Tally[] = COUNT_RULES.map((rule) => ({ rule, stated: new Map(), real: new Map() }));
  const denials = new Set<Cell>();
  return {
    note(file, { row, line }) {
      if (file.table === 'attributions' && row.stance === 'denies') denials.add(row.attribution_id!);
      for (const { rule, stated, real } of tallies) {
        if (rule.table === file.table) stated.set(row[rule.key]!, { count: row[rule.column]!, file, line });
        if (rule.counted !== file.table || row[rule.key] === null) continue;
        if (rule.counts && !rule.counts(row, denials)) continue;
        addTo(real, row[rule.key]!, row.article_id!, rule.unit);
      }
    },
    finish() {
      for (const { rule, stated, real } of tallies) {
        for (const [key, { count, file, line }] of stated) {
          const expected = real.get(key)?.count ?? 0;
          if (count === expected) continue;
          const place = { file: file.name, line, table: file.table, column: rule.column };
          findings.add(
            'count-wrong',
            place,
            count,
            `${expected}, the ${rule.unit} in ${rule.counted} with this ${rule.key}`,
          );
        }
      }
    },
  };
}

/** Rows come ordered by article, so an article is new where it is not the last one. */
function addTo(real: Tally['real'], key: Cell, article: Cell, unit: CountRule['unit']): void {
  const entry = real.get(key);
  if (!entry) real.set(key, { count: 1, lastArticle: article });
  else if (unit === 'rows' || entry.lastArticle !== article) {
    entry.count++;
    entry.lastArticle = article;
  }
}
