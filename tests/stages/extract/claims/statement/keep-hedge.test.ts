import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('what nobody named expects or reports', () => {
  it.each([
    ['Is it over? The mayor is expected to close the port in May.', 'The mayor is expected to close the port in May.'],
    ['Is it over? The mayor did not appear to close the port.', 'The mayor did not appear to close the port.'],
    ['Is it over? The mayor reportedly sold the port.', 'The mayor reportedly sold the port.'],
  ])('keeps the words that say so: %s', (text, statement) => {
    expect(statementsOf(text)).toContain(statement);
  });

  it('leaves them to the source where there is one', () => {
    expect(statementsOf('Is it over? Anna Ruiz said the mayor will close the port.')).toContain(
      'The mayor will close the port.',
    );
  });
});
