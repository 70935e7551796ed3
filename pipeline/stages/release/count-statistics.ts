/** statistics.json: how many rows, from whom, how full, and which ones to look at twice. */
import type { ColumnTable } from 'arquero';
import { columnNames, type Row } from '../../core/release-layout.ts';
import { TABLE_INFO, TABLE_NAMES, type TableName, type Tables } from '../../core/tables.gen.ts';
import { LOW_CONFIDENCE } from './page/page-data.ts';

/** At most so many are listed a table, the least sure first; `count` says how many there are. */
const MAX_LISTED = 1_000;

/** Tables whose rows are counted by outlet, and by which kind. */
const COUNTED_BY_KIND = [
  ['claims', 'kind'],
  ['figures', 'kind'],
  ['attributions', 'source_kind'],
] as const satisfies readonly (readonly [TableName, string])[];

type Arquero = typeof import('arquero');

/** Counts over the published rows; the same for the same rows. */
export interface Statistics {
  readonly rows: Readonly<Record<TableName, number>>;
  /** Share of rows in which each column is filled, 0 to 1; null in a table without rows. */
  readonly filled: Readonly<Record<TableName, Readonly<Record<string, number | null>>>>;
  /** Rows of a table by outlet and kind; `outlet` is null where the articles name none. */
  readonly by_outlet: Readonly<Record<string, readonly Row[]>>;
  readonly low_confidence: {
    readonly below: number;
    readonly tables: Readonly<Record<string, { readonly count: number; readonly least_sure: readonly Row[] }>>;
  };
}

/** Counts the rows that are published. */
export async function countStatistics(tables: Tables): Promise<Statistics> {
  const arquero = await import('arquero');
  const frames = Object.fromEntries(
    TABLE_NAMES.map((table) => [table, arquero.from([...tables[table]], [...columnNames(table)])]),
  ) as unknown as Readonly<Record<TableName, ColumnTable>>;
  return {
    rows: mapTables((table) => tables[table].length),
    filled: mapTables((table) => fillRates(table, tables[table].length, frames[table], arquero)),
    by_outlet: Object.fromEntries(
      COUNTED_BY_KIND.map(([table, kind]) => [table, countByOutlet(frames[table], frames.articles, kind)]),
    ),
    low_confidence: { below: LOW_CONFIDENCE, tables: lowConfidence(frames, arquero) },
  };
}

function mapTables<T>(value: (table: TableName) => T): Readonly<Record<TableName, T>> {
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, value(table)])) as Record<TableName, T>;
}

function fillRates(
  table: TableName,
  rows: number,
  frame: ColumnTable,
  { op }: Arquero,
): Readonly<Record<string, number | null>> {
  const names = columnNames(table);
  if (rows === 0) return Object.fromEntries(names.map((name) => [name, null]));
  const counts = frame.rollup(Object.fromEntries(names.map((name) => [name, op.valid(name)]))).object() as Row;
  return Object.fromEntries(names.map((name) => [name, Math.round((Number(counts[name]) / rows) * 10_000) / 10_000]));
}

function countByOutlet(frame: ColumnTable, articles: ColumnTable, kind: string): readonly Row[] {
  if (frame.numRows() === 0) return [];
  return frame
    .lookup(articles, ['article_id', 'article_id'], ['outlet'])
    .groupby('outlet', kind)
    .count({ as: 'rows' })
    .orderby('outlet', kind)
    .objects() as readonly Row[];
}

function lowConfidence(
  frames: Readonly<Record<TableName, ColumnTable>>,
  arquero: Arquero,
): Statistics['low_confidence']['tables'] {
  const scored = TABLE_NAMES.filter((table) => columnNames(table).includes('confidence'));
  return Object.fromEntries(
    scored.map((table) => {
      const key = TABLE_INFO[table].primaryKey[0]!;
      const low = frames[table].filter(arquero.escape((row: Row) => Number(row.confidence) < LOW_CONFIDENCE));
      const listed = low.orderby('confidence', key).select(key, 'rule', 'confidence').slice(0, MAX_LISTED);
      return [table, { count: low.numRows(), least_sure: listed.objects() as readonly Row[] }];
    }),
  );
}
