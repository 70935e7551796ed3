/** What the features ask of each token, hashed once a document. */

import { remember } from '../../../core/remember.ts';
import type { Span } from '../../../core/span.ts';
import type { Document, Token } from '../../../language/document.ts';
import { findQuotations, type Quotation } from '../../../language/quotes/find-quotations.ts';
import { CUE_CLASS_BITS } from './cue-lexicon.ts';
import { hashText } from './feature-sink.ts';
import { findPhrases, type Phrases } from './phrases.ts';

/** One number a token and fact. */
export interface TokenFacts {
  readonly document: Document;
  readonly quotations: readonly Quotation[];
  /** Lemmas in lower case, names too. */
  readonly lowerLemma: readonly string[];
  readonly lemma: Int32Array;
  readonly form: Int32Array;
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  readonly deprel: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  /** Bits of `CUE_CLASS_BITS`. */
  readonly cueClass: Int32Array;
  /** Hash of the type of the name that the token is in, else 0. */
  readonly name: Int32Array;
  /** 0 outside quotation marks; else 1 + the index of the outermost quotation. */
  readonly quotation: Int32Array;
  /** Bits for the relations of the dependents, as in `COMPLEMENTS`. */
  readonly complements: Int32Array;
  /** Hash of the lemma of the word before it that marks or governs it (`that`, `by`, `of`), else 0. */
  readonly marker: Int32Array;
  /** Head's index, or -1. */
  readonly head: Int32Array;
  readonly sentence: Int32Array;
  /** Number of the paragraph, counted over the article. */
  readonly paragraph: Int32Array;
  /** 1 for punctuation. */
  readonly isPunctuation: Uint8Array;
  /** 1 for verbs, auxiliaries not among them. */
  readonly isVerb: Uint8Array;
  readonly phrases: Phrases;
}

const COMPLEMENTS = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'ccomp',
  'xcomp',
  'parataxis',
  'obl',
  'advcl',
  'mark',
  'acl',
  'nmod',
  'case',
  'cop',
  'aux:pass',
  'acl:relcl',
  'conj',
  'det',
  'advmod',
  'compound:prt',
  'nmod:poss',
  'csubj',
  'expl',
];

/** The bit of a relation in `complements`; 0 for one that no feature asks for. */
export const COMPLEMENT_BITS: ReadonlyMap<string, number> = new Map(
  COMPLEMENTS.map((relation, position) => [relation, 1 << position]),
);

/** Gathers the facts of a document. `ranges` bound quotations (body parts). Linear time. */
export function gatherTokenFacts(document: Document, ranges?: readonly Span[]): TokenFacts {
  const { tokens } = document;
  const column = (): Int32Array => new Int32Array(tokens.length);
  const quotations = findQuotations(document.text, ranges);
  const facts = {
    document,
    quotations,
    lowerLemma: new Array<string>(tokens.length).fill(''),
    lemma: column(),
    form: column(),
    upos: column(),
    xpos: column(),
    deprel: column(),
    suffix: column(),
    shape: column(),
    cueClass: column(),
    name: column(),
    quotation: column(),
    complements: column(),
    marker: column(),
    head: column(),
    sentence: column(),
    paragraph: column(),
    isPunctuation: new Uint8Array(tokens.length),
    isVerb: new Uint8Array(tokens.length),
  };
  for (let at = 0; at < tokens.length; at++) writeToken(facts, tokens[at]!);
  writeComplements(facts);
  for (const name of document.names) {
    const hash = hashText(name.type);
    for (let index = name.firstToken; index < name.endToken; index++) facts.name[index] = hash;
  }
  for (const sentence of document.sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken; index++) facts.sentence[index] = sentence.index;
  }
  writeQuotations(facts.quotation, document, quotations);
  writeParagraphs(facts.paragraph, document);
  return { ...facts, phrases: findPhrases(document, facts.isPunctuation) };
}

type MutableFacts = Omit<TokenFacts, 'lowerLemma' | 'phrases'> & { readonly lowerLemma: string[] };

/** What a word's letters tell, the same wherever it stands. */
interface WordFacts {
  readonly lower: string;
  /** Of the lower-case word. */
  readonly hash: number;
  readonly suffix: number;
  readonly shape: number;
  readonly cueClass: number;
}

/** Words whose facts are kept, over documents: most words of an article are words of the articles before it. */
const MOST_KNOWN_WORDS = 20_000;

const factsOfWord = remember((word: string): WordFacts => {
  const lower = word.toLowerCase();
  return {
    lower,
    hash: hashText(lower),
    suffix: hashText(lower.slice(-3)),
    shape: shapeOf(word),
    cueClass: CUE_CLASS_BITS.get(lower) ?? 0,
  };
}, MOST_KNOWN_WORDS);

/** Hashes of tags and relations. */
const TAGS = new Map<string, number>();

function hashTag(tag: string): number {
  let hash = TAGS.get(tag);
  if (hash === undefined) {
    hash = hashText(tag);
    TAGS.set(tag, hash);
  }
  return hash;
}

function writeToken(facts: MutableFacts, token: Token): void {
  const { index, upos } = token;
  const form = factsOfWord(token.form);
  const lemma = token.lemma === token.form ? form : factsOfWord(token.lemma);
  facts.lowerLemma[index] = lemma.lower;
  facts.lemma[index] = lemma.hash;
  facts.form[index] = form.hash;
  facts.upos[index] = hashTag(upos);
  facts.xpos[index] = hashTag(token.xpos);
  facts.deprel[index] = hashTag(token.deprel);
  facts.suffix[index] = form.suffix;
  facts.shape[index] = form.shape;
  facts.cueClass[index] = lemma.cueClass;
  facts.head[index] = token.head;
  facts.isPunctuation[index] = upos === 'PUNCT' ? 1 : 0;
  facts.isVerb[index] = upos === 'VERB' ? 1 : 0;
}

function writeComplements({ document, head, complements, marker, lemma }: MutableFacts): void {
  for (let index = 0; index < head.length; index++) {
    const { deprel } = document.tokens[index]!;
    const above = head[index]!;
    if (above < 0) continue;
    complements[above]! |= COMPLEMENT_BITS.get(deprel) ?? 0;
    if (index < above && marker[above] === 0 && (deprel === 'mark' || deprel === 'case')) marker[above] = lemma[index]!;
  }
}

/** 0 lower case, 1 capital first, 2 all capitals, 3 holds a digit, 4 no letter. */
function shapeOf(form: string): number {
  if (/^[a-z]{1,20}$/.test(form)) return 0;
  const first = form.slice(0, 20);
  if (/\d/u.test(first)) return 3;
  if (!/\p{L}/u.test(first)) return 4;
  if (first === first.toLowerCase()) return 0;
  return first.length > 1 && first === first.toUpperCase() ? 2 : 1;
}

/** Marks tokens inside outermost quotations; marks themselves count as inside. */
function writeQuotations(column: Int32Array, document: Document, quotations: readonly Quotation[]): void {
  let next = 0;
  let current = -1;
  for (let index = 0; index < column.length; index++) {
    const token = document.tokens[index]!;
    while (next < quotations.length && quotations[next]!.start <= token.start) {
      if (quotations[next]!.depth === 0) current = next;
      next++;
    }
    if (current >= 0 && token.start < quotations[current]!.end) column[index] = 1 + current;
  }
}

/** A paragraph ends at a blank line, or at a line break between sentences. */
function writeParagraphs(column: Int32Array, document: Document): void {
  let paragraph = 0;
  let end = 0;
  for (const sentence of document.sentences) {
    if (sentence.index > 0 && document.text.slice(end, Math.min(sentence.start, end + 200)).includes('\n')) paragraph++;
    end = sentence.end;
    column.fill(paragraph, sentence.firstToken, sentence.endToken);
  }
}
