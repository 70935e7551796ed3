/** Kinds of words and marks, as far as the sentence splitter tells them apart. */
import { CLASS_OF_UNIT, DIGIT, isLetter, isWordClass, LOWER, SURROGATE, UPPER } from './characters.ts';

/** Kinds of words and marks, as the features see them. */
export const Shape = {
  Edge: 0,
  Lower: 1,
  Capital: 2,
  Capitals: 3,
  Letter: 4,
  Number: 5,
  Mixed: 6,
  Abbreviation: 7,
  Clitic: 8,
  Address: 9,
  FullStop: 10,
  Exclamation: 11,
  Ellipsis: 12,
  Colon: 13,
  Semicolon: 14,
  Comma: 15,
  Opening: 16,
  Closing: 17,
  Quote: 18,
  Apostrophe: 19,
  Dash: 20,
  Rule: 21,
  Emoticon: 22,
  Symbol: 23,
} as const;

/** The shape of the word from `start` to `end`; looks at its ends only. */
export function shapeOf(text: string, start: number, end: number): number {
  const unit = text.charCodeAt(start);
  const first = CLASS_OF_UNIT[unit]!;
  const length = end - start;
  const last = text.charCodeAt(end - 1);
  if (isLetter(first)) {
    if (length === 1) return first === UPPER ? Shape.Letter : Shape.Lower;
    if (last === 0x2e) return Shape.Abbreviation;
    if (length > 4 && isAddress(text, start, end)) return Shape.Address;
    const lastClass = CLASS_OF_UNIT[last]!;
    if (lastClass === DIGIT) return Shape.Mixed;
    if (first !== UPPER) return Shape.Lower;
    return lastClass === UPPER ? Shape.Capitals : Shape.Capital;
  }
  if (first === DIGIT) return CLASS_OF_UNIT[last] === DIGIT ? Shape.Number : Shape.Mixed;
  if (length > 1 && isWordClass(CLASS_OF_UNIT[last]!))
    return unit === 0x27 || unit === 0x2019 ? Shape.Clitic : Shape.Mixed;
  return shapeOfMark(unit, last, length, first);
}

function shapeOfMark(unit: number, last: number, length: number, unitClass: number): number {
  switch (unit) {
    case 0x2e:
      return length === 1 ? Shape.FullStop : last === 0x2e ? Shape.Ellipsis : Shape.Exclamation;
    case 0x2026:
      return Shape.Ellipsis;
    case 0x21:
    case 0x3f:
      return Shape.Exclamation;
    case 0x2c:
      return Shape.Comma;
    case 0x22:
      return Shape.Quote;
    case 0x28:
    case 0x5b:
    case 0x7b:
    case 0x201c:
    case 0x2018:
    case 0xab:
    case 0x201e:
    case 0x2039:
      return length === 1 ? Shape.Opening : Shape.Emoticon;
    case 0x29:
    case 0x5d:
    case 0x7d:
    case 0x201d:
    case 0xbb:
    case 0x203a:
      return Shape.Closing;
    case 0x27:
    case 0x2019:
    case 0x60:
      return Shape.Apostrophe;
    case 0x3a:
      return length === 1 ? Shape.Colon : Shape.Emoticon;
    case 0x3b:
      return length === 1 ? Shape.Semicolon : Shape.Emoticon;
    case 0x2d:
    case 0x2013:
    case 0x2014:
      return length > 3 ? Shape.Rule : Shape.Dash;
    default:
      return length > 2 ? Shape.Rule : unitClass === SURROGATE ? Shape.Emoticon : Shape.Symbol;
  }
}

/** Web and mail addresses: a full stop, slash or at sign inside, followed by a letter. */
function isAddress(text: string, start: number, end: number): boolean {
  const limit = Math.min(end - 1, start + 40);
  for (let at = start + 2; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x40 || unit === 0x2f || (unit === 0x2e && CLASS_OF_UNIT[text.charCodeAt(at + 1)] === LOWER))
      return true;
  }
  return false;
}

/** Shapes after which a sentence may end whatever follows. */
export function isPossibleEnd(shape: number): boolean {
  return shape >= Shape.FullStop
    ? shape !== Shape.Comma && shape !== Shape.Opening
    : shape === Shape.Abbreviation || shape === Shape.Address;
}
