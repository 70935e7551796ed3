import { describe, expect, it } from 'vitest';
import { readStance } from '../../../../pipeline/stages/extract/attributions/stance.ts';
import { makeDocument } from './make-document.ts';

/** The stance of a sentence whose cue and content are given as token ranges. */
function stanceOf(sentence: string, cue: [number, number], head: number, content: [number, number]): string {
  return readStance(makeDocument(sentence), {
    cue: { first: cue[0], end: cue[1], head, confidence: 1 },
    source: [],
    content: [{ first: content[0], end: content[1] }],
    confidence: 1,
  });
}

const THAT = 'that/that/SCONJ/mark>5 it/it/PRON/nsubj>5 ended/end/VERB/ccomp>2';
const TO = 'them/they/PRON/obj>2 to/to/PART/mark>5 leave/leave/VERB/xcomp>2';

describe('readStance', () => {
  it.each([
    ['say', THAT, 'affirms'],
    ['warn', THAT, 'affirms'],
    ['warn', TO, 'urges'],
    ['ask', TO, 'urges'],
    ['tell', TO, 'affirms'],
    ['urge', TO, 'urges'],
    ['deny', THAT, 'denies'],
    ['reject', THAT, 'denies'],
    ['hope', THAT, 'hopes'],
    ['ask', 'whether/whether/SCONJ/mark>5 it/it/PRON/nsubj>5 ended/end/VERB/ccomp>2', 'questions'],
    ['plan', 'to/to/PART/mark>4 leave/leave/VERB/xcomp>2 soon/soon/ADV/advmod>4', 'intends'],
    ['agree', 'to/to/PART/mark>4 leave/leave/VERB/xcomp>2 soon/soon/ADV/advmod>4', 'intends'],
    ['agree', THAT, 'affirms'],
  ])('%s + %s: %s', (lemma, content, expected) => {
    expect(stanceOf(`He/he/PRON/nsubj>2 did/${lemma}/VERB/root>0 ${content}`, [1, 2], 1, [2, 5])).toBe(expected);
  });

  it('a passive expectation is an intention, an active one a belief', () => {
    const passive =
      'He/he/PRON/nsubj:pass>3 is/be/AUX/aux:pass>3 expected/expect/VERB/root>0 to/to/PART/mark>5 go/go/VERB/xcomp>3';
    expect(stanceOf(passive, [1, 3], 2, [3, 5])).toBe('intends');
    const active = `He/he/PRON/nsubj>2 expects/expect/VERB/root>0 ${THAT}`;
    expect(stanceOf(active, [1, 2], 1, [2, 5])).toBe('affirms');
  });

  it('a call on somebody urges, a call alone does not', () => {
    const on = 'He/he/PRON/nsubj>2 called/call/VERB/root>0 on/on/ADP/case>4 them/they/PRON/obl>2 now/now/ADV/advmod>2';
    expect(stanceOf(on, [1, 3], 1, [3, 5])).toBe('urges');
    const alone = 'He/he/PRON/nsubj>2 called/call/VERB/root>0 it/it/PRON/obj>2 a/a/DET/det>5 sham/sham/NOUN/xcomp>2';
    expect(stanceOf(alone, [1, 2], 1, [2, 5])).toBe('affirms');
  });

  it('a negated denial affirms', () => {
    const row = `did/do/AUX/aux>3 not/not/PART/advmod>3 deny/deny/VERB/root>0 it/it/PRON/obj>3 now/now/ADV/advmod>3`;
    expect(stanceOf(row, [0, 3], 2, [3, 5])).toBe('affirms');
  });
});
