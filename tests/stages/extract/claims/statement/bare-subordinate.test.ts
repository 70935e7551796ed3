import { describe, expect, it } from 'vitest';
import { claimsOfTree } from '../read-tree.ts';

const FAILED =
  'the|the|DET|DT|3|det sale|sale|NOUN|NN|4|nsubj failed|fail|VERB|VBD|0|root in|in|ADP|IN|6|case May_|May|PROPN|NNP|4|obl .|.|PUNCT|.|4|punct';
const BEFORE_ANOTHER =
  'After|after|SCONJ|IN|4|mark the|the|DET|DT|3|det sale|sale|NOUN|NN|4|nsubj failed|fail|VERB|VBD|9|advcl in|in|ADP|IN|6|case May_|May|PROPN|NNP|4|obl ,|,|PUNCT|,|4|punct crews|crew|NOUN|NNS|9|nsubj left|leave|VERB|VBD|0|root Spain_|Spain|PROPN|NNP|9|obj .|.|PUNCT|.|9|punct';

const WAITING =
  'While|while|SCONJ|IN|2|mark waiting|wait|VERB|VBG|7|advcl in|in|ADP|IN|4|case Oslo_|Oslo|PROPN|NNP|2|obl ,|,|PUNCT|,|2|punct crews|crew|NOUN|NNS|7|nsubj sold|sell|VERB|VBD|0|root ships_|ship|NOUN|NNS|7|obj .|.|PUNCT|.|7|punct';

describe('a subordinate clause alone', () => {
  it.each([
    ['of a fact is the fact', `After|after|SCONJ|IN|3|case ${FAILED}`, ['The sale failed in May.']],
    ['of a condition states nothing', `If|if|SCONJ|IN|4|mark ${FAILED}`, []],
    ['of a condition on its subject states nothing', `If|if|SCONJ|IN|3|mark ${FAILED}`, []],
    ['that stands first keeps its subordinator', WAITING, ['While waiting in Oslo, crews sold ships.']],
    ['before its main clause stays where it is', BEFORE_ANOTHER, ['After the sale failed in May, crews left Spain.']],
  ])('%s', (_, rows, statements) => {
    expect(claimsOfTree(rows).map(({ statement }) => statement)).toEqual(statements);
  });
});
