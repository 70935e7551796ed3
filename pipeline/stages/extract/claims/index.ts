/** Claims: every checkable proposition of an article, on its own feet. */
import { extentOf, type Span } from '../../../core/span.ts';
import type { Token } from '../../../language/document.ts';
import { sentenceOf } from '../../../language/tree.ts';
import type { ClaimMention, ParsedArticle } from '../../contract.ts';
import { type ClaimContext, createClaimContext, type Found, tokensIn } from './claim-context.ts';
import { readCertainty } from './classify/certainty.ts';
import { readKind } from './classify/kind.ts';
import { readPolarity } from './classify/polarity.ts';
import { type Clause, isFiniteForm } from './clause.ts';
import { piecesOf, type WordedClause, wordsOfClauses } from './clause-words.ts';
import { findClauses } from './find-clauses.ts';
import { linkFigures } from './link-figures.ts';
import { readRoles } from './roles.ts';
import { type FinalStatement, makeStatements } from './statement/make-statements.ts';
import { meantByDoSo, writtenOut } from './written-out.ts';

/** What a doubtful reading costs. */
const VERBATIM_FACTOR = 0.7;
const OPEN_PRONOUN_FACTOR = 0.8;

/** Clauses whose subject the next sentence may go on with. */
const LEADING_RULES = new Set(['claims/main', 'claims/content', 'claims/coordinated', 'claims/complement']);

/** A predicate has a letter or a digit; the tree of a broken sentence may hang all on a mark. */
const IN_WORDS = /[\p{L}\p{N}]/u;

interface FoundClaim {
  readonly worded: WordedClause;
  readonly pieces: readonly Span[];
  /** Leading clauses of the sentence before, or those before it in the sentence. */
  readonly before: readonly Clause[];
}

/** Extracts the claims of the body, in reading order. `found` is what the other extractors read from the same article. */
export function extractClaims(parsed: ParsedArticle, found: Found): ClaimMention[] {
  const { document } = parsed;
  const context = createClaimContext(parsed, found);
  const claims: FoundClaim[] = [];
  let before: readonly Clause[] = [];
  document.sentences.forEach((sentence) => {
    if (parsed.sentenceKinds[sentence.index] !== 'body') return;
    const clauses = findClauses(context, sentence);
    for (const worded of wordsOfClauses(context, clauses)) {
      if (worded.clause.head.upos === 'PUNCT' && !IN_WORDS.test(worded.clause.head.form)) continue;
      const pieces = piecesOf(context, worded);
      const { clause } = worded;
      const near =
        clause.rule === 'claims/coordinated'
          ? clauses.stated.filter(({ head }) => head.index < clause.head.index)
          : before;
      if (pieces.length > 0 && worded.predicate.length > 0 && !isAsked(context, worded) && !isDangling(worded))
        claims.push({ worded, pieces, before: near });
    }
    before = clauses.stated.filter(({ rule }) => LEADING_RULES.has(rule));
  });
  const stated = withStatements(context, claims).filter(({ statement }) => statement.states);
  const figures = linkFigures(
    context,
    stated.map(({ claim }) => claim),
  );
  return stated.map(({ claim, statement, meant }, at) => claimOf(context, claim, statement, meant, figures[at]!));
}

/** The claims with their statements, and with the verb that "do so" stands for in them. */
function withStatements(context: ClaimContext, claims: readonly FoundClaim[]) {
  const { document } = context;
  const meant = claims.map(({ worded, before }) => meantByDoSo(document, worded, before));
  const statements = makeStatements(
    context,
    claims.map((claim, at) => ({ ...claim, worded: writtenOut(document, claim.worded, meant[at]!) })),
  );
  return claims.map((claim, at) => ({ claim, statement: statements[at]!, meant: meant[at]! }));
}

/** "…, so why speculate?": the words end in a question mark. */
function isAsked({ document }: ClaimContext, { predicate }: WordedClause): boolean {
  const last = predicate[predicate.length - 1]!.index;
  const next = document.tokens[last + 1];
  const asks = next !== undefined && !/\w|\?/u.test(next.form) ? document.tokens[last + 2] : next;
  return asks?.form === '?';
}

/** "[If] the ship sinks", "[when] he left": the whole is a condition whose main clause was lost. */
function isDangling({ clause, predicate }: WordedClause): boolean {
  const first = predicate.find(({ upos }) => upos !== 'PUNCT');
  if (clause.frame !== 'finite' || first === undefined || first.head !== clause.head.index) return false;
  const comma = predicate.findIndex(({ form }) => form === ',');
  const isSubject = first.lemma === 'whether' && predicate.filter(isFiniteForm).length > 1;
  const isFollowed = isSubject || (comma > 0 && predicate.slice(comma).some(isFiniteForm));
  return !isFollowed && DANGLING.has(first.form.toLowerCase()) && /^(?:SCONJ|ADV)$/u.test(first.upos);
}

const DANGLING = new Set([
  'if',
  'when',
  'unless',
  'until',
  'whether',
  'because',
  'before',
  'after',
  'though',
  'although',
  'while',
]);

function claimOf(
  context: ClaimContext,
  { worded, pieces }: FoundClaim,
  statement: FinalStatement,
  meant: Token | null,
  figures: readonly number[],
): ClaimMention {
  const { clause, attribution } = worded;
  const [time_start_on, time_end_on] = timeOf(context, worded, pieces);
  const roles = readRoles(context, worded);
  return {
    pieces,
    statement: statement.text,
    own_statement: statement.ownText,
    is_verbatim: statement.isVerbatim,
    subject_text: roles.subject_text,
    subject_entity: roles.subject_entity,
    predicate: meant === null ? roles.predicate : meant.lemma,
    object_text: roles.object_text,
    entities: roles.entities,
    subject_terms: roles.subject_terms,
    object_terms: roles.object_terms,
    kind: readKind(context, worded),
    polarity: readPolarity(context.document, worded),
    certainty: readCertainty(context, worded),
    time_start_on,
    time_end_on,
    attribution,
    figures,
    rule: clause.rule,
    confidence: confidenceOf(clause.confidence, statement.isVerbatim, statement.openCount),
  };
}

/** The first time in the claim's words that has days. */
function timeOf(
  context: ClaimContext,
  { clause }: WordedClause,
  pieces: readonly Span[],
): [string | null, string | null] {
  const times = context.times[sentenceOf(context.document, clause.head).index] ?? [];
  const extent = extentOf(pieces);
  for (const time of times) {
    if (time.kind === 'clock' || (time.start_on === null && time.end_on === null)) continue;
    const [first, end] = tokensIn(context.document, time);
    if (end > first && time.start >= extent.start && time.end <= extent.end) return [time.start_on, time.end_on];
  }
  return [null, null];
}

function confidenceOf(base: number, isVerbatim: boolean, openCount: number): number {
  const confidence = base * (isVerbatim ? VERBATIM_FACTOR : 1) * (openCount > 0 ? OPEN_PRONOUN_FACTOR : 1);
  return Math.round(confidence * 100) / 100;
}
