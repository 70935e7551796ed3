import { describe, expect, it } from 'vitest';
import {
  type ClaimNode,
  claimSimilarity,
} from '../../../../pipeline/stages/reconcile/claim-groups/claim-similarity.ts';
import { makeClaim, makeRecord } from '../records.ts';

function makeNode(article: string, concepts: string, subject: string, names = ''): ClaimNode {
  return {
    key: concepts,
    concepts: new Set(concepts.split(' ')),
    names: new Set(names.split(' ')),
    quantities: [],
    subject: new Set(subject.split(' ')),
    predicate: new Set(['~supply']),
    hasNamedSubject: false,
    item: makeClaim(makeRecord(article), concepts),
    members: [0],
  };
}

function compare(subject: string, otherSubject: string): number {
  const claim = makeNode('a', 'timber @DK ~supply harbour aid', subject);
  return claimSimilarity(claim, makeNode('b', '@DK ~supply harbour aid', otherSubject), () => 1);
}

describe('claimSimilarity', () => {
  it('is less where one claim is about a thing of which the other does not speak', () => {
    expect(compare('timber', '@DK')).toBeCloseTo(0.75 * compare('aid', '@DK'));
  });

  it('asks nothing of a claim whose subject is a country', () => {
    expect(compare('@DK', 'harbour')).toBeCloseTo(compare('aid', '@DK'));
  });

  it('is none where only names are shared', () => {
    const claim = makeNode('a', 'lund berg saw', 'port', 'lund berg');
    const same = makeNode('b', 'lund berg saw', 'port', 'lund berg');
    expect(claimSimilarity(claim, makeNode('b', 'lund berg left', 'port', 'lund berg'), () => 1)).toBe(0);
    expect(claimSimilarity(claim, same, () => 1)).toBeGreaterThan(0.5);
  });

  it('knows a subject that is what the other claim speaks of', () => {
    const predicate = new Set(['meddle']);
    const active = { ...makeNode('a', '@DK meddle harbour trade', '@DK'), predicate };
    const passive = { ...makeNode('b', '@DK meddle harbour trade @SE', 'harbour trade @SE'), predicate };
    const parted = { ...makeNode('b', '@DK meddle harbour trade @SE', '@SE'), predicate };
    expect(claimSimilarity(active, passive, () => 1)).toBeGreaterThan(claimSimilarity(active, parted, () => 1));
  });
});
