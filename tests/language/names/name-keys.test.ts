import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acronymOf,
  agreeAsPeople,
  expandCountry,
  isAcronym,
  normalizeName,
  organizationKey,
  organizationWords,
  readPersonName,
  shorterNames,
} from '../../../pipeline/language/names/name-keys.ts';

const agree = (a: string, b: string): boolean => agreeAsPeople(readPersonName(a), readPersonName(b));

describe('names that are one', () => {
  test.each([
    ['North China Research Institute of Electro-Optics', 'North China Electro-Optics Research Institute'],
    ['Acme Widgets Co Ltd', 'Acme Widgets Co.'],
    ['the Ministry of Defence', 'Ministry of Defence'],
    ['Nestlé', 'Nestle'],
  ])('organization %s = %s', (a, b) => expect(organizationKey(a)).toBe(organizationKey(b)));

  test.each([
    ['Acme Widgets', 'Acme Gadgets'],
    ['Сhina Telecom', 'China Telecom'],
    ['Bank of China', 'Bank of Chinatown'],
  ])('organization %s ≠ %s', (a, b) => expect(organizationKey(a)).not.toBe(organizationKey(b)));

  test.each([
    ['Joe Biden', 'Joseph R. Biden'],
    ['Robert S. Mueller III', 'Robert Mueller'],
    ['Raúl Labrador', 'Raul R. Labrador'],
    ['J. Smith', 'John Smith'],
  ])('person %s = %s', (a, b) => expect(agree(a, b)).toBe(true));

  test.each([
    ['Bill Clinton', 'Hillary Clinton'],
    ['John A. Smith', 'John B. Smith'],
    ['Joe Вiden', 'Joe Biden'],
    ['Jean-Luc Martin', 'Luc Martin'],
  ])('person %s ≠ %s', (a, b) => expect(agree(a, b)).toBe(false));
});

describe('parts of names', () => {
  test.each([
    ['Ursula von der Leyen', { first: 'ursula', middle: [], last: 'von der leyen', suffix: '', wordCount: 4 }],
    ['Donald Trump Jr.', { first: 'donald', middle: [], last: 'trump', suffix: 'jr', wordCount: 2 }],
    ['Yellen', { first: '', middle: [], last: 'yellen', suffix: '', wordCount: 1 }],
  ])('%s', (name, parts) => expect(readPersonName(name)).toEqual(parts));

  test('acronyms', () => {
    expect(acronymOf('General Atomics')).toBe('ga');
    expect(acronymOf('Organization for Widget Safety')).toBe('ows');
    expect(acronymOf('Reuters')).toBe('');
    expect([isAcronym('IAEA'), isAcronym('U.N.'), isAcronym('Iran')]).toEqual([true, true, false]);
  });

  test('endings that reports leave out', () => {
    expect(shorterNames(organizationWords('Wuhan Tongsheng Technology Co Ltd'))).toEqual(['wuhan tongsheng']);
    expect(shorterNames(organizationWords('Social Security Trust'))).toEqual([]);
  });

  test('a country’s acronym is written out before other words only', () => {
    expect(expandCountry('U.S. Constitution')).toBe('United States Constitution');
    expect(expandCountry('US')).toBe('US');
    expect(expandCountry('USA Today')).toBe('USA Today');
  });
});

describe('laws', () => {
  const word = fc.stringMatching(/^[a-z]{2,9}$/);
  test('word order does not change an organization’s key', () =>
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const name = `x${words.join(' x')}`;
        const turned = `x${[...words].reverse().join(' x')}`;
        expect(organizationKey(name)).toBe(organizationKey(turned));
      }),
    ));

  test('normalizing twice changes nothing', () =>
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const once = normalizeName(words.join(' '));
        expect(normalizeName(once)).toBe(once);
      }),
    ));
});
