import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords, measureDrift } from '../../pipeline/core/align-words.ts';

describe('alignWords', () => {
  it('tells dropped, added and swapped words from shared ones', () => {
    const runs = alignWords(
      'Russia would have difficulty without the input',
      'Russia would struggle without the PRC’s input, today',
    );
    expect(runs.map(({ kind, a, b }) => [kind, a, b])).toEqual([
      ['same', 'Russia would', 'Russia would'],
      ['swapped', 'have difficulty', 'struggle'],
      ['same', 'without the', 'without the'],
      ['added', '', 'PRC’s'],
      ['same', 'input', 'input,'],
      ['added', '', 'today'],
    ]);
  });

  it('compares neither case nor punctuation', () => {
    expect(alignWords('The war, they said', 'the war they said').map((run) => run.kind)).toEqual(['same']);
  });

  it('keeps marks that stand alone beside their word', () => {
    const runs = alignWords('— Russia would … struggle', 'Russia would struggle – today');
    expect(runs.map(({ kind, a, b }) => [kind, a, b])).toEqual([
      ['same', '— Russia would … struggle', 'Russia would struggle –'],
      ['added', '', 'today'],
    ]);
  });

  it('gives back every word of both wordings', () => {
    const wording = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(wording, wording, (a, b) => {
        const runs = alignWords(a.join(' '), b.join(' '));
        const side = (key: 'a' | 'b') =>
          runs
            .map((run) => run[key])
            .filter((words) => words !== '')
            .join(' ');
        expect([side('a'), side('b')]).toEqual([a.join(' '), b.join(' ')]);
      }),
    );
  });
});

describe('measureDrift', () => {
  it.each([
    ['the same words', 'the same words', 0],
    ['one two three four', 'one two', 0.5],
    ['one two', 'three four', 1],
    ['', '', 0],
  ])('%j against %j is %d', (a, b, drift) => {
    expect(measureDrift(a, b)).toBe(drift);
  });
});
