import { describe, expect, it } from 'vitest';
import type { SentenceName } from '../../../pipeline/language/analyzer.ts';
import { mendNames } from '../../../pipeline/language/network/mend-names.ts';

const mend = (text: string, names: readonly SentenceName[]): string[] => {
  const forms = text.split(' ');
  const xpos = forms.map((form) => (/@|www/u.test(form) ? 'ADD' : 'NNP'));
  return mendNames(names, forms, xpos).map(({ first, end, type }) => `${forms.slice(first, end).join(' ')}/${type}`);
};

describe('mendNames', () => {
  it.each<[string, string, SentenceName[], string[]]>([
    ['cuts an address', 'Ann Lee lee@example.org wrote', [{ first: 0, end: 3, type: 'person' }], ['Ann Lee/person']],
    ['drops an address alone', 'see www.example.org today', [{ first: 1, end: 2, type: 'organization' }], []],
    [
      'adds a legal form after a comma',
      'Varo Optics , Inc. sold it',
      [{ first: 0, end: 2, type: 'person' }],
      ['Varo Optics , Inc./organization'],
    ],
    [
      'swallows a legal form found as a name of its own',
      'Varo , Inc. sold it',
      [
        { first: 0, end: 1, type: 'organization' },
        { first: 2, end: 3, type: 'organization' },
      ],
      ['Varo , Inc./organization'],
    ],
    ['leaves small letters', 'Varo , limited as ever', [{ first: 0, end: 1, type: 'place' }], ['Varo/place']],
  ])('%s', (_, text, names, expected) => {
    expect(mend(text, names)).toEqual(expected);
  });
});
