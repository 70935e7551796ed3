import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../pipeline/core/effects.ts';
import { encodeRecord } from '../pipeline/encoded-record.ts';
import { RecordStore } from '../pipeline/record-store.ts';
import type { ArticleRecord } from '../pipeline/stages/contract.ts';
import { TextStore } from '../pipeline/text-store.ts';

function record(id: string): ArticleRecord {
  const span = { start: 0, end: 5, text: 'Mària' };
  return {
    article: { article_id: id, title: null },
    entities: [{ name: 'Mària', aliases: [], descriptions: ['mayor'] }],
    mentions: [
      { span, form: 'name', entity: 0, rule: 'name/engine' },
      { span, form: 'pronoun', entity: 0, rule: 'reference/pronoun' },
    ],
    figures: [],
    attributions: [],
    claims: [{ pieces: [span], statement: `Mària said ${id} 𝒜.` }],
    parts: [{ kind: 'title', ...span }],
    signature: [1, 4_294_967_295],
    terms: ['mària'],
    issues: [],
  } as unknown as ArticleRecord;
}

describe('RecordStore', () => {
  it('gives whole records back in the order of their ids, whatever the order they came in', () => {
    const store = new RecordStore(nodeEffects);
    for (const id of ['b', 'Z', 'a']) store.add(encodeRecord(record(id)));
    const list = store.list();
    expect(list.count).toBe(3);
    expect(list.readBriefs().map(({ article }) => article.article_id)).toEqual(['Z', 'a', 'b']);
    expect([0, 1, 2].map((at) => list.read(at))).toEqual([record('Z'), record('a'), record('b')]);
    store.close();
  });

  it('gives briefs of what tells articles apart: mentions by name, signature, terms', () => {
    const store = new RecordStore(nodeEffects);
    store.add(encodeRecord(record('a')));
    const [brief] = store.list().readBriefs();
    expect(brief).toMatchObject({ signature: [1, 4_294_967_295], terms: ['mària'], entities: [{ name: 'Mària' }] });
    expect(brief!.mentions).toMatchObject([{ entity: 0, form: 'name' }]);
    expect(Object.keys(brief!)).not.toContain('claims');
    store.close();
  });

  it('takes articles out and says whether there were any', () => {
    const store = new RecordStore(nodeEffects);
    for (const id of ['a', 'b']) store.add(encodeRecord(record(id)));
    expect(store.setAside(new Set(['c', null]))).toBe(false);
    expect(store.setAside(new Set(['a']))).toBe(true);
    expect(store.count).toBe(1);
    expect(store.list().read(0)).toEqual(record('b'));
    store.close();
  });
});

describe('TextStore', () => {
  it.each(['', 'plain', 'naïve 𝒜 \ud800 end'])('gives %j back unchanged', (text) => {
    const store = new TextStore(nodeEffects);
    store.add('before', 'x');
    store.add('id', text);
    expect(store.get('id')).toBe(text);
    expect(() => store.get('other')).toThrow('no text of other');
    store.close();
  });
});
