import { describe, expect, it } from 'vitest';
import { findPointers } from '../../../../pipeline/stages/extract/attributions/find-pointers.ts';
import { gatherTokenFacts } from '../../../../pipeline/stages/extract/attributions/token-facts.ts';
import { makeDocument, wordsOf } from './make-document.ts';

function read(...sentences: readonly string[]): string[] {
  const document = makeDocument(...sentences);
  return findPointers(gatherTokenFacts(document), document.sentences, []).map(({ source, cue, content }) =>
    [source, cue, content].map((ranges) => wordsOf(document, ranges)).join(' | '),
  );
}

const BEFORE = 'The/the/DET/det>2 river/river/NOUN/nsubj>3 rises/rise/VERB/root>0 ././PUNCT/punct>3';

describe('findPointers', () => {
  it.each([
    [
      'a verb with its subject',
      [
        BEFORE,
        'That/that/PRON/nsubj>4 is/be/AUX/cop>4 the/the/DET/det>4 warning/warning/NOUN/root>0 engineers/engineer/NOUN/nsubj>6 gave/give/VERB/acl:relcl>4',
      ],
      ['engineers | warning … gave | The river rises'],
    ],
    [
      'a verb that the tree hangs on its subject',
      [
        BEFORE,
        'That/that/PRON/nsubj>4 is/be/AUX/cop>4 the/the/DET/det>4 warning/warning/NOUN/root>0 engineers/engineer/NOUN/advcl:relcl>4 gave/give/VERB/acl>5',
      ],
      ['engineers | warning … gave | The river rises'],
    ],
    [
      'whose view',
      [
        BEFORE,
        'This/this/PRON/nsubj>4 is/be/AUX/cop>4 the/the/DET/det>4 view/view/NOUN/root>0 of/of/ADP/case>6 engineers/engineer/NOUN/nmod>4',
      ],
      ['engineers | view | The river rises'],
    ],
    [
      'by whom',
      [
        BEFORE,
        'That/that/PRON/nsubj>4 was/be/AUX/cop>4 the/the/DET/det>4 claim/claim/NOUN/root>0 made/make/VERB/acl>4 by/by/ADP/case>7 engineers/engineer/NOUN/obl>5',
      ],
      ['engineers | claim … made | The river rises'],
    ],
    [
      'another noun',
      [
        BEFORE,
        'That/that/PRON/nsubj>4 is/be/AUX/cop>4 the/the/DET/det>4 bridge/bridge/NOUN/root>0 of/of/ADP/case>6 engineers/engineer/NOUN/nmod>4',
      ],
      [],
    ],
    [
      'nobody is named',
      [BEFORE, 'That/that/PRON/nsubj>4 is/be/AUX/cop>4 the/the/DET/det>4 claim/claim/NOUN/root>0'],
      [],
    ],
    [
      'nothing before',
      [
        'This/this/PRON/nsubj>4 is/be/AUX/cop>4 the/the/DET/det>4 view/view/NOUN/root>0 of/of/ADP/case>6 engineers/engineer/NOUN/nmod>4',
      ],
      [],
    ],
    [
      'another paragraph',
      [
        BEFORE,
        '¶',
        'This/this/PRON/nsubj>4 is/be/AUX/cop>4 the/the/DET/det>4 view/view/NOUN/root>0 of/of/ADP/case>6 engineers/engineer/NOUN/nmod>4',
      ],
      [],
    ],
  ])('%s', (_, sentences, expected) => {
    expect(read(...sentences)).toEqual(expected);
  });
});
