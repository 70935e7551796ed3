/** The time that a figure speaks of: the one stated for its clause, or in the relative clause on what it measures. */
import type { Document, Token } from '../../../language/document.ts';
import type { TimeExpression } from '../../../language/time/time-expression.ts';
import { isInSubtree, isRelation, pathToRoot } from '../../../language/tree.ts';
import { type Candidate, type FigureSentence, tokenFrom } from './candidate.ts';
import { isAfterThat, isBelowContent, isOfNamedSource, isOfReporting, isOfSaying, isSource } from './time-of-saying.ts';

/** Kinds that speak of no time: their own length or order is what they state. */
const TIMELESS = new Set(['duration', 'ordinal', 'multiple']);

/** The period of a figure, or null. `subject` are the words of what it measures. */
export function periodOf(
  context: FigureSentence,
  candidate: Candidate,
  subject: readonly Token[],
  others: Others,
): TimeExpression | null {
  const { quantity } = candidate;
  const core = context.atoms[quantity.coreFirst]!.start;
  const own = context.times.find((time) => time.holdsLength && time.start <= core && candidate.span.end <= time.end);
  if (own !== undefined) return own;
  if (TIMELESS.has(quantity.kind) || (candidate.isCompound && quantity.kind === 'number')) return null;
  if (isSource(context.document, candidate)) return null;
  const subjectEnd = subject[subject.length - 1]?.index ?? 0;
  const usable = nearestTimes(context, candidate).filter((time) => isUsable(context, candidate, time, subject, others));
  let best: TimeExpression | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const time of usable) {
    const cost = costOf(context, candidate, time, subjectEnd);
    if (cost < bestCost) {
      best = time;
      bestCost = cost;
    }
  }
  return best;
}

/** The most times of a sentence that a figure is weighed against: more stand in tables only. */
const MOST_TIMES = 8;

function nearestTimes({ times }: FigureSentence, { span }: Candidate): readonly TimeExpression[] {
  if (times.length <= MOST_TIMES) return times;
  const distance = (time: TimeExpression): number => Math.abs(time.start - span.start);
  return [...times].sort((a, b) => distance(a) - distance(b)).slice(0, MOST_TIMES);
}

/** Times with days that are no time of speaking; a day is none for who acts ("two officials met on Friday"). */
function isUsable(
  context: FigureSentence,
  candidate: Candidate,
  time: TimeExpression,
  subject: readonly Token[],
  others: Others,
): boolean {
  if (time.kind === 'clock' || (time.start_on === null && time.end_on === null)) return false;
  if (time.kind === 'since' && hasCommaBetween(context, candidate, time)) return false;
  if (time.kind === 'until') return false;
  const token = tokenFrom(context.document, context.sentence, time.start);
  if (
    token !== null &&
    (isOfOther(context, candidate, token, subject, others) || isBelowContent(context, candidate, token))
  )
    return false;
  if (token !== null && isBesideOther(context.document, candidate, token, subject, others)) return false;
  if (token !== null && (isOfComparison(context, token) || isModifier(context, time, token))) return false;
  if (token !== null && isOfNamedSource(context.document, candidate, token)) return false;
  if (token !== null && isOfSaying(context, candidate, time, token)) return false;
  if (token !== null && isOfOtherNoun(context.document, candidate, token, subject)) return false;
  if (token === null || isOfReporting(context.document, context.sentence.firstToken, token)) return false;
  if (time.unit === 'day' && candidate.noun !== null) return !/^nsubj$/u.test(candidate.head.deprel);
  return true;
}

/** A time in a clause on a noun ("tools imported in 2023") is that of the figure nearest before it, and of those that measure the same. */
function isOfOther(
  { document }: FigureSentence,
  candidate: Candidate,
  time: Token,
  subject: readonly Token[],
  others: Others,
): boolean {
  const isInClause = [time, ...pathToRoot(document, time)].some((above) => isRelation(above.deprel, 'acl'));
  if (!isInClause || time.index < candidate.endToken) return false;
  let nearest: Others[number] | null = null;
  for (const other of others) if (other.candidate.endToken <= time.index) nearest = other;
  if (nearest === null || nearest.candidate.firstToken <= candidate.firstToken) return false;
  return !nearest.subject.some((token) => subject.some(({ index }) => index === token.index));
}

/** A time that the tree hangs by another figure ("its low of 3% in 2011") is that figure's, and of those that measure the same. */
function isBesideOther(
  document: Document,
  candidate: Candidate,
  time: Token,
  subject: readonly Token[],
  others: Others,
): boolean {
  for (const above of pathToRoot(document, time)) {
    if (above.upos === 'VERB') return false;
    const owner = others.find(
      (other) => other.candidate.firstToken <= above.index && above.index < other.candidate.endToken,
    );
    if (owner === undefined) continue;
    const isShared = owner.subject.some((token) => subject.some(({ index }) => index === token.index));
    return owner.candidate.firstToken !== candidate.firstToken && !isShared;
  }
  return false;
}

/** The figures of the sentence with the words of what they measure. */
export type Others = readonly { readonly candidate: Candidate; readonly subject: readonly Token[] }[];

/** "twice as many as in 2019", "more than in May", "compared with 2020": the time of what a figure is compared with. */
function isOfComparison({ document, sentence }: FigureSentence, time: Token): boolean {
  for (let index = time.index - 1; index >= sentence.firstToken && index >= time.index - 2; index--) {
    const { form, upos } = document.tokens[index]!;
    if (/^(?:as|than|compared|versus|against)$/iu.test(form)) return true;
    if (upos !== 'ADP' && upos !== 'DET') return false;
  }
  return false;
}

const HYPHEN_TO_WORD = /^[-‑]\p{L}/u;

/** "the 2008 election", "a 1968 plane", "a 1970s-era law": a year right before a noun belongs to the noun. */
function isModifier({ document, sentence }: FigureSentence, time: TimeExpression, token: Token): boolean {
  if (HYPHEN_TO_WORD.test(document.text.slice(time.end, time.end + 2))) return true;
  const next = document.tokens[token.index + 1];
  if (
    time.unit !== 'year' ||
    time.isRelative ||
    next === undefined ||
    next.start < time.end ||
    next.index >= sentence.endToken
  )
    return false;
  if (next.upos !== 'NOUN' && next.upos !== 'PROPN' && next.upos !== 'ADJ') return false;
  return document.tokens[token.index - 1]?.upos !== 'ADP';
}

function hasCommaBetween({ document }: FigureSentence, candidate: Candidate, time: TimeExpression): boolean {
  for (
    let index = candidate.endToken;
    index < document.tokens.length && document.tokens[index]!.start < time.start;
    index++
  ) {
    if (document.tokens[index]!.form === ',') return true;
  }
  return false;
}

/** A time before the figure in a clause on a noun ("the bill passed on Friday would give $5m") is that noun's, unless the figure measures it. */
function isOfOtherNoun(document: Document, candidate: Candidate, time: Token, subject: readonly Token[]): boolean {
  if (time.index > candidate.firstToken) return false;
  const clause = [time, ...pathToRoot(document, time)].find(({ deprel }) => isRelation(deprel, 'acl'));
  if (clause === undefined || isInSubtree(document, candidate.head, clause) || isAfterThat(document, clause, time))
    return false;
  return !subject.some(({ index }) => index === clause.head);
}

/** The time's distance in clauses, then in tokens; after the figure is nearer than before it. */
function costOf(context: FigureSentence, candidate: Candidate, time: TimeExpression, subjectEnd: number): number {
  const { document } = context;
  const token = tokenFrom(context.document, context.sentence, time.start)!;
  const isAfter = token.index >= candidate.endToken;
  const distance = isAfter
    ? token.index - Math.max(candidate.endToken, Math.min(subjectEnd, token.index))
    : candidate.firstToken - token.index + 2;
  const clauses = clausesBetween(document, token, candidate.head);
  return clauses * 40 + distance + (hasBreak(document, candidate, token) ? 30 : 0);
}

/** A semicolon, colon or dash between figure and time. */
function hasBreak(document: Document, candidate: Candidate, time: Token): boolean {
  const first = Math.min(candidate.endToken, time.index);
  const end = Math.max(candidate.firstToken, time.index);
  for (let index = first; index < end; index++) if (/^(?:;|:|—|–|--)$/u.test(document.tokens[index]!.form)) return true;
  return false;
}

/** Clauses that lie between two tokens: 0 where one verb governs both, or one stands in a clause on the other's noun. */
function clausesBetween(document: Document, time: Token, figure: Token): number {
  const timeClauses = clausePath(document, time);
  const figureClauses = clausePath(document, figure);
  const common = timeClauses.findIndex((index) => figureClauses.includes(index));
  if (common < 0) return 2;
  const other = figureClauses.indexOf(timeClauses[common]!);
  return Math.max(0, common + other - 1);
}

/** The verbs above a token, nearest first; relative clauses belong to the clause of their noun, joined verbs to the first. */
function clausePath(document: Document, token: Token): number[] {
  const path: number[] = [];
  for (const above of [token, ...pathToRoot(document, token)]) {
    const isPredicate = above.upos === 'VERB' || above.head < 0;
    if (isPredicate && !isRelation(above.deprel, 'acl', 'conj', 'xcomp')) path.push(above.index);
  }
  return path;
}
