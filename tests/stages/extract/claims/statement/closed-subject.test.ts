import { describe, expect, it } from 'vitest';
import { bareSubject, closedSubject } from '../../../../../pipeline/stages/extract/claims/statement/closed-subject.ts';
import { readTree } from '../read-tree.ts';

const MAYOR =
  'Ruiz_|Ruiz|PROPN|NNP|4|nsubj ,|,|PUNCT|,|1|punct mayor_|mayor|NOUN|NN|1|appos won|win|VERB|VBD|0|root .|.|PUNCT|.|4|punct';
const AGE =
  'Ruiz_|Ruiz|PROPN|NNP|4|nsubj ,|,|PUNCT|,|1|punct 52_|52|NUM|CD|1|nummod won|win|VERB|VBD|0|root .|.|PUNCT|.|4|punct';
const LIST =
  'Oslo_|Oslo|PROPN|NNP|6|nsubj ,|,|PUNCT|,|3|punct Bergen|Bergen|PROPN|NNP|1|conj and|and|CCONJ|CC|5|cc Rome|Rome|PROPN|NNP|1|conj won|win|VERB|VBD|0|root .|.|PUNCT|.|6|punct';

const REGION =
  'Ships|ship|NOUN|NNS|6|nsubj from|from|ADP|IN|3|case Bergen_|Bergen|PROPN|NNP|1|nmod ,|,|PUNCT|,|5|punct Norway_|Norway|PROPN|NNP|3|nmod:unmarked sank|sink|VERB|VBD|0|root .|.|PUNCT|.|6|punct';

const SEAT =
  'Ruiz_|Ruiz|PROPN|NNP|6|nsubj ,|,|PUNCT|,|5|punct R_|R|PROPN|NNP|5|compound -_|-|PUNCT|HYPH|5|punct Ohio_|Ohio|PROPN|NNP|1|list won|win|VERB|VBD|0|root .|.|PUNCT|.|6|punct';

const LAWYER =
  'Ruiz_|Ruiz|PROPN|NNP|5|nsubj ,|,|PUNCT|,|4|punct a|a|DET|DT|4|det lawyer_|lawyer|NOUN|NN|1|conj won|win|VERB|VBD|0|root .|.|PUNCT|.|5|punct';

describe('a subject before the verb of another clause', () => {
  it.each([
    ['an apposition is closed', MAYOR, 3, 'Ruiz , mayor ,', 'Ruiz'],
    ['an age is closed', AGE, 3, 'Ruiz , 52 ,', 'Ruiz'],
    ['a place of a place is closed', REGION, 5, 'Ships from Bergen , Norway ,', 'Ships from Bergen'],
    ['a seat is closed', SEAT, 5, 'Ruiz , R - Ohio ,', 'Ruiz'],
    ['an apposition that the tree joins is closed', LAWYER, 4, 'Ruiz , a lawyer ,', 'Ruiz'],
    ['a list is whole', LIST, 5, 'Oslo , Bergen and Rome', 'Oslo , Bergen and Rome'],
  ])('%s', (_, row, end, closed, bare) => {
    const subject = readTree(row).tokens.slice(0, end);
    expect(
      closedSubject(subject)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(closed);
    expect(
      bareSubject(subject)
        .map(({ form }) => form)
        .join(' '),
    ).toBe(bare);
  });
});
