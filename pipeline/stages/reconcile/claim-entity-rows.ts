/** The rows of `claim_entities` of all articles: their order is that of the claims' keys, so they wait, each in a few bytes. */
import { compareText } from '../../core/order.ts';
import { type ClaimEntityRow, TABLE_INFO } from '../../core/tables.gen.ts';
import type { KeyedRecord } from './keyed-record.ts';

const CLAIM_PREFIX = 'cla_';
/** Every role, in order. */
const ROLES = TABLE_INFO.claim_entities.columns
  .find((column) => column.name === 'role')!
  .values!.toSorted(compareText) as ClaimEntityRow['role'][];

/** Bytes of a row: its claim's key as 64 bits, the number of its entity, the place of its role. */
const ROW_BYTES = 13;
const ENTITY_AT = 8;
const ROLE_AT = 12;
/** Rows that there is room for at first. */
const FIRST_ROWS = 1024;

/**
 * Which entities the claims of one article speak of, as bytes: each pair and role once. Entities are numbered as the article numbers its
 * own; `entityOf` tells which of these are one.
 */
export function packClaimEntities(
  { record, claimIds }: KeyedRecord,
  entityOf: (local: number) => string,
): Uint8Array<ArrayBuffer> {
  const rows = new Map<string, readonly [claim: string, entity: number, role: ClaimEntityRow['role']]>();
  record.claims.forEach((claim, at) => {
    for (const { entity, role } of claim.entities)
      rows.set(`${claimIds[at]} ${entityOf(entity)} ${role}`, [claimIds[at]!, entity, role]);
  });
  const bytes = Buffer.alloc(rows.size * ROW_BYTES);
  let at = 0;
  for (const [claim, entity, role] of rows.values()) {
    bytes.write(claim.slice(CLAIM_PREFIX.length), at, 'hex');
    bytes.writeUInt32BE(entity, at + ENTITY_AT);
    bytes[at + ROLE_AT] = ROLES.indexOf(role);
    at += ROW_BYTES;
  }
  return bytes;
}

/** Gathers rows as bytes that sort as the rows do. */
export class ClaimEntityRows {
  readonly #entityIds: readonly string[];
  /** Entities in the order of their keys, and the place of each in that order. */
  readonly #order: Uint32Array;
  readonly #placeOf: Uint32Array;
  #bytes = Buffer.alloc(FIRST_ROWS * ROW_BYTES);
  #length = 0;

  /** @param entityIds the keys that rows may name. */
  constructor(entityIds: readonly string[]) {
    this.#entityIds = entityIds;
    this.#order = Uint32Array.from(entityIds.keys()).sort((a, b) => compareText(entityIds[a]!, entityIds[b]!));
    this.#placeOf = new Uint32Array(entityIds.length);
    this.#order.forEach((entity, place) => {
      this.#placeOf[entity] = place;
    });
  }

  /**
   * Takes the packed rows of one article.
   * @param own which of all entities each of its own is.
   */
  add(packed: Uint8Array, own: readonly number[]): void {
    const start = this.#length;
    const end = start + packed.length;
    if (end > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(end)]);
    this.#bytes.set(packed, start);
    this.#length = end;
    for (let at = start + ENTITY_AT; at < end; at += ROW_BYTES)
      this.#bytes.writeUInt32BE(this.#placeOf[own[this.#bytes.readUInt32BE(at)]!]!, at);
  }

  /** All rows in the table's order. */
  *sorted(): Generator<ClaimEntityRow> {
    const bytes = this.#bytes;
    const order = Uint32Array.from({ length: this.#length / ROW_BYTES }, (_, row) => row * ROW_BYTES);
    // Keys differ within their first bytes as a rule; comparing these as numbers takes a fraction of the time.
    order.sort(
      (a, b) =>
        bytes.readUInt32BE(a) - bytes.readUInt32BE(b) || bytes.compare(bytes, b, b + ROW_BYTES, a, a + ROW_BYTES),
    );
    for (const at of order)
      yield {
        claim_id: CLAIM_PREFIX + bytes.toString('hex', at, at + ENTITY_AT),
        entity_id: this.#entityIds[this.#order[bytes.readUInt32BE(at + ENTITY_AT)]!]!,
        role: ROLES[bytes[at + ROLE_AT]!]!,
      };
  }
}
