import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('“we” of whoever speaks for an organization', () => {
  it.each([
    [
      'a person described so',
      '“We have sold the boats,” said Anna Ruiz, a spokeswoman for the United Nations.',
      'The United Nations has sold the boats.',
    ],
    ['a spokesman without a name', '“We have sold the boats,” a Google spokesman said.', 'Google has sold the boats.'],
    [
      'the last spokesman before',
      'A Google spokesman said it was late. “We have sold the boats,” the spokesman said.',
      'Google has sold the boats.',
    ],
    [
      'not a former one',
      '“We have sold the boats,” said Anna Ruiz, a former spokeswoman for the United Nations.',
      'Anna Ruiz and others have sold the boats.',
    ],
    [
      'not whoever writes for it',
      '“We have sold the boats,” said Anna Ruiz, an editor at Reuters.',
      'Anna Ruiz and others have sold the boats.',
    ],
    [
      'not what one of them does alone',
      '“I have sold the boats,” said Anna Ruiz, a spokeswoman for the United Nations.',
      'Anna Ruiz has sold the boats.',
    ],
  ])('%s', (_, text, expected) => expect(statementsOf(text)).toContain(expected));
});
