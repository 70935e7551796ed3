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

/** Splits ranges of a text. No word or sentence crosses a range's end. Throws where ranges overlap, are out of order or leave the text. */
export function tokenize(text: string, ranges: readonly Span[] = [{ start: 0, end: text.length }]): Tokenized {
  const words = new WordBuffer();
  const sentenceEnds: number[] = [];
  const scoreEnd = sentenceClassifier();
  let end = 0;
  for (const range of ranges) {
    if (range.start < end || range.end < range.start || range.end > text.length)
      throw new Error('tokenize: ranges must be in order and inside the text');
    end = range.end;
    const first = words.length;
    splitWords(text, range.start, range.end, words);
    splitSentences(text, words, first, scoreEnd, sentenceEnds);
  }
  return { words, sentenceEnds };
}
