/** How many rows each outlet has of each kind, in bounded memory. */
import { type ColumnTable, op, table } from 'arquero';
import { compareBy } from '../../core/order.ts';
import type { Cell, Row } from '../../core/release-layout.ts';

/** Rows that wait before they are summed up. */
const BATCH_ROWS = 50_000;
/** Stands for null while rows are grouped; no cell is an empty string. */
const NO_OUTLET = '';

/** Counts rows by outlet and kind, a batch at a time. */
export class OutletCounter {
  #outlets: string[] = [];
  #kinds: string[] = [];
  #counted: ColumnTable | null = null;

  add(outlet: Cell, kind: Cell): void {
    this.#outlets.push(outlet === null ? NO_OUTLET : String(outlet));
    this.#kinds.push(String(kind));
    if (this.#outlets.length >= BATCH_ROWS) this.#sumUp();
  }

  /** One row per outlet and kind, sorted; null where the articles name no outlet. */
  rows(kindColumn: string): readonly Row[] {
    this.#sumUp();
    const counts = (this.#counted?.objects() ?? []) as { outlet: string; kind: string; rows: number }[];
    return counts
      .map(({ outlet, kind, rows }) => ({ outlet: outlet === NO_OUTLET ? null : outlet, [kindColumn]: kind, rows }))
      .sort(compareBy<Row>('outlet', kindColumn));
  }

  #sumUp(): void {
    if (this.#outlets.length === 0) return;
    const batch = table({ outlet: this.#outlets, kind: this.#kinds })
      .groupby('outlet', 'kind')
      .rollup({ rows: op.count() });
    const all = this.#counted ? this.#counted.concat(batch) : batch;
    this.#counted = all
      .groupby('outlet', 'kind')
      .rollup({ rows: op.sum('rows') })
      .reify();
    this.#outlets = [];
    this.#kinds = [];
  }
}
