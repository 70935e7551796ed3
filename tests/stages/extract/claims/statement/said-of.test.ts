import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('what a source is said to speak of', () => {
  it.each([
    ['“It will fail within a year,” Anna Ruiz said of the plan.', 'The plan will fail within a year.'],
    ['“It will fail within a year,” Anna Ruiz said about the plan.', 'The plan will fail within a year.'],
    ['“It will fail within a year,” Anna Ruiz said of the plans.', 'It will fail within a year. ?'],
  ])('%s', (text, statement) => {
    expect(statementsOf(text)).toContain(statement);
  });
});
