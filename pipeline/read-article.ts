/** The stages that look at one article alone, in order: clean, parse, extract. Pure: safe to run in any worker. */
import type { KnownEntity } from './core/config.ts';
import type { Issue } from './core/issue.ts';
import { type EncodedRecord, encodeRecord } from './encoded-record.ts';
import type { Models } from './models.ts';
import { clean } from './stages/clean/index.ts';
import type { ArticleRecord, Source } from './stages/contract.ts';
import { ground } from './stages/extract/ground.ts';
import { extract } from './stages/extract/index.ts';
import { parse } from './stages/parse/index.ts';

/** A record, or the issue that says why the article was set aside. */
export type ReadResult = { readonly record: ArticleRecord } | { readonly issue: Issue };

/** The same on its way to another thread or a file. */
export type EncodedResult = { readonly encoded: EncodedRecord } | { readonly issue: Issue };

/** Reads one article. A fault of ours in one article sets it aside with its message; the rest goes on. */
export function readArticle(source: Source, models: Models, knownEntities: readonly KnownEntity[]): ReadResult {
  try {
    const parsed = parse(clean(source), models.annotate);
    const extraction = extract(parsed, { attributionModel: models.attributions, knownEntities });
    return { record: ground(parsed, extraction) };
  } catch (error) {
    return { issue: stageFailed(source, error) };
  }
}

/** Reads one article and packs its record. */
export function readEncoded(source: Source, models: Models, knownEntities: readonly KnownEntity[]): EncodedResult {
  const result = readArticle(source, models, knownEntities);
  return 'record' in result ? { encoded: encodeRecord(result.record) } : result;
}

function stageFailed(source: Source, error: unknown): Issue {
  const reason =
    error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 2).join(' ') : String(error);
  return {
    severity: 'error',
    code: 'stage-failed',
    article_id: source.article_id,
    span: null,
    message: `${source.source_file}: the article was set aside by a fault of the pipeline, please report it: ${reason.replaceAll(/\(.*[\\/]/g, '(')}`,
  };
}
