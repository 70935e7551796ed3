/** Checks that every count in a table equals the rows that it counts. */
import type { Cell, Row } from '../../core/release-layout.ts';
import { TABLE_NAMES, type TableName } from '../../core/tables.gen.ts';
import type { FindingList } from './finding-list.ts';
import { IntList } from './int-list.ts';
import type { KeyIndex } from './key-index.ts';
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

/** Gathers stated and real counts over all tables. A table that counts must be read before the rows that it counts, and these article by article. */
export interface CountChecker {
  note(file: TableFile, numbered: NumberedRow): void;
  finish(): void;
}

/** What one rule has seen, by the number of the row that states the count. */
class Tally {
  readonly rule: CountRule;
  readonly #stated = new IntList();
  /** 0 where no count is stated. */
  readonly #lines = new IntList();
  readonly #real = new IntList();
  /** The last article that was counted. */
  readonly #articles = new IntList();
  #file: TableFile | null = null;

  constructor(rule: CountRule) {
    this.rule = rule;
  }

  /** Counts that are no numbers break the schema, which is said elsewhere. */
  state(number: number, file: TableFile, { row, line }: NumberedRow): void {
    const count = row[this.rule.column];
    if (typeof count !== 'number') return;
    this.#file = file;
    this.#stated.set(number, count);
    this.#lines.set(number, line);
  }

  /** @param article its number, from 1. */
  count(number: number, article: number): void {
    if (this.rule.unit === 'articles' && this.#articles.get(number) === article) return;
    if (this.rule.unit === 'articles') this.#articles.set(number, article);
    this.#real.set(number, this.#real.get(number) + 1);
  }

  report(rows: number, findings: FindingList): void {
    const { table, key, column, counted, unit } = this.rule;
    for (let number = 0; number < rows; number++) {
      const line = this.#lines.get(number);
      const [stated, real] = [this.#stated.get(number), this.#real.get(number)];
      if (line === 0 || stated === real) continue;
      const expected = `${real}, the ${unit} in ${counted} with this ${key}`;
      findings.add('count-wrong', { file: this.#file!.name, line, table, column }, stated, expected);
    }
  }
}

/**
 * Begins the check of a release.
 * @param keys of every table, as far as it was read.
 */
export function createCountChecker(keys: Readonly<Record<TableName, KeyIndex>>, findings: FindingList): CountChecker {
  const tallies = COUNT_RULES.map((rule) => new Tally(rule));
  const talliesOf = new Map(
    TABLE_NAMES.map((name) => [
      name,
      tallies.filter(({ rule: { table, counted } }) => table === name || counted === name),
    ]),
  );
  /** Denials of the article that is being read. */
  const denials = new Set<Cell>();
  let article = 0;
  let articleId: Cell = null;
  return {
    note(file, numbered) {
      const { row } = numbered;
      if (file.table === 'articles') denials.clear();
      if (file.table === 'attributions' && row.stance === 'denies') denials.add(row.attribution_id!);
      const id = row.article_id ?? null;
      if (id !== articleId) article++;
      articleId = id;
      for (const tally of talliesOf.get(file.table)!) {
        const { table, counted, key, counts } = tally.rule;
        if (table === file.table) tally.state(keys[table].find(row[key]!), file, numbered);
        if (counted !== file.table || row[key] === null || (counts && !counts(row, denials))) continue;
        const number = keys[table].find(row[key]!);
        if (number !== -1) tally.count(number, article);
      }
    },
    finish() {
      for (const tally of tallies) tally.report(keys[tally.rule.table].size, findings);
    },
  };
}
