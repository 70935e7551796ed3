import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../../../pipeline/language/lexicon/countries.ts';
import { capitalOfCode, isWeakName, lookUpName } from '../../../pipeline/language/names/gazetteer.ts';

describe('lookUpName', () => {
  test.each([
    ['U.S.', 'United States', 'place', 'US'],
    ['the States', 'United States', 'place', 'US'],
    ['PRC', 'China', 'place', 'CN'],
    ['People’s Republic of China', 'China', 'place', 'CN'],
    ['Chinese', 'Chinese', 'group', 'CN'],
    ['Russians', 'Russian', 'group', 'RU'],
    ['Kyiv', 'Kyiv', 'place', 'UA'],
    ['Kiev', 'Kyiv', 'place', 'UA'],
    ['D.C.', 'Washington', 'place', 'US'],
    ['Calif.', 'California', 'place', 'US'],
    ['F.B.I.', 'Federal Bureau of Investigation', 'organization', 'US'],
    ['U.S. Justice Department', 'Justice Department', 'organization', 'US'],
    ['Kremlin', 'Kremlin', 'organization', 'RU'],
    ['G7', 'Group of Seven', 'organization', null],
    ['GOP', 'Republicans', 'group', 'US'],
    ['Western', 'Western', 'group', null],
  ])('%s is %s', (written, name, type, country) => expect(lookUpName(written)).toMatchObject({ name, type, country }));

  test.each(['china', 'Сhina', 'Chinas', 'Republic', ''])('%s is none', (written) =>
    expect(lookUpName(written)).toBeUndefined(),
  );

  test('a capital is not its country', () => expect(lookUpName('Moscow')).not.toBe(lookUpName('Russia')));
  test('passages in capitals, and without', () => {
    expect(lookUpName('CHINA', 'upper')).toBe(lookUpName('China'));
    expect(lookUpName('china', 'lower')).toBe(lookUpName('China'));
    expect(lookUpName('turkey', 'lower')).toBe(lookUpName('Turkey'));
  });
  test('common words are weak', () =>
    expect([isWeakName('Time'), isWeakName('House'), isWeakName('Russia')]).toEqual([true, true, false]));
});

describe('countries', () => {
  test('codes are distinct, two letters, and lead back to the name', () => {
    expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(COUNTRIES.length);
    for (const { code, name } of COUNTRIES) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(lookUpName(name)).toMatchObject({ name, country: code });
    }
  });
  test('every name and alias means its own country', () => {
    for (const { code, name, aliases } of COUNTRIES)
      for (const each of [name, ...aliases]) expect([each, lookUpName(each)?.country]).toEqual([each, code]);
  });
  test('capitals', () => expect(capitalOfCode('CN')?.name).toBe('Beijing'));
});
