import { describe, expect, it } from 'vitest';
import { KeptWords } from '../../../pipeline/language/network/kept-words.ts';

/** Asks for the words of a batch as the reader does; returns their slots. */
function read(kept: KeptWords, words: string): number[] {
  kept.beginBatch();
  return words.split(' ').map((word) => {
    const slot = kept.find(word);
    return slot < 0 ? kept.add(word) : slot;
  });
}

describe('KeptWords', () => {
  it('gives a word the same slot as long as it is kept', () => {
    const kept = new KeptWords(4);
    expect(read(kept, 'a b a')).toEqual([0, 1, 0]);
    expect(read(kept, 'b c')).toEqual([1, 2]);
  });

  it('never gives two words of one batch the same slot', () => {
    const kept = new KeptWords(5);
    for (let batch = 0; batch < 40; batch++) {
      const words = Array.from({ length: 4 }, (_, index) => `w${(batch * 3 + index * index) % 11}`);
      expect(new Set(read(kept, words.join(' '))).size).toBe(new Set(words).size);
    }
  });

  it('forgets what was not used for long before what was', () => {
    const kept = new KeptWords(4);
    read(kept, 'old1 old2 the of');
    read(kept, 'the of');
    read(kept, 'new1 the of');
    read(kept, 'new2 the of');
    kept.beginBatch();
    expect(['old1', 'old2'].map((word) => kept.find(word))).toEqual([-1, -1]);
    expect(['the', 'of', 'new1', 'new2'].every((word) => kept.find(word) >= 0)).toBe(true);
  });
});
