import { describe, expect, it } from 'vitest';
import {
  continueSources,
  keepNearestCue,
  splitFrame,
} from '../../../../pipeline/stages/extract/attributions/continue-sources.ts';
import { gatherTokenFacts } from '../../../../pipeline/stages/extract/attributions/token-facts.ts';
import { makeDocument, wordsOf } from './make-document.ts';

/** A sentence of plain words, each depending on the first. */
const plain = (words: string): string =>
  words
    .split(' ')
    .map(
      (word, at) =>
        `${word}/${word.toLowerCase()}/${/^\p{P}$/u.test(word) ? 'PUNCT' : 'NOUN'}/${at === 0 ? 'root>0' : 'dep>1'}`,
    )
    .join(' ');

const FIRST = plain('“ We won , ” she said .');

/** Rows of a text whose first sentence is FIRST and whose frame holds `content`. */
function rows(content: readonly [number, number][], ...others: readonly string[]): string[] {
  const document = makeDocument(FIRST, ...others.map((words) => (words === '¶' ? words : plain(words))));
  const facts = gatherTokenFacts(document);
  const frame = {
    cue: { first: 6, end: 7, head: 6, confidence: 1 },
    source: [{ first: 5, end: 6 }],
    content: content.map(([first, end]) => ({ first, end })),
    confidence: 1,
  };
  const drafts = splitFrame(facts, frame, 'cue/verb');
  return [...drafts, ...continueSources(facts, document.sentences, drafts)].map(
    ({ source, cue, content: words }) =>
      `${wordsOf(document, source)} <${wordsOf(document, cue)}> ${wordsOf(document, words)}`,
  );
}

describe('splitFrame and continueSources', () => {
  it('give a later quotation of the same frame a row without cue', () => {
    expect(
      rows(
        [
          [1, 3],
          [9, 13],
        ],
        '“ They lost it all ”',
      ),
    ).toEqual(['she <said> We won', 'she <> They lost it all']);
  });

  it('leave a later sentence without quotation marks to the outlet', () => {
    expect(
      rows(
        [
          [1, 3],
          [8, 12],
        ],
        'The crowd went home',
      ),
    ).toEqual(['she <said> We won']);
  });

  it('let a quoted sentence that stands alone continue the source', () => {
    expect(rows([[1, 3]], '“ They lost it all . ”')).toEqual(['she <said> We won', 'she <> They lost it all']);
  });

  it('also in the next paragraph, but not two paragraphs on', () => {
    expect(rows([[1, 3]], '¶', '“ They lost it all . ”')).toHaveLength(2);
    expect(rows([[1, 3]], '¶', 'The crowd went home .', '¶', '“ They lost it all . ”')).toHaveLength(1);
  });

  it('take a partly quoted sentence only right after', () => {
    expect(rows([[1, 3]], 'It was “ the best day of all ” again .')).toEqual([
      'she <said> We won',
      'she <> It was “ the best day of all ” again',
    ]);
    expect(rows([[1, 3]], '¶', 'It was “ the best day of all ” again .')).toHaveLength(1);
  });

  it('do not take a quoted term for a statement', () => {
    expect(rows([[1, 3]], 'The “ plan ” was late .')).toEqual(['she <said> We won']);
  });

  it('keep one quotation of several sentences in one row', () => {
    expect(rows([[1, 3]], '“ They lost it all .', 'They will go home now . ”')).toEqual([
      'she <said> We won',
      'she <> They lost it all . They will go home now',
    ]);
  });
});

describe('keepNearestCue', () => {
  it('gives a sentence that quotes on one row, that of the later cue', () => {
    const document = makeDocument(
      plain('“ We won , ” she said , adding that they stay .'),
      plain('“ They lost it all ”'),
    );
    const facts = gatherTokenFacts(document);
    const drafts = [6, 8].flatMap((cue) =>
      splitFrame(
        facts,
        {
          cue: { first: cue, end: cue + 1, head: cue, confidence: 1 },
          source: [{ first: 5, end: 6 }],
          content: [cue === 6 ? { first: 1, end: 3 } : { first: 9, end: 12 }, { first: 14, end: 18 }],
          confidence: 1,
        },
        'cue/verb',
      ),
    );
    const rows = keepNearestCue(drafts);
    expect(rows.map(({ content }) => wordsOf(document, content))).toEqual([
      'We won',
      'that they stay',
      'They lost it all',
    ]);
    expect(rows[2]!.frame.cue.first).toBe(8);
  });
});
