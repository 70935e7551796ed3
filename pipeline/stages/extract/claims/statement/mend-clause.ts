/**
 * A clause with all the words between its first and its last, and with the complements that it lost: for a statement that is no sentence
 * without them.
 *
 *     Moe [called] the talks [“useful”] and left.      → Moe called the talks useful and left.
 *     The letters [were found in which] two clerks mocked him.
 */
import type { Token } from '../../../../language/document.ts';
import { subtreeOf } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import type { WordedClause } from '../clause-words.ts';
import { lostComplements } from './find-fault.ts';

/** A longer clause is no help. */
const MOST_WORDS = 60;

/**
 * The clause in one piece: in the outlet's voice with sayings in it, in a source's only what the source says, in nobody's with the cue
 * ("is expected"); null where it is whole already.
 */
export function mendClause(context: ClaimContext, worded: WordedClause): WordedClause | null {
  const { document, found, contentsAt, cuesAt } = context;
  const { predicate, subject, attribution } = worded;
  const kept = new Set<Token>([...predicate, ...subject]);
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  for (const token of predicate) {
    first = Math.min(first, token.index);
    last = Math.max(last, token.index);
    for (const lost of lostComplements(context, token, kept))
      last = Math.max(last, ...subtreeOf(document, lost).map(({ index }) => index));
  }
  if (last - first > MOST_WORDS) return null;
  const outside = new Set(subject);
  const isSourceless = attribution !== null && found.attributions[attribution]!.source.length === 0;
  const isOfVoice = (token: Token) =>
    attribution === null ||
    contentsAt(token).includes(attribution) ||
    (isSourceless && cuesAt(token).includes(attribution));
  const whole = document.tokens.slice(first, last + 1).filter((token) => !outside.has(token) && isOfVoice(token));
  return whole.length === predicate.length ? null : { ...worded, predicate: whole };
}
