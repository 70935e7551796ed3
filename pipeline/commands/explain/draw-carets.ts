/**
 * Words of an article with carets under spans:
 *
 *     China had supplied around 90% of Russian microelectronics in 2023
 *     ^^^^^                                                        subject
 *                        ^^^^^^^^^^                                figure
 */
import { indexCodePoints, type Span } from '../../core/span.ts';

/** A span to mark, in code points of the text. */
export interface Mark extends Span {
  readonly label: string;
}

const LINE_WIDTH = 96;
/** How far a sentence is looked for around the marks, in UTF-16 code units. */
const REACH = 600;
const SENTENCE_END = /[.!?]["”’»)\]]*\s+(?=["“‘«([]*\p{Lu})|\n/gu;

/** The sentence around all marks, in lines, each followed by one line of carets per mark that touches it. */
export function drawCarets(text: string, marks: readonly Mark[]): string[] {
  const index = indexCodePoints(text);
  const inText = marks.map(({ start, end, label }) => ({
    start: index.toCodeUnit(start),
    end: index.toCodeUnit(end),
    label,
  }));
  const from = sentenceStart(text, Math.min(...inText.map((mark) => mark.start)));
  const to = sentenceEnd(text, Math.max(...inText.map((mark) => mark.end)));
  return wrap(text, from, to).flatMap((line) => [
    `    ${text.slice(line.start, line.end).replaceAll(/\s/gu, ' ')}`,
    ...inText.filter((mark) => mark.start < line.end && line.start < mark.end).map((mark) => caretLine(line, mark)),
  ]);
}

function caretLine(line: Span, mark: Mark): string {
  const start = Math.max(mark.start, line.start);
  const end = Math.min(mark.end, line.end);
  return `    ${' '.repeat(start - line.start)}${'^'.repeat(end - start)} ${mark.label}`;
}

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  let start = from;
  // What follows an end decides whether it is one, so the first characters of the mark are looked at too.
  for (const match of text.slice(from, at + 2).matchAll(SENTENCE_END)) {
    const end = from + match.index + match[0].length;
    if (end <= at) start = end;
  }
  return start;
}

function sentenceEnd(text: string, at: number): number {
  const rest = text.slice(Math.max(0, at - 1), at + REACH);
  const end = rest.search(SENTENCE_END);
  return end < 0 ? Math.min(text.length, at + REACH) : Math.max(at, at + end);
}

/** Cuts a range at white space into lines that fit. */
function wrap(text: string, from: number, to: number): Span[] {
  const lines: Span[] = [];
  let start = from;
  while (start < to) {
    let end = Math.min(start + LINE_WIDTH, to);
    const space = text.lastIndexOf(' ', end);
    if (end < to && space > start) end = space;
    lines.push({ start, end });
    start = text[end] === ' ' ? end + 1 : end;
  }
  return lines;
}
