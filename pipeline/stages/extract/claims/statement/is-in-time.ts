/** Whether a word stands in a time expression. */
import type { Token } from '../../../../language/document.ts';
import { sentenceOf } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';

/** True for the words of a time: nothing stands for them. */
export function isInTime({ document, times }: ClaimContext, token: Token): boolean {
  const inSentence = times[sentenceOf(document, token).index] ?? [];
  return inSentence.some(({ start, end }) => token.start >= start && token.end <= end);
}
