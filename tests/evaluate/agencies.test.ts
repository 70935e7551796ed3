import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../pipeline/core/effects.ts';
import { listAgencies } from '../../pipeline/evaluate/agencies.ts';
import { loadModels } from '../../pipeline/models.ts';

describe('listAgencies', () => {
  it('lists articles with a service, and counts all', () => {
    const articles = [
      { id: 'a', text: 'ROME (AP) — The river rose on Monday.' },
      { id: 'b', text: 'River rises\n\nThe river rose, the mayor told Reuters.' },
      { id: 'c', text: 'River rises\n\nThe river rose on Monday.' },
    ];
    const lines = articles.map((article) => JSON.stringify(article)).join('\n');
    expect(listAgencies(`${lines}\n`, loadModels(nodeEffects))).toEqual([
      'a  AP  (credit)',
      'b  Reuters  (text)',
      '2 of 3 articles',
    ]);
  });
});
