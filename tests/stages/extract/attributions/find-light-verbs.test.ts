import { describe, expect, it } from 'vitest';
import { findLightVerbs } from '../../../../pipeline/stages/extract/attributions/find-light-verbs.ts';
import { gatherTokenFacts } from '../../../../pipeline/stages/extract/attributions/token-facts.ts';
import { makeDocument, wordsOf } from './make-document.ts';

function read(sentence: string): string[] {
  const document = makeDocument(sentence);
  return findLightVerbs(gatherTokenFacts(document), document.sentences, []).map(({ source, cue, content }) =>
    [source, cue, content].map((ranges) => wordsOf(document, ranges)).join(' | '),
  );
}

describe('findLightVerbs', () => {
  it.each([
    [
      'gave a briefing on',
      'She/she/PRON/nsubj>2 gave/give/VERB/root>0 a/a/DET/det>4 briefing/briefing/NOUN/obj>2 on/on/ADP/case>7 the/the/DET/det>7 flood/flood/NOUN/nmod>4',
      ['She | gave a briefing | on the flood'],
    ],
    [
      'has evidence that',
      'Rome/Rome/PROPN/nsubj>2 has/have/VERB/root>0 evidence/evidence/NOUN/obj>2 that/that/SCONJ/mark>6 it/it/PRON/nsubj>6 leaks/leak/VERB/acl>3',
      ['Rome | has evidence | that it leaks'],
    ],
    [
      'made known',
      'They/they/PRON/nsubj>2 made/make/VERB/root>0 the/the/DET/det>4 results/result/NOUN/obj>2 known/known/ADJ/xcomp>2',
      ['They | made … known | the results'],
    ],
    [
      'made known, hung on the noun',
      'They/they/PRON/nsubj>2 made/make/VERB/root>0 the/the/DET/det>4 results/result/NOUN/obj>2 known/know/VERB/acl>4',
      ['They | made … known | the results'],
    ],
    [
      'put figures to',
      'They/they/PRON/nsubj>2 put/put/VERB/root>0 figures/figure/NOUN/obj>2 to/to/ADP/case>6 the/the/DET/det>6 claim/claim/NOUN/obl>2',
      ['They | put figures to | the claim'],
    ],
    [
      'put something else to',
      'They/they/PRON/nsubj>2 put/put/VERB/root>0 paint/paint/NOUN/obj>2 on/on/ADP/case>6 the/the/DET/det>6 door/door/NOUN/obl>2',
      [],
    ],
    [
      'gave something else',
      'She/she/PRON/nsubj>2 gave/give/VERB/root>0 a/a/DET/det>4 book/book/NOUN/obj>2 on/on/ADP/case>6 floods/flood/NOUN/nmod>4',
      [],
    ],
    [
      'a briefing about nothing that is said',
      'She/she/PRON/nsubj>2 gave/give/VERB/root>0 a/a/DET/det>4 briefing/briefing/NOUN/obj>2',
      [],
    ],
    ['has evidence alone', 'Rome/Rome/PROPN/nsubj>2 has/have/VERB/root>0 evidence/evidence/NOUN/obj>2', []],
    [
      'made something happy',
      'They/they/PRON/nsubj>2 made/make/VERB/root>0 the/the/DET/det>4 mayor/mayor/NOUN/obj>2 happy/happy/ADJ/xcomp>2',
      [],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});
