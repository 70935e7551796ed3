/** Long texts in parts that can be annotated one by one, which bounds memory. */
import type { Span } from '../../core/span.ts';

/**
 * Ranges that cover a text and end at blank lines, each at least `leastLength` units long but the last. A text without blank lines is
 * one part. The parts' sentences are those of the whole text: no sentence crosses a blank line.
 */
export function splitParts(text: string, leastLength: number): Span[] {
  const parts: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf('\n\n', start + leastLength);
    const end = blank < 0 ? text.length : blank + 2;
    parts.push({ start, end });
    start = end;
  }
  return parts;
}
