import { describe, expect, it } from 'vitest';
import type { AttributionMention } from '../../../../../pipeline/stages/contract.ts';
import { extractClaims } from '../../../../../pipeline/stages/extract/claims/index.ts';
import { articleOf, attributionOf, readTree } from '../read-tree.ts';

const IF =
  'If|if|SCONJ|IN|3|mark talks|talk|NOUN|NNS|3|nsubj fail_|fail|VERB|VBP|7|advcl ,|,|PUNCT|,|3|punct we|we|PRON|PRP|7|nsubj will|will|AUX|MD|7|aux wait_|wait|VERB|VB|0|root ,|,|PUNCT|,|10|punct ships|ship|NOUN|NNS|10|nsubj leave_|leave|VERB|VBP|7|parataxis .|.|PUNCT|.|7|punct';
const CERTAIN =
  'Ana|Ana|PROPN|NNP|2|nsubj says|say|VERB|VBZ|0|root she|she|PRON|PRP|5|nsubj is|be|AUX|VBZ|5|cop certain|certain|ADJ|JJ|2|ccomp ships|ship|NOUN|NNS|7|nsubj sank_|sink|VERB|VBD|5|ccomp .|.|PUNCT|.|2|punct';
const SAYS_IF =
  'Ana|Ana|PROPN|NNP|2|nsubj says|say|VERB|VBZ|0|root if|if|SCONJ|IN|5|mark talks|talk|NOUN|NNS|5|nsubj fail_|fail|VERB|VBP|2|advcl ,|,|PUNCT|,|9|punct crews|crew|NOUN|NNS|9|nsubj will|will|AUX|MD|9|aux wait|wait|VERB|VB|2|ccomp and|and|CCONJ|CC|11|cc sell|sell|VERB|VB|9|conj ships_|ship|NOUN|NNS|11|obj .|.|PUNCT|.|2|punct';

function statementsOf(row: string, attributionsOf: (document: ReturnType<typeof readTree>) => AttributionMention[]) {
  const document = readTree(row);
  const found = { entities: [], mentions: [], figures: [], attributions: attributionsOf(document) };
  return extractClaims(articleOf(document), found).map(({ statement }) => statement);
}

describe('a clause that was cut', () => {
  it('keeps the condition that opens the sentence', () => {
    expect(statementsOf(IF, () => [])).toContain('If talks fail, ships leave.');
  });

  it('keeps the condition before the first verb, though it hangs on the saying', () => {
    const says = (document: ReturnType<typeof readTree>) => [
      attributionOf(document, {
        source: 'Ana',
        cue: 'says',
        content: ['if talks fail, crews will wait and sell ships'],
      }),
    ];
    expect(statementsOf(SAYS_IF, says)).toContain('If talks fail, crews will sell ships.');
  });

  it('keeps what follows its last word and completes it', () => {
    const says = (document: ReturnType<typeof readTree>) => [
      attributionOf(document, { source: 'Ana', cue: 'says', content: ['she is certain ships sank'] }),
    ];
    expect(statementsOf(CERTAIN, says)[0]).toContain('certain ships sank');
  });
});
