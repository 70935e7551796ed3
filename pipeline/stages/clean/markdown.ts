/** Markdown's marks at the beginnings of blocks: kept out of headings and paragraphs. Marks inside a line stay. */
import { type Span, sliceOf } from '../../core/span.ts';
import type { Part } from '../contract.ts';

/** Blocks without their marks, and the marks themselves as boilerplate. */
export interface StrippedMarkdown {
  readonly blocks: readonly Span[];
  /** Indices of the blocks that `#` marks as headings. */
  readonly headings: ReadonlySet<number>;
  readonly marks: readonly Part[];
}

/** `## `, `> `, `- `, `1. `, and `**` around a whole line. */
const LEADING_MARK = /^(?:(#{1,6})\s+|>\s+|[-*+]\s+|\d{1,3}[.)]\s+)/u;
const CLOSING_HASHES = /\s+#{1,6}$/u;

/** Takes the marks off every block. */
export function stripMarkdown(text: string, blocks: readonly Span[]): StrippedMarkdown {
  const marks: Part[] = [];
  const headings = new Set<number>();
  const stripped = blocks.map((block, index) => {
    const head = sliceOf(text, { start: block.start, end: Math.min(block.end, block.start + 20) });
    const mark = LEADING_MARK.exec(head);
    if (!mark || block.start + mark[0].length >= block.end) return block;
    marks.push({ start: block.start, end: block.start + mark[0].trimEnd().length, kind: 'boilerplate' });
    const start = block.start + mark[0].length;
    if (!mark[1]) return { start, end: block.end };
    headings.add(index);
    const closing = CLOSING_HASHES.exec(sliceOf(text, { start: Math.max(start, block.end - 10), end: block.end }));
    if (!closing) return { start, end: block.end };
    marks.push({ start: block.end - closing[0].trimStart().length, end: block.end, kind: 'boilerplate' });
    return { start, end: block.end - closing[0].length };
  });
  return { blocks: stripped, headings, marks };
}
