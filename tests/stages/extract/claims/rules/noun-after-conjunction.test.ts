import { describe, expect, it } from 'vitest';
import { claimsOfTree } from '../read-tree.ts';

const statementsOf = (row: string) => claimsOfTree(row).map(({ statement }) => statement);

/** The tree joins the boats to the search and the verb to the first verb. */
const JOINED =
  'Oslo|Oslo|PROPN|NNP|2|nsubj leads|lead|VERB|VBZ|0|root the|the|DET|DT|4|det search|search|NOUN|NN|2|obj and|and|CCONJ|CC|8|cc five|five|NUM|CD|7|nummod boats|boat|NOUN|NNS|4|conj fall|fall|VERB|VBP|2|conj under|under|ADP|IN|11|case naval|naval|ADJ|JJ|11|amod law_|law|NOUN|NN|8|obl .|.|PUNCT|.|2|punct';
const NEXT =
  'Oslo|Oslo|PROPN|NNP|2|nsubj leads|lead|VERB|VBZ|0|root the|the|DET|DT|4|det search|search|NOUN|NN|2|obj and|and|CCONJ|CC|6|cc sends|send|VERB|VBZ|2|conj boats_|boat|NOUN|NNS|6|obj .|.|PUNCT|.|2|punct';
const OPENED =
  'Talks|talk|NOUN|NNS|2|nsubj failed|fail|VERB|VBD|0|root after|after|ADP|IN|4|case ministers|minister|NOUN|NNS|2|obl and|and|CCONJ|CC|7|cc aides|aide|NOUN|NNS|4|conj left_|leave|VERB|VBD|2|conj .|.|PUNCT|.|2|punct';

describe('the noun between a conjunction and a verb', () => {
  it('is the subject of the verb, and no part of the clause before', () => {
    expect(statementsOf(JOINED)).toEqual(['Oslo leads the search.', 'Five boats fall under naval law.']);
  });

  it('stands nowhere where the verb follows the conjunction', () => {
    expect(statementsOf(NEXT)).toEqual(['Oslo leads the search.', 'Oslo sends boats.']);
  });

  it('is half a subject behind a subordinator', () => {
    expect(statementsOf(OPENED)).not.toContain('Aides left.');
  });
});
