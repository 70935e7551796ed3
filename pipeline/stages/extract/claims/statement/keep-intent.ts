/**
 * What someone plans, offers, weighs or hopes is told as that: that it will be so would be another claim.
 *
 *     Oslo plans to widen its port.               → Oslo plans to widen its port.
 *     Oslo meant the port to serve all.           → Oslo meant the port to serve all.
 *     the ships that Oslo has vowed to sell       → Oslo has vowed to sell the ships.
 *     Oslo considered selling it.                 → Oslo considered selling it.
 *     “I hope the port closes,” said Moe.         → Moe hopes that the port closes.
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childrenByDeprel, isInSubtree, isRelation } from '../../../../language/tree.ts';
import type { AttributionMention } from '../../../contract.ts';
import { agreementOf } from '../agreement.ts';
import { type ClaimContext, tokensOfPieces } from '../claim-context.ts';
import { auxiliariesOf, isFiniteClause, isFiniteForm } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';
import { closedSubject } from './closed-subject.ts';
import { activeVerb, readVerbPhrase } from './finite-form.ts';
import { addedWords, verbatimWords, type Word } from './word.ts';

/** Verbs of what is weighed; their gerund is no deed. Lemmas. */
const WEIGHING = new Set(['consider', 'mull', 'weigh', 'contemplate']);
/** Verbs whose infinitive is meant to be done. Lemmas. */
const INTENDING = new Set(
  `plan intend aim promise pledge vow threaten commit decide agree offer prepare attempt try seek resolve choose opt refuse propose
  mean hope wish nominate expect undertake volunteer swear`.split(/\s+/u),
);
const HOPE = 'hope';
/** A longer source would make the statement clumsy. */
const MOST_SOURCE_WORDS = 12;

/** Source, cue and what is meant to be done; null where the cue is no verb of intent over it. */
export function intendedInfinitive(
  context: ClaimContext,
  { clause, subject, predicate, attribution }: WordedClause,
): Word[] | null {
  const { document } = context;
  const { head, governor } = clause;
  const row = attribution === null ? undefined : context.found.attributions[attribution];
  if (row === undefined || governor === null || subject.length === 0 || !isIntent(row, governor)) return null;
  if (!isRelation(head.deprel, 'xcomp', 'ccomp', 'advcl', 'conj') || !isInSubtree(document, head, governor))
    return null;
  const isGerund = head.xpos === 'VBG';
  if (isGerund !== WEIGHING.has(governor.lemma)) return null;
  const source = clause.holdsSubject ? sourceOf(context, row) : subject;
  const first = source[0];
  if (source.length === 0 || source.length > MOST_SOURCE_WORDS || first!.xpos.startsWith('W')) return null;
  const rest = predicate.filter(({ index }) => index >= head.index);
  const before = predicate.filter(({ index, upos, form }) => index < head.index && (upos === 'ADV' || form === 'not'));
  const doing = isGerund ? verbatimWords(rest) : infinitive(clause.holdsSubject, { subject, governor, before, rest });
  return [...closedSubject(source), ...cueWords(document, governor, source), ...doing];
}

interface Parts {
  readonly subject: readonly Token[];
  readonly governor: Token;
  readonly before: readonly Token[];
  readonly rest: readonly Token[];
}

/** "to sell"; "[the port] to serve all", "to sell [the ships]": by whether the other one stands behind the cue or before it. */
function infinitive(hasOther: boolean, { subject, governor, before, rest }: Parts): Word[] {
  const isNot = ({ form }: Token) => /^(?:not|never)$/iu.test(form);
  const adverbs = verbatimWords(before.filter((token) => !isNot(token)));
  const to = [...verbatimWords(before.filter(isNot)), ...addedWords('to'), ...adverbs];
  if (!hasOther) return [...to, ...verbatimWords(rest)];
  const isObject = subject[0]!.index < governor.index;
  return isObject
    ? [...to, ...verbatimWords(rest.slice(0, 1)), ...verbatimWords(subject), ...verbatimWords(rest.slice(1))]
    : [...verbatimWords(subject), ...to, ...verbatimWords(rest)];
}

/** A clause under "hope", with who hopes: "Moe hopes that …"; null where the source or its verb is not told in a clause of its own. */
export function hopedClause(
  context: ClaimContext,
  { clause, predicate, attribution }: WordedClause,
  words: readonly Word[],
): Word[] | null {
  const row = attribution === null ? undefined : context.found.attributions[attribution];
  if (row === undefined || row.stance !== 'hopes' || clause.rule !== 'claims/content') return null;
  const source = sourceOf(context, row);
  const cue = tokensOfPieces(context.document, row.cue);
  const verb = cue.find(({ lemma }) => lemma === HOPE);
  if (verb === undefined || verb.upos !== 'VERB' || source.length === 0 || source.length > MOST_SOURCE_WORDS)
    return null;
  if (source.some(({ xpos }) => xpos.startsWith('W')) || predicate.includes(verb)) return null;
  return [...closedSubject(source), ...cueWords(context.document, verb, source), ...addedWords('that'), ...words];
}

function isIntent({ stance }: AttributionMention, governor: Token): boolean {
  if (governor.upos !== 'VERB') return false;
  return (
    WEIGHING.has(governor.lemma) || (INTENDING.has(governor.lemma) && (stance === 'intends' || stance === 'hopes'))
  );
}

/** The source without a conjunction or adverb before it. */
function sourceOf({ document }: ClaimContext, row: AttributionMention): Token[] {
  const tokens = tokensOfPieces(document, row.source);
  const first = tokens.findIndex(({ upos }) => upos !== 'CCONJ' && upos !== 'PUNCT' && upos !== 'ADV');
  return first < 0 ? [] : tokens.slice(first);
}

/** The verb with its auxiliaries and negation; a participle or infinitive in the tense of the verb above. */
function cueWords(document: Document, verb: Token, source: readonly Token[]): Word[] {
  const negations = childrenByDeprel(document, verb, 'advmod').filter(({ form }) =>
    /^(?:not|n['’]t|never)$/iu.test(form),
  );
  const chain = [...auxiliariesOf(document, verb), ...negations, verb].sort((a, b) => a.index - b.index);
  if (isFiniteClause(document, verb)) return verbatimWords(chain);
  let above = document.tokens[verb.head];
  while (above !== undefined && !isFiniteForm(above)) above = document.tokens[above.head];
  const { tense } = readVerbPhrase(document, above ?? null);
  const head = source.find((token) => !source.some(({ index }) => index === token.head)) ?? source[0]!;
  const phrase = { tense, modal: null, isPerfect: false, isProgressive: false };
  return [...addedWords(...activeVerb(verb.lemma, phrase, agreementOf(document, head)))];
}
