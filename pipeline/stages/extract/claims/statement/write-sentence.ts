/** Writes words as a sentence: spaces, commas, quotation marks, capital and full stop. */
import type { Document, Token } from '../../../../language/document.ts';
import { isRelation, sentenceOf } from '../../../../language/tree.ts';
import { isQuotationMark, keptQuotations } from './kept-quotations.ts';
import type { Word } from './word.ts';

const COMMA = /^(?:,|;|:|–|—|―|--|-)$/u;
const CLOSING = /^(?:[.,;:!?%)\]}…]|['’](?:s|re|ve|ll|d|m)?|n['’]t)$/iu;
const OPENING = /^(?:[([{$£€¥#]|(?:US|A|C|NZ|HK)\$)$/u;
const SENTENCE_END = /[.!?…]["”]?$/u;
/** “… (on trade.)”, not “… (D-Ohio.)”. */
const STOP_IN_BRACKETS = /(\p{Ll}{4})\.\)$/u;
/** White space of other kinds than one blank: a name may run over two lines. */
const UNEVEN_SPACE = /\s{2}|[^\S ]/u;

/** Most words begin with a small letter: those are no marks and no capitals, and no expression need look at them. */
function isMark(pattern: RegExp, text: string): boolean {
  const unit = text.charCodeAt(0);
  return !(unit >= 0x61 && unit <= 0x7a) && pattern.test(text);
}

/** Marks and clitics that follow their word without a blank. */
function isClosing(text: string): boolean {
  return text.startsWith('n') ? CLOSING.test(text) : isMark(CLOSING, text);
}

/** The sentence; empty where no word is left. */
export function writeSentence(document: Document, words: readonly Word[]): string {
  const kept = balanced(withoutStrayCommas(document, keptQuotations(document, words).filter(isNoClosingQuote)));
  let sentence = kept[0]?.text ?? '';
  for (let at = 1; at < kept.length; at++) {
    const word = kept[at]!;
    const before = kept[at - 1]!;
    const text = spelled(document, before, withoutOpeningCapital(document, word));
    if (meetAsNumbers(before, word) || endsAge(document, kept, at)) sentence += ',';
    if ((text !== word.text && word.token?.xpos !== 'POS') || hasSpace(document, before, word)) sentence += ' ';
    sentence += text;
  }
  if (sentence.endsWith('.)')) sentence = sentence.replace(STOP_IN_BRACKETS, '$1)');
  sentence = (UNEVEN_SPACE.test(sentence) ? sentence.replace(/\s+/gu, ' ') : sentence).trim();
  if (sentence === '') return '';
  const first = String.fromCodePoint(sentence.codePointAt(0)!);
  const capital = isTrademark(sentence) ? first : first.toUpperCase();
  return capital + sentence.slice(first.length) + (SENTENCE_END.test(sentence) ? '' : '.');
}

/** "Of the ore that Oslo bought in 2023, … 90% came by ship": left-out words bring two numbers together. */
function meetAsNumbers(before: Word, word: Word): boolean {
  const isGap = before.token !== null && word.token !== null && word.token.index > before.token.index + 1;
  return isGap && /\d$/u.test(before.text) && /^\d/u.test(word.text);
}

/** "Moe, 52[, who was born in Oslo,] left": the comma behind an age stays where what follows it is gone. */
function endsAge({ tokens }: Document, words: readonly Word[], at: number): boolean {
  const age = words[at - 1]!.token;
  if (age === null || age.upos !== 'NUM' || words[at - 2]?.text !== ',') return false;
  return tokens[age.index + 1]?.form === ',' && words[at]!.token !== null && words[at]!.token!.index > age.index + 2;
}

/** A common word that opens its sentence or quotation loses its capital inside another. */
function withoutOpeningCapital(document: Document, word: Word): Word {
  const { text, token } = word;
  if (
    token === null ||
    text !== token.form ||
    !isMark(CAPITALIZED_WORD, text) ||
    text === 'I' ||
    /^(?:PROPN|NOUN|ADJ)$/u.test(token.upos)
  )
    return word;
  const before = document.tokens[token.index - 1];
  const opens =
    before === undefined || sentenceOf(document, token).firstToken === token.index || isQuotationMark(before.form);
  return opens && !CAPITALIZED.test(token.lemma) && token.xpos !== 'JJ' ? { text: text.toLowerCase(), token } : word;
}

const CAPITALIZED = /^\p{Lu}/u;
const CAPITALIZED_WORD = /^\p{Lu}\p{Ll}*$/u;

/** "iRay", "eBay": a capital in second place keeps the first letter small. */
function isTrademark(sentence: string): boolean {
  return /^\p{Ll}\p{Lu}/u.test(sentence);
}

/** A closing single quotation mark; an apostrophe belongs to a possessive. */
function isNoClosingQuote(word: Word, at: number, words: readonly Word[]): boolean {
  if (word.text !== '’' && word.text !== "'") return true;
  return word.token?.xpos === 'POS' && /s$/iu.test(words[at - 1]?.text ?? '');
}

/** A clitic whose host was replaced is written out: "it's" → "China is". */
function spelled({ tokens }: Document, before: Word, { text, token }: Word): string {
  if (token?.xpos === 'POS' && before.text !== before.token?.form && /(?<![siu])s$/u.test(before.text))
    return text.slice(0, 1);
  if (token === null || token.upos !== 'AUX' || !/^['’]/u.test(text)) return text;
  if (before.text === before.token?.form && before.token.index === token.index - 1) return text;
  const full = FULL_FORMS.get(text.slice(1).toLowerCase());
  if (full !== 'is' && full !== 'would') return full ?? text;
  return isOfPerfect(tokens, token) ? (full === 'is' ? 'has' : 'had') : full;
}

/** "he['d] spoken", "who['s] seen prices fall", "it['s] been": of a participle that "is" or "would" does not take. */
function isOfPerfect(tokens: readonly Token[], token: Token): boolean {
  if (token.lemma === 'have') return true;
  const verb = tokens[token.head]!;
  if (/^['’]d$/iu.test(token.form))
    return verb.xpos === 'VBN' && !verb.children.some((at) => tokens[at]!.xpos === 'VB');
  const isBeen = verb.children.some((at) => at > token.index && at < verb.index && tokens[at]!.form === 'been');
  const hasObject = verb.children.some((at) => at > verb.index && isRelation(tokens[at]!.deprel, 'obj'));
  return isBeen || verb.form === 'been' || (verb.xpos === 'VBN' && hasObject);
}

const FULL_FORMS: ReadonlyMap<string, string> = new Map([
  ['s', 'is'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['m', 'am'],
  ['d', 'would'],
]);

function hasSpace(document: Document, before: Word, word: Word): boolean {
  if (isMark(OPENING, before.text)) return false;
  if (isClosing(word.text)) return false;
  if (before.token === null || word.token === null || word.token.index < before.token.index) return true;
  for (let index = before.token.index + 1; index < word.token.index; index++) {
    if (!isQuotationMark(document.tokens[index]!.form)) return true;
  }
  const isReplaced = before.text !== before.token.form && !/^[-,.!?]/u.test(word.text);
  return isReplaced || holdsSpace(document.text, before.token.end, word.token.start);
}

function holdsSpace(text: string, start: number, end: number): boolean {
  return start < end && (text[start] === ' ' || /\s/u.test(text.slice(start, end)));
}

/** Leaves out a comma next to words that were left out, one at either end, and the second of two. */
function withoutStrayCommas(document: Document, words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  words.forEach((word, at) => {
    if (!isMark(COMMA, word.text) || word.token === null) {
      kept.push(word);
      return;
    }
    const before = kept[kept.length - 1];
    const after = words[at + 1];
    if (before === undefined || after === undefined || isMark(COMMA, before.text)) return;
    const isLeft = isNeighbour(document, before, word);
    if (isLeft && (isNeighbour(document, word, after) || closesOpeningClause(kept))) kept.push(word);
  });
  while (kept.length > 0 && (isMark(COMMA, kept[kept.length - 1]!.text) || kept[kept.length - 1]!.text === '.'))
    kept.pop();
  return kept;
}

/** "If talks fail[,] ships leave": the first comma after a subordinator that opens the sentence. */
function closesOpeningClause(kept: readonly Word[]): boolean {
  return kept[0]?.token?.deprel === 'mark' && !kept.some(({ text }) => COMMA.test(text));
}

/** True where only marks stand between two words in the article; put-in words are neighbours of all. */
function isNeighbour(document: Document, before: Word, after: Word): boolean {
  if (before.token === null || after.token === null) return true;
  if (after.token.index < before.token.index) return false;
  for (let index = before.token.index + 1; index < after.token.index; index++) {
    const { upos } = document.tokens[index]!;
    if (upos !== 'PUNCT') return document.tokens[before.token.index]!.form !== before.text;
  }
  return true;
}

/** Leaves out brackets that have no partner. */
function balanced(words: readonly Word[]): readonly Word[] {
  let balance = 0;
  for (const { text } of words) {
    if (text === '(' || text === '[') balance++;
    else if (text === ')' || text === ']') balance--;
  }
  return balance === 0 ? words : words.filter(({ text }) => !/^[()[\]]$/u.test(text));
}
