import { describe, expect, test } from 'vitest';
import { conceptsOf } from '../../../../pipeline/stages/reconcile/similarity/concepts.ts';
import { stemOf } from '../../../../pipeline/stages/reconcile/similarity/stem.ts';

describe('stemOf', () => {
  test.each([
    ['produce', 'produced', 'producing', 'produces', 'production', 'product'],
    ['supply', 'supplies', 'supplied', 'supplying'],
    ['stop', 'stopped', 'stopping', 'stops'],
    ['take', 'took', 'taken'],
    ['restrict', 'restriction', 'restrictions', 'restricted'],
    ['company', 'companies', 'company’s'],
    ['normal', 'normally'],
    ['interfere', 'interfered', 'interfering', 'interference'],
    ['plan', 'planned', 'plans'],
    ['go', 'goes', 'going', 'went'],
    ['make', 'making', 'makes', 'made'],
    ['use', 'used', 'using', 'uses'],
    ['vote', 'voted', 'voting', 'votes'],
  ])('%s and its forms have one stem', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  test.each([
    ['news', 'new'],
    ['state', 'station'],
    ['bus', 'busy'],
    ['plan', 'plane'],
    ['king', 'ked'],
    ['plan', 'planing'],
    ['general', 'generous'],
  ])('%s and %s have two', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });
});

describe('conceptsOf', () => {
  test.each([
    ['Danish steel for Sweden’s bridges', ['@DK', 'steel', '@SE', 'bridg']],
    ['the People’s Republic of China', ['@CN']],
    ['the U.S. and the White House', ['@US']],
    ['sales went up, then were cut back', ['~supply', '~grow', '~fall']],
    ['about $900 million and £1.5bn', ['#900000000', '#1500000000']],
    ['70 percent, 70% and 70 per cent', ['#70%']],
    ['probably about twelve boats, nearly', ['twelv', 'boat']],
    ['turkey for dinner in march', ['turkei', 'dinner', 'march']],
  ])('%s', (text, concepts) => {
    expect(conceptsOf(text).toSorted()).toEqual([...concepts].sort());
  });

  test('synonyms share a class, function words and verbs of saying have none', () => {
    expect(conceptsOf('It was investigated')).toEqual(conceptsOf('an inquiry'));
    expect(conceptsOf('He said that it was not so')).toEqual([]);
  });

  test('a token of a megabyte takes no time', () => {
    const start = performance.now();
    expect(conceptsOf('a'.repeat(1_000_000)).length).toBeGreaterThan(0);
    expect(conceptsOf('1'.repeat(1_000_000)).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
