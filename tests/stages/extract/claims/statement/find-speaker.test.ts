import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('whom “I” means', () => {
  it.each([
    [
      'who speaks around what another is said to think',
      '“The governor believes I can do the job,” Anna Ruiz said.',
      'Anna Ruiz can do the job.',
    ],
    [
      'who is quoted inside a quotation',
      '“The governor said, I can do the job,” Anna Ruiz said.',
      'The governor can do the job.',
    ],
    [
      'who spoke before “adding”',
      '“I cannot support the sale of the old boats,” Anna Ruiz said, citing their costs, adding, “My vote will be no.”',
      "Anna Ruiz's vote will be no.",
    ],
  ])('%s', (_, text, expected) => expect(statementsOf(text)).toContain(expected));
});
