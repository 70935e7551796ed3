/**
 * “Here” in the article's own voice: where it was written.
 *
 *     BERGEN — Crews met here in May.         → Crews met in Bergen in May.
 * Not: “Crews live here”, “who come here illegally”, which may be the whole country; “from here”; what a speaker says.
 */
import type { Document, Token } from '../../../../language/document.ts';
import type { ClaimContext } from '../claim-context.ts';
import type { WordedClause } from '../clause-words.ts';
import { addedWords, type Word } from './word.ts';

/** The words with the dateline's place for “here”. */
export function withPlace(
  { parsed, document, found, contentsAt }: ClaimContext,
  { attribution }: WordedClause,
  words: readonly Word[],
): readonly Word[] {
  if (!words.some(({ text }) => text === 'here')) return words;
  const isQuoted = (token: Token) =>
    [...contentsAt(token), ...(attribution === null ? [] : [attribution])].some(
      (each) => found.attributions[each]!.quotation !== 'indirect',
    );
  const isPlace = ({ token }: Word) => token?.form === 'here' && isPlaceOnly(document, token) && !isQuoted(token);
  if (!words.some(isPlace)) return words;
  const dateline = parsed.article.parts.find(({ kind }) => kind === 'dateline');
  const city = dateline && PLACE.exec(document.text.slice(dateline.start, dateline.end))?.[0];
  if (!city) return words;
  const name = city.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
  return words.flatMap((word) => (isPlace(word) ? addedWords('in', name) : [word]));
}

/** Not “right here”, “from here”, “here in the north”, “is here to stay”. */
function isPlaceOnly({ tokens }: Document, here: Token): boolean {
  const before = tokens[here.index - 1];
  const next = tokens[here.index + 1];
  if (here.deprel !== 'advmod' || /^(?:ADP|ADV|SCONJ)$/u.test(before?.upos ?? '')) return false;
  if (/^(?:ADV|PART)$/u.test(next?.upos ?? '') || (next?.upos === 'ADP' && !OF_TIME.has(next.lemma))) return false;
  return !STAYING.has(tokens[here.head]?.lemma ?? '');
}

/** Prepositions that tell when or by whom. */
const OF_TIME = new Set(['on', 'by', 'since', 'before', 'after', 'during', 'until']);

/** One place in capitals, alone or before a comma, a bracket or the dash. */
const PLACE = /^\p{Lu}[\p{Lu}.’' -]*\p{Lu}(?=\s*(?:[,(—–―-]|$))/u;

/** Verbs whose “here” may be the country. Lemmas. */
const STAYING = new Set('come live stay bring arrive remain get work move be bear enter send'.split(' '));
