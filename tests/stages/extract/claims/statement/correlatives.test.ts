import { describe, expect, it } from 'vitest';
import { claimsOfTree } from '../read-tree.ts';

const EITHER =
  'Ports|port|NOUN|NNS|4|nsubj will|will|AUX|MD|4|aux either|either|CCONJ|CC|4|cc:preconj close|close|VERB|VB|0|root or|or|CCONJ|CC|6|cc sell|sell|VERB|VB|4|conj ships_|ship|NOUN|NNS|6|obj .|.|PUNCT|.|4|punct';
const NOT_ONLY =
  'Ports|port|NOUN|NNS|4|nsubj not|not|PART|RB|3|advmod only|only|ADV|RB|4|advmod closed|close|VERB|VBD|0|root but|but|CCONJ|CC|6|cc sold|sell|VERB|VBD|4|conj ships_|ship|NOUN|NNS|6|obj .|.|PUNCT|.|4|punct';
const ONLY_PORTS =
  'He|he|PRON|PRP|2|nsubj sold|sell|VERB|VBD|0|root ships|ship|NOUN|NNS|2|obj not|not|PART|RB|6|advmod only|only|ADV|RB|6|advmod boats_|boat|NOUN|NNS|3|appos .|.|PUNCT|.|2|punct';
const statements = (row: string) => claimsOfTree(row).map(({ statement }) => statement);

describe('the first half of a pair', () => {
  it('keeps the other where it is one of two', () => {
    expect(statements(EITHER)[0]).toBe('Ports will either close or sell ships.');
  });

  it('holds alone where both are so', () => {
    expect(statements(NOT_ONLY)).toEqual(['Ports closed.', 'Ports sold ships.']);
  });

  it('is no predicate before a noun', () => {
    expect(statements(ONLY_PORTS)).toEqual(['He sold ships not only boats.']);
  });
});
