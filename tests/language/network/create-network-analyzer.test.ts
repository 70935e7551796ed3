import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SentenceAnalysis } from '../../../pipeline/language/analyzer.ts';
import { createNetworkAnalyzer, LONGEST_SENTENCE } from '../../../pipeline/language/network/create-network-analyzer.ts';
import { isTree } from '../../../pipeline/language/network/decode-tree.ts';
import { MODEL_FILES } from '../../../pipeline/model-files.ts';

const analyzer = createNetworkAnalyzer(new Uint8Array(readFileSync(MODEL_FILES.language)));
const analyzeOne = (text: string): SentenceAnalysis => analyzer.analyze([text.split(' ')])[0]!;

const word = fc.oneof(
  fc.constantFrom(
    'The',
    'minister',
    'said',
    'that',
    'Poland',
    'would',
    'n’t',
    'sign',
    ',',
    '"',
    '.',
    '3',
    'million',
    'and',
    'Kowalska',
  ),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 30 });

function expectWellFormed(forms: readonly string[], { upos, xpos, heads, deprels, names }: SentenceAnalysis): void {
  for (const column of [upos, xpos, heads, deprels]) expect(column).toHaveLength(forms.length);
  expect(isTree(heads)).toBe(true);
  for (const [position, head] of heads.entries()) expect(deprels[position] === 'root').toBe(head === -1);
  let end = 0;
  for (const name of names) {
    expect(name.first).toBeGreaterThanOrEqual(end);
    expect(name.end).toBeGreaterThan(name.first);
    end = name.end;
  }
  expect(end).toBeLessThanOrEqual(forms.length);
}

describe('createNetworkAnalyzer', () => {
  it('gives every sentence one tree, tags for every word and names that do not overlap', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
        const analyses = analyzer.analyze(sentences);
        expect(analyses).toHaveLength(sentences.length);
        for (const [index, analysis] of analyses.entries()) expectWellFormed(sentences[index]!, analysis);
      }),
      { numRuns: 50 },
    );
  });

  it('analyzes a sentence in company as it does alone', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 40 }), (sentences) => {
        expect(analyzer.analyze(sentences)).toEqual(sentences.map((each) => analyzer.analyze([each])[0]));
      }),
      { numRuns: 20 },
    );
  });

  it('forgets nothing that matters when more words come than it keeps', () => {
    const before = analyzeOne('Officials in Warsaw signed the treaty .');
    analyzer.analyze(
      Array.from({ length: 300 }, (_, line) => Array.from({ length: 40 }, (_, column) => `w${line}x${column}`)),
    );
    expect(analyzeOne('Officials in Warsaw signed the treaty .')).toEqual(before);
  });

  it('reads a sentence beyond the bound as pieces of one tree', () => {
    const forms = Array.from({ length: 2 * LONGEST_SENTENCE + 7 }, (_, index) => (index % 5 === 4 ? ',' : 'city'));
    expectWellFormed(forms, analyzer.analyze([forms])[0]!);
  });

  it.each([
    ['\uD800'],
    ['\0'],
    ['"'.repeat(1000)],
    ['x'.repeat(1_000_000)],
    ['🙂'],
    ['مرحبا'],
    ['constructor'],
    ['__proto__'],
  ])('survives a hostile word', (form) => {
    for (const forms of [[form], ['The', form, 'said', form, '.']])
      expectWellFormed(forms, analyzer.analyze([forms])[0]!);
  });

  it('takes no sentences at all', () => {
    expect(analyzer.analyze([])).toEqual([]);
  });
});

describe('what the network knows', () => {
  it('parses a plain report', () => {
    const { heads, deprels, xpos } = analyzeOne('The minister said on Monday that the factory had closed .');
    expect(heads).toEqual([1, 2, -1, 4, 2, 9, 7, 9, 9, 2, 2]);
    expect(deprels.map((deprel) => deprel.split(':')[0])).toEqual([
      'det',
      'nsubj',
      'root',
      'case',
      'obl',
      'mark',
      'det',
      'nsubj',
      'aux',
      'ccomp',
      'punct',
    ]);
    expect(xpos).toEqual(['DT', 'NN', 'VBD', 'IN', 'NNP', 'IN', 'DT', 'NN', 'VBD', 'VBN', '.']);
  });

  it('finds names of three types', () => {
    const forms = 'Anna Kowalska told Reuters in Warsaw that nothing was signed .'.split(' ');
    const { names } = analyzer.analyze([forms])[0]!;
    expect(names.map(({ first, end, type }) => [forms.slice(first, end).join(' '), type])).toEqual([
      ['Anna Kowalska', 'person'],
      ['Reuters', 'organization'],
      ['Warsaw', 'place'],
    ]);
  });

  it('finds the verbs of a headline in capitals', () => {
    const { upos, heads } = analyzeOne('MINISTER SAYS FACTORY WILL CLOSE');
    expect([upos[1], upos[3], upos[4]]).toEqual(['VERB', 'AUX', 'VERB']);
    expect(heads).toEqual([1, -1, 4, 4, 1]);
  });
});
