/**
 * What somebody demands, where the bare verb says that it should be.
 *
 *     Moe demanded that Ruiz resign.       → Ruiz should resign.
 *     She asked that it be sold.           → It should be sold.
 */
import type { Token } from '../../../../language/document.ts';
import { agreementOf } from '../agreement.ts';
import { type ClaimContext, tokensOfPieces } from '../claim-context.ts';
import { auxiliariesOf, ownSubject } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';
import { addedWords, type Word } from './word.ts';

/** Verbs that take a clause with a bare verb. Lemmas. */
const DEMANDS = new Set('demand ask request suggest recommend insist urge propose require'.split(' '));

/** Of these, the ones that hardly take another: “recommended that schools teach it”. Lemmas. */
const SURE_DEMANDS = new Set('demand recommend urge'.split(' '));

/** Nouns whose verb may be plural: "suggested that a majority want it". Lemmas. */
const QUANTITIES = new Set(['majority', 'minority', 'number', 'half', 'rest', 'handful', 'lot']);

/** The words with "should" before a bare verb under a demand. */
export function demanded(
  { document, found }: ClaimContext,
  { clause, attribution }: WordedClause,
  words: Word[],
): Word[] {
  if (attribution === null) return words;
  const verb = [...auxiliariesOf(document, clause.head), clause.head].reduce((a, b) => (a.index < b.index ? a : b));
  const subject = ownSubject(document, clause.head);
  if (!/^VBP?$/u.test(verb.xpos) || verb.form !== verb.lemma || subject === null || subject.index > verb.index)
    return words;
  const isThird = (token: Token) => token.upos !== 'PRON' || /^(?:he|she|it)$/iu.test(token.form);
  const isBare =
    verb.lemma === 'be' ||
    (isThird(subject) && !QUANTITIES.has(subject.lemma) && agreementOf(document, subject) === 'singular');
  const cue = tokensOfPieces(document, found.attributions[attribution]!.cue);
  const demands = isBare ? DEMANDS : SURE_DEMANDS;
  if (!cue.some(({ lemma }) => demands.has(lemma))) return words;
  return words.flatMap((word) => (word.token === verb ? [...addedWords('should'), word] : [word]));
}
