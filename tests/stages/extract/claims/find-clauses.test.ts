import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../pipeline/language/document.ts';
import type { AttributionMention } from '../../../../pipeline/stages/contract.ts';
import { extractClaims } from '../../../../pipeline/stages/extract/claims/index.ts';
import { articleOf, attributionOf, readTree } from './read-tree.ts';

type Said = Parameters<typeof attributionOf>[1];

interface Case {
  readonly rows: string;
  readonly said?: readonly Said[];
  /** Rule and words of every claim. */
  readonly claims: readonly (readonly [rule: string, words: string])[];
}

function claimsOf(document: Document, attributions: readonly AttributionMention[]) {
  return extractClaims(articleOf(document), { entities: [], mentions: [], figures: [], attributions });
}

const CASES: Readonly<Record<string, Case>> = {
  'what a trip will be, after a preposition and a comma': {
    rows: 'He|he|PRON|PRP|3|nsubj will|will|AUX|MD|3|aux visit|visit|VERB|VB|0|root Rome|Rome|PROPN|NNP|3|obj in|in|ADP|IN|6|case May_|May|PROPN|NNP|3|obl ,|,|PUNCT|,|14|punct on|on|ADP|IN|9|case what|what|PRON|WP|14|nsubj will|will|AUX|MD|14|aux be|be|AUX|VB|14|cop his|his|PRON|PRP$|14|nmod:poss second|second|ADJ|JJ|14|amod trip|trip|NOUN|NN|3|advcl there_|there|ADV|RB|14|advmod .|.|PUNCT|.|3|punct',
    claims: [
      ['claims/main', 'He will visit Rome in May'],
      ['claims/free-relative', 'what will be his second trip there'],
    ],
  },
  'what an act looked like': {
    rows: 'Ships|ship|NOUN|NNS|2|nsubj left_|leave|VERB|VBD|0|root ,|,|PUNCT|,|5|punct in|in|ADP|IN|5|case what|what|PRON|WP|2|obl looked|look|VERB|VBD|5|acl:relcl like|like|ADP|IN|8|case revenge_|revenge|NOUN|NN|6|obl .|.|PUNCT|.|2|punct',
    claims: [
      ['claims/main', 'Ships left'],
      ['claims/free-relative', 'what looked like revenge'],
    ],
  },
  'a clause of the noun behind the participle between them': {
    rows: 'Oslo|Oslo|PROPN|NNP|2|nsubj makes|make|VERB|VBZ|0|root the|the|DET|DT|4|det tools_|tool|NOUN|NNS|2|obj ,|,|PUNCT|,|6|punct valued|value|VERB|VBN|4|acl at|at|ADP|IN|8|case millions_|million|NOUN|NNS|6|obl ,|,|PUNCT|,|12|punct that|that|SCONJ|IN|12|mark Rome|Rome|PROPN|NNP|12|nsubj imported|import|VERB|VBD|8|acl:relcl .|.|PUNCT|.|2|punct',
    claims: [
      ['claims/main', 'Oslo makes the tools … that Rome imported'],
      ['claims/participle', 'the tools, valued at millions'],
    ],
  },
  'a purpose belongs to its claim': {
    rows: 'Oslo|Oslo|PROPN|NNP|2|nsubj buys|buy|VERB|VBZ|0|root tools|tool|NOUN|NNS|2|obj in|in|ADP|IN|5|case order|order|NOUN|NN|9|obl that|that|SCONJ|IN|9|mark it|it|PRON|PRP|9|nsubj can|can|AUX|MD|9|aux grow_|grow|VERB|VB|2|ccomp .|.|PUNCT|.|2|punct',
    claims: [['claims/main', 'Oslo buys tools in order that it can grow']],
  },
  'not which place is meant': {
    rows: 'He|he|PRON|PRP|2|nsubj lived|live|VERB|VBD|0|root in|in|ADP|IN|4|case what|what|PRON|WP|7|nsubj is|be|AUX|VBZ|7|cop now|now|ADV|RB|7|advmod Poland_|Poland|PROPN|NNP|2|advcl .|.|PUNCT|.|2|punct',
    claims: [['claims/main', 'He lived in what is now Poland']],
  },
  'an apposition that the tree takes for one more of a list': {
    rows: 'The|the|DET|DT|2|det lab|lab|NOUN|NN|3|nsubj makes|make|VERB|VBZ|0|root nitrate_|nitrate|NOUN|NN|3|obj ,|,|PUNCT|,|7|punct a|a|DET|DT|7|det salt|salt|NOUN|NN|4|conj for|for|ADP|IN|9|case fields_|field|NOUN|NNS|7|nmod .|.|PUNCT|.|3|punct',
    claims: [
      ['claims/main', 'The lab makes nitrate'],
      ['claims/apposition', 'nitrate, a salt for fields'],
    ],
  },
  'not an apposition of another number': {
    rows: 'The|the|DET|DT|2|det lab|lab|NOUN|NN|3|nsubj sold|sell|VERB|VBD|0|root mines_|mine|NOUN|NNS|3|obj ,|,|PUNCT|,|7|punct a|a|DET|DT|7|det deal|deal|NOUN|NN|4|appos for|for|ADP|IN|9|case years_|year|NOUN|NNS|7|nmod .|.|PUNCT|.|3|punct',
    claims: [['claims/main', 'The lab sold mines, a deal for years']],
  },
  'not a verb joined to one that bounds the claim': {
    rows: 'Crews|crew|NOUN|NNS|2|nsubj wait|wait|VERB|VBP|0|root until|until|SCONJ|IN|5|mark Oslo|Oslo|PROPN|NNP|5|nsubj leads|lead|VERB|VBZ|2|advcl and|and|CCONJ|CC|7|cc pays|pay|VERB|VBZ|5|conj them_|they|PRON|PRP|7|obj .|.|PUNCT|.|2|punct',
    claims: [['claims/main', 'Crews wait until Oslo leads and pays them']],
  },
  'not a verb with the modal of a clause about a noun': {
    rows: 'Oslo|Oslo|PROPN|NNP|3|nsubj will|will|AUX|MD|3|aux pass|pass|VERB|VB|0|root rules|rule|NOUN|NNS|3|obj that|that|PRON|WDT|7|nsubj would|would|AUX|MD|7|aux close|close|VERB|VB|4|acl:relcl mines|mine|NOUN|NNS|7|obj and|and|CCONJ|CC|11|cc would|would|AUX|MD|11|aux open|open|VERB|VB|3|conj ports_|port|NOUN|NNS|11|obj .|.|PUNCT|.|3|punct',
    claims: [['claims/main', 'Oslo will pass rules that would close mines and would open ports']],
  },
  'not what a consequence is of': {
    rows: 'The|the|DET|DT|2|det port|port|NOUN|NN|3|nsubj closed_|close|VERB|VBD|0|root ,|,|PUNCT|,|5|punct leaving|leave|VERB|VBG|3|advcl crews|crew|NOUN|NNS|5|obj idle_|idle|ADJ|JJ|5|xcomp .|.|PUNCT|.|3|punct',
    claims: [['claims/main', 'The port closed, leaving crews idle']],
  },
  'not an active participle of another noun': {
    rows: 'The|the|DET|DT|2|det lab|lab|NOUN|NN|3|nsubj met|meet|VERB|VBD|0|root miners_|miner|NOUN|NNS|3|obj ,|,|PUNCT|,|6|punct seeking|seek|VERB|VBG|4|acl ore_|ore|NOUN|NN|6|obj .|.|PUNCT|.|3|punct',
    claims: [['claims/main', 'The lab met miners, seeking ore']],
  },
  'not one of a list': {
    rows: 'The|the|DET|DT|2|det lab|lab|NOUN|NN|3|nsubj makes|make|VERB|VBZ|0|root iron_|iron|NOUN|NN|3|obj ,|,|PUNCT|,|7|punct a|a|DET|DT|7|det salt|salt|NOUN|NN|4|conj for|for|ADP|IN|9|case fields_|field|NOUN|NNS|7|nmod ,|,|PUNCT|,|12|punct and|and|CCONJ|CC|12|cc glass_|glass|NOUN|NN|4|conj .|.|PUNCT|.|3|punct',
    claims: [['claims/main', 'The lab makes iron, a salt for fields, and glass']],
  },
  'a participle that the tree joins to the clause': {
    rows: 'It|it|PRON|PRP|2|nsubj sold|sell|VERB|VBD|0|root ships_|ship|NOUN|NNS|2|obj ,|,|PUNCT|,|5|punct valued|value|VERB|VBN|2|parataxis at|at|ADP|IN|8|case a|a|DET|DT|8|det million_|million|NUM|CD|5|obl .|.|PUNCT|.|2|punct',
    claims: [
      ['claims/main', 'It sold ships'],
      ['claims/participle', 'ships, valued at a million'],
    ],
  },
  'what is said on, past the saying': {
    rows: 'Exports_|export|NOUN|NNS|5|nsubj ,|,|PUNCT|,|1|punct the|the|DET|DT|4|det minister|minister|NOUN|NN|5|nsubj said_|say|VERB|VBD|0|root ,|,|PUNCT|,|7|punct fell|fall|VERB|VBD|5|ccomp by|by|ADP|IN|9|case half_|half|NOUN|NN|7|obl .|.|PUNCT|.|5|punct',
    said: [{ source: 'the minister', cue: 'said', content: ['fell by half'] }],
    claims: [['claims/content-resumed', 'Exports … fell by half']],
  },
  'what is known, not that it is': {
    rows: 'Oslo|Oslo|PROPN|NNP|2|nsubj has|have|VERB|VBZ|0|root proof|proof|NOUN|NN|2|obj that|that|SCONJ|IN|7|mark Delta|Delta|PROPN|NNP|7|nsubj is|be|AUX|VBZ|7|aux buying|buy|VERB|VBG|3|acl ships_|ship|NOUN|NNS|7|obj .|.|PUNCT|.|2|punct',
    claims: [['claims/noun-content', 'Delta is buying ships']],
  },
  'that nothing is known': {
    rows: 'Oslo|Oslo|PROPN|NNP|2|nsubj has|have|VERB|VBZ|0|root no|no|DET|DT|4|det proof|proof|NOUN|NN|2|obj that|that|SCONJ|IN|8|mark Delta|Delta|PROPN|NNP|8|nsubj is|be|AUX|VBZ|8|aux buying|buy|VERB|VBG|4|acl ships_|ship|NOUN|NNS|8|obj .|.|PUNCT|.|2|punct',
    claims: [['claims/main', 'Oslo has no proof that Delta is buying ships']],
  },
  'no inverted condition': {
    rows: 'Were|be|AUX|VBD|2|cop prices|price|NOUN|NNS|0|root to|to|PART|TO|4|mark fall_|fall|VERB|VB|2|csubj .|.|PUNCT|.|2|punct',
    claims: [],
  },
  'an act that an attribution has for a saying': {
    rows: 'Delta|Delta|PROPN|NNP|4|nsubj has|have|AUX|VBZ|4|aux not|not|PART|RB|4|advmod offered|offer|VERB|VBN|0|root a|a|DET|DT|6|det ship_|ship|NOUN|NN|4|obj .|.|PUNCT|.|4|punct',
    said: [{ source: 'Delta', cue: 'has not offered', content: ['a ship'] }],
    claims: [['claims/main', 'Delta has not offered a ship']],
  },
  'not an act that only names a topic': {
    rows: 'Delta|Delta|PROPN|NNP|2|nsubj dismissed|dismiss|VERB|VBD|0|root the|the|DET|DT|4|det charges_|charge|NOUN|NNS|2|obj .|.|PUNCT|.|2|punct',
    said: [{ source: 'Delta', cue: 'dismissed', content: ['the charges'], stance: 'denies' }],
    claims: [],
  },
  'words before a conjunction with the first clause': {
    rows: 'Ports|port|NOUN|NNS|2|nsubj grew|grow|VERB|VBD|0|root since|since|SCONJ|IN|5|case the|the|DET|DT|5|det war_|war|NOUN|NN|9|obl ,|,|PUNCT|,|9|punct and|and|CCONJ|CC|9|cc Oslo|Oslo|PROPN|NNP|9|nsubj paid_|pay|VERB|VBD|2|conj .|.|PUNCT|.|2|punct',
    claims: [
      ['claims/main', 'Ports grew since the war'],
      ['claims/coordinated', 'Oslo paid'],
    ],
  },
  'a second clause that the tree hangs on a phrase of the first': {
    rows: 'Ships|ship|NOUN|NNS|2|nsubj sail|sail|VERB|VBP|0|root to|to|ADP|IN|4|case Spain_|Spain|PROPN|NNP|2|obl ,|,|PUNCT|,|8|punct and|and|CCONJ|CC|8|cc crews|crew|NOUN|NNS|8|nsubj rest_|rest|VERB|VBP|4|conj .|.|PUNCT|.|2|punct',
    claims: [
      ['claims/main', 'Ships sail to Spain'],
      ['claims/coordinated', 'crews rest'],
    ],
  },
  'a past form that the tag has for a participle': {
    rows: 'Delta|Delta|PROPN|NNP|2|nsubj delivered|deliver|VERB|VBN|0|root four|four|NUM|CD|4|nummod ships_|ship|NOUN|NNS|2|obj .|.|PUNCT|.|2|punct',
    claims: [['claims/main', 'Delta delivered four ships']],
  },
  'contents in pieces with a word between them as one': {
    rows: 'They|they|PRON|PRP|2|nsubj said|say|VERB|VBD|0|root Delta|Delta|PROPN|NNP|4|nsubj sold|sell|VERB|VBD|2|ccomp nine|nine|NUM|CD|7|nummod old|old|ADJ|JJ|7|amod ships_|ship|NOUN|NNS|4|obj .|.|PUNCT|.|2|punct',
    said: [{ source: 'They', cue: 'said', content: ['Delta sold nine', 'ships'] }],
    claims: [['claims/content', 'Delta sold nine old ships']],
  },
};

describe('which clauses are claims', () => {
  it.each(Object.entries(CASES))('%s', (_, { rows, said = [], claims }) => {
    const document = readTree(rows);
    const found = claimsOf(
      document,
      said.map((each) => attributionOf(document, each)),
    );
    const words = found.map(({ rule, pieces }) => [
      rule,
      pieces.map(({ start, end }) => document.text.slice(start, end)).join(' … '),
    ]);
    expect(words).toEqual(claims);
  });
});
