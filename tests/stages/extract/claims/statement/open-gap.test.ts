import { describe, expect, it } from 'vitest';
import { createClaimContext } from '../../../../../pipeline/stages/extract/claims/claim-context.ts';
import { hasOpenGap } from '../../../../../pipeline/stages/extract/claims/statement/open-gap.ts';
import { verbatimWords } from '../../../../../pipeline/stages/extract/claims/statement/word.ts';
import { articleOf, readTree } from '../read-tree.ts';

const MOE =
  'Moe_|Moe|PROPN|NNP|6|nsubj ,|,|PUNCT|,|6|punct tired|tired|ADJ|JJ|1|amod of|of|ADP|IN|3|case it_|it|PRON|PRP|3|obl';
const WROTE = `${MOE} wrote|write|VERB|VBD|1|acl that|that|SCONJ|IN|9|mark ships|ship|NOUN|NNS|9|nsubj sank_|sink|VERB|VBD|0|root .|.|PUNCT|.|9|punct`;
const LEFT = `${MOE} ,|,|PUNCT|,|3|punct left_|leave|VERB|VBD|0|root .|.|PUNCT|.|7|punct`;
const ROAD =
  'Walls|wall|NOUN|NNS|4|nsubj and|and|CCONJ|CC|3|cc roads|road|NOUN|NNS|1|conj fell_|fall|VERB|VBD|0|root .|.|PUNCT|.|4|punct';
const UNSEEN =
  'Moe|Moe|PROPN|NNP|2|nsubj left_|leave|VERB|VBD|0|root ,|,|PUNCT|,|6|punct and|and|CCONJ|CC|6|cc nobody|nobody|PRON|NN|6|nsubj saw_|see|VERB|VBD|2|conj ,|,|PUNCT|,|6|punct he|he|PRON|PRP|9|nsubj did_|do|VERB|VBD|2|conj';

const REOPENED =
  'It|it|PRON|PRP|2|nsubj rose_|rise|VERB|VBD|0|root ,|,|PUNCT|,|5|punct which|which|PRON|WDT|5|nsubj helped_|help|VERB|VBD|2|advcl ,|,|PUNCT|,|9|punct ports_|port|NOUN|NNS|9|nsubj ,|,|PUNCT|,|9|punct reopened_|reopen|VERB|VBD|2|conj .|.|PUNCT|.|2|punct';

function isOpen(row: string, kept: string): boolean {
  const document = readTree(row);
  const found = { entities: [], mentions: [], figures: [], attributions: [] };
  const context = createClaimContext(articleOf(document), found);
  return hasOpenGap(context, null, verbatimWords(kept.split(' ').map((index) => document.tokens[Number(index)]!)));
}

describe('a gap', () => {
  it.each([
    ['is open where no mark closes it', WROTE, '0 6 7 8', true],
    ['is closed around a whole aside', LEFT, '0 6', false],
    ['is closed where the marks stay', LEFT, '0 1 5 6', false],
    ['is open where no mark opens it', ROAD, '0 3', true],
    ['is none where only a link is gone', ROAD, '0 2 3', false],
    ['is open where a second clause begins in it', UNSEEN, '0 1 7 8', true],
    ['is open where the subject of what follows is gone', REOPENED, '0 1 8', true],
    ['is none where nothing is gone', UNSEEN, '0 1 2 3 4 5 6 7 8', false],
  ])('%s', (_, row, kept, expected) => {
    expect(isOpen(row, kept)).toBe(expected);
  });
});
