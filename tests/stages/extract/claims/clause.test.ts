import { describe, expect, it } from 'vitest';
import { isFiniteClause } from '../../../../pipeline/stages/extract/claims/clause.ts';
import { readTree } from './read-tree.ts';

const GRAB =
  'It|it|PRON|PRP|3|nsubj is|be|AUX|VBZ|3|cop late_|late|ADJ|JJ|0|root ,|,|PUNCT|,|7|punct a|a|DET|DT|6|det power|power|NOUN|NN|7|nsubj grab|grab|VERB|VBP|3|parataxis .|.|PUNCT|.|3|punct';

describe('a finite clause', () => {
  it.each([
    ['is none of a bare form behind a singular noun', GRAB, false],
    ['is one behind a plural', GRAB.replace('power|power|NOUN|NN|', 'powers|power|NOUN|NNS|'), true],
    ['is one behind a noun of many', GRAB.replace('power|power', 'police|police'), true],
    ['is one in the third person', GRAB.replace('grab|grab|VERB|VBP', 'grabs|grab|VERB|VBZ'), true],
  ])('%s', (_, row, expected) => {
    const document = readTree(row);
    expect(isFiniteClause(document, document.tokens[6]!)).toBe(expected);
  });
});
