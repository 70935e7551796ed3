/** Blocks: the paragraphs, headings and lines that a text shows by its line ends. */
import { type Span, sliceOf } from '../../core/span.ts';

/** A line break inside a paragraph follows a line at least this long that ends without a final mark. */
const MIN_WRAPPED_LENGTH = 40;

/** A text is hard-wrapped where at least this share of its single line breaks stand inside a sentence. */
const MIN_WRAPPED_SHARE = 0.3;

const FINAL_MARK = /[.!?:;…]["'”’»)\]]*$/u;

/**
 * The blocks inside a range, without white space at their ends. Blank lines part blocks; single line ends do so too,
 * unless the text is hard-wrapped, which shows by long lines that break off inside a sentence.
 */
export function splitBlocks(text: string, content: Span): Span[] {
  const groups = groupLines(text, content);
  return isHardWrapped(text, groups) ? groups.flatMap((lines) => joinWrapped(text, lines)) : groups.flat();
}

/** Non-blank lines, one group for each run of them without a blank line. */
function groupLines(text: string, content: Span): Span[][] {
  const groups: Span[][] = [];
  let group: Span[] = [];
  for (let at = content.start; at < content.end; ) {
    const lineFeed = text.indexOf('\n', at);
    const lineEnd = lineFeed < 0 || lineFeed > content.end ? content.end : lineFeed;
    const line = trimWhiteSpace(text, { start: at, end: lineEnd });
    if (line) group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
    at = lineEnd + 1;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function isHardWrapped(text: string, groups: readonly (readonly Span[])[]): boolean {
  let breaks = 0;
  let wrapped = 0;
  for (const lines of groups) {
    for (let i = 0; i + 1 < lines.length; i++) {
      breaks++;
      if (isInsideSentence(text, lines[i]!)) wrapped++;
    }
  }
  return wrapped >= 2 && wrapped >= breaks * MIN_WRAPPED_SHARE;
}

function isInsideSentence(text: string, line: Span): boolean {
  return (
    line.end - line.start >= MIN_WRAPPED_LENGTH &&
    !FINAL_MARK.test(text.slice(Math.max(line.start, line.end - 5), line.end))
  );
}

/** Joins lines to paragraphs; after a short line a paragraph ends, unless the next goes on in lower case. */
function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  let previous: Span | null = null;
  for (const line of lines) {
    const isLong = previous !== null && previous.end - previous.start >= MIN_WRAPPED_LENGTH;
    if (previous !== null && (isLong || startsLower(text, line)))
      blocks.push({ start: blocks.pop()!.start, end: line.end });
    else blocks.push(line);
    previous = line;
  }
  return blocks;
}

function startsLower(text: string, line: Span): boolean {
  return /^\p{Ll}/u.test(sliceOf(text, line).slice(0, 2));
}

/** The range without white space at its ends; null where nothing is left. */
export function trimWhiteSpace(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (start < end && /\s/u.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}
