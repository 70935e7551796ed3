/** How many rows of a release each outlet has of each kind: the counts of all blocks, summed up in bounded memory. */
import { type ColumnTable, op, table } from 'arquero';
import { compareBy } from '../../core/order.ts';
import type { Row } from '../../core/release-layout.ts';
import type { OutletCount } from './count-by-outlet.ts';

/** Counts that wait before they are summed up. */
const BATCH_COUNTS = 50_000;
/** Stands for null while counts are grouped; no cell is an empty string. */
const NO_OUTLET = '';

/** Sums up counts by outlet and kind, a batch at a time. */
export class OutletSum {
  #waiting: OutletCount[] = [];
  #summed: ColumnTable | null = null;

  add(counts: readonly OutletCount[]): void {
    for (const count of counts) this.#waiting.push(count);
    if (this.#waiting.length >= BATCH_COUNTS) this.#sumUp();
  }

  /** One row per outlet and kind, sorted; `outlet` is null where the articles name none. */
  rows(kindColumn: string): readonly Row[] {
    this.#sumUp();
    const sums = (this.#summed?.objects() ?? []) as { outlet: string; kind: string; rows: number }[];
    return sums
      .map(({ outlet, kind, rows }) => ({ outlet: outlet === NO_OUTLET ? null : outlet, [kindColumn]: kind, rows }))
      .sort(compareBy<Row>('outlet', kindColumn));
  }

  #sumUp(): void {
    if (this.#waiting.length === 0) return;
    const batch = table({
      outlet: this.#waiting.map(([outlet]) => outlet ?? NO_OUTLET),
      kind: this.#waiting.map(([, kind]) => kind),
      rows: this.#waiting.map(([, , rows]) => rows),
    });
    this.#waiting = [];
    this.#summed = (this.#summed ? this.#summed.concat(batch) : batch)
      .groupby('outlet', 'kind')
      .rollup({ rows: op.sum('rows') })
      .reify();
  }
}
