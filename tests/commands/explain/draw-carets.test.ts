import { describe, expect, it } from 'vitest';
import { drawCarets } from '../../../pipeline/commands/explain/draw-carets.ts';

const text = 'It rained. “The river rose,” she said. Nobody was hurt.\nNext day, 😀 sun.';

function mark(words: string, label: string) {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return { start, end: start + [...words].length, label };
}

describe('drawCarets', () => {
  it('shows the sentence around the marks, with carets under each', () => {
    expect(drawCarets(text, [mark('The river rose', 'content'), mark('she', 'source')])).toEqual([
      '    “The river rose,” she said.',
      '     ^^^^^^^^^^^^^^ content',
      '                      ^^^ source',
    ]);
  });

  it('begins with the sentence even where the mark does', () => {
    expect(drawCarets(text, [mark('Nobody was hurt', 'claim')])).toEqual([
      '    Nobody was hurt.',
      '    ^^^^^^^^^^^^^^^ claim',
    ]);
  });

  it('counts code points, and stops at the end of a line', () => {
    expect(drawCarets(text, [mark('sun', 'subject')])).toEqual([
      '    Next day, 😀 sun.',
      '                 ^^^ subject',
    ]);
  });

  it('wraps long sentences and draws under every line that a mark touches', () => {
    const long = `${'word '.repeat(40)}end.`;
    const lines = drawCarets(long, [{ start: 0, end: long.length - 1, label: 'claim' }]);
    expect(lines).toHaveLength(6);
    expect(lines.filter((line) => line.trim().startsWith('^')).map((line) => line.trim().split(' ')[1])).toEqual([
      'claim',
      'claim',
      'claim',
    ]);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(110);
  });
});
