import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../pipeline/core/id.ts';
import { ClaimEntityRows } from '../../../pipeline/stages/reconcile/claim-entity-rows.ts';
import { EntityCounts } from '../../../pipeline/stages/reconcile/entity-counts.ts';

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

describe('ClaimEntityRows', () => {
  it('orders the rows of all articles by claim, entity and role', () => {
    const rows = [
      { claim_id: 'cla_f000000000000002', entity_id: 'ent_0000000000000001', role: 'subject' },
      { claim_id: 'cla_0000000000000001', entity_id: 'ent_0000000000000002', role: 'subject' },
      { claim_id: 'cla_0000000000000001', entity_id: 'ent_0000000000000002', role: 'other' },
      { claim_id: 'cla_0000000000000001', entity_id: 'ent_0000000000000001', role: 'subject' },
    ] as const;
    const gathered = new ClaimEntityRows(['ent_0000000000000002', 'ent_0000000000000001']);
    for (const row of rows) gathered.add([row]);
    expect([...gathered.sorted()]).toEqual([rows[3], rows[2], rows[1], rows[0]]);
  });

  it('keeps many', () => {
    const ids = Array.from({ length: 5000 }, (_, at) => `cla_${sha256(String(at)).slice(0, 16)}`);
    const gathered = new ClaimEntityRows(['ent_0000000000000001']);
    for (const claim_id of ids) gathered.add([{ claim_id, entity_id: 'ent_0000000000000001', role: 'object' }]);
    expect([...gathered.sorted()].map((row) => row.claim_id)).toEqual(ids.toSorted());
  });
});
