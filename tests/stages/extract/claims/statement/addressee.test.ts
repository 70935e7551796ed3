import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('“you” in what is said to somebody', () => {
  it.each([
    ['a person by a noun', '“You have sold the boats,” Anna Ruiz told the mayor.', 'The mayor has sold the boats.'],
    ['a person by name', '“Your plan has failed,” Anna Ruiz wrote to Peter Moe.', "Peter Moe's plan has failed."],
    [
      'two clauses',
      '“You are late, and I have sold your boats,” Anna Ruiz told Peter Moe.',
      "Anna Ruiz has sold Peter Moe's boats.",
    ],
    ['not reporters', '“You have sold the boats,” Anna Ruiz told reporters.', 'You have sold the boats.'],
    ['not anybody', '“You can never sell the boats,” Anna Ruiz told the mayor.', 'You can never sell the boats.'],
    [
      'nor under a condition',
      '“The boats sink if you sell them,” Anna Ruiz told the mayor.',
      'The boats sink if you sell them.',
    ],
  ])('is who is addressed: %s', (_, text, expected) => expect(statementsOf(text)).toContain(expected));
});
