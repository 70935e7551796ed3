import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('“I” in words quoted inside a sentence of the outlet', () => {
  it.each([
    [
      'Mr. Juan Ruiz relished the debate, addressing the harbor master as “my friend” in May.',
      'Mr. Juan Ruiz relished the debate, addressing the harbor master as his friend in May.',
    ],
    [
      'Mr. Juan Ruiz apologized to “anyone I may have offended” in May.',
      'Mr. Juan Ruiz apologized to anyone he may have offended in May.',
    ],
  ])('is the subject: %s', (text, expected) => expect(statementsOf(text)).toContain(expected));
});
