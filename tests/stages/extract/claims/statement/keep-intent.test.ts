import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('what someone plans, weighs or hopes', () => {
  it.each([
    ['The mayor plans to close the port in May.', 'The mayor plans to close the port in May.'],
    ['The council vowed not to close the port.', 'The council vowed not to close the port.'],
    ['The council considered closing the port.', 'The council considered closing the port.'],
    ['The council intended the port to serve the islands.', 'The council intended the port to serve the islands.'],
    ['“I hope the port stays open,” Anna Ruiz said.', 'Anna Ruiz hopes that the port stays open.'],
  ])('is told as that: %s', (text, statement) => {
    expect(statementsOf(`Is it over? ${text}`)).toContain(statement);
  });

  it('leaves what someone says will be', () => {
    expect(statementsOf('Is it over? Anna Ruiz says the council will close the port.')).toContain(
      'The council will close the port.',
    );
  });
});
