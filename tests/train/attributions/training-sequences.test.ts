import { describe, expect, it } from 'vitest';
import type { Offsets } from '../../../pipeline/evaluate/read-polnear.ts';
import { ARGUMENT_LABELS } from '../../../pipeline/stages/extract/attributions/find-arguments.ts';
import { argumentSequences } from '../../../pipeline/train/attributions/training-sequences.ts';
import { makeDocument } from '../../stages/extract/attributions/make-document.ts';

const document = makeDocument(
  'Late/late/ADV/ccomp>4 ,/,/PUNCT/punct>1 she/she/PRON/nsubj>4 said/say/VERB/root>0 ,/,/PUNCT/punct>4 and/and/CCONJ/cc>8 quite/quite/ADV/advmod>8 cold/cold/ADJ/conj>1 too/too/ADV/advmod>8 ././PUNCT/punct>4',
);
const under = (words: string): Offsets => {
  const start = document.text.indexOf(words);
  return [start, start + words.length];
};
const labelsFor = (source: readonly string[], cue: string, content: readonly string[]): string[] => {
  const attribution = { source: source.map(under), cue: [under(cue)], content: content.map(under) };
  const article = { id: '1', text: document.text, attributions: [attribution] };
  const [sequence] = argumentSequences([{ article, document }], 64);
  return Array.from(sequence!.labels, (label) => Object.keys(ARGUMENT_LABELS)[label]!);
};

describe('argumentSequences', () => {
  it('begins, goes on with and ends each piece; a word alone only ends', () => {
    expect(labelsFor(['she'], 'said', ['Late', 'and quite cold too'])).toEqual([
      ...['endContent', 'outside', 'endSource', 'outside', 'outside'],
      ...['beginContent', 'inContent', 'inContent', 'endContent', 'outside'],
    ]);
  });

  it('ends a piece where the cue cuts it, and begins its rest anew', () => {
    expect(labelsFor([], 'quite', ['and quite cold too .']).slice(5)).toEqual([
      'endContent',
      'outside',
      'beginContent',
      'endContent',
      'outside',
    ]);
    expect(labelsFor([], 'too', ['quite cold too .']).slice(5)).toEqual([
      'outside',
      'beginContent',
      'endContent',
      'outside',
      'outside',
    ]);
  });
});
