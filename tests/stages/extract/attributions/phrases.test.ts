import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../../../pipeline/stages/extract/attributions/phrases.ts';
import { makeDocument } from './make-document.ts';

// He said it was late , adding that they would leave .
const document = makeDocument(
  'He/he/PRON/nsubj>2 said/say/VERB/root>0 it/it/PRON/nsubj>5 was/be/AUX/cop>5 late/late/ADJ/ccomp>2 ,/,/PUNCT/punct>7 adding/add/VERB/advcl>2 that/that/SCONJ/mark>11 they/they/PRON/nsubj>11 would/would/AUX/aux>11 leave/leave/VERB/ccomp>7 ././PUNCT/punct>2',
  'Late/late/ADJ/root>0 ?/?/PUNCT/punct>1',
);
const isPunctuation = Uint8Array.from(document.tokens, ({ upos }) => (upos === 'PUNCT' ? 1 : 0));
const phrases = findPhrases(document, isPunctuation);
const formAt = (at: number | undefined): string => (at === undefined || at < 0 ? '' : document.tokens[at]!.form);
const at = (form: string): number => document.tokens.findIndex((token) => token.form === form);

describe('findPhrases', () => {
  it.each([
    ['it', 'late'],
    ['adding', 'adding'],
    ['that', 'leave'],
    ['He', 'He'],
    // The root opens no phrase
    ['said', 'said'],
  ])('“%s” opens the phrase of “%s”', (first, top) => {
    expect(formAt(phrases.opened[at(first)])).toBe(top);
  });

  it.each([
    ['late', 'late'],
    ['leave', 'adding'],
  ])('“%s” closes the phrase of “%s”', (last, top) => {
    expect(formAt(phrases.closed[at(last)])).toBe(top);
  });

  it.each([
    ['said', 'late'],
    ['late', 'adding'],
    [',', 'adding'],
    ['leave', ''],
    ['Late', ''],
  ])('after “%s” comes the phrase of “%s”', (before, top) => {
    expect(formAt(phrases.next[at(before)])).toBe(top);
  });

  it('parts stretches at marks and sentence ends', () => {
    expect([...phrases.stretch]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2]);
    expect(formAt(phrases.firstOfStretch[at('leave')])).toBe('adding');
    expect(formAt(phrases.topOfStretch[at('leave')])).toBe('adding');
    expect(formAt(phrases.topOfStretch[at('late')])).toBe('said');
    // Verb and subject, in the last sentence neither
    expect([at('He'), at('that'), at('Late')].map((token) => phrases.kindOfStretch[token])).toEqual([3, 3, 0]);
  });

  it('gives marks before the first word a stretch of their own', () => {
    const opening = makeDocument('“/“/PUNCT/punct>2 Go/go/VERB/root>0 ”/”/PUNCT/punct>2');
    expect([...findPhrases(opening, Uint8Array.from([1, 0, 1])).stretch]).toEqual([0, 1, 1]);
  });

  it('marks loose relations, each with a bit of its own', () => {
    const { loose } = phrases;
    expect(loose[at('said')]).toBe(0);
    expect(loose[at('adding')]).toBeGreaterThan(0);
    expect(loose[at('adding')]! & loose[at('leave')]!).toBe(0);
  });
});
