/** Words, sentences and lemmas of raw text against a treebank, counted as the CoNLL 2018 shared task counts them. */
import type { Span } from '../core/span.ts';
import type { ConlluSentence } from '../language/conllu.ts';
import type { Document } from '../language/document.ts';
import { rebuildText } from './raw-text.ts';

/** Shares from 0 to 1. */
export interface WordScores {
  /** F1 of the words' spans. The words of a multiword token count one by one. */
  readonly words: number;
  /** F1 of the sentences' spans. */
  readonly sentences: number;
  /** Shares of gold words found with the right span and the right value. Multiply by nothing: F1 as in CoNLL 2018 (2 · right / (gold + found)). */
  readonly upos: number;
  readonly xpos: number;
  readonly lemmas: number;
}

/** Scores the annotation of a treebank's rebuilt text (see `rebuildText`). */
export function scoreWords(sentences: readonly ConlluSentence[], annotate: (text: string) => Document): WordScores {
  const raw = rebuildText(sentences);
  const document = annotate(raw.text);
  const gold = sentences.flatMap((sentence) => sentence.words);
  const goldAt = new Map(raw.words.map((span, index) => [keyOf(span), gold[index]!]));
  let right = 0;
  let upos = 0;
  let xpos = 0;
  let lemmas = 0;
  for (const token of document.tokens) {
    const word = goldAt.get(keyOf(token));
    if (word === undefined) continue;
    right++;
    if (word.upos === token.upos) upos++;
    if (word.xpos === token.xpos) xpos++;
    if (word.lemma === token.lemma) lemmas++;
  }
  const f1 = (count: number) => (2 * count) / (gold.length + document.tokens.length);
  return {
    words: f1(right),
    upos: f1(upos),
    xpos: f1(xpos),
    lemmas: f1(lemmas),
    sentences: scoreSpans(raw.sentences, document.sentences),
  };
}

/** F1 of spans that are equal in both lists. */
function scoreSpans(gold: readonly Span[], found: readonly Span[]): number {
  const keys = new Set(gold.map(keyOf));
  const right = found.filter((span) => keys.has(keyOf(span))).length;
  return gold.length + found.length === 0 ? 1 : (2 * right) / (gold.length + found.length);
}

function keyOf(span: Span): string {
  return `${span.start}-${span.end}`;
}
