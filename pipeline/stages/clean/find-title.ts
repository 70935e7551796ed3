/** Which of an article's first lines is its title. */
import { isBoilerplate } from './boilerplate.ts';
import { isByline } from './find-byline.ts';
import { readDateLine } from './find-dateline.ts';
import { endsSentence, isHeadingShaped, isParagraph } from './shape.ts';

/** Titles stand among the first lines. */
const MAX_LINES = 8;

/** A title that is a full sentence is short, and its words return in the lead. */
const MAX_SENTENCE_WORDS = 20;
const MIN_SHARED = 0.4;

/** What headlines avoid: the past tense of reports, and days. */
const LEAD_WORDS =
  /\b(?:said|told|announced|reported|warned|added|was|were|had|did|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|(?:this|last|next) (?:week|month|year|weekend))\b/iu;

/** Words too common to show that two lines say the same. */
const STOP_WORDS = new Set(
  'a an the and or but of in on at by for from with to as is are be it its that this their his her they he she not no has have will would says say'.split(
    ' ',
  ),
);

/**
 * The title's place among the blocks: the line with the stated title's words, or a headline that shares some of them;
 * where nothing is stated the first line shaped like a headline with paragraphs after it;
 * else a first sentence that reads like a headline and whose words return in the lead:
 * `Ministers agree on fishing quotas, says Norway.`
 * @returns the block's index, or null.
 */
export function findTitle(blocks: readonly string[], stated: string | null): number | null {
  const firstParagraph = blocks.findIndex(isParagraph);
  const head = blocks.slice(0, MAX_LINES);
  if (stated !== null) {
    const same = head.findIndex((block) => isSameTitle(block, stated));
    if (same >= 0) return same;
  }
  if (firstParagraph < 0) return null;
  const lines = head.slice(0, firstParagraph);
  const candidates = lines.flatMap((line, index) => (isHeadline(line) ? [index] : []));
  const long = candidates.find((index) => lines[index]!.split(/\s+/u).length >= 4);
  const line = long ?? candidates[0];
  if (stated !== null) return line !== undefined && isTitleVariant(lines[line]!, stated) ? line : null;
  if (line !== undefined) return line;
  return firstParagraph <= 1 && isSentenceTitle(blocks) ? 0 : null;
}

function isHeadline(line: string): boolean {
  return isHeadingShaped(line) && !isBoilerplate(line) && !isByline(line) && readDateLine(line) === undefined;
}

/** Same words, or one begins with all of the other (an outlet's name after it) and both are long. */
function isSameTitle(block: string, stated: string): boolean {
  if (block.length > 400) return false;
  const [a, b] = [normalise(block), normalise(stated)];
  if (a === b) return true;
  return Math.min(a.length, b.length) >= 25 && (a.startsWith(b) || b.startsWith(a)) && !isParagraph(block);
}

/** The same headline in other words: half of the stated one's terms. */
function isTitleVariant(line: string, stated: string): boolean {
  return sharedTerms(line, stated) >= Math.max(2, new Set(termsOf(stated)).size / 2);
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isSentenceTitle(blocks: readonly string[]): boolean {
  const [first = '', ...rest] = blocks;
  if (!endsSentence(first) || /[.!?]["”’]?\s+\p{Lu}/u.test(withoutAbbreviations(first)) || LEAD_WORDS.test(first))
    return false;
  if (first.split(/\s+/u).length > MAX_SENTENCE_WORDS || /["“”]/u.test(first)) return false;
  const lead = rest.slice(0, 2).join(' ').slice(0, 1500);
  const terms = new Set(termsOf(first)).size;
  return rest.length >= 2 && terms >= 4 && sharedTerms(first, lead) >= terms * MIN_SHARED;
}

/** How many different terms of one text stand in the other. */
function sharedTerms(a: string, b: string): number {
  const terms = new Set(termsOf(b));
  return [...new Set(termsOf(a))].filter((term) => terms.has(term)).length;
}

/** Lower-case stems, cut so that `Russia` and `Russian`, `give` and `giving` meet. */
function termsOf(text: string): string[] {
  const words =
    withoutAbbreviations(text)
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map((word) => word.slice(0, 5));
}

/** `U.S.` ends no sentence. */
function withoutAbbreviations(text: string): string {
  return text
    .replace(/\bU\.S\./gu, 'United States')
    .replace(/\bU\.K\./gu, 'United Kingdom')
    .replace(/\b(\p{L}{1,3})\.(?=\s)/gu, '$1');
}
