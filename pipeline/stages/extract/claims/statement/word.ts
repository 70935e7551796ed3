/** One word of a statement being made. */
import type { Document, Token } from '../../../../language/document.ts';

/** A word as it will be written; `token` is where it comes from, null for words that were put in. */
export interface Word {
  readonly text: string;
  readonly token: Token | null;
}

/** The words as the article has them. */
export function verbatimWords(tokens: readonly Token[]): Word[] {
  return tokens.map((token) => ({ text: token.form, token }));
}

/** Words that were put in. */
export function addedWords(...texts: readonly string[]): Word[] {
  return texts.filter((text) => text !== '').map((text) => ({ text, token: null }));
}

/** The article's next token behind one, past quotation marks; undefined at the end of the text. */
export function wordBehind({ tokens }: Document, token: Token): Token | undefined {
  let index = token.index + 1;
  while (/^["“”'‘’«»]+$/u.test(tokens[index]?.form ?? '')) index++;
  return tokens[index];
}
