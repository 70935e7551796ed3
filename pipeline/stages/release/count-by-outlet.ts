/** How many rows of a block each outlet has of each kind. */
import type { Cell } from '../../core/release-layout.ts';

/** Rows of one outlet and kind; `outlet` is null where the articles name none. */
export type OutletCount = readonly [outlet: Cell, kind: Cell, rows: number];

/** Counts rows by outlet and kind. */
export class OutletCounter {
  readonly #outlets = new Map<Cell, Map<Cell, number>>();

  add(outlet: Cell, kind: Cell): void {
    let kinds = this.#outlets.get(outlet);
    if (!kinds) {
      kinds = new Map();
      this.#outlets.set(outlet, kinds);
    }
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }

  /** One for each outlet and kind. */
  counts(): OutletCount[] {
    return [...this.#outlets].flatMap(([outlet, kinds]) =>
      [...kinds].map(([kind, rows]) => [outlet, kind, rows] as const),
    );
  }
}
