import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('pronouns that nothing sure stands for', () => {
  it.each([
    [
      'the only plural before “them”',
      '“I told the court that heavily armed pirates took our port, and I vowed to bring them to trial,” Ms. Ana Ruiz said.',
      'Ana Ruiz vowed to bring heavily armed pirates to trial.',
    ],
  ])('take the likeliest: %s', (_, text, expected) => expect(statementsOf(text)).toContain(expected));
});
