import { describe, expect, it } from 'vitest';
import { claimsOf, statementsOf } from '../read-text.ts';

describe('what was said right before', () => {
  it.each([
    [
      'Exports of timber rose by a tenth in May. That has eased fears in the ports.',
      'Exports of timber rose by a tenth in May, and that has eased fears in the ports.',
    ],
    [
      '“The mayor lied to the council. It is a shame,” Anna Ruiz said.',
      'The mayor lied to the council, and it is a shame.',
    ],
    [
      'The council closed the old bridge in March. But this angered the shop owners.',
      'The council closed the old bridge in March, but this angered the shop owners.',
    ],
    [
      'Oslo Steel was hacked in 2013, which hurt its customers.',
      "Oslo Steel was hacked in 2013, which hurt Oslo Steel's customers.",
    ],
    [
      '“The mayor lied to the council. It is ridiculous. It is ridiculous. We will all vote,” Anna Ruiz said.',
      'The mayor lied to the council, and it is ridiculous.',
    ],
  ])('stands before what takes it up: %s', (text, statement) => {
    expect(statementsOf(text)).toContain(statement);
  });
  it.each([
    [
      '“The bridge is safe,” Anna Ruiz said. “That has angered the shops,” Peter Moe said.',
      'That has angered the shops. ?',
    ],
    ['Has the bridge been closed? That would anger the shop owners.', 'That would anger the shop owners. ?'],
  ])('does not, where it is uncertain (“?”: flagged): %s', (text, statement) => {
    expect(statementsOf(text)).toContain(statement);
  });

  it('is not the outlet’s sentence where a quotation only says of an open “this” what it is', () => {
    expect(statementsOf('The council closed the old bridge in March. “This is a disgrace,” Anna Ruiz said.')).toEqual([
      'The council closed the old bridge in March.',
      'This is a disgrace. ?',
    ]);
  });

  it('is no part of what claims are compared by', () => {
    const claims = claimsOf('The council closed the old bridge in March. But this angered the shop owners.');
    expect(claims.map(({ own_statement }) => own_statement)).toEqual([
      'The council closed the old bridge in March.',
      'This angered the shop owners.',
    ]);
  });

  it('does not grow from sentence to sentence', () => {
    const statements = statementsOf(`Exports rose. ${'That is good. '.repeat(40)}`);
    expect(Math.max(...statements.map((text) => text.split(' ').length))).toBeLessThanOrEqual(80);
  });
});
