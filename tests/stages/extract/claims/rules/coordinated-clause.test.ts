import { describe, expect, it } from 'vitest';
import { claimsOfTree } from '../read-tree.ts';

const DESCRIBED =
  'An|a|DET|DT|2|det engineer|engineer|NOUN|NN|5|nsubj ,|,|PUNCT|,|2|punct Moe|Moe|PROPN|NNP|5|nsubj built|build|VERB|VBD|0|root ports|port|NOUN|NNS|5|obj and|and|CCONJ|CC|8|cc sold|sell|VERB|VBD|5|conj ships|ship|NOUN|NNS|8|obj .|.|PUNCT|.|5|punct';

describe('a joined predicate', () => {
  it.each([
    ['is of the name behind a description', DESCRIBED, 'Moe sold ships.'],
    [
      'is of the subject where it is the only one',
      DESCRIBED.replace('NNP|5|nsubj', 'NNP|5|obl'),
      'An engineer sold ships.',
    ],
    ['is of a definite subject', DESCRIBED.replace('An|a', 'The|the'), 'The engineer sold ships.'],
  ])('%s', (_, rows, expected) => {
    expect(claimsOfTree(rows).map(({ statement }) => statement)).toContain(expected);
  });
});
