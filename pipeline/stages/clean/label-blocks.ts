/** The kind of every block, by its shape and its place. */
import type { PartKind } from '../contract.ts';
import { countWords, isBoilerplate, opensComments, opensLinks } from './boilerplate.ts';
import { isByline } from './find-byline.ts';
import { creditedIn } from './find-credit.ts';
import { readDateLine } from './find-dateline.ts';
import { findTitle } from './find-title.ts';
import { isHeadingShaped, isParagraph } from './shape.ts';

/** A text of lines that are mostly short is a list or a transcript, and its lines are no headings. */
const MAX_HEADING_SHARE = 0.5;

/** A line of the body with fewer words is asked whether it is a heading; headings inside the text are shorter than titles. */
const MAX_HEADING_WORDS = 14;

/** What the input says of the blocks. */
export interface LabelContext {
  /** The stated title. */
  readonly title: string | null;
  /** Indices of blocks that markup marks as headings. */
  readonly headings: ReadonlySet<number>;
}

/** Labels blocks in order; the result has one kind for each. */
export function labelBlocks(blocks: readonly string[], context: LabelContext): PartKind[] {
  const title = findTitle(blocks, context.title) ?? firstMarked(context);
  const first = blocks.findIndex((block, index) => index !== title && isText(block));
  const last = blocks.findLastIndex((block, index) => index !== title && isText(block));
  const kinds = blocks.map((block, index): PartKind => {
    if (index === title) return 'title';
    const stated = labelByShape(block, index < first || index > last || first < 0);
    if (stated) return stated;
    if (context.headings.has(index)) return 'heading';
    if (first < 0) return 'body';
    if (index < first) return labelLead(block, index, title);
    if (index > last) return labelTail(block);
    return 'body';
  });
  markHeadings(blocks, kinds, first, last);
  markLinkLists(blocks, kinds);
  markComments(blocks, kinds);
  return kinds;
}

/** The first marked heading is the title where it opens the text. */
function firstMarked(context: LabelContext): number | null {
  return context.headings.has(0) && context.title === null ? 0 : null;
}

/** A paragraph of the article. */
function isText(block: string): boolean {
  return isParagraph(block) && !isBoilerplate(block) && creditedIn(block) === null;
}

/** What a block shows by itself. Bylines are read at the article's ends only: inside, a name alone is a heading. */
function labelByShape(block: string, isAtEnd: boolean): PartKind | null {
  if (readDateLine(block) !== undefined) return 'dateline';
  if (creditedIn(block) !== null) return 'credit';
  if (isBoilerplate(block)) return 'boilerplate';
  return isAtEnd && isByline(block) ? 'byline' : null;
}

/** Before the first paragraph: section names stand above the title, standfirsts below it. */
function labelLead(block: string, index: number, title: number | null): PartKind {
  if (!isHeadingShaped(block)) return 'body';
  return title !== null && index < title ? 'boilerplate' : 'heading';
}

/** After the last paragraph: what does not end as a sentence came with the page. */
function labelTail(block: string): PartKind {
  return isHeadingShaped(block) && countWords(block) <= MAX_HEADING_WORDS && !/^["“]/u.test(block)
    ? 'boilerplate'
    : 'body';
}

/** Short lines between paragraphs are headings, unless the text is made of such lines. */
function markHeadings(blocks: readonly string[], kinds: PartKind[], first: number, last: number): void {
  const candidates: number[] = [];
  let paragraphs = 0;
  for (let i = Math.max(0, first); i < last; i++) {
    if (kinds[i] !== 'body') continue;
    if (isHeadingShaped(blocks[i]!) && countWords(blocks[i]!) <= MAX_HEADING_WORDS) candidates.push(i);
    else paragraphs++;
  }
  if (candidates.length > (candidates.length + paragraphs) * MAX_HEADING_SHARE) return;
  for (const i of candidates) kinds[i] = 'heading';
}

/** Headlines that follow a line such as "Most read" are links, up to the next paragraph. */
function markLinkLists(blocks: readonly string[], kinds: PartKind[]): void {
  for (let i = 0; i < blocks.length; i++) {
    if (kinds[i] !== 'boilerplate' || !opensLinks(blocks[i]!)) continue;
    for (let next = i + 1; next < blocks.length && isHeadingShaped(blocks[next]!); next++) {
      // The heading right above a paragraph is the paragraph's, once a link has been seen.
      if (next > i + 1 && next + 1 < blocks.length && isParagraph(blocks[next + 1]!)) break;
      if (kinds[next] === 'heading' || kinds[next] === 'body') kinds[next] = 'boilerplate';
    }
  }
}

/** All that follows a comment form's head, where it stands in the text's second half. */
function markComments(blocks: readonly string[], kinds: PartKind[]): void {
  const at = blocks.findIndex((block, index) => kinds[index] === 'boilerplate' && opensComments(block));
  if (at < 0 || !kinds.slice(0, at).includes('body') || kinds.slice(at).includes('credit')) return;
  const before = blocks.slice(0, at).reduce((sum, block) => sum + block.length, 0);
  const after = blocks.slice(at).reduce((sum, block) => sum + block.length, 0);
  if (after > before) return;
  for (let i = at; i < blocks.length; i++) kinds[i] = 'boilerplate';
}
