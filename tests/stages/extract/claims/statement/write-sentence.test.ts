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

describe('quotation marks', () => {
  const TITLE =
    'He|he|PRON|PRP|2|nsubj quoted|quote|VERB|VBD|0|root “_|“|PUNCT|``|5|punct The|the|DET|DT|5|det Wait_|wait|NOUN|NN|2|obj ,_|,|PUNCT|,|2|punct ”|”|PUNCT|’’|5|punct a|a|DET|DT|11|det “_|“|PUNCT|``|10|punct long_|long|ADJ|JJ|11|amod ”|”|PUNCT|’’|10|punct book_|book|NOUN|NN|5|appos .|.|PUNCT|.|2|punct';
  const row = readTree(TITLE);

  it('stay around a title and go around other words', () => {
    expect(writeSentence(row, verbatimWords(row.tokens))).toBe('He quoted “The Wait,” a long book.');
  });

  it('are closed where the title ends the words', () => {
    expect(writeSentence(row, verbatimWords(row.tokens.slice(0, 5)))).toBe('He quoted “The Wait.”');
  });

  it('go where something is put otherwise inside', () => {
    const words = verbatimWords(row.tokens).map((word) => (word.text === 'The' ? { ...word, text: 'Moe’s' } : word));
    expect(writeSentence(row, words)).toBe('He quoted Moe’s Wait, a long book.');
  });
});

describe('a clitic whose host was replaced', () => {
  const AT =
    'He|he|PRON|PRP|3|nsubj ’s|be|AUX|VBZ|3|aux seen|see|VERB|VBN|0|root ships|ship|NOUN|NNS|3|obj .|.|PUNCT|.|3|punct';
  const named = (row: string) => {
    const { tokens } = readTree(row);
    const words = verbatimWords(tokens).map((word) => (word.text === 'He' ? { ...word, text: 'Moe' } : word));
    return writeSentence(readTree(row), words);
  };

  it.each([
    ['“has” before a participle with an object', AT, 'Moe has seen ships.'],
    [
      '“is” before other participles',
      AT.replace('ships|ship|NOUN|NNS|3|obj', 'often|often|ADV|RB|3|advmod'),
      'Moe is seen often.',
    ],
    ['“had” before a participle', AT.replace('’s|be|AUX|VBZ', '’d|would|AUX|MD'), 'Moe had seen ships.'],
    [
      '“would” before a bare verb',
      AT.replace('’s|be|AUX|VBZ', '’d|would|AUX|MD').replace('seen|see|VERB|VBN', 'see|see|VERB|VB'),
      'Moe would see ships.',
    ],
  ])('is %s', (_, row, expected) => {
    expect(named(row)).toBe(expected);
  });
});

describe('an age', () => {
  const row = readTree(
    'Moe_|Moe|PROPN|NNP|8|nsubj ,|,|PUNCT|,|3|punct 52_|52|NUM|CD|1|nummod ,|,|PUNCT|,|6|punct who|who|PRON|WP|6|nsubj swims_|swim|VERB|VBZ|1|acl:relcl ,|,|PUNCT|,|6|punct won|win|VERB|VBD|0|root .|.|PUNCT|.|8|punct',
  );

  it('keeps the comma behind it where what follows is gone', () => {
    expect(writeSentence(row, verbatimWords([0, 1, 2, 7].map((at) => row.tokens[at]!)))).toBe('Moe, 52, won.');
  });
});
