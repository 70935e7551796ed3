/** One word of a statement being made. */
import type { Token } from '../../../../language/document.ts';

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
