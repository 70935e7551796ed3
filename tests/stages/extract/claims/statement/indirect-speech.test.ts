import { describe, expect, it } from 'vitest';
import { withThat } from '../../../../../pipeline/stages/extract/claims/statement/indirect-speech.ts';
import { verbatimWords } from '../../../../../pipeline/stages/extract/claims/statement/word.ts';
import { readTree } from '../read-tree.ts';

const SAYING =
  'She|she|PRON|PRP|2|nsubj left_|leave|VERB|VBD|0|root ,|,|PUNCT|,|4|punct saying_|say|VERB|VBG|2|advcl ,|,|PUNCT|,|8|punct “_|“|PUNCT|``|8|punct Ports|port|NOUN|NNS|8|nsubj closed_|close|VERB|VBD|4|ccomp .|.|PUNCT|.|2|punct';

function told(row: string): string {
  const document = readTree(row);
  return withThat(document, verbatimWords(document.tokens))
    .map(({ text }) => text)
    .join(' ');
}

describe('what somebody is quoted as saying', () => {
  it('takes “that” where it has a subject', () => {
    expect(told(SAYING)).toBe('She left , saying that “ Ports closed .');
  });

  it.each([
    ['without a quotation', SAYING.replace('“_|“|PUNCT|``', 'well|well|INTJ|UH')],
    ['without a subject', SAYING.replace('Ports|port|NOUN|NNS|8|nsubj', 'Never|never|ADV|RB|8|advmod')],
    ['behind another verb', SAYING.replace('saying_|say', 'waving_|wave')],
  ])('stays %s', (_, row) => {
    expect(told(row)).not.toContain('that');
  });
});
