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

  it('is told rather than the sentence before, of what a source says in other words', () => {
    const text =
      'Several mayors have spoken out against the plan of the council, saying it could harm trade with Spain.';
    expect(claimsOf(`Anna Ruiz opened the museum in May. ${text}`)[2]!.statement).toBe(text);
  });

  it('is not told where only the saying stands before the pronoun', () => {
    const text =
      'The council closed the bridge in March. The mayor told reporters that it would never happen again in Oslo.';
    expect(statementsOf(text)[1]).toBe(
      'The council closed the bridge in March, and it would never happen again in Oslo.',
    );
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
