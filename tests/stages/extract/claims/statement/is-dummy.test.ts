import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('“it” that stands for nothing', () => {
  it.each([
    'It is unclear what the mayor wants.',
    'It is not yet clear the court will stop the sale.',
    'It is time for talks on fish.',
    'It looks like the mayor will leave.',
    'It is a shame that the mayor left.',
    'It would be simple and wrong to blame the mayor.',
    'It took a week to clear the port.',
    'The storm made it harder for small ships to land.',
    'The mayor was trying to have it both ways.',
    'Anna Ruiz left it to the council to name a date.',
  ])('leaves nothing open: %s', (text) => {
    expect(statementsOf(text)).toEqual([text]);
  });

  it.each([
    'It was a long and bitter fight.',
    'It will be able to pay Oslo.',
    'It could take weeks.',
    'The mayor called it a disgrace for Oslo.',
  ])('is another one where something is so: %s', (text) => expect(statementsOf(text)[0]).toMatch(/\?$/u));

  it('is another one where what is said of it needs something before', () => {
    expect(statementsOf('It is a lie because Anna Ruiz left.')[0]).toMatch(/\?$/u);
  });

  it('is another one that nothing tells: no claim', () => {
    expect(statementsOf('It seemed to be occupied.')).toEqual([]);
  });
});
