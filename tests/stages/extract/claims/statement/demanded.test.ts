import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../../pipeline/stages/extract/claims/index.ts';
import { articleOf, attributionOf, readTree } from '../read-tree.ts';

const RESIGN =
  'Moe|Moe|PROPN|NNP|2|nsubj demanded|demand|VERB|VBD|0|root that|that|SCONJ|IN|5|mark Ruiz|Ruiz|PROPN|NNP|5|nsubj resign|resign|VERB|VBP|2|ccomp today_|today|NOUN|NN|5|obl .|.|PUNCT|.|2|punct';

describe('what somebody demands', () => {
  it.each([['demanded', 'Ruiz should resign today.']])('should be so: %s', (cue, statement) => {
    const document = readTree(RESIGN);
    const attributions = [
      attributionOf(document, { source: 'Moe', cue, content: ['that Ruiz resign today'], stance: 'urges' }),
    ];
    const claims = extractClaims(articleOf(document), { entities: [], mentions: [], figures: [], attributions });
    expect(claims.map((claim) => claim.statement)).toEqual([statement]);
  });
});
