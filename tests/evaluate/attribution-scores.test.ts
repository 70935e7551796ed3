import { describe, expect, it } from 'vitest';
import { AttributionScores, type AttributionSpans } from '../../pipeline/evaluate/attribution-scores.ts';

const TEXT = 'The mayor said “it is late,” and the aide agreed that it was.';

/** An attribution by its words; `|` parts pieces. */
function row(source: string, cue: string, content: string): AttributionSpans {
  const spans = (words: string) =>
    words === ''
      ? []
      : words.split('|').map((piece) => {
          const start = TEXT.indexOf(piece);
          return { start, end: start + piece.length };
        });
  return { source: spans(source), cue: spans(cue), content: spans(content) };
}

const values = (gold: readonly AttributionSpans[], found: readonly AttributionSpans[]) => {
  const scores = new AttributionScores();
  scores.add(TEXT, gold, found);
  return Object.fromEntries(scores.toMeasures().map(({ name, value }) => [name, value]));
};

const SAID = row('The mayor', 'said', '“it is late,”');
const AGREED = row('the aide', 'agreed', 'that it was');

describe('AttributionScores', () => {
  it('gives full marks for the gold itself', () => {
    expect(new Set(Object.values(values([SAID, AGREED], [AGREED, SAID])))).toEqual(new Set([1]));
  });

  it('ignores punctuation', () => {
    expect(values([SAID], [row('The mayor', 'said', 'it is late')])['exact content spans']).toBe(1);
  });

  it('counts each piece of content', () => {
    const found = values([row('The mayor', 'said', 'it is late|the aide')], [row('The mayor', 'said', 'it is late')]);
    expect(found['exact content spans']).toBeCloseTo(2 / 3);
    expect(found['whole attributions']).toBe(1);
  });

  it('counts words over the article, and spans one by one', () => {
    // One of three words is found (precision 1, recall 1/3), and one of two spans (precision 1, recall 1/2)
    const gold = [row('The mayor', 'said', 'late'), row('the aide', 'agreed', 'it is')];
    const found = values(gold, [row('The mayor', 'said', 'late')]);
    expect(found['content words']).toBeCloseTo(1 / 2);
    expect(found['content overlap by span']).toBeCloseTo(2 / 3);
  });

  it('gives part of a span its share', () => {
    const found = values([row('The mayor', 'said', 'it is late')], [row('mayor', 'said', 'is late')]);
    expect(found['source overlap by span']).toBeCloseTo(2 / 3);
    expect(found['content overlap by span']).toBeCloseTo(4 / 5);
  });

  it('gives each span the share of it that the other side covers', () => {
    const gold = [row('The mayor', 'said', 'it is late'), row('the aide', 'agreed', 'that it was')];
    const found = values(gold, [row('The mayor said', 'said', 'is late')]);
    // Precision 2/3, recall (1 + 0) / 2
    expect(found['source coverage by span']).toBeCloseTo((2 * (2 / 3) * (1 / 2)) / (2 / 3 + 1 / 2));
    // Precision 1, recall (2/3 + 0) / 2
    expect(found['content coverage by span']).toBeCloseTo((2 * 1 * (1 / 3)) / (1 + 1 / 3));
  });

  it('covers a word once, however many spans hold it', () => {
    const gold = [row('The mayor', 'said', 'it is late')];
    const found = values(gold, [row('The mayor', 'said', 'it is|is late')]);
    expect(found['content coverage by span']).toBe(1);
  });

  it('counts a source that two cues share once', () => {
    const gold = [SAID, row('The mayor', 'agreed', 'that it was')];
    expect(values(gold, [SAID])['exact source spans']).toBe(1);
  });

  it.each([
    ['the right cue, another source', row('the aide', 'said', 'it is late'), 0],
    ['the right source, another cue', row('The mayor', 'agreed', 'it is late'), 0],
    ['less than half of the content', row('The mayor', 'said', 'late'), 0],
    ['two thirds of the content', row('The mayor', 'said', 'is late'), 1],
    ['half of the source', row('mayor', 'said', 'it is late'), 1],
  ])('%s: %#', (_, found, whole) => {
    expect(values([SAID], [found])['whole attributions']).toBe(whole);
  });
});
