import { describe, expect, it } from 'vitest';
import { claimsOfTree } from '../read-tree.ts';

const CREWS =
  'Moe|Moe|PROPN|NNP|2|nsubj met|meet|VERB|VBD|0|root crews|crew|NOUN|NNS|2|obj —|—|PUNCT|:|6|punct two|two|NUM|CD|3|appos of|of|ADP|IN|8|case the|the|DET|DT|8|det port|port|NOUN|NNS|5|nmod —|—|PUNCT|:|11|punct who|who|PRON|WP|11|nsubj left|leave|VERB|VBD|8|acl:relcl early_|early|ADV|RB|11|advmod .|.|PUNCT|.|2|punct';
const ONE_DASH = CREWS.replace('—|—|PUNCT|:|6|punct two', ',|,|PUNCT|,|6|punct two').replace('port|port', 'ports|port');
const statements = (row: string) => claimsOfTree(row).map(({ statement }) => statement);

describe('who a relative clause behind dashes speaks of', () => {
  it('is named before a pair of them', () => {
    expect(statements(CREWS)).toContain('Crews left early.');
  });

  it('is the noun beside a single one', () => {
    expect(statements(ONE_DASH)).not.toContain('Crews left early.');
  });
});

describe('some of whom', () => {
  const SOME =
    'Moe|Moe|PROPN|NNP|2|nsubj met|meet|VERB|VBD|0|root crews_|crew|NOUN|NNS|2|obj ,|,|PUNCT|,|8|punct some|some|DET|DT|8|nsubj of|of|ADP|IN|7|case whom|whom|PRON|WP|5|nmod left|leave|VERB|VBD|3|acl:relcl early_|early|ADV|RB|8|advmod .|.|PUNCT|.|2|punct';

  it('are some of the ones named', () => {
    expect(statements(SOME)).toContain('Some of the crews left early.');
  });

  it('take no second article', () => {
    expect(
      statements(
        SOME.replace(
          'met|meet|VERB|VBD|0|root crews_|crew|NOUN|NNS|2|obj',
          'met|meet|VERB|VBD|0|root Ruizes_|Ruizes|PROPN|NNPS|2|obj',
        ),
      ),
    ).toContain('Some of Ruizes left early.');
  });
});
