/** A record with the keys of its rows. */
import { joinPiecesText } from '../../core/span.ts';
import type { ArticleRecord } from '../contract.ts';
import { makeRowIds } from './row-ids.ts';

/** Ids by position in the record's lists. */
export interface KeyedRecord {
  readonly record: ArticleRecord;
  readonly figureIds: readonly string[];
  readonly attributionIds: readonly string[];
  readonly claimIds: readonly string[];
}

/** Keys of an article's mentions, which are in no group. */
export function mentionIdsOf({ article, mentions }: ArticleRecord): string[] {
  return makeRowIds(
    'men',
    article.article_id,
    mentions.map((mention) => mention.span.text),
  );
}

/** Gives every row of an article that may be in a group its key. */
export function keyRecord(record: ArticleRecord): KeyedRecord {
  const id = record.article.article_id;
  return {
    record,
    figureIds: makeRowIds(
      'fig',
      id,
      record.figures.map((figure) => joinPiecesText(figure.pieces)),
    ),
    attributionIds: makeRowIds(
      'att',
      id,
      record.attributions.map(({ source, cue, content }) => [source, cue, content].map(joinPiecesText).join(' | ')),
    ),
    claimIds: makeRowIds(
      'cla',
      id,
      record.claims.map((claim) => joinPiecesText(claim.pieces)),
    ),
  };
}
