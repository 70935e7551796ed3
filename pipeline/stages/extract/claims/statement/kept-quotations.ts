/**
 * The words without quotation marks, save around a title, a slogan or a cry, which reads as such only with them.
 *
 *     He quoted “The Long Wait” twice.     → He quoted “The Long Wait” twice.
 *     They had a “useful” talk.            → They had a useful talk.
 * Not: what was put otherwise inside ("I" named), nor what fills the statement.
 */
import type { Document, Token } from '../../../../language/document.ts';
import type { Word } from './word.ts';

const QUOTATION_MARK = /^(?:["“”„«»‹›‘`]+|''|’’|-[LR]DQ-)$/u;
const OPENING_MARK = /^["“]$/u;
const CLOSING_MARK = /^["”]$/u;
/** A title begins with a capital; what somebody says of himself is no title. */
const TITLE_START = /^(?!I$|I['’])\p{Lu}/u;
const MOST_WORDS = 14;

/** True for a token that is a quotation mark. */
export function isQuotationMark(text: string): boolean {
  const unit = text.charCodeAt(0);
  return !(unit >= 0x61 && unit <= 0x7a) && QUOTATION_MARK.test(text);
}

/** The words, those that open and close a title with its marks. */
export function keptQuotations(document: Document, words: readonly Word[]): readonly Word[] {
  if (!words.some(({ text }) => isQuotationMark(text))) return words;
  const kept: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const end = titleEnd(document, words, at);
    if (end > at) {
      const [opening, first, ...rest] = words.slice(at, end);
      const title = [{ text: opening!.text + first!.text, token: first!.token }, ...rest];
      const last = title.pop()!;
      kept.push(...title, { text: last.text + closingOf(document, words, end), token: last.token });
      at = end - (words[end] !== undefined && isQuotationMark(words[end].text) ? 0 : 1);
    } else if (!isQuotationMark(words[at]!.text)) kept.push(words[at]!);
  }
  return kept;
}

/** The place behind the last word of the title that opens at a place; -1 for none. */
function titleEnd(document: Document, words: readonly Word[], at: number): number {
  const mark = words[at]!;
  const before = words[at - 1]?.token;
  const first = words[at + 1];
  if (mark.token === null || !OPENING_MARK.test(mark.text) || mark.token.spaceAfter || first === undefined) return -1;
  if (before?.index !== mark.token.index - 1 || !before.spaceAfter || !TITLE_START.test(first.text)) return -1;
  for (let end = at + 1; end < words.length && end <= at + MOST_WORDS; end++) {
    const { text, token } = words[end]!;
    if (token === null || text !== token.form || token.index !== mark.token.index + end - at) return -1;
    if (CLOSING_MARK.test(text)) return end > at + 1 ? end : -1;
    if (end === words.length - 1) return closingAfter(document, token) === null ? -1 : end + 1;
  }
  return -1;
}

/** The mark that closes the title before a place: among the words, or behind the last of them with a full stop. */
function closingOf(document: Document, words: readonly Word[], end: number): string {
  return words[end]?.text ?? `.${closingAfter(document, words[end - 1]!.token!)}`;
}

function closingAfter({ tokens }: Document, { index }: Token): string | null {
  const next = tokens[index + 1];
  const mark = /^[.,]$/u.test(next?.form ?? '') ? tokens[index + 2] : next;
  return mark !== undefined && CLOSING_MARK.test(mark.form) ? mark.form : null;
}
