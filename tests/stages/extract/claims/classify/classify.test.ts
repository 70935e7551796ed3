import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../../pipeline/stages/extract/claims/index.ts';
import { articleOf, readTree } from '../read-tree.ts';

/** What is expected of each sentence: kind, polarity, certainty. */
const CASES: readonly (readonly [rows: string, kind: string, polarity: string, certainty: string])[] = [
  [
    'Prices|price|NOUN|NNS|3|nsubj reportedly|reportedly|ADV|RB|3|advmod fell|fall|VERB|VBD|0|root in|in|ADP|IN|5|case May_|May|PROPN|NNP|3|obl .|.|PUNCT|.|3|punct',
    'fact',
    'affirmed',
    'alleged',
  ],
  [
    'The|the|DET|DT|2|det port|port|NOUN|NN|4|nsubj should|should|AUX|MD|4|aux stay|stay|VERB|VB|0|root open_|open|ADJ|JJ|4|xcomp .|.|PUNCT|.|4|punct',
    'proposal',
    'affirmed',
    'stated',
  ],
  [
    'Ferries|ferry|NOUN|NNS|3|nsubj will|will|AUX|MD|3|aux run|run|VERB|VB|0|root again_|again|ADV|RB|3|advmod .|.|PUNCT|.|3|punct',
    'forecast',
    'affirmed',
    'stated',
  ],
  [
    'The|the|DET|DT|2|det plan|plan|NOUN|NN|4|nsubj is|be|AUX|VBZ|4|cop one|one|NUM|CD|0|root of|of|ADP|IN|9|case the|the|DET|DT|9|det most|most|ADV|RBS|8|advmod effective|effective|ADJ|JJ|9|amod measures_|measure|NOUN|NNS|4|nmod .|.|PUNCT|.|4|punct',
    'opinion',
    'affirmed',
    'stated',
  ],
  [
    'Orbit|Orbit|PROPN|NNP|2|nsubj refused|refuse|VERB|VBD|0|root to|to|PART|TO|4|mark pay_|pay|VERB|VB|2|xcomp .|.|PUNCT|.|2|punct',
    'fact',
    'negated',
    'stated',
  ],
  [
    'No|no|DET|DT|2|det ferry|ferry|NOUN|NN|3|nsubj sailed_|sail|VERB|VBD|0|root .|.|PUNCT|.|3|punct',
    'fact',
    'negated',
    'stated',
  ],
  [
    'The|the|DET|DT|2|det council|council|NOUN|NN|3|nsubj has|have|VERB|VBZ|0|root yet|yet|ADV|RB|3|advmod to|to|PART|TO|6|mark vote_|vote|VERB|VB|3|xcomp .|.|PUNCT|.|3|punct',
    'fact',
    'negated',
    'stated',
  ],
  [
    'The|the|DET|DT|2|det council|council|NOUN|NN|3|nsubj had|have|VERB|VBD|0|root to|to|PART|TO|5|mark vote_|vote|VERB|VB|3|xcomp .|.|PUNCT|.|3|punct',
    'fact',
    'affirmed',
    'stated',
  ],
  [
    'The|the|DET|DT|2|det owners|owner|NOUN|NNS|4|nsubj may|may|AUX|MD|4|aux sell_|sell|VERB|VB|0|root .|.|PUNCT|.|4|punct',
    'fact',
    'affirmed',
    'possible',
  ],
  [
    'The|the|DET|DT|2|det pier|pier|NOUN|NN|4|nsubj is|be|AUX|VBZ|4|cop likely|likely|ADJ|JJ|0|root to|to|PART|TO|6|mark close_|close|VERB|VB|4|xcomp .|.|PUNCT|.|4|punct',
    'forecast',
    'affirmed',
    'probable',
  ],
  [
    'Without|without|ADP|IN|2|case help_|help|NOUN|NN|6|obl ,|,|PUNCT|,|2|punct ferries|ferry|NOUN|NNS|6|nsubj would|would|AUX|MD|6|aux stop_|stop|VERB|VB|0|root .|.|PUNCT|.|6|punct',
    'forecast',
    'affirmed',
    'stated',
  ],
  [
    'The|the|DET|DT|2|det name|name|NOUN|NN|3|nsubj appears|appear|VERB|VBZ|0|root in|in|ADP|IN|6|case the|the|DET|DT|6|det files_|file|NOUN|NNS|3|obl .|.|PUNCT|.|3|punct',
    'fact',
    'affirmed',
    'stated',
  ],
  [
    'Orbit|Orbit|PROPN|NNP|4|nsubj not|not|PART|RB|4|advmod only|only|ADV|RB|2|advmod builds|build|VERB|VBZ|0|root ships_|ship|NOUN|NNS|4|obj .|.|PUNCT|.|4|punct',
    'fact',
    'affirmed',
    'stated',
  ],
];

describe('kind, polarity and certainty', () => {
  it.each(CASES.map((each) => [readTree(each[0]).text, ...each] as const))(
    '%s',
    (_, rows, kind, polarity, certainty) => {
      const claims = extractClaims(articleOf(readTree(rows)), {
        entities: [],
        mentions: [],
        figures: [],
        attributions: [],
      });
      expect(claims.map((claim) => [claim.kind, claim.polarity, claim.certainty])).toEqual([
        [kind, polarity, certainty],
      ]);
    },
  );
});
