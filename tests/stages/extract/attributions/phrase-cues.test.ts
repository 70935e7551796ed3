import { describe, expect, it } from 'vitest';
import { findEchoes } from '../../../../pipeline/stages/extract/attributions/find-echoes.ts';
import { findHearsay } from '../../../../pipeline/stages/extract/attributions/find-hearsay.ts';
import { findViewpoints } from '../../../../pipeline/stages/extract/attributions/find-viewpoints.ts';
import { gatherTokenFacts } from '../../../../pipeline/stages/extract/attributions/token-facts.ts';
import { makeDocument, wordsOf } from './make-document.ts';

function read(find: typeof findViewpoints, ...sentences: readonly string[]): string[] {
  const document = makeDocument(...sentences);
  return find(gatherTokenFacts(document), document.sentences, []).map(({ source, cue, content }) =>
    [source, cue, content].map((ranges) => wordsOf(document, ranges)).join(' | '),
  );
}

const CLAUSE = 'Beijing/Beijing/PROPN/nsubj>7 waits/wait/VERB/root>0 now/now/ADV/advmod>7 ././PUNCT/punct>7';

describe('findViewpoints', () => {
  it.each([
    [
      'by its own account',
      `By/by/ADP/case>4 its/its/PRON/nmod:poss>4 own/own/ADJ/amod>4 account/account/NOUN/obl>7 ,/,/PUNCT/punct>4 ${CLAUSE}`,
      ['its | By … own account | Beijing waits now'],
    ],
    [
      'in the view of officials',
      `In/in/ADP/case>3 the/the/DET/det>3 view/view/NOUN/obl>7 of/of/ADP/case>5 officials/official/NOUN/nmod>3 ${CLAUSE}`,
      ['officials | In the view of | Beijing waits now'],
    ],
    [
      'by the account of what happened',
      `By/by/ADP/case>3 the/the/DET/det>3 account/account/NOUN/obl>7 of/of/ADP/case>5 events/event/NOUN/nmod>3 ${CLAUSE}`,
      [],
    ],
    [
      'to an account',
      `To/to/ADP/case>4 her/her/PRON/nmod:poss>4 own/own/ADJ/amod>4 account/account/NOUN/obl>7 ,/,/PUNCT/punct>4 ${CLAUSE}`,
      [],
    ],
    [
      'in an account of another kind',
      `In/in/ADP/case>4 her/her/PRON/nmod:poss>4 bank/bank/NOUN/compound>4 account/account/NOUN/obl>7 ,/,/PUNCT/punct>4 ${CLAUSE}`,
      [],
    ],
    [
      'words of another kind',
      `In/in/ADP/case>4 its/its/PRON/nmod:poss>4 own/own/ADJ/amod>4 garden/garden/NOUN/obl>7 ,/,/PUNCT/punct>4 ${CLAUSE}`,
      [],
    ],
    [
      "nobody's view",
      `In/in/ADP/case>4 this/this/DET/det>4 long/long/ADJ/amod>4 view/view/NOUN/obl>7 ,/,/PUNCT/punct>4 ${CLAUSE}`,
      [],
    ],
    [
      'a view that is no phrase of its own',
      'His/his/PRON/nmod:poss>2 view/view/NOUN/nsubj>3 changed/change/VERB/root>0 ././PUNCT/punct>3',
      [],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(read(findViewpoints, sentence)).toEqual(expected);
  });
});

describe('findHearsay', () => {
  it.each([
    [
      'reportedly',
      'The/the/DET/det>2 envoy/envoy/NOUN/nsubj>4 reportedly/reportedly/ADV/advmod>4 left/leave/VERB/root>0 Rome/Rome/PROPN/obj>4',
      [' | reportedly | The envoy … left Rome'],
    ],
    [
      'quickly',
      'The/the/DET/det>2 envoy/envoy/NOUN/nsubj>4 quickly/quickly/ADV/advmod>4 left/leave/VERB/root>0 Rome/Rome/PROPN/obj>4',
      [],
    ],
    [
      'so the accusation goes',
      'The/the/DET/det>2 envoy/envoy/NOUN/nsubj>9 ,/,/PUNCT/punct>7 so/so/ADV/advmod>7 the/the/DET/det>6 accusation/accusation/NOUN/nsubj>7 goes/go/VERB/parataxis>9 ,/,/PUNCT/punct>7 left/leave/VERB/root>0',
      [' | so the accusation goes | The envoy … left'],
    ],
    [
      'so the road goes',
      'So/so/ADV/advmod>4 the/the/DET/det>3 road/road/NOUN/nsubj>4 goes/go/VERB/root>0 north/north/ADV/advmod>4',
      [],
    ],
    ['an adverb alone', 'Reportedly/reportedly/ADV/root>0 ././PUNCT/punct>1', []],
  ])('%s', (_, sentence, expected) => {
    expect(read(findHearsay, sentence)).toEqual(expected);
  });
});

describe('findEchoes', () => {
  const CLAIM = 'Floods/flood/NOUN/nsubj>2 pass/pass/VERB/root>0';

  it.each([
    [
      'or so',
      `${CLAIM} ,/,/PUNCT/punct>8 or/or/CCONJ/cc>8 so/so/ADV/advmod>8 the/the/DET/det>7 mayor/mayor/NOUN/nsubj>8 hopes/hope/VERB/conj>2 ././PUNCT/punct>2`,
      ['the mayor | so … hopes | Floods pass'],
    ],
    [
      'so',
      `${CLAIM} ,/,/PUNCT/punct>6 so/so/ADV/advmod>6 officials/official/NOUN/nsubj>6 say/say/VERB/parataxis>2`,
      ['officials | so … say | Floods pass'],
    ],
    [
      'so they did something else',
      `${CLAIM} ,/,/PUNCT/punct>6 so/so/ADV/advmod>6 people/people/NOUN/nsubj>6 stay/stay/VERB/parataxis>2`,
      [],
    ],
    [
      'not at the end',
      `${CLAIM} ,/,/PUNCT/punct>6 so/so/ADV/advmod>6 people/people/NOUN/nsubj>6 say/say/VERB/parataxis>2 here/here/ADV/advmod>6`,
      [],
    ],
    ['without a comma', `${CLAIM} so/so/ADV/advmod>5 people/people/NOUN/nsubj>5 say/say/VERB/parataxis>2`, []],
  ])('%s', (_, sentence, expected) => {
    expect(read(findEchoes, sentence)).toEqual(expected);
  });
});
