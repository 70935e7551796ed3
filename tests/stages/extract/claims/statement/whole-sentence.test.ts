import { describe, expect, it } from 'vitest';
import { claimsOf, statementsOf } from '../read-text.ts';

describe('the sentence around a claim', () => {
  it.each([
    [
      'After the storm, critics of the port announced that it would close four terminals in Bergen.',
      'After the storm, critics of the port announced that it would close four terminals in Bergen.',
    ],
    [
      'The council asked Anna Ruiz to reject the plan in June, and the mayor called on her to veto it.',
      'The council asked Anna Ruiz to reject the plan in June, and the mayor called on her to veto it.',
    ],
  ])('tells what the claim leaves open: %s', (text, statement) => {
    expect(statementsOf(text)).toContain(statement);
  });

  it('is not told where it leaves something open itself (“?”: flagged)', () => {
    const text = 'He told them that it would close four schools in Bergen.';
    expect(statementsOf(text)).toEqual(['It would close four schools in Bergen. ?']);
  });

  it('is no part of what claims are compared by', () => {
    const text = 'After the storm, critics of the port announced that it would close four terminals in Bergen.';
    expect(claimsOf(text).map(({ own_statement }) => own_statement)).toContain(
      'It would close four terminals in Bergen.',
    );
  });
});
