/** Commas, dashes and brackets that set words off. */
import type { Document, Token } from '../../../../language/document.ts';
import { isRelation, leftmostOf, subtreeOf } from '../../../../language/tree.ts';

const OPENING_MARKS = new Set([',', '–', '—', '―', '--', '-', '(', ';', ':', '-LRB-', '−']);
const QUOTATION_MARK = /^["“”'‘’«»`]+$/u;

/** True where a comma, dash or bracket stands in front of the first word under the token (or is that word). */
export function opensAside(document: Document, head: Token): boolean {
  const first = leftmostOf(document, head);
  if (isMark(document, first)) return true;
  let before = document.tokens[first.index - 1];
  if (before !== undefined && QUOTATION_MARK.test(before.form)) before = document.tokens[before.index - 1];
  return before !== undefined && isMark(document, before);
}

/** True where a comma or dash stands behind the last word under the token (or is that word). */
export function closesAside(document: Document, head: Token): boolean {
  const words = subtreeOf(document, head);
  const last = words[words.length - 1]!;
  if (isMark(document, last)) return true;
  let after = document.tokens[last.index + 1];
  if (after !== undefined && QUOTATION_MARK.test(after.form)) after = document.tokens[after.index + 1];
  return after !== undefined && isMark(document, after);
}

/** A hyphen inside a word ("fund-raising") sets nothing off. */
function isMark(document: Document, token: Token): boolean {
  if (!OPENING_MARKS.has(token.form)) return false;
  return token.form !== '-' || (token.spaceAfter && document.tokens[token.index - 1]?.spaceAfter === true);
}

/** The noun that stands in front of the comma or dash before the token's words, brackets skipped; null where none does. */
export function nounBeforeAside(document: Document, head: Token): Token | null {
  let index = leftmostOf(document, head).index;
  while (document.tokens[index]?.upos === 'PUNCT') index++;
  index--;
  while (index >= 0 && document.tokens[index]!.upos === 'PUNCT' && !CLOSING_BRACKET.test(document.tokens[index]!.form))
    index--;
  if (CLOSING_BRACKET.test(document.tokens[index]?.form ?? '')) {
    while (index >= 0 && !OPENING_BRACKET.test(document.tokens[index]!.form)) index--;
    index--;
  }
  let noun = document.tokens[index];
  if (noun === undefined || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN')) return null;
  while (isRelation(noun.deprel, 'compound', 'flat') && document.tokens[noun.head]!.index < head.index) {
    noun = document.tokens[noun.head]!;
  }
  return noun;
}

/**
 * The noun before a pair of dashes, the second of which stands before the token's words: "four [people] — two of them from Oslo — who left"; null
 * where there is no pair, or a verb between.
 */
export function nounBeforePair(document: Document, head: Token): Token | null {
  let last = leftmostOf(document, head).index;
  if (!DASH.test(document.tokens[last]!.form)) last--;
  const mark = document.tokens[last];
  if (mark === undefined || !DASH.test(mark.form)) return null;
  for (let index = last - 1; index > 0; index--) {
    const token = document.tokens[index]!;
    if (/^(?:VBD|VBZ|VBP|MD|\.)$/u.test(token.xpos)) return null;
    if (token.form !== mark.form) continue;
    const noun = document.tokens[index - 1]!;
    return noun.upos === 'NOUN' || noun.upos === 'PROPN' ? noun : null;
  }
  return null;
}

const DASH = /^(?:[–—―]|--)$/u;

const OPENING_BRACKET = /^(?:[([]|-L[RS]B-)$/u;
const CLOSING_BRACKET = /^(?:[)\]]|-R[RS]B-)$/u;
