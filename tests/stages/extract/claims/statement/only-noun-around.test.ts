import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('the only noun in the sentence around what was said', () => {
  it.each([
    [
      'Some lawmakers spoke against the order, saying it would hurt trade with Spain.',
      'The order would hurt trade with Spain.',
    ],
    [
      'Some lawmakers spoke against the order on the bridge, saying it would hurt trade with Spain.',
      'Some lawmakers spoke against the order on the bridge, saying it would hurt trade with Spain.',
    ],
  ])('%s', (text, statement) => {
    expect(statementsOf(text)).toContain(statement);
  });
});
