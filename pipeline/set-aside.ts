/** Which articles to set aside when their rows break the contract, so that the rest can be published. */
import type { Finding } from './core/finding.ts';
import type { Issue } from './core/issue.ts';
import { jsonLinesFile } from './core/release-layout.ts';
import type { TableName } from './core/tables.gen.ts';
import type { GiveRows } from './core/take-row.ts';

/** One issue for each article that a finding leads to; empty where no finding leads to one. */
export async function issuesOfFindings(findings: readonly Finding[], give: GiveRows): Promise<Issue[]> {
  const articles = await articlesOf(findings, give);
  const issues = new Map<string, Issue>();
  for (const finding of findings) {
    const articleId = articles.get(placeOf(finding.file, finding.line)) ?? null;
    if (articleId === null || issues.has(articleId)) continue;
    issues.set(articleId, {
      severity: 'error',
      code: 'row-invalid',
      article_id: articleId,
      span: null,
      message: `${articleId}: the article was set aside: its row in ${finding.file} broke the schema, please report it: found ${finding.found}, expected ${finding.expected}`,
    });
  }
  return [...issues.values()];
}

function placeOf(file: string, line: number | null): string {
  return `${file}:${line}`;
}

/** The articles of the rows that findings in JSON Lines files point to, by file and line. */
async function articlesOf(findings: readonly Finding[], give: GiveRows): Promise<Map<string, string | null>> {
  const wanted = new Set(findings.map(({ file, line }) => placeOf(file, line)));
  const articles = new Map<string, string | null>();
  const lines = new Map<TableName, number>();
  await give((table, row) => {
    const line = (lines.get(table) ?? 0) + 1;
    lines.set(table, line);
    const place = placeOf(jsonLinesFile(table), line);
    if (wanted.has(place)) articles.set(place, 'article_id' in row ? row.article_id : null);
  });
  return articles;
}
