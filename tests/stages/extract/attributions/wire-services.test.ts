import { describe, expect, it } from 'vitest';
import { canonicalAgency } from '../../../../pipeline/stages/extract/attributions/wire-services.ts';

describe('canonicalAgency', () => {
  it.each([
    ['AP', 'AP'],
    ['The Associated Press', 'AP'],
    ['Agence France-Presse', 'AFP'],
    ['ASSOCIATED PRESS', 'AP'],
    ['Reuters', 'Reuters'],
    ['Thomson Reuters', 'Reuters'],
    ['United Press International', 'UPI'],
    ['Deutsche Presse-Agentur', 'dpa'],
    ['Bloomberg News', 'Bloomberg'],
    ['CNN', null],
    ['ap', null],
    ['', null],
  ])('%s: %s', (name, expected) => {
    expect(canonicalAgency(name)).toBe(expected);
  });
});
