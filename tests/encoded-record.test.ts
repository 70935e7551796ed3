import { describe, expect, it } from 'vitest';
import { decodeBrief, decodeRecord, encodeRecord } from '../pipeline/encoded-record.ts';
import { makeRecord } from './stages/reconcile/records.ts';

const span = { start: 0, end: 3, text: 'Ån𝒜' };
const record = makeRecord('a', {
  story: 'storm',
  terms: ['ån'],
  signature: [4_294_967_295],
  mentions: [
    { span, form: 'name', entity: 3, rule: 'name/engine' },
    { span, form: 'pronoun', entity: 1, rule: 'reference/pronoun' },
  ],
});

describe('encodeRecord', () => {
  it('gives the whole record back', () => {
    expect(decodeRecord(encodeRecord(record).record)).toEqual(record);
  });

  it('gives a brief with the names alone', () => {
    expect(decodeBrief(encodeRecord(record).brief)).toEqual({
      article: { article_id: 'a', title: null, published_on: null, story: 'storm' },
      ...{ text_sha256: 'a', parts: [], terms: ['ån'], signature: [4_294_967_295], entities: [], named: [3] },
    });
  });
});
