/** What is surprising in the data: shipped as rows, the run goes on. The closed list of codes is in schemas/issues.schema.json. */
import type { Span } from './span.ts';
import type { IssueRow } from './tables.gen.ts';

/** Why something was set aside or kept with a warning. */
export type IssueCode = IssueRow['code'];

/** One surprise. `span` counts UTF-16 code units of the article's text until the article is grounded. */
export interface Issue {
  readonly severity: IssueRow['severity'];
  readonly code: IssueCode;
  readonly article_id: string | null;
  readonly span: Span | null;
  /** What was found, where (`file:line`), and what to do. */
  readonly message: string;
}
