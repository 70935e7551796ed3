/** What scores compare: words, never punctuation. */
import { indexCodePoints, type Span } from '../core/span.ts';

/** Runs of letters and digits, joined inside by apostrophes, full stops and commas: `U.S`, `1,200`, `Russia's`. */
const WORD = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu;

/** Finds which words of a text lie under spans (code points), by the words' numbers. */
export function wordsUnder(text: string): (spans: readonly Span[]) => Set<number> {
  const index = indexCodePoints(text);
  const words = [...text.matchAll(WORD)].map((match) => ({
    start: index.toCodePoint(match.index),
    end: index.toCodePoint(match.index + match[0].length),
  }));
  return (spans) => {
    const found = new Set<number>();
    for (const span of spans)
      for (let at = firstEndingAfter(words, span.start); at < words.length && words[at]!.start < span.end; at++)
        found.add(at);
    return found;
  };
}

function firstEndingAfter(words: readonly Span[], position: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
