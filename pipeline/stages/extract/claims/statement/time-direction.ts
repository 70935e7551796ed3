/**
 * Whether a bare weekday or month lies before or after the day of publication, by the verb that it hangs on.
 *
 *     She resigned on Friday.                → back: the Friday before
 *     She will resign on Friday.             → ahead: the Friday after
 *     a vote scheduled for Friday            → ahead
 *     She is up for election in November.    → ahead: what is has no past November
 * Not: "was to resign on Friday", "could resign on Friday", "meets on Friday": either.
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childByDeprel, childrenOf, headOf, isRelation, pathToRoot } from '../../../../language/tree.ts';
import { auxiliariesOf, isMistakenPast, isPredicate } from '../clause.ts';
import { SPEECH_VERBS } from '../lexicon.ts';

/** Where a time lies; null where the words leave it open. */
export type TimeDirection = 'back' | 'ahead' | null;

/** Verbs and adjectives of what lies ahead. Lemmas. */
const AHEAD = new Set('plan expect schedule intend set due hope aim slate prepare promise vow pledge'.split(' '));
const FUTURE_MODALS = /^(?:will|['’]ll|wo|shall)$/iu;

/** The direction of a time whose head word is `time`. */
export function timeDirection(document: Document, time: Token): TimeDirection {
  const verb = pathToRoot(document, time).find((token) => isPredicate(document, token) && token.deprel !== 'amod');
  return verb === undefined ? null : directionOf(document, verb);
}

/** True where the verb tells of what is, without a modal and without what it plans. */
export function isPresent(document: Document, time: Token): boolean {
  const verb = pathToRoot(document, time).find((token) => isPredicate(document, token));
  if (verb === undefined) return false;
  const chain = [...auxiliariesOf(document, verb), verb];
  return (
    chain.some(({ xpos }) => xpos === 'VBZ' || xpos === 'VBP') &&
    !chain.some(({ xpos, lemma }) => xpos === 'MD' || (xpos === 'VBN' && lemma !== 'be') || lemma === 'have')
  );
}

/** True where a verb above the time has a modal or plans. */
export function looksAhead(document: Document, time: Token): boolean {
  return pathToRoot(document, time).some(
    (token) => AHEAD.has(token.lemma) || auxiliariesOf(document, token).some(({ xpos }) => xpos === 'MD'),
  );
}

/**
 * The side of a bare weekday where its own verb leaves it open: what may, ought or is ready to be lies ahead, what was asked for too.
 *
 *     She could resign on Friday.      She told them to resign on Friday.      The vote is on Friday.      → ahead
 *     She rushed to resign on Friday.      what made her resign on Friday                                  → back
 */
export function weekdayDirection(document: Document, time: Token): TimeDirection {
  let isWanted = false;
  for (const word of pathToRoot(document, time)) {
    if (AHEAD.has(word.lemma) || READY.has(word.lemma)) return 'ahead';
    if (!isPredicate(document, word)) continue;
    const helpers = auxiliariesOf(document, word);
    const isPerfect = helpers.some(({ lemma }) => lemma === 'have');
    if (helpers.some(({ xpos }) => xpos === 'MD')) return isPerfect ? 'back' : 'ahead';
    const isPast = isPerfect || [...helpers, word].some(({ xpos }) => xpos === 'VBD');
    if (isPast) return isWanted && !isPerfect && REQUESTS.has(word.lemma) ? 'ahead' : 'back';
    if (word.xpos === 'VBN' && helpers.length === 0) return 'back';
    const isPresent = [...helpers, word].some(({ xpos }) => xpos === 'VBZ' || xpos === 'VBP');
    if (isPresent && childByDeprel(document, word, 'nsubj', 'expl') !== undefined)
      return SPEECH_VERBS.has(word.lemma) ? 'back' : 'ahead';
    if (childByDeprel(document, word, 'mark')?.lemma === 'after') return 'back';
    isWanted ||= childrenOf(document, word).some(({ xpos, index }) => xpos === 'TO' && index < word.index);
  }
  return 'back';
}

/** Adjectives and nouns of what lies ahead. Lemmas. */
const READY = new Set('poised likely ready line deadline upcoming'.split(' '));
/** Verbs that ask for what is to come. Lemmas. */
const REQUESTS = new Set(
  'ask tell urge order invite call want agree warn instruct direct encourage request'.split(' '),
);

function directionOf(document: Document, verb: Token): TimeDirection {
  const helpers = auxiliariesOf(document, verb);
  const modal = helpers.find(({ xpos }) => xpos === 'MD');
  if (modal !== undefined) return FUTURE_MODALS.test(modal.form) ? 'ahead' : null;
  const isPast = [...helpers, verb].some(({ xpos }) => xpos === 'VBD') || isMistakenPast(document, verb);
  const hasTense = isPast || [...helpers, verb].some(({ xpos }) => xpos === 'VBZ' || xpos === 'VBP');
  if (AHEAD.has(verb.lemma)) return isPast && verb.xpos !== 'VBD' ? null : isPast ? 'back' : 'ahead';
  if (isPast || helpers.some(({ lemma }) => lemma === 'have')) return 'back';
  if (hasTense) return null;
  const above = headOf(document, verb);
  const isInfinitive = childrenOf(document, verb).some(({ xpos, index }) => xpos === 'TO' && index < verb.index);
  if (verb.xpos === 'VBN' && !isInfinitive) return isRelation(verb.deprel, 'acl', 'advcl') ? 'back' : null;
  if (above === undefined) return null;
  if (verb.xpos === 'VBG' || isRelation(verb.deprel, 'conj')) return directionOf(document, above);
  if (above.lemma === 'have') return directionOf(document, above);
  return isRelation(verb.deprel, 'xcomp') && AHEAD.has(above.lemma) ? aheadIfPresent(document, above) : null;
}

/** "is scheduled to return", not "was scheduled to return": by the day of publication that may be over. */
function aheadIfPresent(document: Document, verb: Token): TimeDirection {
  const isPast = [...auxiliariesOf(document, verb), verb].some(({ xpos }) => xpos === 'VBD');
  return isPast ? null : 'ahead';
}
