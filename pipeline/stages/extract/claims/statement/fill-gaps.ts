/**
 * The small words of a clause that were taken out with a saying or a neighbouring clause although the clause needs them.
 *
 *     I [say] what I mean                    a subject keeps its verb, a verb its auxiliary
 *     The port [will reportedly] close       … though the cue holds it
 *     so often [and] so gladly               one linking word between two words that stay
 *     The ships, you [know], were late       → The ships were late: an aside goes as a whole
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childrenByDeprel, isRelation } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { isFiniteForm } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';

/** More words than these are no gap but a part of their own. */
const MOST_WORDS = 4;

const LINKING = /^(?:CCONJ|ADP|SCONJ|PART|AUX|DET)$/u;

/** The clause with its gaps filled; finite clauses only, since other frames are put together anew. */
export function fillGaps(context: ClaimContext, worded: WordedClause): WordedClause {
  const { frame } = worded.clause;
  if (frame !== 'finite' && frame !== 'shared') return worded;
  const { document } = context;
  const kept = withoutAsides(document, worded.predicate);
  const all = new Set([...kept, ...worded.subject]);
  const predicate = kept.flatMap((token, at) => {
    const before = kept[at - 1];
    const gap = before === undefined ? [] : document.tokens.slice(before.index + 1, token.index);
    return isNeeded(context, worded, all, gap) ? [...gap, token] : [token];
  });
  return predicate.length === worded.predicate.length ? worded : { ...worded, predicate };
}

function isNeeded(
  context: ClaimContext,
  { attribution }: WordedClause,
  kept: ReadonlySet<Token>,
  gap: readonly Token[],
): boolean {
  const { document, speechAt, conditionAt } = context;
  const words = gap.filter(({ upos }) => upos !== 'PUNCT');
  if (words.length === 0 || words.length > MOST_WORDS || words.some(({ index }) => conditionAt.has(index)))
    return false;
  if (words.some((token) => isOfSource(context, token))) return false;
  if (words.some((token) => isAuxiliaryOf(document, token, kept))) return true;
  const verb = words.find((token) => isFiniteForm(token) || token.upos === 'VERB');
  if (verb !== undefined) return hasSubject(document, verb, kept, gap);
  const isSpeech = attribution !== null && words.some((token) => speechAt(token).includes(attribution));
  const [link] = words;
  if (words.length !== 1 || !LINKING.test(link!.upos) || link!.xpos.startsWith('W') || isSpeech) return false;
  return link!.upos !== 'CCONJ' || gap.length === 1 || joins(document, link!, kept);
}

/** "officials" in "Moe, [officials said,] left": an inserted saying. */
function isOfSource({ speechAt, cuesAt }: ClaimContext, token: Token): boolean {
  return speechAt(token).length > cuesAt(token).length;
}

/** A conjunction with a comma before it, both of whose sides stay. */
function joins({ tokens }: Document, link: Token, kept: ReadonlySet<Token>): boolean {
  const second = tokens[link.head];
  const first = second === undefined ? undefined : tokens[second.head];
  return second !== undefined && first !== undefined && kept.has(second) && kept.has(first);
}

/** "[will] … close": of a verb that stays. */
function isAuxiliaryOf({ tokens }: Document, token: Token, kept: ReadonlySet<Token>): boolean {
  const verb = tokens[token.head];
  return verb !== undefined && isRelation(token.deprel, 'aux', 'cop') && verb.index > token.index && kept.has(verb);
}

/** A verb whose subject stays right before the gap, and something that hangs on it behind. */
function hasSubject(document: Document, verb: Token, kept: ReadonlySet<Token>, gap: readonly Token[]): boolean {
  const start = gap[0]!.index;
  const subjects = childrenByDeprel(document, verb, 'nsubj', 'expl');
  const goesOn = verb.children.some((index) => index > verb.index && kept.has(document.tokens[index]!));
  return goesOn && subjects.some((token) => token.index < start && kept.has(token));
}

/** Without the subject of an aside whose verb is gone: "you [know]", ", I [think]". */
function withoutAsides({ tokens }: Document, predicate: readonly Token[]): Token[] {
  const kept = new Set(predicate);
  return predicate.filter((token) => {
    const verb = tokens[token.head];
    const isLost = verb !== undefined && verb.index === token.index + 1 && !kept.has(verb);
    if (!isLost || token.upos !== 'PRON' || !isRelation(token.deprel, 'nsubj')) return true;
    const isOpen = tokens[token.index - 1]?.upos !== 'PUNCT' && kept.has(tokens[token.index - 1]!);
    return isOpen || tokens[verb.index + 1]?.upos !== 'PUNCT';
  });
}
