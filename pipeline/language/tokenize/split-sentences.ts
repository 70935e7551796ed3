/** Words → sentences: paragraph breaks, then a linear classifier at the places where a sentence may end, then rules it must obey. */
import { CLASS_OF_UNIT, LOWER } from './characters.ts';
import { FEATURES_PER_PLACE, featuresAfter, type Progress } from './sentence-features.ts';
import { ALWAYS, leastScoreAfter, NEVER, type Shapes } from './sentence-rules.ts';
import { isPossibleEnd, Shape, shapeOf } from './shapes.ts';
import type { WordBuffer } from './word-buffer.ts';

/** A sentence of more words is cut, at the last comma, semicolon or dash of its final quarter where there is one. */
export const MOST_WORDS_PER_SENTENCE = 256;
/** A line that is shorter and has no final mark is a heading or a list item, where the next line begins with a capital, number or mark. */
const SHORTEST_WRAPPED_LINE = 60;

/** Scores a place where a sentence may end, after word `at`: the higher, the surer. The trainer passes the gold answer as ±infinity. */
export type ScoreEnd = (at: number, features: Int32Array) => number;

/**
 * Appends the position after the last word of each sentence to `sentenceEnds`.
 * Sentences partition the words from `first` on; none holds a blank line or more than `MOST_WORDS_PER_SENTENCE` words.
 */
export function splitSentences(
  text: string,
  words: WordBuffer,
  first: number,
  scoreEnd: ScoreEnd,
  sentenceEnds: number[],
): void {
  let paragraph = first;
  for (let at = first; at < words.length; at++) {
    if (at + 1 < words.length && !isParagraphBreak(text, words, at)) continue;
    splitParagraph(text, words, paragraph, at + 1, scoreEnd, sentenceEnds);
    paragraph = at + 1;
  }
}

function splitParagraph(
  text: string,
  words: WordBuffer,
  first: number,
  end: number,
  scoreEnd: ScoreEnd,
  sentenceEnds: number[],
): void {
  const shapes = new Uint8Array(end - first);
  for (let at = first; at < end; at++) shapes[at - first] = shapeOf(text, words.starts[at]!, words.ends[at]!);
  const view: Shapes = { first, of: (at) => (at < first ? Shape.Edge : (shapes[at - first] ?? Shape.Edge)) };
  const features = new Int32Array(FEATURES_PER_PLACE);
  const progress: Progress = { length: 0, depth: 0, hasEnd: false };
  let start = first;
  for (let at = first; at < end; at++) {
    const shape = shapes[at - first]!;
    progress.length++;
    if (shape === Shape.Opening) progress.depth++;
    else if (shape === Shape.Closing) progress.depth--;
    let isEnd = at + 1 === end;
    if (!isEnd && isCandidate(shape, shapes[at + 1 - first]!)) {
      const least = leastScoreAfter(text, words, at, view, progress.length);
      if (least === ALWAYS) isEnd = true;
      else if (least !== NEVER) {
        featuresAfter(text, words, shapes, at, first, end, progress, features);
        isEnd = scoreEnd(at, features) > least;
      }
    }
    if (!isEnd && progress.length < MOST_WORDS_PER_SENTENCE) continue;
    const last: number = isEnd ? at : placeToCut(shapes, first, at);
    sentenceEnds.push(last + 1);
    if (shape === Shape.FullStop || shape === Shape.Exclamation) progress.hasEnd = true;
    start = last + 1;
    progress.length = at + 1 - start;
    progress.depth = 0;
  }
}

/** The last word before the cut of an overlong sentence that ends with word `at`. */
function placeToCut(shapes: Uint8Array, first: number, at: number): number {
  for (let place = at; place > at - MOST_WORDS_PER_SENTENCE / 4; place--) {
    const shape = shapes[place - first]!;
    if (shape === Shape.Comma || shape === Shape.Semicolon || shape === Shape.Dash) return place;
  }
  return at;
}

/** Whether the classifier is asked at all: after a mark that may end a sentence, or before a capital, a number, an address or an opening mark. */
function isCandidate(shape: number, next: number): boolean {
  if (next === Shape.FullStop || next === Shape.Comma || next === Shape.Exclamation || next === Shape.Clitic)
    return false;
  return (
    isPossibleEnd(shape) ||
    (next !== Shape.Lower && next < Shape.FullStop) ||
    next === Shape.Opening ||
    next === Shape.Symbol ||
    next === Shape.Quote
  );
}

/** A blank line, or the end of a short line before a line that begins anew. */
function isParagraphBreak(text: string, words: WordBuffer, at: number): boolean {
  const from = words.ends[at]!;
  const to = words.starts[at + 1]!;
  let lines = 0;
  for (let offset = from; offset < to && lines < 2; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === 0x2029 || unit === 0x0c) return true;
    if (isLineEnd(unit) && !(unit === 0x0d && text.charCodeAt(offset + 1) === 0x0a)) lines++;
  }
  if (lines !== 1) return lines > 1;
  if (CLASS_OF_UNIT[text.charCodeAt(to)] === LOWER) return false;
  for (let offset = from - 1; offset >= from - SHORTEST_WRAPPED_LINE; offset--) {
    if (offset < 0 || isLineEnd(text.charCodeAt(offset))) return true;
  }
  return false;
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028;
}
