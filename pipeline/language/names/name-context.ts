/** What the rules for names share: the document with its casings, and names over its tokens. */
import { type Span, sliceOf } from '../../core/span.ts';
import type { Document, Name, NameType, Token } from '../document.ts';
import { casingsOf, type SentenceCasing } from './casing.ts';
import type { GazetteerEntry } from './gazetteer.ts';

/** A name proposed or found: tokens `firstToken` to `endToken` (exclusive). */
export interface FoundName extends Name {
  /** The lexicon's entry where it is one of the lexicon's names as a whole. */
  readonly entry: GazetteerEntry | null;
  /** Which rule found it: `name/engine`, `name/gazetteer`. */
  readonly rule: string;
}

/** What the rules look at. */
export interface NameContext {
  readonly document: Document;
  /** By `sentence.index`. */
  readonly casings: readonly SentenceCasing[];
  /** Sentence of each token. */
  readonly sentenceOfToken: Int32Array;
}

/** Prepares a document for the rules. */
export function nameContext(document: Document): NameContext {
  const sentenceOfToken = new Int32Array(document.tokens.length);
  for (const sentence of document.sentences)
    sentenceOfToken.fill(sentence.index, sentence.firstToken, sentence.endToken);
  return { document, casings: casingsOf(document), sentenceOfToken };
}

/** A name over tokens. */
export function makeName(
  document: Document,
  firstToken: number,
  endToken: number,
  type: NameType,
  rule: string,
  entry: GazetteerEntry | null = null,
): FoundName {
  const { start } = document.tokens[firstToken]!;
  const { end } = document.tokens[endToken - 1]!;
  return { firstToken, endToken, start, end, type, rule, entry };
}

/** The words of a name as they stand in the text, white space as one blank. */
export function nameText(document: Document, span: Span): string {
  const text = sliceOf(document.text, span);
  return OTHER_SPACE.test(text) ? text.replace(/\s+/gu, ' ') : text;
}

/** White space other than single blanks. */
const OTHER_SPACE = /\s\s|[^\S ]/u;

/** True for a token that begins with a capital or, like `iRay`, holds one. */
export function isCapitalized({ form }: Token): boolean {
  const first = form.charCodeAt(0);
  if (first >= 0x41 && first <= 0x5a) return true;
  // Most words: a small Latin letter, then another.
  if (first < 0x30) return false;
  if (first >= 0x61 && first <= 0x7a) {
    if (form.length === 1) return false;
    const second = form.charCodeAt(1);
    const isCompound = form.length > 2 && form.charCodeAt(2) === 0x2d;
    if (second >= 0x61 && second <= 0x7a && !isCompound) return false;
  }
  return /^(?:\p{Lu}|\p{Ll}\p{Lu}|al-\p{Lu}|\d+\p{Lu})/u.test(form);
}
