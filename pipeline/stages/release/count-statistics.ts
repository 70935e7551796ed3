/** statistics.json: how many rows, from whom, how full, and which ones to look at twice. */
import { columnNames, type Row } from '../../core/release-layout.ts';
import { TABLE_NAMES, type TableName } from '../../core/tables.gen.ts';
import { COUNTED_BY_KIND, mapTables, type RowCounts, TableCounter, type TableSums } from './count-rows.ts';
import { LOW_CONFIDENCE } from './page/page-data.ts';
import { OutletSum } from './sum-by-outlet.ts';

/** Counts over the published rows; the same for the same rows. */
export interface Statistics {
  readonly rows: Readonly<Record<TableName, number>>;
  /** Share of rows in which each column is filled, 0 to 1; null in a table without rows. */
  readonly filled: Readonly<Record<TableName, Readonly<Record<string, number | null>>>>;
  /** Rows of a table by outlet and kind; `outlet` is null where the articles name none. */
  readonly by_outlet: Readonly<Record<string, readonly Row[]>>;
  /** `count` says how many such rows there are, of which some are listed. */
  readonly low_confidence: {
    readonly below: number;
    readonly tables: Readonly<Record<string, { readonly count: number; readonly least_sure: readonly Row[] }>>;
  };
}

/** Sums up the counts over blocks of rows. */
export class StatisticsSum {
  readonly #tables = mapTables((table) => new TableCounter(table));
  readonly #byOutlet = COUNTED_BY_KIND.map(([table, kind]) => ({ table, kind, sum: new OutletSum() }));

  add(counts: RowCounts): void {
    for (const table of TABLE_NAMES) this.#tables[table].add(counts[table]);
    for (const { table, sum } of this.#byOutlet) sum.add(counts[table].byOutlet);
  }

  statistics(): Statistics {
    const counts = mapTables((table) => this.#tables[table].sums());
    const scored = TABLE_NAMES.filter((table) => columnNames(table).includes('confidence'));
    return {
      rows: mapTables((table) => counts[table].rows),
      filled: mapTables((table) => sharesOf(table, counts[table])),
      by_outlet: Object.fromEntries(this.#byOutlet.map(({ table, kind, sum }) => [table, sum.rows(kind)])),
      low_confidence: {
        below: LOW_CONFIDENCE,
        tables: Object.fromEntries(
          scored.map((table) => [table, { count: counts[table].unsure, least_sure: counts[table].leastSure }]),
        ),
      },
    };
  }
}

function sharesOf(table: TableName, { rows, filled }: TableSums): Readonly<Record<string, number | null>> {
  const share = (count: number): number => Math.round((count / rows) * 10_000) / 10_000;
  return Object.fromEntries(columnNames(table).map((name, at) => [name, rows === 0 ? null : share(filled[at]!)]));
}
