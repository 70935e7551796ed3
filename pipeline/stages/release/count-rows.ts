/** What statistics count of a block of rows. Blocks are counted where they are made, and summed up. */
import { compareBy } from '../../core/order.ts';
import { type Cell, columnNames, type Row } from '../../core/release-layout.ts';
import { TABLE_INFO, TABLE_NAMES, type TableName } from '../../core/tables.gen.ts';
import { type OutletCount, OutletCounter } from './count-by-outlet.ts';
import { LOW_CONFIDENCE } from './page/page-data.ts';

/** At most so many unsure rows are listed a table, the least sure first. */
const MAX_LISTED = 1_000;

/** Tables whose rows are counted by outlet, and by which kind. */
export const COUNTED_BY_KIND = [
  ['claims', 'kind'],
  ['figures', 'kind'],
  ['attributions', 'source_kind'],
] as const satisfies readonly (readonly [TableName, string])[];
const KIND_OF: ReadonlyMap<TableName, string> = new Map(COUNTED_BY_KIND);

/** Counts over rows of one table that can be added up. */
export interface TableSums {
  readonly rows: number;
  /** For each column the rows in which it is filled. */
  readonly filled: readonly number[];
  /** Rows of low confidence. */
  readonly unsure: number;
  /** Key, rule and confidence of such rows; the least sure ones where there are too many. */
  readonly leastSure: readonly Row[];
}

/** Counts over rows of one table. */
interface TableCounts extends TableSums {
  /** Empty for tables that are not counted by kind. */
  readonly byOutlet: readonly OutletCount[];
}

/** Counts over rows, by table. */
export type RowCounts = Readonly<Record<TableName, TableCounts>>;

/** Counts rows one by one, as they are published. Articles must come before their other rows. */
export class RowCounter {
  readonly #outlets = new Map<Cell, Cell>();
  #tables = newCounters();
  #byOutlet = newOutletCounters();

  take(table: TableName, row: Row): void {
    if (table === 'articles') this.#outlets.set(row.article_id!, row.outlet!);
    this.#tables[table].take(row);
    const kind = KIND_OF.get(table);
    if (kind !== undefined) this.#byOutlet[table].add(this.#outlets.get(row.article_id ?? null) ?? null, row[kind]!);
  }

  /** The counts over all rows since it was last asked. */
  flush(): RowCounts {
    const tables = this.#tables;
    const byOutlet = this.#byOutlet;
    this.#tables = newCounters();
    this.#byOutlet = newOutletCounters();
    return mapTables((table) => ({ ...tables[table].sums(), byOutlet: byOutlet[table].counts() }));
  }
}

/** Something for each table. */
export function mapTables<T>(value: (table: TableName) => T): Readonly<Record<TableName, T>> {
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, value(table)])) as Record<TableName, T>;
}

function newOutletCounters(): Readonly<Record<TableName, OutletCounter>> {
  return mapTables(() => new OutletCounter());
}

function newCounters(): Readonly<Record<TableName, TableCounter>> {
  return mapTables((table) => new TableCounter(table));
}

/** Counts over one table. */
export class TableCounter {
  readonly #columns: readonly string[];
  readonly #key: string;
  readonly #hasConfidence: boolean;
  readonly #filled: number[];
  #rows = 0;
  #unsure = 0;
  #leastSure: Row[] = [];

  constructor(table: TableName) {
    this.#columns = columnNames(table);
    this.#key = TABLE_INFO[table].primaryKey[0]!;
    this.#filled = this.#columns.map(() => 0);
    this.#hasConfidence = this.#columns.includes('confidence');
  }

  take(row: Row): void {
    this.#rows++;
    for (let at = 0; at < this.#columns.length; at++) if (row[this.#columns[at]!] !== null) this.#filled[at]!++;
    if (!this.#hasConfidence || Number(row.confidence) >= LOW_CONFIDENCE) return;
    this.#unsure++;
    const { [this.#key]: key = null, rule = null, confidence = null } = row;
    this.#list([{ [this.#key]: key, rule, confidence }]);
  }

  /** Takes the counts over other rows. */
  add({ rows, filled, unsure, leastSure }: TableSums): void {
    this.#rows += rows;
    for (let at = 0; at < filled.length; at++) this.#filled[at]! += filled[at]!;
    this.#unsure += unsure;
    this.#list(leastSure);
  }

  sums(): TableSums {
    this.#cut();
    return { rows: this.#rows, filled: this.#filled, unsure: this.#unsure, leastSure: this.#leastSure };
  }

  #list(rows: readonly Row[]): void {
    for (const row of rows) this.#leastSure.push(row);
    if (this.#leastSure.length >= 4 * MAX_LISTED) this.#cut();
  }

  #cut(): void {
    this.#leastSure.sort(compareBy<Row>('confidence', this.#key));
    this.#leastSure.length = Math.min(this.#leastSure.length, MAX_LISTED);
  }
}
