/** Names that only their capitals and what stands beside them tell: "near [[Hualien]]", "the [[Digital Markets Act]]". */
import type { NameType, Token } from '../document.ts';
import { EVENT_HEADS, LAW_HEADS, PLACE_HEADS } from '../lexicon/organization-words.ts';
import { TITLE_HEADS, TITLE_MODIFIERS } from '../lexicon/titles.ts';
import { type FoundName, isCapitalized, makeName, type NameContext } from './name-context.ts';
import { isCommonAcronym, isDateWord } from './stop-names.ts';

/** Longer runs are no names of these kinds. */
const LONGEST_RUN = 7;
const PLACE_PREPOSITION = /^(?:in|near|outside|around)$/u;

/** Runs of capitalized words inside sentences that end in a law's, an event's or a place's word, or follow a preposition of place. */
export function proposeLeftovers({ document, casings }: NameContext): FoundName[] {
  const { tokens } = document;
  const found: FoundName[] = [];
  for (const sentence of document.sentences) {
    if (casings[sentence.index] !== 'mixed') continue;
    for (let first = sentence.firstToken + 1; first < sentence.endToken; first++) {
      let end = first;
      while (end < sentence.endToken && isPlainName(tokens[end]!)) end++;
      if (end === first) continue;
      const type = end - first <= LONGEST_RUN ? typeOf(tokens, first, end) : null;
      if (type) found.push(makeName(document, first, end, type, 'name/leftover'));
      first = end;
    }
  }
  return found;
}

function isPlainName(token: Token): boolean {
  const { form, upos } = token;
  if (upos !== 'PROPN' && upos !== 'ADJ' && upos !== 'NOUN') return false;
  if (!isCapitalized(token) || form.length < 2 || !/^\p{L}/u.test(form)) return false;
  if (isDateWord(form) || isCommonAcronym(form)) return false;
  const word = form.toLowerCase();
  return !TITLE_HEADS.has(word) && !TITLE_MODIFIERS.has(word);
}

function typeOf(tokens: readonly Token[], first: number, end: number): NameType | null {
  if (!tokens.slice(first, end).some(({ upos }) => upos === 'PROPN')) return null;
  const last = tokens[end - 1]!.form.toLowerCase();
  if (end - first > 1) {
    if (LAW_HEADS.has(last)) return 'law';
    if (EVENT_HEADS.has(last)) return 'event';
    if (PLACE_HEADS.has(last)) return 'place';
  }
  const before = tokens[first - 1]!;
  const next = tokens[end];
  const isWhole = next === undefined || !['NOUN', 'PROPN', 'ADJ'].includes(next.upos);
  return end - first <= 2 &&
    PLACE_PREPOSITION.test(before.form) &&
    isWhole &&
    next?.form !== "'s" &&
    next?.form !== '’s' &&
    next?.form !== '-'
    ? 'place'
    : null;
}
