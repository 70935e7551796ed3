/** What the sentence splitter must obey whatever its classifier says, as the least score that ends a sentence at a place. */
import { SENTENCE_OPENERS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { Shape } from './shapes.ts';
import type { WordBuffer } from './word-buffer.ts';

export const NEVER = Number.POSITIVE_INFINITY;
export const ALWAYS = Number.NEGATIVE_INFINITY;
/** Asked after dashes and abbreviations. */
const SURE = 100;
/** Asked after words and commas, where edited prose never ends a sentence. */
const VERY_SURE = 200;
/** A speaker or a greeting before a colon, and a dateline before a dash, are no longer than this many words, the mark included. */
const LONGEST_SPEAKER = 2;
const LONGEST_DATELINE = 8;

const MAGNITUDES: ReadonlySet<string> = new Set(
  'hundred thousand million billion trillion m bn tn percent %'.split(' '),
);
/** Before a name (`St. Louis`) or after one (`Wall St. The bank`). */
const STREETS: ReadonlySet<string> = new Set(['St.', 'Ft.', 'Mt.']);
const HOURS: ReadonlySet<string> = new Set(['a.m.', 'p.m.']);
/** What goes on after an hour: `9 p.m. Friday`, `9 p.m. Eastern time`. Lower case. */
const DAYS_AND_ZONES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday eastern central mountain pacific london paris moscow beijing tokyo delhi
  new greenwich gmt british european local`.split(/\s+/u),
);
const SAYING: ReadonlySet<string> = new Set(
  `said says asked asks replied replies answered wrote writes tweeted added told shouted exclaimed declared wondered demanded
  responded quipped joked continued recalled`.split(/\s+/u),
);
/** Abbreviations that introduce what follows. Lower case. */
const INTRODUCING: ReadonlySet<string> = new Set([
  'e.g.',
  'i.e.',
  'cf.',
  'vs.',
  'v.',
  'viz.',
  'ca.',
  'approx.',
  'est.',
]);

/** A shorter sentence before a full stop may be the number of a list. */
const SHORTEST_SURE_SENTENCE = 4;

/** The shapes of a paragraph's words. */
export interface Shapes {
  /** The paragraph's first word. */
  readonly first: number;
  /** The shape of a word; `Edge` outside the paragraph. */
  of(at: number): number;
}

/**
 * The score the classifier must exceed for a sentence to end after word `at`.
 * @param length words of the sentence so far, this one included
 */
export function leastScoreAfter(text: string, words: WordBuffer, at: number, shapes: Shapes, length: number): number {
  const shape = shapes.of(at);
  const next = shapes.of(at + 1);
  const touches = words.ends[at] === words.starts[at + 1];
  switch (shape) {
    case Shape.Opening:
    case Shape.Semicolon:
      return NEVER;
    case Shape.Ellipsis:
      return next === Shape.Lower ? NEVER : 0;
    case Shape.Abbreviation:
      return afterAbbreviation(text, words, at, next);
    case Shape.FullStop:
      if (next === Shape.Lower) return isInsideAmount(text, words, shapes, at) ? NEVER : 0;
      return length >= SHORTEST_SURE_SENTENCE && isCleanBreak(text, words, shapes, at) ? ALWAYS : 0;
    case Shape.Exclamation:
      // `The band Wham! split up`: a mark inside a name.
      if (next === Shape.Lower && !touches && length > 2 && isCapitalized(shapes.of(at - 1))) return NEVER;
      return touches && isCleanBreak(text, words, shapes, at) ? ALWAYS : 0;
    case Shape.Colon:
      // `Trump tweeted Saturday: “I had to …` is one sentence; `Christie: I don't know` is a speaker and a sentence.
      return next === Shape.Lower || length > LONGEST_SPEAKER ? NEVER : 0;
    case Shape.Address:
      return next === Shape.Lower ? NEVER : SURE;
    case Shape.Dash:
      // `WASHINGTON (AP) — The House passed` is a dateline and a sentence.
      if (isDateline(words, shapes, at, length)) return ALWAYS;
      return next === Shape.Lower || touches || length > LONGEST_DATELINE ? NEVER : SURE;
    case Shape.Closing:
    case Shape.Quote:
    case Shape.Apostrophe:
      // `Harry Reid (D-Nev.) received a letter`, `“We know,” Mr. Lee said`, `“Is it?” Mr. Lee asked`
      if (next === Shape.Lower || markInside(shapes, at) === Shape.Comma || isBeforeSpeaker(text, words, shapes, at))
        return NEVER;
      return 0;
    default:
      if (shape >= Shape.Address && shape !== Shape.Comma) return 0;
      return touches ? NEVER : VERY_SURE;
  }
}

/** Never after a title (`Mr. Xi`); always where a word follows that opens sentences (`in the U.S. The court`). */
function afterAbbreviation(text: string, words: WordBuffer, at: number, next: number): number {
  const word = wordAt(text, words, at);
  if (STREETS.has(word) && SENTENCE_OPENERS.has(wordAt(text, words, at + 1).toLowerCase())) return ALWAYS;
  if (TITLE_ABBREVIATIONS.has(word.slice(0, -1)) || INTRODUCING.has(word.toLowerCase()) || next === Shape.Lower)
    return NEVER;
  const isInitial = word.length === 2;
  if (HOURS.has(word.toLowerCase()) && next === Shape.Capital)
    return DAYS_AND_ZONES.has(wordAt(text, words, at + 1).toLowerCase()) ? NEVER : 0;
  return next === Shape.Capital && !isInitial && SENTENCE_OPENERS.has(wordAt(text, words, at + 1).toLowerCase())
    ? ALWAYS
    : SURE;
}

/**
 * `on Sept. 3. Nobody came`, `said Mr. Lee. “We will`, `fast.The next`: a lone full stop, question or exclamation mark after a word, then a
 * capital or an opening quotation mark. Not the full stops of `1. First item` (see `SHORTEST_SURE_SENTENCE`) and `. . .`.
 */
function isCleanBreak(text: string, words: WordBuffer, shapes: Shapes, at: number): boolean {
  const before = shapes.of(at - 1);
  const next = shapes.of(at + 1);
  if (before === Shape.FullStop || words.ends[at]! - words.starts[at]! > 1) return false;
  if (words.ends[at] === words.starts[at + 1]) return before === Shape.Lower && next === Shape.Capital;
  if (next === Shape.Capital || next === Shape.Capitals) return true;
  const isTouched = words.ends[at + 1] === words.starts[at + 2];
  return (
    isTouched && (next === Shape.Quote || text[words.starts[at + 1]!] === '“' || text[words.starts[at + 1]!] === '‘')
  );
}

/** `WASHINGTON (AP) —`, `AUGUSTA, Me. —`: a paragraph's first words, the first in capitals, before a dash and a capital. */
function isDateline(words: WordBuffer, shapes: Shapes, at: number, length: number): boolean {
  const next = shapes.of(at + 1);
  const isApart = words.ends[at] !== words.starts[at + 1] && words.ends[at - 1] !== words.starts[at];
  return (
    isApart &&
    length <= LONGEST_DATELINE &&
    at - length + 1 === shapes.first &&
    shapes.of(shapes.first) === Shape.Capitals &&
    (next === Shape.Capital || next === Shape.Letter || next === Shape.Opening || next === Shape.Quote)
  );
}

/** The mark before closing quotation marks: the comma of `,'"`. */
function markInside(shapes: Shapes, at: number): number {
  let before = at - 1;
  while (before > at - 3 && isClosing(shapes.of(before))) before--;
  return shapes.of(before);
}

function isCapitalized(shape: number): boolean {
  return shape === Shape.Capital || shape === Shape.Capitals;
}

function isClosing(shape: number): boolean {
  return shape === Shape.Closing || shape === Shape.Quote || shape === Shape.Apostrophe;
}

/** A name of up to four words and a verb of saying, after a question or exclamation mark and its closing mark. */
function isBeforeSpeaker(text: string, words: WordBuffer, shapes: Shapes, at: number): boolean {
  if (markInside(shapes, at) !== Shape.Exclamation || SENTENCE_OPENERS.has(wordAt(text, words, at + 1).toLowerCase()))
    return false;
  for (let ahead = at + 1; ahead < at + 6; ahead++) {
    const shape = shapes.of(ahead);
    if (shape === Shape.Lower) return ahead > at + 1 && SAYING.has(wordAt(text, words, ahead));
    if (shape !== Shape.Capital && shape !== Shape.Capitals && shape !== Shape.Abbreviation) return false;
  }
  return false;
}

/** `about $900 million. of dollars`: a full stop after an amount that goes on in lower case. */
function isInsideAmount(text: string, words: WordBuffer, shapes: Shapes, at: number): boolean {
  if (at === shapes.first || words.ends[at] === words.starts[at + 1]) return false;
  return shapes.of(at - 1) === Shape.Number || MAGNITUDES.has(wordAt(text, words, at - 1).toLowerCase());
}

function wordAt(text: string, words: WordBuffer, at: number): string {
  return text.slice(words.starts[at], words.ends[at]);
}
