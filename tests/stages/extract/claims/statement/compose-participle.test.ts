import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';
import { claimsOfTree } from '../read-tree.ts';

const statements = (row: string) => claimsOfTree(row).map(({ statement }) => statement);

const NAMED =
  'Ana|Ana|PROPN|NNP|0|root Moe_|Moe|PROPN|NNP|1|flat ,|,|PUNCT|,|4|punct mayor|mayor|NOUN|NN|1|appos of|of|ADP|IN|6|case Oslo_|Oslo|PROPN|NNP|4|nmod ,|,|PUNCT|,|8|punct rushed|rush|VERB|VBD|1|acl to|to|ADP|IN|10|case Rome_|Rome|PROPN|NNP|8|obl .|.|PUNCT|.|1|punct';
const PASSIVE =
  'Moe|Moe|PROPN|NNP|2|nsubj saw|see|VERB|VBD|0|root the|the|DET|DT|4|det plan_|plan|NOUN|NN|2|obj ,|,|PUNCT|,|6|punct made|make|VERB|VBN|4|acl by|by|ADP|IN|8|case Oslo_|Oslo|PROPN|NNP|6|obl:agent .|.|PUNCT|.|2|punct';

describe('a past form behind an apposition', () => {
  it('speaks of the one who is named, as a verb', () => {
    expect(statements(NAMED)).toEqual(['Ana Moe, mayor of Oslo, rushed to Rome.']);
  });

  it('is a participle where "by" follows', () => {
    expect(statements(PASSIVE)).toContain('The plan was made by Oslo.');
    expect(statements(PASSIVE.replace('saw|see|VERB|VBD', 'sees|see|VERB|VBZ'))).toContain(
      'The plan was made by Oslo.',
    );
  });

  it('tells what lasts in the present', () => {
    const owned = PASSIVE.replace('saw|see|VERB|VBD', 'sees|see|VERB|VBZ').replace('made|make', 'owned|own');
    expect(statements(owned)).toContain('The plan is owned by Oslo.');
  });
});

describe('a content without a verb of its own', () => {
  it('states nothing through a clause of time', () => {
    expect(statementsOf('Is it over? He described the long talks after the port had closed.').join()).not.toContain(
      'The long talks after',
    );
  });
});
