import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('who spoke last', () => {
  it.each([
    [
      'Anna Ruiz said the port was safe. Prices fell in May. “I have sold the boats,” she said.',
      'Anna Ruiz has sold the boats.',
    ],
    ['Peter Moe said the port was safe. “I have sold the boats,” she said.', 'I have sold the boats. ?'],
  ])('%s', (text, statement) => {
    expect(statementsOf(text)).toContain(statement);
  });
});
