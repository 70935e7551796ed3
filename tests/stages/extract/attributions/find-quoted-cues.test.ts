import { describe, expect, it } from 'vitest';
import { splitFrame } from '../../../../pipeline/stages/extract/attributions/continue-sources.ts';
import { findQuotedCues } from '../../../../pipeline/stages/extract/attributions/find-quoted-cues.ts';
import { gatherTokenFacts } from '../../../../pipeline/stages/extract/attributions/token-facts.ts';
import { makeDocument, wordsOf } from './make-document.ts';

/** Cues inside the quotation, which is the content of “said” from the second token to the one before the closing mark. */
function read(sentence: string): string[] {
  const document = makeDocument(sentence);
  const facts = gatherTokenFacts(document);
  const said = document.tokens.findIndex(({ form }) => form === 'said');
  const close = document.tokens.findIndex(({ form }) => form === '”');
  const frame = {
    cue: { first: said, end: said + 1, head: said, confidence: 1 },
    source: [],
    content: [{ first: 1, end: close }],
    confidence: 1,
  };
  return findQuotedCues(facts, document.sentences, splitFrame(facts, frame, 'cue/verb')).map(
    ({ source, cue, content }) => [source, cue, content].map((ranges) => wordsOf(document, ranges)).join(' | '),
  );
}

describe('findQuotedCues', () => {
  it.each([
    [
      'a belief with a clause',
      '“/“/PUNCT/punct>4 We/we/PRON/nsubj>4 do/do/AUX/aux>4 think/think/VERB/ccomp>9 it/it/PRON/nsubj>6 helps/help/VERB/ccomp>4 ”/”/PUNCT/punct>4 he/he/PRON/nsubj>9 said/say/VERB/root>0',
      ['We | do think | it helps'],
    ],
    [
      'urging with object and infinitive',
      '“/“/PUNCT/punct>3 We/we/PRON/nsubj>3 urge/urge/VERB/ccomp>9 them/they/PRON/obj>3 to/to/PART/mark>6 stop/stop/VERB/xcomp>3 ”/”/PUNCT/punct>3 he/he/PRON/nsubj>9 said/say/VERB/root>0',
      ['We | urge | them to stop'],
    ],
    [
      'a clause on which the parser hung the speaker',
      '“/“/PUNCT/punct>3 We/we/PRON/nsubj>3 think/think/VERB/ccomp>9 it/it/PRON/nsubj>5 helps/help/VERB/ccomp>3 ”/”/PUNCT/punct>5 Ann/Ann/PROPN/compound>8 Lee/Lee/PROPN/parataxis>5 said/say/VERB/root>0',
      ['We | think | it helps'],
    ],
    [
      'a verb of doing',
      '“/“/PUNCT/punct>3 We/we/PRON/nsubj>3 began/begin/VERB/ccomp>8 to/to/PART/mark>5 stop/stop/VERB/xcomp>3 ”/”/PUNCT/punct>3 he/he/PRON/nsubj>8 said/say/VERB/root>0',
      [],
    ],
    [
      'a question to the hearer',
      '“/“/PUNCT/punct>3 You/you/PRON/nsubj>3 think/think/VERB/ccomp>8 it/it/PRON/nsubj>5 helps/help/VERB/ccomp>3 ”/”/PUNCT/punct>3 he/he/PRON/nsubj>8 said/say/VERB/root>0',
      [],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it('leaves words outside quotation marks to the tagger', () => {
    const document = makeDocument(
      'We/we/PRON/nsubj>2 think/think/VERB/root>0 it/it/PRON/nsubj>4 helps/help/VERB/ccomp>2',
    );
    expect(findQuotedCues(gatherTokenFacts(document), document.sentences, [])).toEqual([]);
  });
});
