import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../../pipeline/language/document.ts';
import type { AttributionMention, EntityMention, LocalEntity } from '../../../../../pipeline/stages/contract.ts';
import { extractClaims } from '../../../../../pipeline/stages/extract/claims/index.ts';
import { articleOf, attributionOf, entityOf, mentionOf, readTree } from '../read-tree.ts';

interface Given {
  readonly attributions?: readonly AttributionMention[];
  readonly entities?: readonly LocalEntity[];
  readonly mentions?: readonly EntityMention[];
  readonly antecedents?: ReadonlyMap<number, number>;
  readonly published_on?: string;
}

function statementsOf(
  document: Document,
  { attributions, entities, mentions, antecedents, published_on }: Given = {},
): string[] {
  const found = {
    antecedents: antecedents ?? new Map<number, number>(),
    entities: entities ?? [],
    mentions: mentions ?? [],
    figures: [],
    attributions: attributions ?? [],
  };
  return extractClaims(articleOf(document, published_on ?? null), found).map(({ statement }) => statement);
}

const I_HAVE_SOLD =
  "“_|“|PUNCT|``|4|punct I|I|PRON|PRP|4|nsubj have|have|AUX|VBP|4|aux sold|sell|VERB|VBN|0|root my|my|PRON|PRP$|6|nmod:poss boats_|boat|NOUN|NNS|4|obj ,_|,|PUNCT|,|4|punct ”|”|PUNCT|''|4|punct a|a|DET|DT|10|det fisherman|fisherman|NOUN|NN|11|nsubj said_|say|VERB|VBD|4|parataxis .|.|PUNCT|.|4|punct";
const ACCUSED =
  'The|the|DET|DT|2|det mayor|mayor|NOUN|NN|3|nsubj accuses|accuse|VERB|VBZ|0|root Orbit|Orbit|PROPN|NNP|3|obj of|of|SCONJ|IN|6|mark hiding|hide|VERB|VBG|3|advcl losses_|loss|NOUN|NNS|6|obj .|.|PUNCT|.|3|punct';
const CALLED =
  'Critics|critic|NOUN|NNS|2|nsubj called|call|VERB|VBD|0|root unions|union|NOUN|NNS|2|obj reckless_|reckless|ADJ|JJ|2|xcomp .|.|PUNCT|.|2|punct';
const SAID_TO_HAVE =
  'Orbit|Orbit|PROPN|NNP|3|nsubj:pass is|be|AUX|VBZ|3|aux:pass said|say|VERB|VBN|0|root to|to|PART|TO|6|mark have|have|AUX|VB|6|aux sold|sell|VERB|VBN|3|xcomp the|the|DET|DT|8|det ships_|ship|NOUN|NNS|6|obj .|.|PUNCT|.|3|punct';
const PLANS =
  'The|the|DET|DT|2|det union|union|NOUN|NN|3|nsubj plans|plan|VERB|VBZ|0|root to|to|PART|TO|5|mark strike|strike|VERB|VB|3|xcomp on|on|ADP|IN|7|case Monday_|Monday|PROPN|NNP|5|obl .|.|PUNCT|.|3|punct';
const NOR =
  'The|the|DET|DT|2|det pier|pier|NOUN|NN|4|nsubj was|be|AUX|VBD|4|cop shut_|shut|ADJ|JJ|0|root ,|,|PUNCT|,|10|punct nor|nor|CCONJ|CC|10|cc was|be|AUX|VBD|10|cop the|the|DET|DT|9|det road|road|NOUN|NN|10|nsubj open_|open|ADJ|JJ|4|conj .|.|PUNCT|.|4|punct';
const ITS =
  'Its|its|PRON|PRP$|2|nmod:poss trade|trade|NOUN|NN|3|nsubj helped|help|VERB|VBD|0|root its|its|PRON|PRP$|5|nmod:poss ports_|port|NOUN|NNS|3|obj .|.|PUNCT|.|3|punct';
const THEY = [
  'New|new|ADJ|JJ|2|amod ferries|ferry|NOUN|NNS|3|nsubj arrived_|arrive|VERB|VBD|0|root .|.|PUNCT|.|3|punct',
  'They|they|PRON|PRP|2|nsubj carry|carry|VERB|VBP|0|root cars_|car|NOUN|NNS|2|obj .|.|PUNCT|.|2|punct',
];
const JURY = [
  'A|a|DET|DT|2|det jury|jury|NOUN|NN|3|nsubj met_|meet|VERB|VBD|0|root .|.|PUNCT|.|3|punct',
  'On|on|ADP|IN|2|case Monday|Monday|PROPN|NNP|4|obl it|it|PRON|PRP|4|nsubj heard|hear|VERB|VBD|0|root ten|ten|NUM|CD|6|nummod witnesses_|witness|NOUN|NNS|4|obj .|.|PUNCT|.|4|punct',
];
const LAST_YEAR =
  'Imports|import|NOUN|NNS|2|nsubj doubled|double|VERB|VBD|0|root last|last|ADJ|JJ|4|amod year_|year|NOUN|NN|2|obl:unmarked .|.|PUNCT|.|2|punct';

describe('statements', () => {
  it('names the speaker whom “I” means', () => {
    const document = readTree(I_HAVE_SOLD);
    const said = attributionOf(document, {
      source: 'a fisherman',
      cue: 'said',
      content: ['I have sold my boats'],
      quotation: 'direct',
    });
    expect(statementsOf(document, { attributions: [said] })).toEqual(["The fisherman has sold the fisherman's boats."]);
    const ruiz = entityOf('Ana Ruiz', 'person');
    expect(
      statementsOf(document, {
        attributions: [{ ...said, source_entity: 0 }],
        entities: [{ ...ruiz, gender: 'female' }],
      }),
    ).toEqual(['Ana Ruiz has sold her boats.']);
  });

  it('leaves the country to itself in “our country”, “our laws”', () => {
    const document = readTree(
      'Our|our|PRON|PRP$|2|nmod:poss laws|law|NOUN|NNS|3|nsubj protect|protect|VERB|VBP|0|root our|our|PRON|PRP$|5|nmod:poss ships_|ship|NOUN|NNS|3|obj ,|,|PUNCT|,|8|punct Ruiz|Ruiz|PROPN|NNP|8|nsubj said_|say|VERB|VBD|3|parataxis .|.|PUNCT|.|3|punct',
    );
    const said = attributionOf(document, {
      source: 'Ruiz',
      cue: 'said',
      content: ['Our laws protect our ships'],
      quotation: 'direct',
    });
    const found = { attributions: [{ ...said, source_entity: 0 }], entities: [entityOf('Ana Ruiz', 'person')] };
    expect(statementsOf(document, found)).toEqual(["The country's laws protect Ana Ruiz's ships."]);
  });

  it('turns an accusation into what it says', () => {
    const document = readTree(ACCUSED);
    const accused = attributionOf(document, {
      source: 'The mayor',
      cue: 'accuses',
      content: ['Orbit of hiding losses'],
    });
    expect(statementsOf(document, { attributions: [accused] })).toEqual(['Orbit is hiding losses.']);
  });

  it('turns a name that is called into what it is said to be', () => {
    const document = readTree(CALLED);
    const called = attributionOf(document, { source: 'Critics', cue: 'called', content: ['unions reckless'] });
    expect(statementsOf(document, { attributions: [called] })).toEqual(['Unions were reckless.']);
  });

  it('gives hearsay a finite verb', () => {
    const document = readTree(SAID_TO_HAVE);
    const said = attributionOf(document, { cue: 'is said', content: ['Orbit', 'to have sold the ships'] });
    expect(statementsOf(document, { attributions: [said] })).toEqual(['Orbit sold the ships.']);
  });

  it('names whoever is told up to what they should do', () => {
    const document = readTree(
      'Moe|Moe|PROPN|NNP|2|nsubj asked|ask|VERB|VBD|0|root members|member|NOUN|NNS|2|obj dating|date|VERB|VBG|3|acl back|back|ADV|RB|2|advmod to|to|ADP|IN|7|case May|May|PROPN|NNP|2|obl to|to|PART|TO|9|mark pay_|pay|VERB|VB|2|xcomp .|.|PUNCT|.|2|punct',
    );
    const asked = attributionOf(document, {
      source: 'Moe',
      cue: 'asked',
      content: ['members dating back to May to pay'],
      stance: 'urges',
    });
    expect(statementsOf(document, { attributions: [asked] })).toEqual(['Members dating back to May should pay.']);
  });

  it('tells what the source plans, on a day', () => {
    const document = readTree(PLANS);
    const plans = attributionOf(document, {
      source: 'The union',
      cue: 'plans',
      content: ['to strike on Monday'],
      stance: 'intends',
    });
    expect(statementsOf(document, { attributions: [plans] })).toEqual(['The union plans to strike on Monday.']);
  });

  it('sets right what “nor” turns around', () => {
    expect(statementsOf(readTree(NOR))).toEqual(['The pier was shut.', 'The road was not open.']);
  });

  it('names a thing once', () => {
    const document = readTree(ITS);
    const first = { span: { start: 0, end: 3 }, form: 'pronoun' as const, entity: 0, rule: 'test' };
    expect(statementsOf(document, { entities: [entityOf('Norway', 'place')], mentions: [first] })).toEqual([
      "Norway's trade helped its ports.",
    ]);
  });

  it('puts the subject before for a pronoun without a name, if it agrees', () => {
    expect(statementsOf(readTree(...THEY))).toEqual(['New ferries arrived.', 'New ferries carry cars.']);
    expect(statementsOf(readTree(THEY[0]!.replace('ferries|ferry|NOUN|NNS', 'ferry|ferry|NOUN|NN'), THEY[1]!))[1]).toBe(
      'They carry cars.',
    );
  });

  it('puts the phrase that a pronoun stands for, where no other noun could be meant', () => {
    const document = readTree(...JURY);
    const statement = (antecedents: ReadonlyMap<number, number>) => statementsOf(document, { antecedents })[1];
    expect(statement(new Map([[6, 1]]))).toBe('On Monday the jury heard ten witnesses.');
    expect(statement(new Map())).toBe('On Monday it heard ten witnesses.');
    const rival = readTree(JURY[0]!, JURY[1]!.replace('Monday|Monday|PROPN', 'radio|radio|NOUN'));
    expect(statementsOf(rival, { antecedents: new Map([[6, 1]]) })[1]).toBe('On radio it heard ten witnesses.');
  });

  it('makes a relative time absolute only where the date of publication tells it', () => {
    expect(statementsOf(readTree(LAST_YEAR), { published_on: '2024-04-13' })).toEqual(['Imports doubled in 2023.']);
    expect(statementsOf(readTree(LAST_YEAR))).toEqual(['Imports doubled last year.']);
  });

  it('leaves a description alone where more words belong to it', () => {
    const document = readTree(
      'The|the|DET|DT|3|det old|old|ADJ|JJ|3|amod mayor|mayor|NOUN|NN|4|nsubj resigned_|resign|VERB|VBD|0|root .|.|PUNCT|.|4|punct',
    );
    const found = {
      entities: [entityOf('Ana Ruiz', 'person')],
      mentions: [mentionOf(document, 'mayor', 0, 'nominal')],
    };
    expect(statementsOf(document, found)).toEqual(['The old mayor resigned.']);
  });
});

describe('a mark that closes what one opened', () => {
  const PORTS =
    'Ports|port|NOUN|NNS|7|nsubj —|—|PUNCT|:|4|punct not|not|PART|RB|4|advmod ships|ship|NOUN|NNS|1|conj —|—|PUNCT|:|9|punct were|be|AUX|VBD|7|cop late_|late|ADJ|JJ|9|ccomp ,_|,|PUNCT|,|9|punct said|say|VERB|VBD|0|root Moe_|Moe|PROPN|NNP|9|nsubj .|.|PUNCT|.|9|punct';

  it('stays wherever the tree hangs it', () => {
    expect(statementsOf(readTree(PORTS)).join()).toContain('Ports — not ships — were late');
  });
});
