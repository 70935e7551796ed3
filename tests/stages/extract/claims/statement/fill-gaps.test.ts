import { describe, expect, it } from 'vitest';
import { createClaimContext } from '../../../../../pipeline/stages/extract/claims/claim-context.ts';
import { fillGaps } from '../../../../../pipeline/stages/extract/claims/statement/fill-gaps.ts';
import { articleOf, attributionOf, readTree } from '../read-tree.ts';

const SAY =
  'I|I|PRON|PRP|2|nsubj say|say|VERB|VBP|0|root what|what|PRON|WP|2|obj I|I|PRON|PRP|5|nsubj mean_|mean|VERB|VBP|3|acl:relcl .|.|PUNCT|.|2|punct';
const WILL =
  'Ports|port|NOUN|NNS|4|nsubj will|will|AUX|MD|4|aux reportedly|reportedly|ADV|RB|4|advmod close_|close|VERB|VB|0|root .|.|PUNCT|.|4|punct';
const AND =
  'Moe|Moe|PROPN|NNP|2|nsubj laughed|laugh|VERB|VBD|0|root often|often|ADV|RB|2|advmod and|and|CCONJ|CC|5|cc gladly_|gladly|ADV|RB|3|conj .|.|PUNCT|.|2|punct';
const KNOW =
  'Ships_|ship|NOUN|NNS|7|nsubj ,|,|PUNCT|,|4|punct you|you|PRON|PRP|4|nsubj know_|know|VERB|VBP|7|parataxis ,|,|PUNCT|,|4|punct were|be|AUX|VBD|7|cop late_|late|ADJ|JJ|0|root .|.|PUNCT|.|7|punct';
const SAID =
  'Moe_|Moe|PROPN|NNP|6|nsubj ,|,|PUNCT|,|4|punct aides|aide|NOUN|NNS|4|nsubj said_|say|VERB|VBD|6|parataxis ,|,|PUNCT|,|4|punct left|leave|VERB|VBD|0|root early_|early|ADV|RB|6|advmod .|.|PUNCT|.|6|punct';
const BUT =
  'Rules|rule|NOUN|NNS|2|nsubj matter_|matter|VERB|VBP|0|root ,|,|PUNCT|,|7|punct but|but|CCONJ|CC|7|cc in|in|ADP|IN|6|case May|May|PROPN|NNP|2|obl end_|end|VERB|VBP|2|conj .|.|PUNCT|.|2|punct';

function filled(row: string, words: string, cue?: { source?: string; cue: string }): string {
  const document = readTree(row);
  const attributions =
    cue === undefined ? [] : [attributionOf(document, { ...cue, content: [document.tokens[0]!.form] })];
  const context = createClaimContext(articleOf(document), { entities: [], mentions: [], figures: [], attributions });
  const kept = words.split(' ').map(Number);
  const head = document.tokens[document.sentences[0]!.root]!;
  const clause = { head, frame: 'finite', rule: 'test', confidence: 1, subject: null, governor: null } as const;
  const worded = {
    clause: { ...clause, holdsSubject: true, modal: '' },
    predicate: kept.map((index) => document.tokens[index]!),
    subject: [],
    shared: [],
    attribution: cue === undefined ? null : 0,
  };
  return fillGaps(context, worded)
    .predicate.map(({ form }) => form)
    .join(' ');
}

describe('words taken out of the midst of a clause', () => {
  it.each([
    ['a verb comes back to its subject', SAY, '0 2 3 4', undefined, 'I say what I mean'],
    ['an auxiliary comes back from the cue', WILL, '0 3', { cue: 'will reportedly' }, 'Ports will reportedly close'],
    ['a conjunction comes back between what it joins', AND, '0 1 2 4', undefined, 'Moe laughed often and gladly'],
    ['the rest of an aside goes', KNOW, '0 1 2 5 6', undefined, 'Ships , were late'],
    ['an inserted saying stays out', SAID, '0 5 6', { source: 'aides', cue: 'said' }, 'Moe left early'],
    ['a conjunction of another clause stays out', BUT, '0 1 4 5', undefined, 'Rules matter in May'],
    ['nothing is missing', AND, '0 1 2', undefined, 'Moe laughed often'],
  ])('%s', (_, row, kept, cue, expected) => {
    expect(filled(row, kept, cue)).toBe(expected);
  });
});
