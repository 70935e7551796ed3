import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../../pipeline/stages/extract/attributions/find-arguments.ts';
import { gatherTokenFacts } from '../../../../pipeline/stages/extract/attributions/token-facts.ts';
import {
  dropClaimedElsewhere,
  trimBehindQuotations,
  trimSharedSources,
} from '../../../../pipeline/stages/extract/attributions/trim-content.ts';
import { makeDocument, wordsOf } from './make-document.ts';

type Range = readonly [number, number];

const frame = (source: readonly Range[], cue: Range, content: readonly Range[]): Frame => ({
  source: source.map(([first, end]) => ({ first, end })),
  cue: { first: cue[0], end: cue[1], head: cue[0], confidence: 1 },
  content: content.map(([first, end]) => ({ first, end })),
  confidence: 1,
});

describe('trimSharedSources', () => {
  const document = makeDocument(
    'She/she/PRON/nsubj>2 said/say/VERB/root>0 it/it/PRON/nsubj>4 rained/rain/VERB/ccomp>2 ,/,/PUNCT/punct>6 adding/add/VERB/advcl>2 more/more/ADJ/obj>6',
  );
  const facts = gatherTokenFacts(document);
  const read = (...frames: readonly Frame[]) =>
    trimSharedSources(facts, frames).map(({ content }) => wordsOf(document, content));

  it('ends the content where the same speaker goes on', () => {
    expect(read(frame([[0, 1]], [1, 2], [[2, 7]]), frame([[0, 1]], [5, 6], [[6, 7]]))).toEqual(['it rained', 'more']);
  });

  it('keeps what somebody inside the content says', () => {
    expect(read(frame([[0, 1]], [1, 2], [[2, 7]]), frame([[2, 3]], [3, 4], [[5, 7]]))[0]).toBe(
      'it rained , adding more',
    );
  });
});

describe('dropClaimedElsewhere', () => {
  const document = makeDocument(
    'She/she/PRON/nsubj>2 said/say/VERB/root>0 no/no/INTJ/obj>2',
    'Go/go/VERB/ccomp>3 he/he/PRON/nsubj>3 said/say/VERB/root>0',
  );
  const facts = gatherTokenFacts(document);
  const hers = frame(
    [[0, 1]],
    [1, 2],
    [
      [2, 3],
      [3, 4],
    ],
  );

  it('gives a sentence with a cue of its own to its own speaker', () => {
    const his = frame([[4, 5]], [5, 6], [[3, 4]]);
    expect(dropClaimedElsewhere(facts, [hers, his]).map(({ content }) => wordsOf(document, content))).toEqual([
      'no',
      'Go',
    ]);
  });

  it('leaves it where nobody else claims it', () => {
    expect(wordsOf(document, dropClaimedElsewhere(facts, [hers])[0]!.content)).toBe('no … Go');
  });
});

describe('trimBehindQuotations', () => {
  const read = (conllu: string, cue: Range, ...content: readonly Range[]) => {
    const document = makeDocument(conllu);
    return wordsOf(document, trimBehindQuotations(gatherTokenFacts(document), frame([], cue, content)).content);
  };
  const QUOTED =
    '“/“/PUNCT/punct>4 It/it/PRON/nsubj>4 was/be/AUX/cop>4 late/late/ADJ/root>0 ,/,/PUNCT/punct>4 ”/”/PUNCT/punct>4 he/he/PRON/nsubj>8 said/say/VERB/parataxis>4 ';

  it('leaves out what is told after the quotation and its cue', () => {
    const told = `${QUOTED}to/to/ADP/case>10 laughter/laughter/NOUN/obl>8`;
    expect(read(told, [7, 8], [1, 4], [8, 10])).toBe('It was late');
  });

  it('keeps what is said after it in other words', () => {
    const said = `${QUOTED}if/if/SCONJ/mark>11 they/they/PRON/nsubj>11 left/leave/VERB/advcl>4`;
    expect(read(said, [7, 8], [1, 4], [8, 11])).toBe('It was late … if they left');
  });
});
