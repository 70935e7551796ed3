/**
 * Lengths of time that end or begin with the article, told by its date of publication.
 *
 *     Prices fell over the last few weeks.       → … over the few weeks before 12 April 2024.
 *     The dam will hold for the next 75 years.   → … for the 75 years after 12 April 2024.
 *     the hearings held this past week           → the hearings held in the week before 12 April 2024
 *     She left nearly two weeks ago.             → She left nearly two weeks before 12 April 2024.
 *     Prices fell in recent weeks.               → … in the weeks before 12 April 2024.
 *     The dam will close in the coming days.     → … in the days after 12 April 2024.
 * Not: "the last week of May", "in the last fiscal year" (told otherwise).
 */
import type { ClaimContext } from '../claim-context.ts';
import { dayWording } from './time-wording.ts';
import { addedWords, type Word } from './word.ts';

const PREPOSITIONS = new Set('in over during throughout within for through'.split(' '));
const DIRECTIONS = new Map([
  ['last', 'before'],
  ['past', 'before'],
  ['next', 'after'],
]);
const UNITS = new Set('day week month year decade'.split(' '));
/** "the last [few] weeks". Lemmas. */
const COUNTS = new Set('few several couple of many'.split(' '));
const MOST_COUNT_WORDS = 3;

/** The words with such lengths tied to the day of publication, where that is known. */
export function makeLengthsAbsolute({ parsed }: ClaimContext, words: readonly Word[]): Word[] {
  const published = parsed.article.published_on;
  const result: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    if (published !== null && isCountedAgo(words, at)) {
      result.push(...addedWords('before', dayWording(published)));
      continue;
    }
    const open = published === null ? null : openLength(words, at);
    if (open !== null) {
      result.push(...addedWords('the'), words[open.noun]!, ...addedWords(open.bound, dayWording(published!)));
      at = open.noun;
      continue;
    }
    const end = published === null ? -1 : endOfLength(words, at);
    if (end < 0) {
      result.push(words[at]!);
      continue;
    }
    const isThis = lemmaAt(words, at) === 'this';
    const bound = DIRECTIONS.get(lemmaAt(words, at + 1))!;
    const article = isThis ? addedWords(...(hasPreposition(words, at) ? [] : ['in']), 'the') : [words[at]!];
    result.push(...article, ...words.slice(at + 2, end), ...addedWords(bound, dayWording(published!)));
    at = end - 1;
  }
  return result;
}

/** "two weeks [ago]". */
function isCountedAgo(words: readonly Word[], at: number): boolean {
  return lemmaAt(words, at) === 'ago' && UNITS.has(lemmaAt(words, at - 1)) && lemmaAt(words, at + 1) !== 'as';
}

/** "in [recent weeks]", "over [the coming months]": the noun, and on which side of the day of publication it lies. */
function openLength(words: readonly Word[], at: number): { readonly noun: number; readonly bound: string } | null {
  if (!hasPreposition(words, at)) return null;
  const first = lemmaAt(words, at) === 'the' ? at + 1 : at;
  const bound = OPEN_DIRECTIONS.get(words[first]?.text ?? '');
  const noun = first + 1;
  const isLength = UNITS.has(lemmaAt(words, noun)) && words[noun]!.text.endsWith('s');
  const isJoined = /^(?:and|or)$/u.test(lemmaAt(words, noun + 1)) && UNITS.has(lemmaAt(words, noun + 2));
  return bound === undefined || !isLength || isJoined ? null : { noun, bound };
}

const OPEN_DIRECTIONS = new Map([
  ['recent', 'before'],
  ['coming', 'after'],
]);

/** The end of a length that begins at the word: "the last few weeks", "this past week"; -1 where none does. */
function endOfLength(words: readonly Word[], at: number): number {
  const opener = lemmaAt(words, at);
  const direction = lemmaAt(words, at + 1);
  const isLength =
    (opener === 'the' && DIRECTIONS.has(direction) && hasPreposition(words, at)) ||
    (opener === 'this' && direction === 'past');
  if (!isLength) return -1;
  let end = at + 2;
  while (end < at + 2 + MOST_COUNT_WORDS && isCount(words[end])) end++;
  const isLast = UNITS.has(lemmaAt(words, end)) && !/^(?:of|and|or|-)$/u.test(lemmaAt(words, end + 1));
  return isLast ? end + 1 : -1;
}

function hasPreposition(words: readonly Word[], at: number): boolean {
  return PREPOSITIONS.has(lemmaAt(words, at - 1));
}

function isCount(word: Word | undefined): boolean {
  return word?.token?.upos === 'NUM' || COUNTS.has(word?.token?.lemma ?? '');
}

function lemmaAt(words: readonly Word[], at: number): string {
  return words[at]?.token?.lemma.toLowerCase() ?? '';
}
