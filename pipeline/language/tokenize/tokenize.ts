/** Text → words and sentences. */
import type { Span } from '../../core/span.ts';
import { sentenceClassifier } from './sentence-classifier.ts';
import { splitSentences } from './split-sentences.ts';
import { splitWords } from './split-words.ts';
import { WordBuffer } from './word-buffer.ts';

/** Words as pairs of offsets, and the position after the last word of each sentence. */
export interface Tokenized {
  readonly words: WordBuffer;
  readonly sentenceEnds: readonly number[];
}

/** Splits ranges of a text; they must be in order and not overlap. No word or sentence crosses a range's end. */
export function tokenize(text: string, ranges: readonly Span[] = [{ start: 0, end: text.length }]): Tokenized {
  const words = new WordBuffer();
  const sentenceEnds: number[] = [];
  const scoreEnd = sentenceClassifier();
  for (const range of ranges) {
    const first = words.length;
    splitWords(text, range.start, range.end, words);
    splitSentences(text, words, first, scoreEnd, sentenceEnds);
  }
  return { words, sentenceEnds };
}
