import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../pipeline/core/id.ts';
import { ClaimEntityRows, packClaimEntities } from '../../../pipeline/stages/reconcile/claim-entity-rows.ts';
import { EntityCounts } from '../../../pipeline/stages/reconcile/entity-counts.ts';
import type { KeyedRecord } from '../../../pipeline/stages/reconcile/keyed-record.ts';

const entity = (name: string) => ({ name, type: 'person', country_code: null, wikidata_id: null }) as const;

describe('EntityCounts', () => {
  it('counts mentions and the articles that hold them, and leaves out entities without a mention', () => {
    const counts = new EntityCounts({ entities: [entity('A'), entity('B'), entity('C')], of: [], why: [] });
    counts.count([0, 0, 1]);
    counts.count([0]);
    const rows = [...counts.rows()];
    expect(rows.map((row) => row.entity_id)).toEqual(counts.ids.slice(0, 2).toSorted());
    expect(rows.find((row) => row.name === 'A')).toMatchObject({ mention_count: 3, article_count: 2 });
    expect(rows.find((row) => row.name === 'B')).toMatchObject({ mention_count: 1, article_count: 1 });
  });
});

const ROLES = ['subject', 'object', 'other'] as const;

/** An article whose claims speak of entities in roles. */
function articleOf(
  claims: Readonly<Record<string, readonly (readonly [entity: number, role: (typeof ROLES)[number]])[]>>,
) {
  const found = Object.values(claims).map((entities) => ({
    entities: entities.map(([entity, role]) => ({ entity, role })),
  }));
  return { record: { claims: found }, claimIds: Object.keys(claims) } as unknown as KeyedRecord;
}

const FIRST = 'ent_0000000000000001';
const SECOND = 'ent_0000000000000002';

describe('ClaimEntityRows', () => {
  it('orders the rows of all articles by claim, entity and role', () => {
    const gathered = new ClaimEntityRows([SECOND, FIRST]);
    const packed = packClaimEntities(articleOf({ cla_f000000000000002: [[0, 'subject']] }), () => FIRST);
    gathered.add(packed, [1]);
    const entities = [SECOND, FIRST];
    const other = articleOf({
      cla_0000000000000001: [
        [0, 'subject'],
        [0, 'other'],
        [1, 'subject'],
      ],
    });
    gathered.add(
      packClaimEntities(other, (local) => entities[local]!),
      [0, 1],
    );
    expect([...gathered.sorted()]).toEqual([
      { claim_id: 'cla_0000000000000001', entity_id: FIRST, role: 'subject' },
      { claim_id: 'cla_0000000000000001', entity_id: SECOND, role: 'other' },
      { claim_id: 'cla_0000000000000001', entity_id: SECOND, role: 'subject' },
      { claim_id: 'cla_f000000000000002', entity_id: FIRST, role: 'subject' },
    ]);
  });

  it('names two of an article that are one entity once', () => {
    const gathered = new ClaimEntityRows([FIRST]);
    const article = articleOf({
      cla_0000000000000001: [
        [0, 'object'],
        [1, 'object'],
      ],
    });
    gathered.add(
      packClaimEntities(article, () => FIRST),
      [0, 0],
    );
    expect([...gathered.sorted()]).toHaveLength(1);
  });

  it('keeps many', () => {
    const ids = Array.from({ length: 5000 }, (_, at) => `cla_${sha256(String(at)).slice(0, 16)}`);
    const gathered = new ClaimEntityRows([FIRST]);
    for (const id of ids)
      gathered.add(
        packClaimEntities(articleOf({ [id]: [[0, 'object']] }), () => FIRST),
        [0],
      );
    expect([...gathered.sorted()].map((row) => row.claim_id)).toEqual(ids.toSorted());
  });
});
