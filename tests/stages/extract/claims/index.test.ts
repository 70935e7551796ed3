import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../pipeline/language/document.ts';
import type { AttributionMention, ClaimMention } from '../../../../pipeline/stages/contract.ts';
import { extractClaims } from '../../../../pipeline/stages/extract/claims/index.ts';
import { articleOf, attributionOf, entityOf, mentionOf, readTree, spanOf } from './read-tree.ts';

function claimsOf(document: Document, attributions: readonly AttributionMention[] = []): ClaimMention[] {
  return extractClaims(articleOf(document), { entities: [], mentions: [], figures: [], attributions });
}

const statements = (claims: readonly ClaimMention[]) => claims.map(({ statement }) => statement);
const spans = (document: Document, claims: readonly ClaimMention[]) =>
  claims.map(({ pieces }) => pieces.map(({ start, end }) => document.text.slice(start, end)).join(' … '));

const COORDINATED =
  'The|the|DET|DT|2|det bank|bank|NOUN|NN|4|nsubj has|have|AUX|VBZ|4|aux closed|close|VERB|VBN|0|root two|two|NUM|CD|6|nummod branches|branch|NOUN|NNS|4|obj and|and|CCONJ|CC|8|cc opened|open|VERB|VBN|4|conj a|a|DET|DT|10|det shop_|shop|NOUN|NN|8|obj .|.|PUNCT|.|4|punct';
const ASIDES =
  'Harbour|Harbour|PROPN|NNP|2|compound Line_|Line|PROPN|NNP|9|nsubj ,|,|PUNCT|,|5|punct which|which|PRON|WDT|5|nsubj runs|run|VERB|VBZ|2|acl:relcl the|the|DET|DT|7|det ferries_|ferry|NOUN|NNS|5|obj ,|,|PUNCT|,|5|punct bought|buy|VERB|VBD|0|root four|four|NUM|CD|11|nummod ships_|ship|NOUN|NNS|9|obj ,|,|PUNCT|,|14|punct possibly|possibly|ADV|RB|14|advmod built|build|VERB|VBN|11|acl in|in|ADP|IN|16|case Spain_|Spain|PROPN|NNP|14|obl .|.|PUNCT|.|9|punct';
const REPORTED =
  'The|the|DET|DT|2|det minister|minister|NOUN|NN|3|nsubj said|say|VERB|VBD|0|root that|that|SCONJ|IN|8|mark the|the|DET|DT|6|det port|port|NOUN|NN|8|nsubj will|will|AUX|MD|8|aux open|open|VERB|VB|3|ccomp next|next|ADJ|JJ|10|amod week|week|NOUN|NN|8|obl:unmarked and|and|CCONJ|CC|16|cc that|that|SCONJ|IN|16|mark no|no|DET|DT|14|det worker|worker|NOUN|NN|16|nsubj has|have|AUX|VBZ|16|aux lost|lose|VERB|VBN|8|conj a|a|DET|DT|18|det job_|job|NOUN|NN|16|obj .|.|PUNCT|.|3|punct';
const URGED =
  'Delta_|Delta|PROPN|NNP|8|nsubj ,|,|PUNCT|,|4|punct a|a|DET|DT|4|det maker|maker|NOUN|NN|1|appos of|of|ADP|IN|6|case pumps_|pump|NOUN|NNS|4|nmod ,|,|PUNCT|,|1|punct urged|urge|VERB|VBD|0|root Norway|Norway|PROPN|NNP|8|obj not|not|PART|RB|12|advmod to|to|PART|TO|12|mark raise|raise|VERB|VB|8|xcomp the|the|DET|DT|14|det tariff_|tariff|NOUN|NN|12|obj .|.|PUNCT|.|8|punct';
const INTERRUPTED =
  'Prices_|price|NOUN|NNS|7|nsubj ,|,|PUNCT|,|4|punct they|they|PRON|PRP|4|nsubj said_|say|VERB|VBD|7|parataxis ,|,|PUNCT|,|4|punct may|may|AUX|MD|7|aux fall|fall|VERB|VB|0|root in|in|ADP|IN|9|case May_|May|PROPN|NNP|7|obl .|.|PUNCT|.|7|punct';
const RESUMED =
  'Oslo|Oslo|PROPN|NNP|4|nsubj was|be|AUX|VBD|4|cop the|the|DET|DT|4|det source_|source|NOUN|NN|0|root ,|,|PUNCT|,|7|punct they|they|PRON|PRP|7|nsubj said_|say|VERB|VBD|4|parataxis ,|,|PUNCT|,|10|punct of|of|ADP|IN|10|case half|half|NOUN|NN|7|obl of|of|ADP|IN|13|case the|the|DET|DT|13|det pumps_|pump|NOUN|NNS|10|nmod ,|,|PUNCT|,|15|punct built|build|VERB|VBN|13|acl in|in|ADP|IN|17|case May_|May|PROPN|NNP|15|obl .|.|PUNCT|.|4|punct';
const ALTHOUGH =
  'While|while|SCONJ|IN|4|mark a|a|DET|DT|3|det review|review|NOUN|NN|4|nsubj clears|clear|VERB|VBZ|9|advcl ports_|port|NOUN|NNS|4|obj ,|,|PUNCT|,|4|punct it|it|PRON|PRP|9|nsubj could|could|AUX|MD|9|aux blame|blame|VERB|VB|0|root Oslo_|Oslo|PROPN|NNP|9|obj .|.|PUNCT|.|9|punct';
const WORKING =
  'Rivals|rival|NOUN|NNS|3|nsubj have|have|AUX|VBP|3|aux found|find|VERB|VBN|0|root a|a|DET|DT|6|det new|new|ADJ|JJ|6|amod route_|route|NOUN|NN|3|obj ,|,|PUNCT|,|10|punct and|and|CCONJ|CC|10|cc it|it|PRON|PRP|10|nsubj works|work|VERB|VBZ|3|conj .|.|PUNCT|.|3|punct';
const SEVERAL =
  'We|we|PRON|PRP|3|nsubj are|be|AUX|VBP|3|cop late_|late|ADJ|JJ|0|root ,|,|PUNCT|,|7|punct the|the|DET|DT|6|det organizers|organizer|NOUN|NNS|7|nsubj said_|say|VERB|VBD|3|parataxis .|.|PUNCT|.|3|punct';
const HEARSAY =
  'Prices_|price|NOUN|NNS|8|nsubj ,|,|PUNCT|,|5|punct it|it|PRON|PRP|5|nsubj:pass is|be|AUX|VBZ|5|aux:pass said_|say|VERB|VBN|8|parataxis ,|,|PUNCT|,|5|punct may|may|AUX|MD|8|aux fall_|fall|VERB|VB|0|root .|.|PUNCT|.|8|punct';
const AVOIDED =
  'It|it|PRON|PRP|3|nsubj has|have|AUX|VBZ|3|aux avoided|avoid|VERB|VBN|0|root new|new|ADJ|JJ|5|amod debt_|debt|NOUN|NN|3|obj .|.|PUNCT|.|3|punct';
const CONTRAST =
  'Ferries|ferry|NOUN|NNS|2|nsubj carry|carry|VERB|VBP|0|root mail_|mail|NOUN|NN|2|obj ,|,|PUNCT|,|7|punct while|while|SCONJ|IN|7|mark trains|train|NOUN|NNS|7|nsubj carry|carry|VERB|VBP|2|advcl coal_|coal|NOUN|NN|7|obj .|.|PUNCT|.|2|punct';
const QUESTION = 'Will|will|AUX|MD|3|aux prices|price|NOUN|NNS|3|nsubj fall_|fall|VERB|VB|0|root ?|?|PUNCT|.|3|punct';
const HEADING = 'Next|next|ADJ|JJ|2|amod stop_|stop|NOUN|NN|0|root ,|,|PUNCT|,|4|punct Rome|Rome|PROPN|NNP|2|appos';
const BARE_PAIR =
  'Delta|Delta|PROPN|NNP|2|nsubj makes|make|VERB|VBZ|0|root and|and|CCONJ|CC|4|cc sells|sell|VERB|VBZ|2|conj pumps_|pump|NOUN|NNS|2|obj .|.|PUNCT|.|2|punct';

describe('claims in the outlet’s voice', () => {
  it('splits joined predicates and repeats subject and auxiliary', () => {
    const document = readTree(COORDINATED);
    const claims = claimsOf(document);
    expect(statements(claims)).toEqual(['The bank has closed two branches.', 'The bank has opened a shop.']);
    expect(spans(document, claims)).toEqual(['The bank has closed two branches', 'The bank … opened a shop']);
    expect(claims.map(({ predicate }) => predicate)).toEqual(['close', 'open']);
  });

  it('gives relatives and participles that inform a claim of their own', () => {
    const document = readTree(ASIDES);
    const claims = claimsOf(document);
    expect(statements(claims)).toEqual([
      'Harbour Line runs the ferries.',
      'Harbour Line bought four ships.',
      'Four ships were possibly built in Spain.',
    ]);
    expect(claims.map(({ certainty }) => certainty)).toEqual(['stated', 'stated', 'possible']);
    expect(spans(document, claims)[2]).toBe('four ships, possibly built in Spain');
  });

  it('puts the one phrase that agrees for a pronoun without a name', () => {
    expect(statements(claimsOf(readTree(ALTHOUGH)))).toEqual([
      'A review clears ports.',
      'The review could blame Oslo.',
    ]);
    expect(statements(claimsOf(readTree(WORKING)))).toEqual(['Rivals have found a new route.', 'The new route works.']);
    const isTwofold = WORKING.replace('Rivals|rival|NOUN|NNS', 'She|she|PRON|PRP').replace('have|', 'has|');
    expect(statements(claimsOf(readTree(isTwofold)))).toEqual(['She has found a new route.']);
  });

  it('splits contrasts', () => {
    expect(statements(claimsOf(readTree(CONTRAST)))).toEqual(['Ferries carry mail.', 'Trains carry coal.']);
  });

  it.each([
    ['a question', QUESTION],
    ['words without a verb', HEADING],
  ])('claims nothing in %s', (_, rows) => {
    expect(claimsOf(readTree(rows))).toEqual([]);
  });

  it('keeps bare verbs that share their object together', () => {
    expect(statements(claimsOf(readTree(BARE_PAIR)))).toEqual(['Delta makes and sells pumps.']);
  });

  it('reads a negation by meaning and puts the name for the pronoun', () => {
    const document = readTree(AVOIDED);
    const [claim] = extractClaims(articleOf(document), {
      entities: [entityOf('Delta', 'organization')],
      mentions: [mentionOf(document, 'It', 0, 'pronoun')],
      figures: [],
      attributions: [],
    });
    expect(claim).toMatchObject({ statement: 'Delta has avoided new debt.', polarity: 'negated', subject_entity: 0 });
    expect(claim!.entities).toEqual([{ entity: 0, role: 'subject' }]);
  });

  it.each([
    [
      'It is serious',
      'It|it|PRON|PRP|3|nsubj is|be|AUX|VBZ|3|cop serious_|serious|ADJ|JJ|0|root .|.|PUNCT|.|3|punct',
      [],
    ],
    ['They lied', 'They|they|PRON|PRP|2|nsubj lied_|lie|VERB|VBD|0|root .|.|PUNCT|.|2|punct', []],
    [
      'a noun tells what',
      'It|it|PRON|PRP|2|nsubj closed|close|VERB|VBD|0|root ports_|port|NOUN|NNS|2|obj .|.|PUNCT|.|2|punct',
      ['It closed ports.'],
    ],
    [
      'the subject is told',
      'Delta|Delta|PROPN|NNP|2|nsubj wants|want|VERB|VBZ|0|root this_|this|PRON|DT|2|obj .|.|PUNCT|.|2|punct',
      ['Delta wants this.'],
    ],
  ])('makes no claim of an open subject with nothing that could be checked: %s', (_, tree, expected) => {
    expect(statements(claimsOf(readTree(tree)))).toEqual(expected);
  });
});

describe('claims that a source makes', () => {
  it('takes what was said, not the saying', () => {
    const document = readTree(REPORTED);
    const attribution = attributionOf(document, {
      source: 'The minister',
      cue: 'said',
      content: ['that the port will open next week and that no worker has lost a job'],
    });
    const claims = claimsOf(document, [attribution]);
    expect(statements(claims)).toEqual(['The port will open next week.', 'No worker has lost a job.']);
    expect(claims.map(({ kind, polarity }) => [kind, polarity])).toEqual([
      ['forecast', 'affirmed'],
      ['fact', 'negated'],
    ]);
    expect(claims.every((claim) => claim.attribution === 0)).toBe(true);
  });

  it('takes what was said where no attribution row says so', () => {
    expect(statements(claimsOf(readTree(REPORTED)))).toEqual([
      'The port will open next week.',
      'No worker has lost a job.',
    ]);
  });

  it('turns what was urged into what should be', () => {
    const document = readTree(URGED);
    const attribution = attributionOf(document, {
      source: 'Delta, a maker of pumps',
      cue: 'urged',
      content: ['Norway not to raise the tariff'],
      stance: 'urges',
    });
    const claims = claimsOf(document, [attribution]);
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({
      statement: 'Norway should not raise the tariff.',
      kind: 'proposal',
      polarity: 'negated',
      attribution: 0,
    });
  });

  it('leaves out source and cue in the middle', () => {
    const document = readTree(INTERRUPTED);
    const attribution = attributionOf(document, {
      source: 'they',
      cue: 'said',
      content: ['Prices', 'may fall in May'],
    });
    const claims = claimsOf(document, [attribution]);
    expect(spans(document, claims)).toEqual(['Prices … may fall in May']);
    expect(claims[0]).toMatchObject({ statement: 'Prices may fall in May.', certainty: 'possible' });
  });

  it('takes up what goes on behind source and cue, each word once', () => {
    const document = readTree(RESUMED);
    const attribution = attributionOf(document, {
      source: 'they',
      cue: 'said',
      content: ['Oslo was the source', 'of half of the pumps, built in May'],
    });
    expect(statements(claimsOf(document, [attribution]))).toEqual([
      'Oslo was the source of half of the pumps.',
      'The pumps were built in May.',
    ]);
  });

  it('names several who speak by what they are called', () => {
    const document = readTree(SEVERAL);
    const attribution = attributionOf(document, { source: 'the organizers', cue: 'said', content: ['We are late'] });
    const quoted = { ...attribution, quotation: 'direct' as const };
    expect(statements(claimsOf(document, [quoted]))).toEqual(['The organizers are late.']);
  });

  it('calls it alleged where it is hearsay, not where only the source was not found', () => {
    const hearsay = readTree(HEARSAY);
    const reportedly = attributionOf(hearsay, { cue: 'it is said', content: ['Prices', 'may fall'] });
    expect(claimsOf(hearsay, [reportedly]).map(({ certainty }) => certainty)).toEqual(['alleged']);
    const document = readTree(INTERRUPTED);
    const said = attributionOf(document, { cue: 'said', content: ['Prices', 'may fall in May'] });
    expect(claimsOf(document, [said]).map(({ certainty }) => certainty)).toEqual(['possible']);
  });
});

describe('figures', () => {
  it('go to the claim that states them', () => {
    const document = readTree(ASIDES);
    const figure = {
      pieces: [spanOf(document, 'four ships')],
      kind: 'count' as const,
      value_low: 4,
      value_high: 4,
      bound: 'exact' as const,
      change: null,
      unit: 'ship',
      subject_text: 'ships',
      subject_terms: ['ship'],
      period_start_on: null,
      period_end_on: null,
      equivalent_of: null,
      rule: 'test',
      confidence: 1,
    };
    const claims = extractClaims(articleOf(document), {
      entities: [],
      mentions: [],
      figures: [figure],
      attributions: [],
    });
    expect(claims.map(({ figures }) => figures)).toEqual([[], [0], []]);
  });
});

describe('any tree', () => {
  const word = fc.tuple(
    fc.constantFrom('a', 'it', 'Rome_', 'runs', 'that', ',', '“', 'not', '7', 'which', 'to', '.'),
    fc.constantFrom('NOUN', 'VERB', 'PRON', 'PUNCT', 'AUX', 'SCONJ', 'CCONJ'),
    fc.constantFrom('NN', 'VBD', 'VBZ', 'VBG', 'VBN', 'WDT', 'TO', ',', 'MD'),
    fc.constantFrom(
      'nsubj',
      'obj',
      'conj',
      'ccomp',
      'acl:relcl',
      'acl',
      'advcl',
      'appos',
      'parataxis',
      'aux',
      'punct',
      'xcomp',
    ),
    fc.nat(),
  );
  const tree = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) =>
    // Every head stands before its dependent, so any choice of heads is a tree.
    words
      .map(([form, upos, xpos, deprel, head], at) => {
        return [form, form, upos, xpos, at === 0 ? 0 : (head % at) + 1, at === 0 ? 'root' : deprel].join('|');
      })
      .join(' '),
  );

  it('gives bounded rows whose spans lie in the text in order, and a statement for each', () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (rows, a, b) => {
        const document = readTree(rows);
        const [start, end] = [a % document.text.length, b % document.text.length].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const attribution = {
          ...attributionOf(document, { cue: document.tokens[0]!.form, content: [] }),
          content: start < end ? [{ start, end }] : [],
        };
        const claims = claimsOf(document, [attribution]);
        expect(claims.length).toBeLessThanOrEqual(24);
        for (const { pieces, statement, confidence } of claims) {
          expect(pieces.length).toBeGreaterThan(0);
          pieces.forEach((piece, at) => {
            expect(piece.start).toBeLessThan(piece.end);
            if (at > 0) expect(piece.start).toBeGreaterThanOrEqual(pieces[at - 1]!.end);
          });
          expect(statement.trim()).toBe(statement);
          expect(statement).not.toBe('');
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 400 },
    );
  });
});
