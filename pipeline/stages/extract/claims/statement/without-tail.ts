/**
 * What the end of a clause holds of another: the tree hung it on a word inside.
 *
 *     It looks late[, Ms. Ruiz] (thinks).                      the subject of a saying that is gone
 *     (…, saying) it rained [and vowing to stay]               joined to the saying, not to what is said
 *     It rained [and now] (…)                                  a link to what is gone
 *     It may rain[: If it does,] (she said, …)                 a condition without what follows from it
 *     (Moe,) who had been late[, left early]                   the verb of the sentence
 *     (Moe,) who was sent by Oslo[, and Ruiz, the envoy], …    a second noun beside the one that a relative clause describes
 * Not: “who met Moe, Ruiz, and Ek”: a list of its own.
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childByDeprel, childrenByDeprel, isInSubtree, isRelation } from '../../../../language/tree.ts';
import { type ClaimContext, tokensOfPieces } from '../claim-context.ts';
import { auxiliariesOf, isFiniteForm } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';

/** Longer ends are more than a name. */
const MOST_WORDS = 3;

/** The clause without such an end. */
export function withoutTail(context: ClaimContext, worded: WordedClause): WordedClause {
  const { document } = context;
  const { predicate, clause } = worded;
  const joined = predicate.findIndex((_, at) => at > 0 && isOfSaying(context, worded, at));
  if (joined > 0) return { ...worded, predicate: predicate.slice(0, joined) };
  const colon = predicate.findLastIndex(({ form }) => form === ':');
  if (colon > 0 && isBareCondition(predicate.slice(colon + 1)))
    return { ...worded, predicate: predicate.slice(0, colon) };
  const comma = predicate.findLastIndex(({ form }) => form === ',');
  const tail = predicate.slice(comma + 1);
  const subject = tail.find(({ deprel, head, upos }) => {
    const verb = document.tokens[head];
    if (!isRelation(deprel, 'nsubj') || tail.length > MOST_WORDS || !/^(?:PRON|PROPN)$/u.test(upos)) return false;
    return verb !== undefined && !predicate.includes(verb);
  });
  if (comma > 0 && subject !== undefined && tail.every((token) => isInSubtree(document, token, subject)))
    return { ...worded, predicate: predicate.slice(0, comma) };
  if (clause.frame !== 'relative' && clause.frame !== 'participle') return worded;
  const main = predicate.findIndex((token, at) => at > 0 && token.form === ',' && isMainVerb(document, predicate, at));
  if (main > 0) return { ...worded, predicate: predicate.slice(0, main) };
  const first = predicate.findIndex(({ form }) => form === ',');
  const [link, ...rest] = predicate.slice(first + 1);
  const isSecond =
    first > 0 && link?.upos === 'CCONJ' && rest[0] !== undefined && /^(?:PROPN|NOUN|DET)$/u.test(rest[0].upos);
  return isSecond && !rest.some(isFiniteForm) ? { ...worded, predicate: predicate.slice(0, first) } : worded;
}

/** A past form right behind the comma, adverbs aside, with no conjunction and no subject of its own. */
function isMainVerb(document: Document, predicate: readonly Token[], comma: number): boolean {
  const verb = predicate.slice(comma + 1).find(({ upos }) => upos !== 'ADV');
  if (verb === undefined || verb.upos !== 'VERB' || !/^VB[DN]$/u.test(verb.xpos)) return false;
  if (verb.index <= predicate[0]!.index || auxiliariesOf(document, verb).length > 0) return false;
  const isListed = childrenByDeprel(document, document.tokens[verb.head]!, 'conj').some(
    ({ index }) => index > verb.index,
  );
  return !isListed && childByDeprel(document, verb, 'cc', 'nsubj', 'mark') === undefined;
}

function isBareCondition(words: readonly Token[]): boolean {
  const comma = words.findIndex(({ form }) => form === ',');
  return (
    /^(?:if|when|unless|while)$/iu.test(words[0]?.form ?? '') && !(comma > 0 && words.slice(comma).some(isFiniteForm))
  );
}

/** "and" before a gerund like that of the saying, beside the verb of what is said, or before a "now" that ends the words. */
function isOfSaying(
  { document, found }: ClaimContext,
  { predicate, clause, attribution }: WordedClause,
  at: number,
): boolean {
  const next = predicate[at + 1];
  if (predicate[at]!.upos !== 'CCONJ' || next === undefined) return false;
  if (next.lemma === 'now') return at + 2 === predicate.length;
  if (attribution === null || next.xpos !== 'VBG' || next.head !== clause.head.index || clause.head.xpos === 'VBG')
    return false;
  const { cue } = found.attributions[attribution]!;
  return next.deprel === 'conj' && tokensOfPieces(document, cue).some(({ xpos }) => xpos === 'VBG');
}
