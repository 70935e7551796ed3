/** The one annotation type: everything the engine knows of a text. It knows nothing of news. */
import type { Span } from '../core/span.ts';

/** Universal part-of-speech tags, https://universaldependencies.org/u/pos/ */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** What a name names, as the engine learns it; extraction refines it. */
export type NameType = 'person' | 'organization' | 'place' | 'group' | 'product' | 'event' | 'law' | 'work';

/** One UD word. `do` and `n't`, `Russia` and `'s` are two words that touch. Offsets: UTF-16 code units of the text. */
export interface Token extends Span {
  /** Position in `document.tokens`. */
  readonly index: number;
  /** Verbatim slice of the text. */
  readonly form: string;
  /** Lower-case dictionary form (proper nouns keep their capitals). */
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Index of the head in `document.tokens`; -1 for the sentence's root. Always in the same sentence. */
  readonly head: number;
  /** UD v2 relation with its English subtype (`nsubj`, `nsubj:pass`, `obl:tmod`); `root` for the root. */
  readonly deprel: string;
  /** Indices of the dependents in `document.tokens`, ascending. */
  readonly children: readonly number[];
  /** False where the next token touches this one. */
  readonly spaceAfter: boolean;
}

/** A sentence: tokens `firstToken` to `endToken` (exclusive), one tree. */
export interface Sentence extends Span {
  readonly index: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Index of the root token in `document.tokens`. */
  readonly root: number;
}

/** A name: tokens `firstToken` to `endToken` (exclusive). Names do not overlap. */
export interface Name extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: NameType;
}

/** A text and its annotation. Sentences and names are in reading order. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
}

/** The engine: annotates the given ranges of a text (all of it by default). No sentence crosses a range's end; tokens outside have no row. */
export type Annotate = (text: string, ranges?: readonly Span[]) => Document;
