/** Words in the order in which the article has them. */
import type { Token } from '../../../language/document.ts';

/** The tokens by their place; the list itself where they stand in order already. */
export function inReadingOrder<List extends readonly Token[]>(tokens: List): List | Token[] {
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at - 1]!.index > tokens[at]!.index) return tokens.toSorted((a, b) => a.index - b.index);
  }
  return tokens;
}

/** The tokens of both lists, each once, in reading order. */
export function unionOf(first: readonly Token[], second: readonly Token[]): Token[] {
  const missing = second.filter((token) => !first.includes(token));
  return inReadingOrder([...first, ...missing]).filter((token, at, all) => token !== all[at - 1]);
}
