/** The rows of `claim_entities` of all articles: their order is that of the claims' keys, so they wait, each in a few bytes. */
import { compareText } from '../../core/order.ts';
import { type ClaimEntityRow, TABLE_INFO } from '../../core/tables.gen.ts';

const CLAIM_PREFIX = 'cla_';
/** Every role, in order. */
const ROLES = TABLE_INFO.claim_entities.columns
  .find((column) => column.name === 'role')!
  .values!.toSorted(compareText) as ClaimEntityRow['role'][];

/** Bytes of a row: its claim's key as 64 bits, the place of its entity's key among all, the place of its role. */
const ROW_BYTES = 13;
/** Rows that there is room for at first. */
const FIRST_ROWS = 1024;

/** Gathers rows as bytes that sort as the rows do. */
export class ClaimEntityRows {
  /** Keys of entities in their order. */
  readonly #entityIds: readonly string[];
  readonly #placeOf: ReadonlyMap<string, number>;
  #bytes = Buffer.alloc(FIRST_ROWS * ROW_BYTES);
  #count = 0;

  /** @param entityIds the keys that rows may name. */
  constructor(entityIds: readonly string[]) {
    this.#entityIds = [...entityIds].sort(compareText);
    this.#placeOf = new Map(this.#entityIds.map((id, place) => [id, place]));
  }

  add(rows: readonly ClaimEntityRow[]): void {
    for (const { claim_id, entity_id, role } of rows) {
      const at = this.#count++ * ROW_BYTES;
      if (at === this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
      this.#bytes.write(claim_id.slice(CLAIM_PREFIX.length), at, 'hex');
      this.#bytes.writeUInt32BE(this.#placeOf.get(entity_id)!, at + 8);
      this.#bytes[at + 12] = ROLES.indexOf(role);
    }
  }

  /** All rows in the table's order. */
  *sorted(): Generator<ClaimEntityRow> {
    const bytes = this.#bytes;
    const order = Uint32Array.from({ length: this.#count }, (_, row) => row * ROW_BYTES);
    order.sort((a, b) => bytes.compare(bytes, b, b + ROW_BYTES, a, a + ROW_BYTES));
    for (const at of order)
      yield {
        claim_id: CLAIM_PREFIX + bytes.toString('hex', at, at + 8),
        entity_id: this.#entityIds[bytes.readUInt32BE(at + 8)]!,
        role: ROLES[bytes[at + 12]!]!,
      };
  }
}
