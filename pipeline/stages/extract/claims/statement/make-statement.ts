/** The claim as a sentence that stands on its own, or the clause as printed where none is safe. */
import { joinPieces, type Span } from '../../../../core/span.ts';
import type { Document, Token } from '../../../../language/document.ts';
import { sentenceOf } from '../../../../language/tree.ts';
import { agreementOf } from '../agreement.ts';
import type { ClaimContext } from '../claim-context.ts';
import type { Clause } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';
import { composeStatement, possessive } from './compose-statement.ts';
import { findAntecedent, isDummy } from './find-antecedent.ts';
import { describedSource, sourceHead } from './find-speaker.ts';
import { makeTimesAbsolute } from './make-times-absolute.ts';
import { replaceReferences } from './replace-references.ts';
import { verbatimWords, type Word } from './word.ts';
import { writeSentence } from './write-sentence.ts';

/** A statement and how it was come by. */
interface Statement {
  readonly text: string;
  readonly isVerbatim: boolean;
  /** Pronouns that it leaves open. */
  readonly unresolvedCount: number;
}

/** A statement of fewer words is no sentence. */
const FEWEST_WORDS = 2;

/** Makes the statement of one claim. `pieces` are its grounded words, `before` the clauses stated before it, nearest last. */
export function makeStatement(
  context: ClaimContext,
  worded: WordedClause,
  pieces: readonly Span[],
  before: readonly Clause[],
): Statement {
  const { document } = context;
  const composed = composeStatement(context, worded);
  if (composed !== null) {
    const times = context.times[sentenceOf(document, worded.clause.head).index] ?? [];
    const { words, unresolvedCount } = replaceReferences(
      context,
      withAntecedents(context, worded, composed, before),
      worded.attribution,
    );
    const text = writeSentence(document, makeTimesAbsolute(context, words, times));
    if (text.split(' ').length >= FEWEST_WORDS && isRounded(context, words))
      return { text, isVerbatim: unresolvedCount > 0, unresolvedCount };
  }
  return { text: joinPieces(document.text, pieces).replace(/\s+/gu, ' '), isVerbatim: true, unresolvedCount: 0 };
}

/** False for a sentence that breaks off ("The committee had.") or begins with what links it ("Or by whom …"). */
function isRounded({ document }: ClaimContext, words: readonly Word[]): boolean {
  const first = words.find(({ token }) => token?.upos !== 'PUNCT')?.token;
  const last = words.findLast(({ token }) => token?.upos !== 'PUNCT')?.token;
  if (last?.upos === 'DET' && last.deprel === 'det') return false;
  if (last?.xpos === 'TO' || last?.upos === 'CCONJ' || last?.upos === 'SCONJ') return false;
  if (last?.lemma === 'have' && words.length < SHORT) return false;
  if (last?.upos === 'VERB' && /^(?:W|DT|CD|PRP)/u.test(wordAfter(document, last)?.xpos ?? '')) return false;
  return first?.upos !== 'CCONJ' || /^(?:both|either|neither)$/iu.test(first.form);
}

/** The next word, past quotation marks. */
function wordAfter(document: Document, token: Token): Token | undefined {
  let index = token.index + 1;
  while (/^["“”'‘’«»]+$/u.test(document.tokens[index]?.form ?? '')) index++;
  return document.tokens[index];
}

/** In a statement of fewer words a final "have" has lost its object. */
const SHORT = 12;

/** "Officials said [they] would leave": the source, where it agrees and no name is known. */
function meantSource(context: ClaimContext, pronoun: Token, attribution: number): string | null {
  const head = sourceHead(context, attribution);
  const { quotation, source_entity, source_kind } = context.found.attributions[attribution]!;
  if (head === null || quotation === 'direct' || source_entity !== null || isDummy(context, pronoun)) return null;
  const isMany = agreementOf(context.document, head) === 'plural';
  const isThing = source_kind === 'organization' || source_kind === 'government' || source_kind === 'document';
  const wanted = isMany ? /^(?:they|their)$/iu : isThing ? /^(?:it|its)$/iu : /^(?:he|she|his|her)$/iu;
  return wanted.test(pronoun.form) ? describedSource(context, attribution) : null;
}

/** "a new route" → the new route: it has been spoken of. */
function definite(words: readonly Word[]): Word[] {
  return words.map((word, at) => (at === 0 && /^an?$/iu.test(word.text) ? { text: 'the', token: word.token } : word));
}

/** A phrase in place of the pronoun that the statement begins with; a later one may mean a thing in the statement. */
function withAntecedents(
  context: ClaimContext,
  worded: WordedClause,
  words: readonly Word[],
  before: readonly Clause[],
): Word[] {
  const first = words.findIndex((word) => word.token !== null && /^(?:NOUN|PROPN|PRON)$/u.test(word.token.upos));
  return words.flatMap((word, at) => {
    if (at !== first || word.token?.upos !== 'PRON') return [word];
    const source = worded.attribution === null ? null : meantSource(context, word.token, worded.attribution);
    if (source !== null) return [{ text: word.token.xpos === 'PRP$' ? possessive(source) : source, token: word.token }];
    if (context.mentionOver.has(word.token.index)) return [word];
    const antecedent = findAntecedent(context, word.token, before, worded.attribution === null);
    if (antecedent === null) return [word];
    const phrase = definite(verbatimWords(antecedent));
    if (word.token.xpos !== 'PRP$') return phrase;
    const last = phrase[phrase.length - 1]!;
    return [...phrase.slice(0, -1), { text: possessive(last.text), token: last.token }];
  });
}
