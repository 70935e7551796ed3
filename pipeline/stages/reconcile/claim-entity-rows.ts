/** The rows of `claim_entities` of all articles: their order is that of the claims' keys, so they wait, each as one short string. */
import type { ClaimEntityRow } from '../../core/tables.gen.ts';

/** Gathers rows; keys are of one length each, so that the strings sort as the rows do. */
export class ClaimEntityRows {
  readonly #rows: string[] = [];

  add(rows: readonly ClaimEntityRow[]): void {
    for (const { claim_id, entity_id, role } of rows) this.#rows.push(`${claim_id} ${entity_id} ${role}`);
  }

  /** All rows in the table's order. */
  *sorted(): Generator<ClaimEntityRow> {
    // The default order is by code unit.
    for (const row of this.#rows.sort()) {
      const [claim_id, entity_id, role] = row.split(' ') as [string, string, ClaimEntityRow['role']];
      yield { claim_id, entity_id, role };
    }
  }
}
