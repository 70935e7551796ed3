import { describe, expect, it } from 'vitest';
import type { ConlluWord } from '../../../pipeline/language/conllu.ts';
import { knownNames, possibleNames, treebankNames } from '../../../pipeline/train/data/treebank-names.ts';

/** Words written `form/XPOS`. */
const words = (text: string): ConlluWord[] =>
  text.split(' ').map((token) => {
    const [form, xpos] = token.split('/') as [string, string];
    const upos = xpos.startsWith('NNP') ? 'PROPN' : 'X';
    return { form, lemma: form, upos, xpos, feats: '_', head: -1, deprel: 'dep', misc: '_', spaceAfter: true };
  });

const KNOWN = new Map([['Golden Gate', 'place' as const]]);
const found = (text: string) =>
  treebankNames(words(text), KNOWN).map(
    ({ first, end, type }) =>
      `${text
        .split(' ')
        .slice(first, end)
        .map((token) => token.split('/')[0])
        .join(' ')}: ${type}`,
  );

describe('treebankNames', () => {
  it.each([
    ['a name that the corpora know', 'the/DT Golden/NNP Gate/NNP is/VBZ', ['Golden Gate: place']],
    ['a given name and a family name', 'saw/VBD Anna/NNP Kowalska/NNP', ['Anna Kowalska: person']],
    ['a country', 'in/IN Poland/NNP', ['Poland: place']],
    ['a legal form', 'from/IN Acme/NNP Corp./NNP', ['Acme Corp.: organization']],
    ['a day, which is no name', 'on/IN Monday/NNP', []],
    ['a run without a known word', 'by/IN Zorblax/NNP', ['Zorblax: null']],
    [
      'a run that goes on after a link',
      'at/IN University/NNP of/IN Warsaw/NNP',
      ['University: null', 'of: null', 'Warsaw: null'],
    ],
    ['a capital that is no proper noun', 'the/DT Third/JJ man/NN', ['Third: null']],
  ])('%s', (_, text, expected) => {
    expect(found(text).sort()).toEqual([...expected].sort());
  });
});

describe('possibleNames', () => {
  it('marks every word that may be named as unsure, the first word only where it is a proper noun', () => {
    expect(
      possibleNames(words('The/DT Third/JJ man/NN never/RB met/VBD him/PRP or/CC Anna/NNP')).map(({ first }) => first),
    ).toEqual([1, 7]);
  });
});

describe('knownNames', () => {
  const named = (type: 'person' | 'place') => ({ forms: ['Jordan', 'spoke'], names: [{ first: 0, end: 1, type }] });

  it('knows a name seen three times with one type', () => {
    expect(knownNames([named('person'), named('person'), named('person')]).get('Jordan')).toBe('person');
  });

  it('does not know one seen twice, or with two types', () => {
    expect(knownNames([named('person'), named('person')]).size).toBe(0);
    expect(knownNames([named('person'), named('person'), named('person'), named('place')]).size).toBe(0);
  });
});
