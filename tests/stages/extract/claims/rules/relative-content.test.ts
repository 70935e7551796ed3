import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('what is said of the noun before the saying', () => {
  it.each([
    ['The council passed a plan that critics say would ruin the port.', 'A plan would ruin the port.'],
    ['They built a wall, which he estimates would cost a million.', 'A wall would cost a million.'],
  ])('%s', (text, statement) => {
    expect(statementsOf(text)).toContain(statement);
  });
});
