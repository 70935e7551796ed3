import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('what stands behind a saying that interrupts a quotation', () => {
  it.each([
    [
      'tells of the saying',
      '“The ferries will be sold in May,” Anna Ruiz told the port council, reading from a letter.',
      'The ferries will be sold in May.',
    ],
    [
      'goes on with it',
      '“The ferries will be sold in May,” Anna Ruiz said, “if the port council agrees.”',
      'The ferries will be sold in May if the port council agrees.',
    ],
  ])('%s', (_, text, expected) => {
    expect(statementsOf(text)).toContain(expected);
  });
});

describe('the comma before the subject', () => {
  it('stays where an aside is gone', () => {
    expect(statementsOf('Like Anna Ruiz, who was born in Oslo, Juan Moe came from a poor family.')).toContain(
      'Like Anna Ruiz, Juan Moe came from a poor family.',
    );
  });
});
