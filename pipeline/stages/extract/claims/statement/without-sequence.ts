/**
 * A statement without the opening adverb that places it after what was told before it.
 *
 *     Then a curfew was imposed.                → A curfew was imposed.
 *     Shortly afterward, the firm closed.       → The firm closed.
 * Not: "Then schools should pay" (in that case), "Then-Mayor Moe", "Then again …", "Later that day …".
 */
import type { Word } from './word.ts';

const LATER = /^(?:(?:shortly|soon|moments|minutes|hours|days) )?(?:later|afterwards?|thereafter)$/iu;
const MOST_WORDS = 2;

/** The words after such an adverb; all words where none opens them. */
export function withoutSequence(words: readonly Word[]): readonly Word[] {
  const [first, second] = words;
  if (first === undefined || second === undefined) return words;
  const isThen =
    /^then$/iu.test(first.text) && first.token?.upos === 'ADV' && first.token.spaceAfter && !hasModal(words);
  if (isThen && second.token !== null && !/^(?:ADV|ADP|PUNCT|SCONJ|CCONJ)$/u.test(second.token.upos))
    return words.slice(1);
  const comma = words.findIndex(({ text }) => text === ',');
  if (comma < 1 || comma > MOST_WORDS) return words;
  const opener = words.slice(0, comma).map(({ text }) => text);
  return LATER.test(opener.join(' ')) ? words.slice(comma + 1) : words;
}

/** "Then schools [should] pay": what follows from a condition. */
function hasModal(words: readonly Word[]): boolean {
  return words.some(({ token }) => token?.xpos === 'MD');
}
