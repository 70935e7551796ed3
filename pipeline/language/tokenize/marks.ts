/** Marks: punctuation, symbols, emoticons and emoji. */
import { CLASS_OF_UNIT, classAt, isWordClass, MARK, SPACE, SURROGATE } from './characters.ts';

/** Marks whose repetition is one token: `--`, `___`, `***`, `<<`. */
const REPEATED = new Set([...'-_*=~#+<>|.,$/\\'].map((mark) => mark.charCodeAt(0)));

/** Longest first. */
const EMOTICONS: readonly string[] = [
  ':-)',
  ';-)',
  ':-(',
  ':-D',
  ':-P',
  ":'(",
  '^_^',
  ':)',
  ';)',
  ':(',
  ';(',
  '=)',
  '=(',
  ':D',
  ':P',
  ';P',
  ':p',
  ':o',
  ':O',
  ':]',
  '(:',
  'D:',
  '<3',
  ':/',
  '->',
  '<-',
  '>=',
  '<=',
  '=>',
];
const EMOTICON_STARTS = new Set(EMOTICONS.map((emoticon) => emoticon.charCodeAt(0)));

/** The end of the mark that begins at `at`. */
export function endOfMark(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (CLASS_OF_UNIT[unit] === SURROGATE) return endOfEmoji(text, at, end);
  if (EMOTICON_STARTS.has(unit)) {
    const emoticonEnd = endOfEmoticon(text, at, end);
    if (emoticonEnd > at) return emoticonEnd;
  }
  let next = at + 1;
  if (REPEATED.has(unit)) while (next < end && text.charCodeAt(next) === unit) next++;
  else if (unit === 0x21 || unit === 0x3f) while (next < end && isExclamation(text.charCodeAt(next))) next++;
  else if (unit === 0x2026) while (next < end && text.charCodeAt(next) === 0x2e) next++;
  else if (isSingleQuote(unit) && next < end && text.charCodeAt(next) === (unit === 0x2018 ? 0x2019 : unit)) next++;
  else if (unit === 0x5b && text.startsWith('...]', next) && next + 4 <= end) next += 4;
  while (next < end && CLASS_OF_UNIT[text.charCodeAt(next)] === MARK) next++;
  return next;
}

function isExclamation(unit: number): boolean {
  return unit === 0x21 || unit === 0x3f;
}

/** Typed twice, they stand for a double quotation mark. */
function isSingleQuote(unit: number): boolean {
  return unit === 0x27 || unit === 0x60 || unit === 0x2018 || unit === 0x2019;
}

/** An emoticon stands alone: neither a word nor an opening mark touches its end, and no letter that could be part of it its start. */
function endOfEmoticon(text: string, at: number, end: number): number {
  for (const emoticon of EMOTICONS) {
    if (at + emoticon.length > end || !text.startsWith(emoticon, at)) continue;
    const next = at + emoticon.length;
    if (next < end && isWordClass(classAt(text, next))) return at;
    if (isWordClass(classAt(text, next - 1)) || emoticon === ':/' || emoticon === '(:')
      return classAt(text, at - 1) === SPACE ? next : at;
    return next;
  }
  return at;
}

/** A pair with the marks, joiners and skin tones that follow it; a lone half is a token of one unit. */
function endOfEmoji(text: string, at: number, end: number): number {
  let next = at + pairLength(text, at, end);
  for (;;) {
    const isJoined = next < end && text.charCodeAt(next) === 0x200d;
    if (next < end && CLASS_OF_UNIT[text.charCodeAt(next)] === MARK) next++;
    else if (next + 1 < end && text.charCodeAt(next) === 0xd83c && isSkinTone(text.charCodeAt(next + 1))) next += 2;
    else return next;
    if (isJoined && next < end && classAt(text, next) === SURROGATE) next += pairLength(text, next, end);
  }
}

function pairLength(text: string, at: number, end: number): number {
  const high = text.charCodeAt(at);
  const low = at + 1 < end ? text.charCodeAt(at + 1) : 0;
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000 ? 2 : 1;
}

function isSkinTone(low: number): boolean {
  return low >= 0xdffb && low <= 0xdfff;
}
