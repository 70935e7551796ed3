/** What a statistical model of the language gives, apart from how it does so: the seam between tokenizer and model. */
import type { NameType, Upos } from './document.ts';

/** A name inside one sentence: words `first` to `end` (exclusive). Names of a sentence do not overlap and are in reading order. */
export interface SentenceName {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
}

/** One sentence's annotation; the four lists are as long as the sentence has words. */
export interface SentenceAnalysis {
  readonly upos: readonly Upos[];
  /** Penn Treebank tags. */
  readonly xpos: readonly string[];
  /** Position of each word's head in the sentence; -1 for the root, of which there is exactly one. */
  readonly heads: readonly number[];
  /** UD v2 relations with English subtypes. */
  readonly deprels: readonly string[];
  readonly names: readonly SentenceName[];
}

/** Tags, parses and finds names. Pure: the same sentences always give the same analyses, whatever the batch. */
export interface Analyzer {
  /** @param sentences words of each sentence, as the tokenizer splits them; none is empty. */
  analyze(sentences: readonly (readonly string[])[]): SentenceAnalysis[];
}
