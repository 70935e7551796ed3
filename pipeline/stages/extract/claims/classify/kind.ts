/**
 * What kind of claim it is.
 *
 *     should be restricted · urged to refrain       proposal
 *     will take up · gather next week · hopes that  forecast
 *     among the most effective moves                opinion
 *     everything else                               fact
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childByDeprel, childrenByDeprel, childrenOf, isRelation, sentenceOf } from '../../../../language/tree.ts';
import { type ClaimContext, tokensIn, tokensOfPieces } from '../claim-context.ts';
import { auxiliariesOf, hasCopula, isToInfinitive, isYetTo, ownSubject } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';
import { EVALUATIVE, FORECAST_HEADS, FORECAST_MODALS, PROPOSAL_MODALS, SUPERLATIVES } from '../lexicon.ts';
import { URGING_VERBS } from '../rules/urged-clause.ts';

type Kind = 'fact' | 'forecast' | 'opinion' | 'proposal';

/** Decides the kind by modal, stance of the attribution, time and judging words. */
export function readKind(context: ClaimContext, worded: WordedClause): Kind {
  const { document, found } = context;
  const { clause, attribution } = worded;
  const { head } = clause;
  const stance = attribution === null ? null : found.attributions[attribution]!.stance;
  if (
    isAppeal(context, worded) ||
    clause.modal === 'should' ||
    hasModal(document, clause, PROPOSAL_MODALS) ||
    needsDoing(document, head)
  )
    return 'proposal';
  if (isJudgement(document, worded, isView(context, attribution))) return 'opinion';
  if (clause.modal === 'will' || hasModal(document, clause, FORECAST_MODALS)) return 'forecast';
  if (stance === 'hopes' || isScheduled(document, head)) return 'forecast';
  if (stance === 'intends' && clause.frame !== 'finite') return 'forecast';
  return isInFuture(context, worded) ? 'forecast' : 'fact';
}

function hasModal(
  document: Document,
  { head, frame, governor }: WordedClause['clause'],
  modals: ReadonlySet<string>,
): boolean {
  const own = auxiliariesOf(document, head);
  const shared =
    own.length === 0 && frame === 'shared' && governor !== null && head.xpos === 'VB'
      ? auxiliariesOf(document, governor)
      : [];
  return [...own, ...shared].some((token) => token.xpos === 'MD' && modals.has(token.form.toLowerCase()));
}

/** "We urge the council to act", in a source's words. */
function isAppeal({ document }: ClaimContext, { clause, attribution }: WordedClause): boolean {
  if (attribution === null || !URGING_VERBS.has(clause.head.lemma)) return false;
  const subject = ownSubject(document, clause.head);
  return subject !== null && /^(?:i|we)$/iu.test(subject.form);
}

/** "needs to be stopped", "has to end", "ought to"; "had to" tells what was. */
function needsDoing(document: Document, head: Token): boolean {
  if (head.xpos === 'VBD' || head.xpos === 'VBN' || isYetTo(document, head)) return false;
  const complement = childByDeprel(document, head, 'xcomp');
  return (
    (head.lemma === 'need' || head.lemma === 'have' || head.lemma === 'ought') &&
    complement !== undefined &&
    isToInfinitive(document, complement)
  );
}

/** "is set to", "are going to", "is due to": what comes after is the claim. */
function isScheduled(document: Document, head: Token): boolean {
  if (!FORECAST_HEADS.has(head.lemma)) return false;
  const complement = childByDeprel(document, head, 'xcomp');
  if (complement === undefined || !childrenOf(document, complement).some((child) => child.xpos === 'TO')) return false;
  return head.lemma !== 'go' || head.xpos === 'VBG';
}

/** Present tense with a time that lies after the article: "gather in Italy next week". */
function isInFuture({ document, times }: ClaimContext, { clause, predicate }: WordedClause): boolean {
  const verbs = [clause.head, ...auxiliariesOf(document, clause.head)];
  if (verbs.some((token) => token.xpos === 'VBD' || token.xpos === 'VBN')) return false;
  const own = times[sentenceOf(document, clause.head).index] ?? [];
  return own.some((time) => {
    const [first, end] = tokensIn(document, time);
    return (
      predicate.some(({ index }) => index === first) &&
      document.tokens
        .slice(first, end)
        .some(
          (token) =>
            token.lemma === 'next' ||
            token.lemma === 'tomorrow' ||
            token.lemma === 'upcoming' ||
            token.lemma === 'coming',
        )
    );
  });
}

/** "in our view", "he believes": what a source thinks. */
function isView({ document, found }: ClaimContext, attribution: number | null): boolean {
  if (attribution === null) return false;
  return tokensOfPieces(document, found.attributions[attribution]!.cue).some((token) => VIEWS.has(token.lemma));
}

const VIEWS = new Set(['view', 'opinion', 'believe', 'think', 'consider', 'feel', 'regard', 'judge', 'judgment']);

/** A judging predicate after "be", or a superlative of a judging word. */
function isJudgement(document: Document, { clause, predicate }: WordedClause, isOwnView: boolean): boolean {
  const { head } = clause;
  for (const token of predicate) {
    const judged = document.tokens[token.index + 1];
    if (
      judged !== undefined &&
      EVALUATIVE.has(judged.lemma) &&
      (SUPERLATIVES.has(token.lemma) || SUPERLATIVES.has(token.form.toLowerCase())) &&
      (isOwnView || isComplement(document, judged, head))
    )
      return true;
  }
  const complement = judgedWord(document, head);
  if (complement === undefined) return false;
  const judging = [complement, ...childrenByDeprel(document, complement, 'conj', 'amod')];
  return judging.some((token) => EVALUATIVE.has(token.lemma) && (token.upos === 'ADJ' || token.upos === 'NOUN'));
}

/** What the subject is said to be: after "be", "remain", "amount to". */
function judgedWord(document: Document, head: Token): Token | undefined {
  if (hasCopula(document, head)) return head;
  if (head.lemma === 'amount') return childByDeprel(document, head, 'obl');
  return undefined;
}

function isComplement(document: Document, token: Token, head: Token): boolean {
  if (head.upos === 'VERB' && !RANKING_VERBS.has(head.lemma)) return false;
  for (let index = token.index, steps = 0; index >= 0 && steps < 8; index = document.tokens[index]!.head, steps++) {
    if (index === head.index) return true;
    if (isRelation(document.tokens[index]!.deprel, 'nsubj')) return false;
  }
  return false;
}

/** Verbs that say what a thing is worth. */
const RANKING_VERBS = new Set(['rank', 'count', 'stand', 'remain', 'constitute', 'represent', 'amount']);
