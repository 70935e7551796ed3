import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../pipeline/language/quotes/find-quotations.ts';

/** The inner words of every quotation, with `…` where it is not closed and `+` where it continues the one before. */
const read = (text: string): string[] =>
  findQuotations(text).map(
    ({ inner, isClosed, continues }) =>
      `${continues ? '+' : ''}${text.slice(inner.start, inner.end)}${isClosed ? '' : '…'}`,
  );

describe('findQuotations', () => {
  it.each([
    ['upright', 'He said "no way" and left.', ['no way']],
    ['curly', 'He said “no way” and left.', ['no way']],
    ['German', 'Er sagte „nie wieder“ und ging.', ['nie wieder']],
    ['French', 'Il dit « jamais » et part.', [' jamais ']],
    ['guillemets turned inwards', 'Er sagte »nie« und ging.', ['nie']],
    ['typewriter', "He said ``no way'' and left.", ['no way']],
    ['mixed styles', 'He said “no way" and left.', ['no way']],
    ['wrong form', 'He said “yes“ and left.', ['yes']],
    ['two in one sentence', '“One,” he said, “two.”', ['One,', 'two.']],
    ['nested', '“He said ‘never’ to us,” she said.', ['He said ‘never’ to us,', 'never']],
    ['single', "He called it 'a sham' today.", ['a sham']],
    ['single curly', 'He called it ‘a sham’ today.', ['a sham']],
    ['apostrophes', "It's the officials' view that '90s rock won't die.", []],
    ['curly apostrophes', 'It’s the officials’ view that ’90s rock won’t die.', []],
    ['apostrophe inside single marks', "She called it 'Russia's war' today.", ["Russia's war"]],
    ['plural possessive inside single marks', '‘the officials’ view of it’ was known', ['the officials’ view of it']],
    ['a stray closing mark', 'trade relations.” » that they keep', []],
    ['unclosed, to the end of the text', '“We never said so. It was late.', ['We never said so. It was late.…']],
    ['unclosed, to the end of the paragraph', '“We never said so.\n\nThen he left.', ['We never said so.…']],
    ['unclosed before a second one', '“We [the team, PRC] “Stop it” now', ['We [the team, PRC]…', 'Stop it']],
    ['reopened at each paragraph', '“We won.\n\n“We lost,” he said.', ['We won.…', '+We lost,']],
    ['closed in a later paragraph', '“We won.\n\nWe lost,” he said.', ['We won.\n\nWe lost,']],
    ['a broken line is no paragraph', '“We won\nand lost,” he said.', ['We won\nand lost,']],
    ['closed, then a new paragraph', '“We won.”\n\n“We lost.”', ['We won.', 'We lost.']],
    ['nothing inside', 'He said "" and left.', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('keeps to its ranges', () => {
    const text = '“We won.\n\nWe lost,” he said.';
    const ranges = [
      { start: 0, end: 8 },
      { start: 10, end: text.length },
    ];
    expect(findQuotations(text, ranges).map(({ start, end }) => text.slice(start, end))).toEqual(['“We won.']);
  });

  it('gives depth and marks', () => {
    const text = '“He said ‘no’,” she said.';
    expect(findQuotations(text).map(({ start, end, depth }) => [text.slice(start, end), depth])).toEqual([
      ['“He said ‘no’,”', 0],
      ['‘no’', 1],
    ]);
  });

  it('nests properly and stays inside any text', () => {
    const piece = fc.constantFrom('"', '“', '”', "'", '‘', '’', '«', '»', '„', ' ', 'a', 'no', '.', '\n', '\n\n', '5');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const found = findQuotations(text);
        for (const each of found) {
          expect(0 <= each.start && each.start < each.inner.start).toBe(true);
          expect(each.inner.start < each.inner.end && each.inner.end <= each.end && each.end <= text.length).toBe(true);
        }
        for (const a of found) {
          for (const b of found) {
            const crosses = a.start < b.start && b.start < a.end && a.end < b.end;
            expect(crosses).toBe(false);
          }
        }
      }),
    );
  });

  it.each([
    ['upright marks', '"'.repeat(100_000)],
    ['opening marks', '“'.repeat(100_000)],
    ['opened words', '“no '.repeat(100_000)],
    ['opened paragraphs', '“no.\n\n'.repeat(50_000)],
    ['apostrophes', "'a ".repeat(100_000)],
    ['one unclosed mark', `“${'word '.repeat(200_000)}`],
  ])('takes linear time on %s', { timeout: 30_000 }, (_, text) => {
    const started = performance.now();
    findQuotations(text);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
