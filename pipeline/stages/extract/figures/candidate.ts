/** A quantity on its way to a figure: what the rules of this folder pass to each other. */
import type { Span } from '../../../core/span.ts';
import type { Document, Name, Sentence, Token } from '../../../language/document.ts';
import type { Atom } from '../../../language/quantities/atom.ts';
import type { Quantity } from '../../../language/quantities/quantity.ts';
import type { TimeExpression } from '../../../language/time/time-expression.ts';

/** A sentence with all that the rules look at. */
export interface FigureSentence {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly atoms: readonly Atom[];
  readonly times: readonly TimeExpression[];
  /** The names that begin in the sentence. */
  readonly names: readonly Name[];
}

/** A quantity and where it stands. Token indices are document-wide, `endToken` exclusive. */
export interface Candidate {
  readonly quantity: Quantity;
  readonly firstToken: number;
  readonly endToken: number;
  /** The counted noun: of a count, and of an ordinal. */
  readonly noun: Token | null;
  /** True where a hyphen ties number and noun: "a 27-nation bloc". */
  readonly isCompound: boolean;
  /** The token that the figure hangs by in the tree: the counted noun, else the highest token of number and unit. */
  readonly head: Token;
  readonly span: Span;
}

/** The token whose head lies outside the range: the highest one, the first of several. */
export function highestToken(document: Document, first: number, end: number): Token {
  for (let index = first; index < end; index++) {
    const token = document.tokens[index]!;
    if (token.head < first || token.head >= end) return token;
  }
  return document.tokens[first]!;
}

/** The first token of a sentence that ends after an offset of the text, or null; O(log tokens). */
export function tokenFrom({ tokens }: Document, { firstToken, endToken }: Sentence, offset: number): Token | null {
  let low = firstToken;
  let high = endToken;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low < endToken ? tokens[low]! : null;
}
