import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

const RUIZ = 'President Ana Ruiz met ministers in Oslo on Monday.';

describe('descriptions of what is named', () => {
  it.each([
    ['the office alone', 'The president signed the law on Tuesday.', 'Ana Ruiz signed the law on Tuesday.'],
    [
      'another holder',
      'The next president will sign the law on Tuesday.',
      'The next president will sign the law on Tuesday.',
    ],
    [
      'one of a kind',
      'The second-term president signed the law on Tuesday.',
      'The second-term president signed the law on Tuesday.',
    ],
  ])('%s', (_, text, expected) => expect(statementsOf(`${RUIZ} ${text}`)).toContain(expected));
});
