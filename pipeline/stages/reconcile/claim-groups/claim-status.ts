/** How the claims of one group stand to each other. */
import type { ClaimGroupRow } from '../../../core/tables.gen.ts';
import type { ClaimItem } from '../contract.ts';

/** `disputed` where claims are affirmed and denied, `single` in one article, `repeated` where all say it the same way, else `varied`. */
export function statusOf(items: readonly ClaimItem[]): ClaimGroupRow['status'] {
  if (new Set(items.map(isAffirmed)).size > 1) return 'disputed';
  if (new Set(items.map((item) => item.record.article.article_id)).size === 1) return 'single';
  return new Set(items.map(wayOf)).size === 1 ? 'repeated' : 'varied';
}

/** A denied negation affirms. */
function isAffirmed({ claim, attribution }: ClaimItem): boolean {
  return (claim.polarity === 'affirmed') !== (attribution?.stance === 'denies');
}

/** What makes one wording another way of saying it: its words, hedging, and whether a source says it. */
function wayOf({ claim, attribution }: ClaimItem): string {
  const words = claim.statement.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [words.join(' '), claim.certainty, attribution === null ? 'own' : attribution.source_kind].join('|');
}
