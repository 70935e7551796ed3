/** Marks the parts of an article; cuts nothing. */
import { type Span, sliceOf } from '../../core/span.ts';
import type { Article, Part, PartKind, Source } from '../contract.ts';
import { splitBlocks, trimWhiteSpace } from './blocks.ts';
import { bylineOf } from './find-byline.ts';
import { agenciesIn, creditedIn } from './find-credit.ts';
import { readDateLine } from './find-dateline.ts';
import { labelBlocks } from './label-blocks.ts';
import { stripMarkdown } from './markdown.ts';
import { splitParagraph } from './split-paragraph.ts';

/** An article whose longest block holds more than this share of its text shows no paragraphs. */
const WHOLE_ARTICLE_SHARE = 0.8;
const MIN_WHOLE_ARTICLE_LENGTH = 1200;

/** What parts state, gathered in reading order; the first of each kind wins. */
interface Stated {
  published_on: string | null;
  readonly credited: string[];
}

/**
 * Marks title, datelines, byline, credits, headings, boilerplate and body, one body part a paragraph.
 * Pure, and linear in the length of the text. Columns that the input states are never overruled.
 */
export function clean(source: Source): Article {
  const { text } = source;
  const marks = source.format === 'markdown' ? stripMarkdown(text, splitBlocks(text, source.content)) : null;
  const blocks = marks?.blocks ?? splitBlocks(text, source.content);
  const words = blocks.map((block) => sliceOf(text, block));
  const kinds = labelBlocks(words, { title: source.title, headings: marks?.headings ?? new Set() });
  const stated: Stated = { published_on: null, credited: [] };
  const parts: Part[] = [...(marks?.marks ?? [])];
  for (const [index, block] of blocks.entries()) {
    const kind = kinds[index]!;
    if (kind === 'body')
      parts.push(...splitBody(text, block, isFirstBody(kinds, index), isWholeArticle(blocks, index), stated));
    else parts.push({ ...block, kind });
    if (kind === 'dateline') stated.published_on ??= readDateLine(words[index]!) ?? null;
    if (kind === 'credit') stated.credited.push(...(creditedIn(words[index]!) ?? agenciesIn(words[index]!)));
  }
  parts.sort((a, b) => a.start - b.start);
  return {
    ...source,
    title: source.title ?? textOfFirst(text, parts, 'title'),
    byline: source.byline ?? bylineFrom(text, parts),
    published_on: source.published_on ?? stated.published_on,
    parts,
    credited: [...new Set(stated.credited)],
  };
}

function isFirstBody(kinds: readonly PartKind[], index: number): boolean {
  return kinds.indexOf('body') === index;
}

function isWholeArticle(blocks: readonly Span[], index: number): boolean {
  const length = blocks[index]!.end - blocks[index]!.start;
  const total = blocks.at(-1)!.end - blocks[0]!.start;
  return length >= MIN_WHOLE_ARTICLE_LENGTH && length >= total * WHOLE_ARTICLE_SHARE;
}

function splitBody(text: string, block: Span, isFirst: boolean, isWhole: boolean, stated: Stated): Part[] {
  const split = splitParagraph(sliceOf(text, block), { isFirst, isWholeArticle: isWhole });
  stated.published_on ??= split.published_on;
  stated.credited.push(...split.agencies);
  return split.pieces.flatMap(({ start, end, kind }) => {
    const span = trimWhiteSpace(text, { start: block.start + start, end: block.start + end });
    return span ? [{ ...span, kind }] : [];
  });
}

function textOfFirst(text: string, parts: readonly Part[], kind: PartKind): string | null {
  const part = parts.find((candidate) => candidate.kind === kind);
  return part ? sliceOf(text, part).replace(/\s+/gu, ' ').replace(/\.$/u, '') : null;
}

function bylineFrom(text: string, parts: readonly Part[]): string | null {
  const line = textOfFirst(text, parts, 'byline');
  return line === null ? null : bylineOf(line) || null;
}
