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
  const predicate: Token[] = [];
  let all: ReadonlySet<Token> | null = null;
  kept.forEach((token, at) => {
    const start = at === 0 ? token.index : kept[at - 1]!.index + 1;
    if (start < token.index) {
      all ??= new Set([...kept, ...worded.subject]);
      const gap = document.tokens.slice(start, token.index);
      if (isNeeded(context, worded, all, gap)) predicate.push(...gap);
    }
    predicate.push(token);
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
function withoutAsides({ tokens }: Document, predicate: readonly Token[]): readonly Token[] {
  const isAside = (token: Token) => {
    if (token.upos !== 'PRON' || token.head !== token.index + 1 || !isRelation(token.deprel, 'nsubj')) return false;
    const before = tokens[token.index - 1];
    const isOpen = before !== undefined && before.upos !== 'PUNCT' && predicate.includes(before);
    return !isOpen && tokens[token.head + 1]?.upos === 'PUNCT' && !predicate.includes(tokens[token.head]!);
  };
  return predicate.some(isAside) ? predicate.filter((token) => !isAside(token)) : predicate;
}
