/** statistics.json: how many rows, from whom, how full, and which ones to look at twice. */
import { compareBy } from '../../core/order.ts';
import { type Cell, columnNames, type Row } from '../../core/release-layout.ts';
import { TABLE_INFO, TABLE_NAMES, type TableName } from '../../core/tables.gen.ts';
import { OutletCounter } from './count-by-outlet.ts';
import { LOW_CONFIDENCE } from './page/page-data.ts';

/** At most so many are listed a table, the least sure first; `count` says how many there are. */
const MAX_LISTED = 1_000;

/** Tables whose rows are counted by outlet, and by which kind. */
const COUNTED_BY_KIND = [
  ['claims', 'kind'],
  ['figures', 'kind'],
  ['attributions', 'source_kind'],
] as const satisfies readonly (readonly [TableName, string])[];

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

/** Counts rows one by one, as they are published. Articles must come before their other rows. */
export class StatisticsCounter {
  readonly #tables = mapTables((table) => new TableCounter(table));
  readonly #outlets = new Map<Cell, Cell>();

  take(table: TableName, row: Row): void {
    if (table === 'articles') this.#outlets.set(row.article_id!, row.outlet!);
    this.#tables[table].take(row, this.#outlets.get(row.article_id ?? null) ?? null);
  }

  statistics(): Statistics {
    const scored = TABLE_NAMES.filter((table) => columnNames(table).includes('confidence'));
    return {
      rows: mapTables((table) => this.#tables[table].count),
      filled: mapTables((table) => this.#tables[table].filled()),
      by_outlet: Object.fromEntries(COUNTED_BY_KIND.map(([table]) => [table, this.#tables[table].byOutlet()])),
      low_confidence: {
        below: LOW_CONFIDENCE,
        tables: Object.fromEntries(scored.map((table) => [table, this.#tables[table].leastSure()])),
      },
    };
  }
}

function mapTables<T>(value: (table: TableName) => T): Readonly<Record<TableName, T>> {
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, value(table)])) as Record<TableName, T>;
}

/** What the statistics say of one table. */
class TableCounter {
  count = 0;
  readonly #columns: readonly string[];
  readonly #key: string;
  readonly #kind: string | null;
  readonly #filled: number[];
  readonly #byOutlet = new OutletCounter();
  readonly #hasConfidence: boolean;
  #unsure = 0;
  #leastSure: Row[] = [];

  constructor(table: TableName) {
    this.#columns = columnNames(table);
    this.#key = TABLE_INFO[table].primaryKey[0]!;
    this.#kind = COUNTED_BY_KIND.find(([name]) => name === table)?.[1] ?? null;
    this.#filled = this.#columns.map(() => 0);
    this.#hasConfidence = this.#columns.includes('confidence');
  }

  take(row: Row, outlet: Cell): void {
    this.count++;
    for (let at = 0; at < this.#columns.length; at++) if (row[this.#columns[at]!] !== null) this.#filled[at]!++;
    if (this.#kind !== null) this.#byOutlet.add(outlet, row[this.#kind]!);
    if (!this.#hasConfidence || Number(row.confidence) >= LOW_CONFIDENCE) return;
    this.#unsure++;
    const { [this.#key]: key = null, rule = null, confidence = null } = row;
    this.#leastSure.push({ [this.#key]: key, rule, confidence });
    if (this.#leastSure.length >= 4 * MAX_LISTED) this.#cut();
  }

  filled(): Readonly<Record<string, number | null>> {
    const share = (filled: number): number => Math.round((filled / this.count) * 10_000) / 10_000;
    return Object.fromEntries(
      this.#columns.map((name, at) => [name, this.count === 0 ? null : share(this.#filled[at]!)]),
    );
  }

  byOutlet(): readonly Row[] {
    return this.#kind === null ? [] : this.#byOutlet.rows(this.#kind);
  }

  leastSure(): { readonly count: number; readonly least_sure: readonly Row[] } {
    this.#cut();
    return { count: this.#unsure, least_sure: this.#leastSure };
  }

  #cut(): void {
    this.#leastSure.sort(compareBy<Row>('confidence', this.#key));
    this.#leastSure.length = Math.min(this.#leastSure.length, MAX_LISTED);
  }
}
