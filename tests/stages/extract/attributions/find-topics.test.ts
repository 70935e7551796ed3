import { describe, expect, it } from 'vitest';
import { findTopics } from '../../../../pipeline/stages/extract/attributions/find-topics.ts';
import { gatherTokenFacts } from '../../../../pipeline/stages/extract/attributions/token-facts.ts';
import { makeDocument, wordsOf } from './make-document.ts';

function read(sentence: string): string[] {
  const document = makeDocument(sentence);
  return findTopics(gatherTokenFacts(document), document.sentences, []).map(({ source, cue, content }) =>
    [source, cue, content].map((ranges) => wordsOf(document, ranges)).join(' | '),
  );
}

describe('findTopics', () => {
  it.each([
    [
      'brought up',
      'Biden/Biden/PROPN/nsubj>2 brought/bring/VERB/root>0 the/the/DET/det>4 issue/issue/NOUN/obj>2 up/up/ADP/compound:prt>2',
      ['Biden | brought … up | the issue'],
    ],
    [
      'raised',
      'She/she/PRON/nsubj>2 raised/raise/VERB/root>0 her/her/PRON/nmod:poss>4 concerns/concern/NOUN/obj>2',
      ['She | raised | her concerns'],
    ],
    [
      'took to somebody',
      'He/he/PRON/nsubj>2 took/take/VERB/root>0 his/his/PRON/nmod:poss>4 concerns/concern/NOUN/obj>2 to/to/ADP/case>6 Xi/Xi/PROPN/obl>2',
      ['He | took | his concerns'],
    ],
    [
      'the subject of the verb above',
      'He/he/PRON/nsubj:pass>3 is/be/AUX/aux:pass>3 said/say/VERB/root>0 to/to/PART/mark>5 raise/raise/VERB/xcomp>3 the/the/DET/det>7 matter/matter/NOUN/obj>5',
      ['He | raise | the matter'],
    ],
    [
      'its auxiliary, and nobody who listens',
      'She/she/PRON/nsubj>3 has/have/AUX/aux>3 raised/raise/VERB/root>0 the/the/DET/det>5 matter/matter/NOUN/obj>3 with/with/ADP/case>7 Xi/Xi/PROPN/nmod>5',
      ['She | has raised | the matter'],
    ],
    [
      'what the concerns are with',
      'She/she/PRON/nsubj>2 raised/raise/VERB/root>0 concerns/concern/NOUN/obj>2 with/with/ADP/case>6 the/the/DET/det>6 plan/plan/NOUN/nmod>3',
      ['She | raised | concerns with the plan'],
    ],
    [
      'went to somebody with the topic',
      'He/he/PRON/nsubj>3 has/have/AUX/aux>3 gone/go/VERB/root>0 to/to/ADP/case>5 Xi/Xi/PROPN/obl>3 with/with/ADP/case>8 his/his/PRON/nmod:poss>8 concerns/concern/NOUN/obl>3 that/that/SCONJ/mark>11 it/it/PRON/nsubj>11 leaks/leak/VERB/acl>8',
      ['He | has gone … with his concerns | that it leaks'],
    ],
    [
      'came to somebody with the topic alone',
      'He/he/PRON/nsubj>2 came/come/VERB/root>0 to/to/ADP/case>4 us/we/PRON/obl>2 with/with/ADP/case>7 his/his/PRON/nmod:poss>7 worries/worry/NOUN/obl>2',
      ['He | came | his worries'],
    ],
    [
      'went to somebody with something else',
      'He/he/PRON/nsubj>2 came/come/VERB/root>0 to/to/ADP/case>4 us/we/PRON/obl>2 with/with/ADP/case>7 his/his/PRON/nmod:poss>7 sister/sister/NOUN/obl>2',
      [],
    ],
    [
      'what raises questions says nothing',
      'The/the/DET/det>2 delay/delay/NOUN/nsubj>3 raised/raise/VERB/root>0 questions/question/NOUN/obj>3',
      [],
    ],
    [
      'this says nothing',
      'This/this/PRON/nsubj>2 raised/raise/VERB/root>0 the/the/DET/det>4 issue/issue/NOUN/obj>2',
      [],
    ],
    [
      'raised questions',
      'Lee/Lee/PROPN/nsubj>2 raised/raise/VERB/root>0 questions/question/NOUN/obj>2',
      ['Lee | raised | questions'],
    ],
    [
      'raised something else',
      'She/she/PRON/nsubj>2 raised/raise/VERB/root>0 her/her/PRON/nmod:poss>4 hand/hand/NOUN/obj>2',
      [],
    ],
    [
      'took without telling anybody',
      'He/he/PRON/nsubj>2 took/take/VERB/root>0 the/the/DET/det>4 matter/matter/NOUN/obj>2 seriously/seriously/ADV/advmod>2',
      [],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});
