import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('“it” and “they” of organizations', () => {
  it.each([
    ['what speaks', 'The World Bank said it needs more time.', 'The World Bank needs more time.'],
    [
      'what goes on acting',
      'The World Bank approved the loan on Monday. It sold its shares in the port.',
      'The World Bank sold its shares in the port.',
    ],
  ])('are named: %s', (_, text, expected) => expect(statementsOf(text)).toContain(expected));

  it.each([
    ['an object', 'The World Bank met on Monday. Ministers had waited for it.', 'waited for the World Bank'],
    [
      'what a plan would do',
      'The World Bank wrote a plan for the port. It would provide jobs.',
      'The World Bank would provide jobs.',
    ],
    ['a party', 'The Democrats wrote a plan for the port. It needs money.', 'The Democrats need'],
  ])('are not: %s', (_, text, wrong) => expect(statementsOf(text).join(' ')).not.toContain(wrong));
});

describe('“him” beside the subject of the verb above', () => {
  it('is somebody else', () => {
    expect(
      statementsOf('Peter Moe praised Paul Ruiz. Mr. Moe voted in 2010 to make him chairman of the port.'),
    ).toContain('Mr. Moe voted in 2010 to make Paul Ruiz chairman of the port.');
  });
});
