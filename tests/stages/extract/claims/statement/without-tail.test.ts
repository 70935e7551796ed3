import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';
import { claimsOfTree } from '../read-tree.ts';

const SENT =
  'Oslo|Oslo|PROPN|NNP|2|nsubj met|meet|VERB|VBD|0|root Moe_|Moe|PROPN|NNP|2|obj ,|,|PUNCT|,|7|punct who|who|PRON|WP|7|nsubj:pass was|be|AUX|VBD|7|aux:pass sent|send|VERB|VBN|3|acl:relcl by|by|ADP|IN|9|case Rome_|Rome|PROPN|NNP|7|obl:agent ,|,|PUNCT|,|12|punct and|and|CCONJ|CC|12|cc Ruiz_|Ruiz|PROPN|NNP|9|conj .|.|PUNCT|.|2|punct';
const statements = (row: string) => claimsOfTree(row).map(({ statement }) => statement);

describe('the end of a relative clause', () => {
  it('leaves out the noun beside the one that it describes', () => {
    expect(statements(SENT)).toContain('Moe was sent by Rome.');
  });

  it('leaves out the main verb that the tree hangs on it', () => {
    const main = SENT.replace(
      'and|and|CCONJ|CC|12|cc Ruiz_|Ruiz|PROPN|NNP|9|conj',
      'also|also|ADV|RB|12|advmod left_|leave|VERB|VBD|7|advcl',
    );
    expect(statements(main)).toContain('Moe was sent by Rome.');
  });

  it('keeps a list without a comma', () => {
    const list = SENT.replace('Rome_|Rome', 'Rome|Rome').replace(
      ',|,|PUNCT|,|12|punct and',
      'or|or|ADV|RB|12|advmod and',
    );
    expect(statements(list).join()).toContain('Ruiz');
  });
});

describe('a condition behind a colon', () => {
  const COLON =
    'Talks|talk|NOUN|NNS|3|nsubj may|may|AUX|MD|3|aux fail_|fail|VERB|VB|0|root :|:|PUNCT|:|7|punct if|if|SCONJ|IN|7|mark ships|ship|NOUN|NNS|7|nsubj leave_|leave|VERB|VBP|3|advcl .|.|PUNCT|.|3|punct';

  it('goes where nothing follows from it', () => {
    expect(statements(COLON)).toEqual(['Talks may fail.']);
  });

  it('stays without the colon', () => {
    expect(
      statements(
        COLON.replace('fail_|fail', 'fail|fail').replace(':|:|PUNCT|:|7|punct ', 'only|only|ADV|RB|7|advmod '),
      ),
    ).toEqual(['Talks may fail only if ships leave.']);
  });
});

describe('what is joined to the saying', () => {
  it('goes with it', () => {
    expect(statementsOf('She left early, arguing that the port was safe and vowing to come back in May.')).toContain(
      'The port was safe.',
    );
  });
});
