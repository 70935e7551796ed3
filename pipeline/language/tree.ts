/** Walks of the dependency trees of a document. Every walk stays in the token's sentence and takes time linear in what it returns. */
import { remember } from '../core/remember.ts';
import type { Span } from '../core/span.ts';
import type { Document, Sentence, Token } from './document.ts';

/**
 * True where a relation is one of those wanted. A wanted relation without subtype takes its subtypes too:
 * `nsubj` takes `nsubj` and `nsubj:pass`; `nsubj:pass` takes only itself.
 */
export function isRelation(deprel: string, ...wanted: readonly string[]): boolean {
  return isAmong(deprel, wanted);
}

/**
 * The same test for relations that are many or asked for often: each deprel, of which there are some dozens, is compared once.
 */
export function relationTest(...wanted: readonly string[]): (deprel: string) => boolean {
  return remember((deprel) => isAmong(deprel, wanted), MOST_RELATIONS);
}

/** More than any treebank's labels. */
const MOST_RELATIONS = 200;

const COLON = 0x3a;

function isAmong(deprel: string, wanted: readonly string[]): boolean {
  for (let at = 0; at < wanted.length; at++) {
    const relation = wanted[at]!;
    if (deprel === relation) return true;
    const { length } = relation;
    if (deprel.length > length && deprel.charCodeAt(length) === COLON && deprel.startsWith(relation)) return true;
  }
  return false;
}

/** The dependents of a token, left to right. */
export function childrenOf(document: Document, token: Token): Token[] {
  const { children } = token;
  const { tokens } = document;
  const found: Token[] = [];
  for (let at = 0; at < children.length; at++) found.push(tokens[children[at]!]!);
  return found;
}

/** The dependents that stand in one of the relations, left to right. Relations as in `isRelation`. */
export function childrenByDeprel(document: Document, token: Token, ...relations: readonly string[]): Token[] {
  const { children } = token;
  const { tokens } = document;
  const found: Token[] = [];
  for (let at = 0; at < children.length; at++) {
    const child = tokens[children[at]!]!;
    if (isAmong(child.deprel, relations)) found.push(child);
  }
  return found;
}

/** The leftmost dependent that stands in one of the relations, or undefined. Relations as in `isRelation`. */
export function childByDeprel(document: Document, token: Token, ...relations: readonly string[]): Token | undefined {
  const { children } = token;
  const { tokens } = document;
  for (let at = 0; at < children.length; at++) {
    const child = tokens[children[at]!]!;
    if (isAmong(child.deprel, relations)) return child;
  }
  return undefined;
}

/** "sold" in "Boats were sold": a verb with a passive's auxiliary or subject. */
export function isPassive(document: Document, verb: Token): boolean {
  return childByDeprel(document, verb, 'aux:pass', 'nsubj:pass') !== undefined;
}

/** The token's head, or undefined for the root. */
export function headOf(document: Document, token: Token): Token | undefined {
  return token.head < 0 ? undefined : document.tokens[token.head];
}

/** The heads above a token, nearest first, ending with the sentence's root; empty for the root itself. */
export function pathToRoot(document: Document, token: Token): Token[] {
  const path: Token[] = [];
  for (let head = token.head; head >= 0; ) {
    const above = document.tokens[head]!;
    path.push(above);
    head = above.head;
  }
  return path;
}

/** True where `above` is the token itself or one of the heads over it. */
export function isInSubtree(document: Document, token: Token, above: Token): boolean {
  for (let index = token.index; index >= 0; index = document.tokens[index]!.head) {
    if (index === above.index) return true;
  }
  return false;
}

/**
 * The token and all below it, in reading order.
 * @param prune leaves out a dependent with its whole subtree; never asked of the token itself.
 */
export function subtreeOf(document: Document, token: Token, prune?: (dependent: Token) => boolean): Token[] {
  const found: Token[] = [];
  gatherSubtree(document, token, prune, found);
  // Only where branches cross are they out of order.
  for (let at = 1; at < found.length; at++) {
    if (found[at - 1]!.index > found[at]!.index) return found.sort((a, b) => a.index - b.index);
  }
  return found;
}

/** Adds the dependents on the left with all below them, the token, and those on the right. */
function gatherSubtree(
  document: Document,
  token: Token,
  prune: ((dependent: Token) => boolean) | undefined,
  found: Token[],
): void {
  const { children, index } = token;
  let at = 0;
  for (; at < children.length && children[at]! < index; at++) gatherChild(document, children[at]!, prune, found);
  found.push(token);
  for (; at < children.length; at++) gatherChild(document, children[at]!, prune, found);
}

function gatherChild(
  document: Document,
  index: number,
  prune: ((dependent: Token) => boolean) | undefined,
  found: Token[],
): void {
  const child = document.tokens[index]!;
  if (prune?.(child) === true) return;
  if (child.children.length === 0) found.push(child);
  else gatherSubtree(document, child, prune, found);
}

/** The first of the token and all below it, in reading order. */
export function leftmostOf(document: Document, token: Token): Token {
  const { children } = token;
  let leftmost = token;
  for (let at = 0; at < children.length; at++) {
    const child = document.tokens[children[at]!]!;
    const first = child.children.length === 0 ? child : leftmostOf(document, child);
    if (first.index < leftmost.index) leftmost = first;
  }
  return leftmost;
}

/** All below the token, in reading order, without the token. */
export function descendantsOf(document: Document, token: Token): Token[] {
  return subtreeOf(document, token).filter((each) => each !== token);
}

/**
 * The smallest span that holds the token and all below it. In a non-projective tree it can hold tokens of another subtree.
 * @param prune as in `subtreeOf`.
 */
export function subtreeExtent(document: Document, token: Token, prune?: (dependent: Token) => boolean): Span {
  let { start, end } = token;
  for (const each of subtreeOf(document, token, prune)) {
    if (each.start < start) start = each.start;
    if (each.end > end) end = each.end;
  }
  return { start, end };
}

/** The subtree as runs of neighbouring tokens, in reading order: more than one where it is non-projective or was pruned. */
export function subtreePieces(document: Document, token: Token, prune?: (dependent: Token) => boolean): Span[] {
  const pieces: { start: number; end: number }[] = [];
  let previous = -2;
  for (const each of subtreeOf(document, token, prune)) {
    if (each.index === previous + 1) pieces[pieces.length - 1]!.end = each.end;
    else pieces.push({ start: each.start, end: each.end });
    previous = each.index;
  }
  return pieces;
}

/** The tokens of a sentence, in reading order. */
export function tokensOf(document: Document, sentence: Sentence): readonly Token[] {
  return document.tokens.slice(sentence.firstToken, sentence.endToken);
}

/** The sentence that holds a token; O(log sentences). Throws where the token is none of the document's. */
export function sentenceOf(document: Document, token: Token): Sentence {
  let low = 0;
  let high = document.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = document.sentences[middle]!;
    if (token.index < sentence.firstToken) high = middle - 1;
    else if (token.index >= sentence.endToken) low = middle + 1;
    else return sentence;
  }
  throw new Error(`sentenceOf: token ${token.index} is in no sentence`);
}
