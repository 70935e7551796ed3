/** Which articles to set aside when their rows break the contract, so that the rest can be published. */
import type { Finding } from './core/finding.ts';
import type { Issue } from './core/issue.ts';
import { TABLE_NAMES, type Tables } from './core/tables.gen.ts';

/** One issue for each article that a finding leads to; empty where no finding leads to one. */
export function issuesOfFindings(findings: readonly Finding[], tables: Tables): Issue[] {
  const issues = new Map<string, Issue>();
  for (const finding of findings) {
    const articleId = articleOf(finding, tables);
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

/** The article of the row that a finding in a JSON Lines file points to. */
function articleOf({ file, line }: Finding, tables: Tables): string | null {
  const table = TABLE_NAMES.find((name) => file === `${name}.jsonl`);
  if (!table || line === null) return null;
  const row = tables[table][line - 1];
  return row && 'article_id' in row ? row.article_id : null;
}
