/**
 * What nobody named expects or reports keeps the words that say so: no source stands beside the claim that they could be left to.
 *
 *     The mayor is expected to resign.         → The mayor is expected to resign.
 *     Not: “She will resign,” Peter Moe said.  (his row says whose words they are)
 *     The mayor reportedly met the builders.   → The mayor reportedly met the builders.
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childrenByDeprel } from '../../../../language/tree.ts';
import { type ClaimContext, tokensOfPieces } from '../claim-context.ts';
import { auxiliariesOf } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';
import { closedSubject } from './closed-subject.ts';
import { verbatimWords, type Word } from './word.ts';

/** Verbs of what is held without a source. Lemmas. */
const HEDGES = new Set(
  'expect appear seem believe think suppose rumor rumour report poise set schedule slate'.split(' '),
);

/** "is expected to resign": subject, cue and infinitive as they stand; null where the cue is no hedge or has another subject. */
export function hedgedInfinitive(
  context: ClaimContext,
  { clause, subject, predicate, attribution }: WordedClause,
): Word[] | null {
  const { governor } = clause;
  if (governor === null || !HEDGES.has(governor.lemma) || !isSourceless(context, attribution)) return null;
  const isOwn = clause.subject?.head === governor.index && clause.subject.index < governor.index;
  const infinitive = infinitiveOf(context.document, predicate, clause.head);
  if (!isOwn || infinitive === null) return null;
  const not = childrenByDeprel(context.document, governor, 'advmod').filter(({ form }) =>
    NEGATIONS.has(form.toLowerCase()),
  );
  const cue = [...auxiliariesOf(context.document, governor), ...not, governor].sort((a, b) => a.index - b.index);
  return [...closedSubject(subject), ...verbatimWords([...cue, ...infinitive])];
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never']);

/** "to resign in May". */
function infinitiveOf({ tokens }: Document, predicate: readonly Token[], head: Token): Token[] | null {
  let to = head.index - 1;
  while (to >= 0 && tokens[to]!.xpos !== 'TO' && (tokens[to]!.upos === 'ADV' || tokens[to]!.upos === 'AUX')) to--;
  if (tokens[to]?.xpos !== 'TO') return null;
  return [tokens[to]!, ...predicate.filter(({ index }) => index > to)];
}

/** The words with the adverb of a report that names no source, where it stands among them. */
export function withReportedly(context: ClaimContext, attribution: number | null, words: readonly Word[]): Word[] {
  if (attribution === null || !isSourceless(context, attribution)) return [...words];
  const cue = tokensOfPieces(context.document, context.found.attributions[attribution]!.cue);
  if (cue.length === 0 || !cue.every(({ upos }) => upos === 'ADV')) return [...words];
  const last = cue[cue.length - 1]!.index;
  const at = words.findIndex(({ token }) => token !== null && token.index > last);
  const isAmong = at > 0 && !words.some(({ token }) => token !== null && cue.includes(token));
  return isAmong ? [...words.slice(0, at), ...verbatimWords(cue), ...words.slice(at)] : [...words];
}

function isSourceless({ found }: ClaimContext, attribution: number | null): boolean {
  return attribution !== null && found.attributions[attribution]!.source.length === 0;
}
