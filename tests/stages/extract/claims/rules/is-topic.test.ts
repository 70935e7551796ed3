import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('a topic with a clause about its noun', () => {
  it.each([
    'The report referred to the terms of the pact that Rome signed in May.',
    'Anna Ruiz referred to statements her office had made.',
  ])('states nothing: %s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
