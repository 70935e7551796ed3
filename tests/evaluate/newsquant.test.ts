import { describe, expect, it } from 'vitest';
import { evaluateNewsQuant } from '../../pipeline/evaluate/newsquant.ts';
import { createAnnotate } from '../../pipeline/language/annotate.ts';
import { flatAnalyzer } from '../language/flat-analyzer.ts';

const annotate = createAnnotate(flatAnalyzer);

const quantity = (change: string, value: string, unit: string, normalized_unit: string, referred_concepts = '-') => ({
  change,
  value,
  unit,
  normalized_unit,
  referred_concepts,
});

/** `name: right, extra, missed` of each measure. */
function countsOf(text: string, quantities: readonly object[]): string[] {
  return evaluateNewsQuant([{ text, quantities }], annotate).measures.map(({ counts }) => counts);
}

describe('evaluateNewsQuant', () => {
  it.each([
    [
      'the same value, unit and bound',
      quantity('>', '5.0', '%', 'percentage'),
      'It sold more than 5% there.',
      '1 right, 0 extra, 0 missed',
      3,
    ],
    ['another value', quantity('=', '6', '%', 'percentage'), 'It sold 5% there.', '0 right, 1 extra, 1 missed', 3],
    [
      'a rate',
      quantity('=', '5', '$ a day', 'dollar per day'),
      'It paid $5 a day there.',
      '1 right, 0 extra, 0 missed',
      3,
    ],
    [
      'a range',
      quantity('=', '5.0-7.0', 'km', 'kilometre'),
      'It ran 5 to 7 km there.',
      '1 right, 0 extra, 0 missed',
      3,
    ],
    [
      'a change, which has two figures',
      quantity('down', '7-5', '$', 'dollar'),
      'It fell from $7 to $5 there.',
      '1 right, 0 extra, 0 missed',
      2,
    ],
    [
      'a metric horsepower',
      quantity('=', '5', 'PS', 'horsepower'),
      'It has 5 PS there.',
      '1 right, 0 extra, 0 missed',
      3,
    ],
  ])('matches %s', (_, gold, text, counts, measures) => {
    expect(countsOf(text, [gold]).slice(0, measures)).toEqual(Array.from({ length: measures }, () => counts));
  });

  it('tells a wrong unit and a wrong bound from a wrong value', () => {
    expect(countsOf('It sold about 5 km there.', [quantity('>', '5', 'miles', 'mile')]).slice(0, 3)).toEqual([
      '1 right, 0 extra, 0 missed',
      '0 right, 1 extra, 1 missed',
      '0 right, 1 extra, 1 missed',
    ]);
  });

  it('sets aside what the codebook decides otherwise, and counts it', () => {
    const { measures, setAside } = evaluateNewsQuant(
      [{ text: 'She put one hand up twice.', quantities: [quantity('=', '1', 'hand', 'hand')] }],
      annotate,
    );
    expect(setAside).toEqual([
      { rule: 'gold: "one" is no figure', count: 1 },
      { rule: 'found: NewsQuant has few multiples', count: 1 },
    ]);
    expect(measures[0]!.counts).toBe('0 right, 0 extra, 0 missed');
  });
});
