import { describe, expect, it } from 'vitest';
import { verbatimWords } from '../../../../../pipeline/stages/extract/claims/statement/word.ts';
import { writeSentence } from '../../../../../pipeline/stages/extract/claims/statement/write-sentence.ts';
import { readTree } from '../read-tree.ts';

const document = readTree(
  'In|in|ADP|IN|2|case 2023_|2023|NUM|CD|7|obl ,|,|PUNCT|,|4|punct said_|say|VERB|VBD|7|parataxis Oslo_|Oslo|PROPN|NNP|4|nsubj ,|,|PUNCT|,|4|punct 90|90|NUM|CD|8|nsubj sank_|sink|VERB|VBD|0|root .|.|PUNCT|.|8|punct',
);
const write = (isLeft: (form: string) => boolean): string =>
  writeSentence(document, verbatimWords(document.tokens.filter(({ form }) => isLeft(form))));

describe('writeSentence', () => {
  it('parts two numbers that left-out words bring together', () => {
    expect(write((form) => !/^(?:,|said|Oslo)$/u.test(form))).toBe('In 2023, 90 sank.');
  });

  it('leaves words together that need no comma', () => {
    expect(write((form) => !/^(?:,|said|Oslo|90)$/u.test(form))).toBe('In 2023 sank.');
  });
});
