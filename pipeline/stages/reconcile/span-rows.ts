/** Rows of `spans`: the exact characters under every row of one article. */
import { compareBy } from '../../core/order.ts';
import type { SpanRow } from '../../core/tables.gen.ts';
import type { PartKind, Piece } from '../contract.ts';
import type { KeyedRecord } from './keyed-record.ts';

/** Roles of the parts that have spans; the body is what is left. */
const PART_ROLES: readonly Exclude<PartKind, 'body'>[] = [
  'title',
  'dateline',
  'byline',
  'credit',
  'heading',
  'boilerplate',
];

/** All spans of one article, in the table's order. */
export function spanRows(
  { record, figureIds, attributionIds, claimIds }: KeyedRecord,
  mentionIds: readonly string[],
): SpanRow[] {
  const article_id = record.article.article_id;
  const rows: SpanRow[] = [];
  const add = (table: SpanRow['table'], row_id: string, role: SpanRow['role'], pieces: readonly Piece[]): void => {
    pieces.forEach(({ start, end, text }, piece) => {
      rows.push({ article_id, table, row_id, role, piece, start, end, text });
    });
  };
  for (const kind of PART_ROLES)
    add(
      'articles',
      article_id,
      kind,
      record.parts.filter((part) => part.kind === kind),
    );
  record.mentions.forEach((mention, at) => {
    add('mentions', mentionIds[at]!, 'mention', [mention.span]);
  });
  record.figures.forEach((figure, at) => {
    add('figures', figureIds[at]!, 'figure', figure.pieces);
  });
  record.attributions.forEach((attribution, at) => {
    for (const role of ['source', 'cue', 'content', 'condition'] as const)
      add('attributions', attributionIds[at]!, role, attribution[role]);
  });
  record.claims.forEach((claim, at) => {
    add('claims', claimIds[at]!, 'claim', claim.pieces);
  });
  return rows.sort(compareBy<SpanRow>('start', 'end', 'table', 'row_id', 'role', 'piece'));
}
