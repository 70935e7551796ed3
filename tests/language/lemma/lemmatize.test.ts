import { describe, expect, it } from 'vitest';
import { createLemmatize } from '../../../pipeline/language/lemma/lemmatize.ts';

const lemmatize = createLemmatize();

describe('lemmatize', () => {
  it.each([
    ['said', 'VERB', 'VBD', 'say'],
    ['underwent', 'VERB', 'VBD', 'undergo'],
    ['supplying', 'VERB', 'VBG', 'supply'],
    ['wiped', 'VERB', 'VBN', 'wipe'],
    ['stopped', 'VERB', 'VBD', 'stop'],
    ['goes', 'VERB', 'VBZ', 'go'],
    ["n't", 'PART', 'RB', 'not'],
    ['ca', 'AUX', 'MD', 'can'],
    ['wo', 'AUX', 'MD', 'will'],
    ['’re', 'AUX', 'VBP', 'be'],
    ['officials', 'NOUN', 'NNS', 'official'],
    ['countries', 'NOUN', 'NNS', 'country'],
    ['series', 'NOUN', 'NNS', 'series'],
    ['children', 'NOUN', 'NNS', 'child'],
    ['better', 'ADJ', 'JJR', 'good'],
    ['largest', 'ADJ', 'JJS', 'large'],
    ['I', 'PRON', 'PRP', 'I'],
    ['them', 'PRON', 'PRP', 'they'],
    ['NATO', 'PROPN', 'NNP', 'NATO'],
    ['Russia', 'PROPN', 'NNP', 'Russia'],
    ['Russian', 'ADJ', 'JJ', 'Russian'],
    ['2023', 'NUM', 'CD', '2023'],
  ])('%s as %s %s is %s', (form, upos, xpos, lemma) => {
    expect(lemmatize(form, upos, xpos, false)).toBe(lemma);
  });

  it('lowers a capital at the start of a sentence, but not that of a name', () => {
    expect(lemmatize('Officials', 'NOUN', 'NNS', true)).toBe('official');
    expect(lemmatize('Paris', 'PROPN', 'NNP', true)).toBe('Paris');
  });

  it('gives the form for tags and words it has never seen', () => {
    expect(lemmatize('zorbls', 'X', 'NO-SUCH-TAG', false)).toBe('zorbls');
    expect(lemmatize('', 'NOUN', 'NN', false)).toBe('');
    expect(lemmatize('x'.repeat(1_000_000), 'NOUN', 'NN', false)).toHaveLength(1_000_000);
  });
});
