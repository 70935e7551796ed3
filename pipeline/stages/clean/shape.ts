/** The shapes of lines: what a headline, a name or a full sentence looks like. */
import { countWords } from './boilerplate.ts';

/** Headlines and headings are short. */
const MAX_HEADING_WORDS = 22;
const MAX_HEADING_LENGTH = 160;

/** A paragraph has at least this many words and ends as a sentence does. */
const MIN_PARAGRAPH_WORDS = 12;

const FINAL_MARK = /[.!?…]["'”’»)\]]*$/u;

/** A credit or remark after the last sentence: `… for the winter. (AFP)` */
const CLOSING_BRACKET = /\s+\([^()]{1,60}\)$/u;

/** True where a block ends as a sentence does. */
export function endsSentence(block: string): boolean {
  return FINAL_MARK.test(block.slice(-80).replace(CLOSING_BRACKET, ''));
}

/** True for a paragraph of the article: long enough, and ended by a final mark. */
export function isParagraph(block: string): boolean {
  return block.length > 600 || (endsSentence(block) && countWords(block) >= MIN_PARAGRAPH_WORDS);
}

/** True for a short line that begins like a title and does not end like a sentence; a closing question mark is allowed. */
export function isHeadingShaped(block: string): boolean {
  if (block.length > MAX_HEADING_LENGTH || !/^["'“‘«(]?[\p{Lu}\p{N}]/u.test(block)) return false;
  if (/[.:;,!…]["'”’»)\]]*$/u.test(block) || /^[QA]: /u.test(block)) return false;
  const words = countWords(block);
  return (
    words <= MAX_HEADING_WORDS &&
    /\p{L}{2}/u.test(block) &&
    (!/\?["'”’)]*$/u.test(block) || isShortQuestion(block, words))
  );
}

/** "What happens next?": a heading; a question inside quotation marks is speech. */
function isShortQuestion(block: string, words: number): boolean {
  return words <= 12 && !/["“”]/u.test(block);
}

/** A capitalised word of a person's name, initials and joined forms among them. */
const NAME_WORD = /^(?:\p{Lu}\.?|(?:Mc|Mac|O['’]|D['’]|Al-|El-)?\p{Lu}[\p{L}'’-]{0,24}\p{Ll}|\p{Lu}{2,20})$/u;

const NAME_PARTICLES = new Set([
  'de',
  'da',
  'di',
  'del',
  'della',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'bin',
  'al',
  'el',
  'ibn',
  'dos',
  'du',
  'y',
]);

/** Words that stand in headings and menus, never in names of people. */
const NOT_NAMES = new Set(
  'the a an and of in on at for to with by news world politics business sports sport more top stories story latest video photos topics home related culture opinion analysis live update updates breaking technology health science local national international weather market markets'.split(
    ' ',
  ),
);

/** True for two to four capitalised words that could be one person's name. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length < 2 || words.length > 5 || text.length > 60) return false;
  if (words.some((word) => NOT_NAMES.has(word.toLowerCase()))) return false;
  const isName = (word: string): boolean => NAME_WORD.test(word);
  return isName(words[0]!) && isName(words.at(-1)!) && words.every((word) => isName(word) || NAME_PARTICLES.has(word));
}
