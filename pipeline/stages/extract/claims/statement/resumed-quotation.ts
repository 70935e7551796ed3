/**
 * What stands behind a saying that interrupts a quotation and does not go on with it.
 *
 *     “I may sell,” she said, [smiling].                      tells of the saying
 *     “I may sell,” she said, adding: “[If prices rise].”     a sentence of its own
 *     “I may sell,” she said, “if prices rise.”               goes on: all stays
 */
import type { Token } from '../../../../language/document.ts';
import type { ClaimContext } from '../claim-context.ts';
import type { WordedClause } from '../clause-words.ts';
import { isQuotationMark } from './kept-quotations.ts';

/** The clause up to the first such saying behind its head. */
export function withoutResumed({ document, found }: ClaimContext, worded: WordedClause): WordedClause {
  const { attribution, clause, predicate } = worded;
  if (attribution === null || found.attributions[attribution]!.quotation === 'indirect') return worded;
  let last: Token | null = null;
  for (const [at, token] of predicate.entries()) {
    if (token.upos === 'PUNCT') continue;
    const gap =
      last === null || last.index < clause.head.index ? [] : document.tokens.slice(last.index + 1, token.index);
    if (isApart(gap, token)) return { ...worded, predicate: predicate.slice(0, at) };
    last = token;
  }
  return worded;
}

/** A participle, a relative word, or a phrase that describes what was named in the saying. */
const OF_SAYING = /^(?:VB[GN]|W.*|PRP\$|DT)$/u;

/** The gap closes a quotation; it opens none, or one whose first word has a capital. */
function isApart(gap: readonly Token[], next: Token): boolean {
  const marks = gap.filter(({ form }) => isQuotationMark(form));
  const words = gap.filter(({ upos }) => upos !== 'PUNCT');
  if (words.length === 0 || marks.length === 0 || marks[0]!.index > words[0]!.index) return false;
  if (marks.length === 1) return OF_SAYING.test(next.xpos);
  return /^\p{Lu}\p{Ll}+$/u.test(next.form) && next.upos !== 'PROPN';
}
