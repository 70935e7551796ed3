import { describe, expect, it } from 'vitest';
import { claimsOfTree } from '../read-tree.ts';

const SUIT =
  'Suits_|suit|NOUN|NNS|0|root ,|,|PUNCT|,|5|punct which|which|PRON|WDT|5|nsubj:pass were|be|AUX|VBD|5|aux:pass brought|bring|VERB|VBN|1|acl:relcl in|in|ADP|IN|7|case May_|May|PROPN|NNP|5|obl ,|,|PUNCT|,|9|punct hit|hit|VERB|VBD|5|parataxis ports|port|NOUN|NNS|9|obj .|.|PUNCT|.|1|punct';
const statements = (row: string) => claimsOfTree(row).map(({ statement }) => statement);

describe('the verb behind an aside that the tree takes for the whole', () => {
  it('is the main one, and the aside ends before it', () => {
    expect(statements(SUIT)).toEqual(['Suits were brought in May.', 'Suits hit ports.']);
  });

  it.each([
    ['with a subject of its own', SUIT.replace('ports|port|NOUN|NNS|9|obj', 'ports|port|NOUN|NNS|9|nsubj')],
    [
      'in an infinitive',
      SUIT.replace('hit|hit|VERB|VBD|5|parataxis', 'hit|hit|VERB|VB|5|parataxis').replace('9|obj', '9|obl'),
    ],
    ['behind a conjunction', SUIT.replace('ports|port|NOUN|NNS|9|obj', 'and|and|CCONJ|CC|9|cc')],
  ])('is not one %s', (_, row) => {
    expect(statements(row)).not.toContain('Suits hit ports.');
  });
});
