import { describe, expect, it } from 'vitest';
import type { Finding } from '../pipeline/core/finding.ts';
import type { Tables } from '../pipeline/core/tables.gen.ts';
import type { GiveRows } from '../pipeline/core/take-row.ts';
import { issuesOfFindings } from '../pipeline/set-aside.ts';

const tables = {
  claims: [{ article_id: 'a' }, { article_id: 'b' }],
  stories: [{ story_id: 's' }],
} as unknown as Tables;

const give: GiveRows = (take) => {
  for (const row of tables.claims) take('claims', row);
  for (const row of tables.stories) take('stories', row);
};

function finding(file: string, line: number | null): Finding {
  return { code: 'row-wrong', file, line, column: { name: 'statement', number: 5 }, found: '""', expected: 'text' };
}

describe('issuesOfFindings', () => {
  it('names each article once, with what was found', async () => {
    const issues = await issuesOfFindings([finding('claims.jsonl', 2), finding('claims.jsonl', 2)], give);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ article_id: 'b', code: 'row-invalid', severity: 'error' });
    expect(issues[0]!.message).toContain('found "", expected text');
  });

  it.each([
    ['claims.csv', 2],
    ['claims.jsonl', null],
    ['claims.jsonl', 9],
    ['stories.jsonl', 1],
  ])('leads from %s line %s to no article', async (file, line) => {
    expect(await issuesOfFindings([finding(file, line)], give)).toEqual([]);
  });
});
