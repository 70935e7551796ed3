import { describe, expect, it } from 'vitest';
import {
  type QuoteNode,
  quoteSimilarity,
} from '../../../../pipeline/stages/reconcile/quote-groups/quote-similarity.ts';
import { makeQuote, makeRecord } from '../records.ts';

function makeNode(concepts: string, source: number | null, over: Partial<QuoteNode> = {}): QuoteNode {
  const set = new Set(concepts.split(' '));
  const item = { ...makeQuote(makeRecord('a'), concepts), source_entity: source };
  return { key: concepts, concepts: set, quoted: set, isQuoted: true, isCountry: false, item, members: [0], ...over };
}

function compare(a: QuoteNode, b: QuoteNode): number {
  return quoteSimilarity(a, b, () => 1);
}

describe('quoteSimilarity', () => {
  const words = 'bridge close winter council';

  it('is less for two known sources, unless one is the country for which the other speaks', () => {
    expect(compare(makeNode(words, 0), makeNode(words, 0))).toBe(1);
    expect(compare(makeNode(words, 0), makeNode(words, null))).toBe(1);
    expect(compare(makeNode(words, 0), makeNode(words, 1))).toBeLessThan(1);
    expect(compare(makeNode(words, 0, { isCountry: true }), makeNode(words, 1))).toBe(1);
  });

  it('does not find a short indirect report inside a long quotation', () => {
    const long = makeNode('bridge close winter council road harbour ferry toll', null);
    const cut = 'bridge close winter';
    const indirect = compare(long, makeNode(cut, null, { quoted: new Set(), isQuoted: false }));
    expect(compare(long, makeNode(cut, null))).toBeCloseTo(0.8);
    expect(indirect).toBeLessThan(0.8 * 0.65);
  });
});
