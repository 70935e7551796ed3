import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('“you” of the only person around', () => {
  it.each([
    [
      'what one in office has',
      'Anna Ruiz attacked Peter Moe. “Your actions have hurt the harbor,” Ms. Ruiz said.',
      "Peter Moe's actions have hurt the harbor.",
    ],
    [
      'who is acted on',
      'Anna Ruiz attacked Peter Moe. “I invited you to the harbor,” Ms. Ruiz said.',
      'Anna Ruiz invited Peter Moe to the harbor.',
    ],
    [
      '“yours”',
      'Anna Ruiz attacked Peter Moe. “The harbor is not yours,” Ms. Ruiz said.',
      "The harbor is not Peter Moe's.",
    ],
    [
      'not where two are named',
      'Anna Ruiz attacked Peter Moe and Carl Lund. “Your actions have hurt the harbor,” Ms. Ruiz said.',
      'Your actions have hurt the harbor.',
    ],
    [
      'nor where the words go to another',
      'Anna Ruiz attacked Peter Moe. In a letter to the council, Ms. Ruiz wrote: “Your actions have hurt the harbor.”',
      'Your actions have hurt the harbor.',
    ],
    [
      'nor anybody',
      'Anna Ruiz attacked Peter Moe. “You never know the harbor,” Ms. Ruiz said.',
      'You never know the harbor.',
    ],
    [
      'nor whoever the words name',
      'Anna Ruiz attacked Peter Moe. “Your actions have hurt Peter Moe,” Ms. Ruiz said.',
      'Your actions have hurt Peter Moe.',
    ],
  ])('is whom the words are said to: %s', (_, text, expected) => expect(statementsOf(text)).toContain(expected));
});
