import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SentenceAnalysis } from '../../pipeline/language/analyzer.ts';
import { createAnnotate } from '../../pipeline/language/annotate.ts';
import type { Document } from '../../pipeline/language/document.ts';
import { flatAnalyzer } from './flat-analyzer.ts';

const annotate = createAnnotate(flatAnalyzer);

/** The promises of the Document type. */
function expectLaws(document: Document): void {
  let end = 0;
  for (const [index, token] of document.tokens.entries()) {
    expect(token.index).toBe(index);
    expect(token.form).toBe(document.text.slice(token.start, token.end));
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(token.end).toBeGreaterThan(token.start);
    expect(token.spaceAfter).toBe(document.tokens[index + 1]?.start !== token.end);
    for (const child of token.children) expect(document.tokens[child]!.head).toBe(index);
    end = token.end;
  }
  let next = 0;
  for (const [index, sentence] of document.sentences.entries()) {
    expect(sentence.index).toBe(index);
    expect(sentence.firstToken).toBe(next);
    expect(sentence.endToken).toBeGreaterThan(next);
    expect(sentence.start).toBe(document.tokens[sentence.firstToken]!.start);
    expect(sentence.end).toBe(document.tokens[sentence.endToken - 1]!.end);
    const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
    expect(tokens.filter((token) => token.head === -1).map((token) => token.index)).toEqual([sentence.root]);
    const reached = [sentence.root];
    for (let at = 0; at < reached.length; at++) reached.push(...document.tokens[reached[at]!]!.children);
    expect(reached.toSorted((a, b) => a - b)).toEqual(tokens.map((token) => token.index));
    next = sentence.endToken;
  }
  expect(next).toBe(document.tokens.length);
}

describe('createAnnotate', () => {
  it('reads a text', () => {
    const document = annotate("Russia's army can't win. Officials left.");
    expect(document.tokens.map((token) => token.form).join(' ')).toBe("Russia 's army ca n't win . Officials left .");
    expect(document.tokens.map((token) => token.lemma).slice(-3)).toEqual(['officials', 'left', '.']);
    expect(document.sentences.map(({ start, end }) => [start, end])).toEqual([
      [0, 24],
      [25, 40],
    ]);
    expect(document.names).toEqual([
      { start: 0, end: 6, firstToken: 0, endToken: 1, type: 'person' },
      { start: 25, end: 34, firstToken: 7, endToken: 8, type: 'person' },
    ]);
    expectLaws(document);
  });

  it('annotates the ranges only', () => {
    const document = annotate('one two three. Four five six.', [
      { start: 4, end: 14 },
      { start: 20, end: 24 },
    ]);
    expect(document.tokens.map((token) => token.form)).toEqual(['two', 'three', '.', 'five']);
    expect(document.sentences).toHaveLength(2);
    expectLaws(document);
  });

  it('refuses ranges out of order', () => {
    const ranges = [
      { start: 4, end: 8 },
      { start: 0, end: 4 },
    ];
    expect(() => annotate('one two three', ranges)).toThrow('ranges');
    expect(() => annotate('one', [{ start: 0, end: 4 }])).toThrow('ranges');
  });

  it('reads ’s as have before a participle that is no passive', () => {
    const analysis = (deprel: string): SentenceAnalysis => ({
      upos: ['PRON', 'AUX', 'VERB'],
      xpos: ['PRP', 'VBZ', 'VBN'],
      heads: [2, 2, -1],
      deprels: ['nsubj', deprel, 'root'],
      names: [],
    });
    const lemma = (deprel: string) =>
      createAnnotate({ analyze: () => [analysis(deprel)] })("she's gone").tokens[1]!.lemma;
    expect([lemma('aux'), lemma('aux:pass')]).toEqual(['have', 'be']);
  });

  it.each([
    ['two roots', [-1, -1, 0]],
    ['no root', [1, 0, 0]],
    ['a cycle', [-1, 2, 1]],
    ['too few heads', [-1, 0]],
  ])('refuses a model that gives %s', (_, heads) => {
    const broken = createAnnotate({
      analyze: (sentences) => flatAnalyzer.analyze(sentences).map((each) => ({ ...each, heads })),
    });
    expect(() => broken('one two three')).toThrow('annotate:');
  });

  it('keeps the laws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expectLaws(annotate(text))),
      { numRuns: 200 },
    );
  });

  it('reads hostile text', () => {
    for (const text of [
      '',
      ' '.repeat(1_000_000),
      '"'.repeat(1_000_000),
      'a'.repeat(1_000_000),
      '\u0000',
      '\ud800 \udc00',
      'שלום عالم 👍🏽.',
    ]) {
      expectLaws(annotate(text.slice(0, 2000)));
    }
    expect(annotate('"'.repeat(1_000_000)).tokens).toHaveLength(1_000_000);
    expect(annotate('a'.repeat(1_000_000)).tokens).toHaveLength(1);
    expect(annotate(' '.repeat(1_000_000)).tokens).toHaveLength(0);
  });
});
