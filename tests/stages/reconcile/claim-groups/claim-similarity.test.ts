import { describe, expect, it } from 'vitest';
import {
  type ClaimNode,
  claimSimilarity,
} from '../../../../pipeline/stages/reconcile/claim-groups/claim-similarity.ts';
import { makeClaim, makeRecord } from '../records.ts';

function makeNode(article: string, concepts: string, subject: string): ClaimNode {
  return {
    key: concepts,
    concepts: new Set(concepts.split(' ')),
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
});
