import { describe, expect, it } from 'vitest';
import { createClaimContext } from '../../../../../pipeline/stages/extract/claims/claim-context.ts';
import { findFault } from '../../../../../pipeline/stages/extract/claims/statement/find-fault.ts';
import { mendClause } from '../../../../../pipeline/stages/extract/claims/statement/mend-clause.ts';
import { verbatimWords } from '../../../../../pipeline/stages/extract/claims/statement/word.ts';
import { articleOf, readTree } from '../read-tree.ts';

const LEFT =
  'Talks|talk|NOUN|NNS|2|nsubj left|leave|VERB|VBD|0|root envoys|envoy|NOUN|NNS|2|obj tired|tired|ADJ|JJ|2|xcomp today_|today|NOUN|NN|2|obl .|.|PUNCT|.|2|punct';
const ELLIPTIC = LEFT.replace('today_', '…|…|PUNCT|,|2|punct today_');
const TOLD =
  'Moe|Moe|PROPN|NNP|2|nsubj told|tell|VERB|VBD|0|root crews|crew|NOUN|NNS|2|iobj to|to|PART|TO|5|mark wait_|wait|VERB|VB|2|xcomp .|.|PUNCT|.|2|punct';
const WHICH =
  'plans|plan|NOUN|NNS|0|root which|which|PRON|WDT|4|obj Oslo|Oslo|PROPN|NNP|4|nsubj passed|pass|VERB|VBD|1|acl:relcl in|in|ADP|IN|6|case May_|May|PROPN|NNP|4|obl .|.|PUNCT|.|1|punct';
const ASIDE =
  'Moe_|Moe|PROPN|NNP|4|nsubj ,|,|PUNCT|,|4|punct aides|aide|NOUN|NNS|4|nsubj said_|say|VERB|VBD|6|parataxis ,|,|PUNCT|,|4|punct left|leave|VERB|VBD|0|root early_|early|ADV|RB|6|advmod .|.|PUNCT|.|6|punct';

const DOING =
  'They|they|PRON|PRP|2|nsubj did|do|VERB|VBD|0|root today|today|NOUN|NN|2|obl:unmarked well_|well|ADV|RB|2|advmod .|.|PUNCT|.|2|punct';

const CLEAR =
  'It|it|PRON|PRP|3|expl was|be|AUX|VBD|3|cop clear|clear|ADJ|JJ|0|root that|that|SCONJ|IN|8|mark in|in|ADP|IN|6|case May_|May|PROPN|NNP|8|obl ports|port|NOUN|NNS|8|nsubj closed_|close|VERB|VBD|3|csubj .|.|PUNCT|.|3|punct';
const HAD = 'They|they|PRON|PRP|2|nsubj had|have|VERB|VBD|0|root won_|win|VERB|VBN|2|dep .|.|PUNCT|.|2|punct';

const WOULD = 'He|he|PRON|PRP|2|nsubj would_|would|AUX|MD|0|root .|.|PUNCT|.|2|punct';
const HOPES =
  'They|they|PRON|PRP|2|nsubj hope|hope|VERB|VBP|0|root crews|crew|NOUN|NNS|2|obj win|win|VERB|VBP|3|acl .|.|PUNCT|.|2|punct';
const KNEW = 'They|they|PRON|PRP|2|nsubj knew|know|VERB|VBD|0|root ports|port|NOUN|NNS|2|obj .|.|PUNCT|.|2|punct';
const WHAT =
  'What|what|PRON|WP|4|obj did|do|AUX|VBD|4|aux crews|crew|NOUN|NNS|4|nsubj want|want|VERB|VB|0|root .|.|PUNCT|.|4|punct';
const WHAT_IS =
  'What|what|PRON|WP|3|nsubj has|have|AUX|VBZ|3|aux sunk|sink|VERB|VBN|5|csubj is|be|AUX|VBZ|5|cop lost|lost|ADJ|JJ|0|root .|.|PUNCT|.|5|punct';
const CANNOT =
  "Crews|crew|NOUN|NNS|4|nsubj ca|can|AUX|MD|4|aux n't|not|PART|RB|4|advmod look|look|VERB|VB|0|root and|and|CCONJ|CC|6|cc leave|leave|VERB|VB|4|conj .|.|PUNCT|.|4|punct";

function worded(row: string, kept: string, head: number) {
  const document = readTree(row);
  const context = createClaimContext(articleOf(document), {
    entities: [],
    mentions: [],
    figures: [],
    attributions: [],
  });
  const predicate = kept.split(' ').map((index) => document.tokens[Number(index)]!);
  const common = { rule: 'test', confidence: 1, subject: null, governor: null, holdsSubject: true, modal: '' };
  const clause = { ...common, head: document.tokens[head]!, frame: 'finite' as const };
  return { context, clause: { clause, predicate, subject: [], shared: [], attribution: null } };
}

describe('the fault of a statement', () => {
  it.each([
    ['a relative clause alone', WHICH, '1 2 3 4 5', 3, 'opening'],
    ['a noun with a clause about it', WHICH, '0 1 2 3 4 5', 3, 'verb'],
    ['a verb whose object stands before the clause', WHICH, '2 3 4 5', 3, 'object'],
    ['a lost complement', LEFT, '0 1 2 4', 1, 'complement'],
    ['what the article leaves out itself', ELLIPTIC, '0 1 2 4 5', 1, null],
    ['a lost verb in the midst', TOLD, '0 2 3 4', 4, 'verb'],
    ['an end that must go on', TOLD, '0 1 2 3', 1, 'ending'],
    ['a doing of nothing', DOING, '0 1 2', 1, 'object'],
    ['a doing with its manner', DOING, '0 1 2 3', 1, null],
    ['a subordinator whose clause is gone', CLEAR, '0 1 2 3 4 5', 2, 'ending'],
    ['a subordinator with its clause', CLEAR, '0 1 2 3 4 5 6 7', 2, null],
    ['a having of nothing', HAD, '0 1', 1, 'object'],
    ['an auxiliary of nothing', WOULD, '0 1', 1, 'object'],
    ['a being of nothing', WOULD.replace('would|AUX|MD', 'be|AUX|VBD'), '0 1', 1, 'object'],
    ['a hope of a thing', HOPES, '0 1 2', 1, 'object'],
    ['a hope with its clause', HOPES, '0 1 2 3', 1, null],
    ['a knowing of nothing', KNEW.replace('2|obj', '2|dep'), '0 1', 1, 'object'],
    ['a knowing of something', KNEW, '0 1 2', 1, null],
    ['a question', WHAT, '0 1 2 3', 3, 'opening'],
    ['a relative that is the subject', WHAT_IS, '0 1 2 3 4', 4, null],
    ['an auxiliary without its negation', CANNOT, '0 1 5', 5, 'gap'],
    ['an auxiliary with its negation', CANNOT, '0 1 2 3', 3, null],
    ['an inserted saying that is gone', ASIDE, '0 5 6', 5, null],
    ['all there', TOLD, '0 1 2 3 4', 1, null],
  ])('%s', (_, row, kept, head, fault) => {
    const { context, clause } = worded(row, kept, head);
    expect(findFault(context, clause, verbatimWords(clause.predicate))).toBe(fault);
  });
});

describe('a mended clause', () => {
  it.each([
    ['takes back a complement', LEFT, '0 1 2', 1, 'Talks left envoys tired'],
    ['takes back what stood between its words', TOLD, '0 2 3 4', 4, 'Moe told crews to wait'],
  ])('%s', (_, row, kept, head, expected) => {
    const { context, clause } = worded(row, kept, head);
    expect(
      mendClause(context, clause)
        ?.predicate.map(({ form }) => form)
        .join(' '),
    ).toBe(expected);
  });

  it('is none where nothing is missing', () => {
    const { context, clause } = worded(TOLD, '0 1 2 3 4', 1);
    expect(mendClause(context, clause)).toBeNull();
  });
});
