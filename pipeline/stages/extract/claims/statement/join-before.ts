/**
 * What was said right before, joined to a statement whose pronoun takes it up.
 *
 *     Exports rose by a tenth. That has eased fears.         → Exports rose by a tenth, and that has eased fears.
 *     “He lied to us. It is a shame,” she said.              → He lied to us, and it is a shame.
 *     Yahoo was hacked, which hurt its users.                → Yahoo was hacked, which hurt its users.
 * "This", "that" and "it" take up clauses more often than things (Byron 2002), so that no name can stand in their place.
 * Not: what somebody else said, a question, nor what leaves something open itself.
 */
import type { Document, Token } from '../../../../language/document.ts';
import { isRelation, sentenceOf, tokensOf } from '../../../../language/tree.ts';
import { type ClaimContext, isInOwnWords, tokensOfPieces } from '../claim-context.ts';
import type { WordedClause } from '../clause-words.ts';
import { SENTENCE_RELATIVE } from '../rules/informing-relative.ts';
import { entityOfSource, isFirstPerson, speakingAttribution } from './find-speaker.ts';
import { hasAntecedent } from './has-antecedent.ts';
import { isOnlyIdentified } from './only-identified.ts';
import { MOST_WORDS, wholeSentence } from './whole-sentence.ts';
import { verbatimWords } from './word.ts';

/** A statement that was made, with what it was made from. */
export interface MadeStatement {
  readonly worded: WordedClause;
  readonly text: string;
  /** Pronouns that it leaves open. */
  readonly open: readonly Token[];
  readonly isVerbatim: boolean;
  /** What was said before it and stands before it in `text`. */
  readonly base: string | null;
  /** True where `text` is the whole sentence around it. */
  readonly isSentence: boolean;
}

interface Joined {
  readonly text: string;
  /** What was said before. */
  readonly base: string;
  /** True where that stands in a sentence before, or tells the statement too. */
  readonly isFar: boolean;
}

/** What was joined itself may be this long to have a third part. */
const MOST_WORDS_OF_JOINED = 25;
/** Rules of clauses that a sentence goes on from: no asides. */
const LEADING_RULES = new Set([
  'claims/main',
  'claims/content',
  'claims/content-inside',
  'claims/coordinated',
  'claims/complement',
  'claims/parataxis',
]);

/**
 * The statement with what was said before; null where nothing safe stands there. `earlier` are the statements made before it, joined where
 * they had to be.
 */
export function joinBefore(
  context: ClaimContext,
  statement: MadeStatement,
  earlier: readonly MadeStatement[],
): Joined | null {
  if (statement.worded.clause.rule === SENTENCE_RELATIVE)
    return asRelative(context, statement, earlier) ?? withItsSentence(context, statement);
  if (statement.open.length === 0 || statement.open.some(isFirstPerson)) return null;
  const said = saidBefore(context, statement, earlier);
  const before = said?.text ?? toldBefore(context, statement);
  if (before === null) return null;
  const text = holds(before, statement)
    ? before
    : inOneSentence(before, linkOf(context.document, statement), uncapitalized(statement), said !== null);
  const isFar = said === null || !isBeside(context.document, statement, said.host);
  return text.split(' ').length > MOST_WORDS ? null : { text, base: before, isFar };
}

/** True where what was said before says the same already: “He insisted that they left” holds “They left”. */
function holds(before: string, statement: MadeStatement): boolean {
  return withoutStop(before)
    .toLowerCase()
    .endsWith(` ${withoutStop(statement.text).toLowerCase()}`);
}

/** "Yahoo was hacked[, which hurt its users]". */
function asRelative(context: ClaimContext, statement: MadeStatement, earlier: readonly MadeStatement[]): Joined | null {
  const host = leadingBefore(context, statement, earlier, 0).find(
    ({ worded }) => worded.attribution === statement.worded.attribution,
  );
  if (host === undefined || !isFit(host) || !/^which\b/iu.test(statement.text)) return null;
  return { text: `${withoutStop(host.text)}, w${statement.text.slice(1)}`, base: host.text, isFar: false };
}

/** The whole sentence, where its clause before "which" only tells who said something. */
function withItsSentence(context: ClaimContext, { worded }: MadeStatement): Joined | null {
  const sentence = sentenceOf(context.document, worded.clause.head);
  const isLast = worded.predicate[worded.predicate.length - 1]!.index >= sentence.endToken - 3;
  const text = worded.attribution === null && isLast ? wholeSentence(context, sentence, null) : null;
  return text === null || text.split(' ').length > MOST_WORDS ? null : { text, base: text, isFar: false };
}

/** The nearest statement of the same voice, in the sentence or in the one before, and what of it is told. */
function saidBefore(
  context: ClaimContext,
  statement: MadeStatement,
  earlier: readonly MadeStatement[],
): { readonly host: MadeStatement; readonly text: string | null } | null {
  const voice = voiceOf(context, statement.worded.attribution);
  for (const other of leadingBefore(context, statement, earlier, 1)) {
    const { subject, predicate, attribution } = other.worded;
    if (other.isSentence && isInSentence(context.document, statement, other)) continue;
    if (voiceOf(context, attribution) !== voice && !isToldAround(context, statement, other)) continue;
    const words = verbatimWords([...subject, ...predicate]);
    if (statement.open.every((pronoun) => isAbstract(pronoun) || hasAntecedent(context, words, pronoun)))
      return { host: other, text: isFit(other) ? other.text : other.base };
    if (other.base !== null) return { host: other, text: other.base };
  }
  return null;
}

/** "The order came late, but Ruiz said [it] held": the outlet's words in the sentence that tells what a source said in other words. */
function isToldAround({ document }: ClaimContext, statement: MadeStatement, other: MadeStatement): boolean {
  return other.worded.attribution === null && isBeside(document, statement, other);
}

/** True for another clause of the sentence that does not hold this one. */
function isBeside(document: Document, statement: MadeStatement, other: MadeStatement): boolean {
  return !other.worded.predicate.includes(statement.worded.clause.head) && isInSentence(document, statement, other);
}

function isInSentence(document: Document, { worded }: MadeStatement, other: MadeStatement): boolean {
  return sentenceOf(document, worded.clause.head) === sentenceOf(document, other.worded.clause.head);
}

/** Statements of leading clauses at most so many sentences before, nearest first. */
function leadingBefore(
  { document }: ClaimContext,
  { worded }: MadeStatement,
  earlier: readonly MadeStatement[],
  distance: number,
): MadeStatement[] {
  const first = sentenceOf(document, worded.clause.head).index - distance;
  const found: MadeStatement[] = [];
  for (let index = earlier.length - 1; index >= 0; index--) {
    const { clause } = earlier[index]!.worded;
    if (sentenceOf(document, clause.head).index < first) break;
    if (clause.head.index < worded.predicate[0]!.index && LEADING_RULES.has(clause.rule)) found.push(earlier[index]!);
  }
  return found;
}

/** A sentence of its own that is not too long for another one behind it. */
function isFit({ text, isVerbatim, base }: MadeStatement): boolean {
  return !isVerbatim && !text.endsWith('?') && (base === null || text.split(' ').length <= MOST_WORDS_OF_JOINED);
}

/** The whole sentence before, where the outlet tells it and nobody else is quoted in it. */
function toldBefore(context: ClaimContext, { worded, open }: MadeStatement): string | null {
  const { document, parsed, found } = context;
  const sentence = sentenceOf(document, worded.clause.head);
  const previous = document.sentences[sentence.index - 1];
  if (previous === undefined || parsed.sentenceKinds[previous.index] !== 'body') return null;
  const start = worded.predicate[0]!.index;
  const isBehind = (token: Token) =>
    token.index >= start || token.upos !== 'VERB' || context.speechAt(token).length > 0;
  if (!tokensOf(document, sentence).every(isBehind)) return null;
  const quoted = (context.attributionsIn[previous.index] ?? []).filter(
    (each) => found.attributions[each]!.quotation === 'direct',
  );
  const voice = voiceOf(context, worded.attribution);
  if (worded.attribution !== null && quoted.some((each) => voiceOf(context, each) !== voice)) return null;
  const isOpening = worded.attribution !== null && quoted.length === 0 && isInOwnWords(context, worded.attribution);
  if (isOpening && !open.every(isSubject)) return null;
  if (worded.attribution !== null && open.every(isPointing) && isOnlyIdentified(context, worded, open)) return null;
  const words = verbatimWords(tokensOf(document, previous));
  if (open.some((pronoun) => !isAbstract(pronoun) && !hasAntecedent(context, words, pronoun))) return null;
  const longest = quoted.toSorted((a, b) => lengthOf(context, b) - lengthOf(context, a));
  return wholeSentence(context, previous, longest[0] ?? null);
}

function lengthOf({ found }: ClaimContext, attribution: number): number {
  return found.attributions[attribution]!.content.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** What opens a quotation takes up what was told; what it mentions later may be anything: “I will not talk about [this].” */
function isSubject({ deprel }: Token): boolean {
  return isRelation(deprel, 'nsubj', 'nmod:poss');
}

/** “This is a disgrace”: it points at what happens rather than at what was told. */
function isPointing({ form }: Token): boolean {
  return /^(?:this|that|these|those)$/iu.test(form);
}

function isAbstract({ form }: Token): boolean {
  return /^(?:this|that|it)$/iu.test(form);
}

/** Who speaks: an entity, or the words for the source; the outlet where there is none. */
function voiceOf(context: ClaimContext, attribution: number | null): string {
  if (attribution === null) return '';
  const speaking = speakingAttribution(context, attribution);
  const entity = entityOfSource(context, speaking);
  if (entity !== null) return `#${entity}`;
  const { source, quotation } = context.found.attributions[speaking]!;
  const words = tokensOfPieces(context.document, source).map(({ form }) => form.toLowerCase());
  return words.length === 0 ? (quotation === 'indirect' ? '' : `?${speaking}`) : words.join(' ');
}

/** The conjunction that the article has before the clause, or "and". */
function linkOf({ tokens }: Document, { worded }: MadeStatement): string {
  const first = worded.predicate[0]!.index;
  const conjunction = [tokens[first - 1], tokens[first - 2]].find((token) => token?.upos === 'CCONJ');
  return conjunction !== undefined && /^(?:but|yet)$/iu.test(conjunction.form) ? conjunction.form.toLowerCase() : 'and';
}

/** Without the full stop, unless that ends an abbreviation as well. */
function withoutStop(text: string): string {
  return /(?:^|\s)(?:\p{L}\.){2,}$/u.test(text) ? text : text.replace(/[.!…]+(["”]?)$/u, '$1');
}

/** Both as one sentence; a subject in common stands once: "Oslo sold the port and bought it back". */
function inOneSentence(before: string, link: string, statement: string, mayShare: boolean): string {
  const first = withoutStop(before).split(' ');
  const second = statement.split(' ');
  let shared = 0;
  while (second[shared] === first[shared] && /^(?:\p{Lu}|and$|others$|the$)/u.test(second[shared] ?? '')) shared++;
  const isVerbNext = /^\p{Ll}/u.test(second[shared] ?? '');
  return mayShare && shared > 0 && isVerbNext
    ? [...first, link, ...second.slice(shared)].join(' ')
    : `${first.join(' ')}, ${link} ${statement}`;
}

/** The statement inside a sentence: only a name and "I" keep their capital. */
function uncapitalized({ text, worded }: MadeStatement): string {
  const word = /^[\p{L}\p{N}-]*/u.exec(text)![0].toLowerCase();
  const first = [...worded.subject, ...worded.predicate].find(({ form }) => form.toLowerCase() === word);
  const isName =
    first === undefined
      ? !/^(?:the|he|she|they|while|although|though)$/u.test(word)
      : first.upos === 'PROPN' || first.form === 'I';
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
