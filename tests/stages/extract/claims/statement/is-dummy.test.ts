import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('“it” that stands for nothing', () => {
  it.each([
    'It is unclear what the mayor wants.',
    'It is not yet clear the court will stop the sale.',
    'It is time for talks on fish.',
    'It looks like the mayor will leave.',
    'It is a shame that the mayor left.',
  ])('leaves nothing open: %s', (text) => {
    expect(statementsOf(text)).toEqual([text]);
  });

  it('is another one where what is said of it needs something before', () => {
    expect(statementsOf('It is a lie because the mayor left.')[0]).toMatch(/\?$/u);
  });
});
