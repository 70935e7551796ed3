/** Turns annotated articles into labelled sequences for the two taggers. */
import type { Span } from '../../core/span.ts';
import type { Offsets, PolnearArticle, PolnearAttribution } from '../../evaluate/read-polnear.ts';
import type { Document } from '../../language/document.ts';
import { addArgumentFeatures } from '../../stages/extract/attributions/argument-features.ts';
import {
  argumentReach,
  argumentWindow,
  type Cue,
  headOfRun,
} from '../../stages/extract/attributions/argument-window.ts';
import { addCueFeatures } from '../../stages/extract/attributions/cue-features.ts';
import { FeatureBuffer } from '../../stages/extract/attributions/feature-buffer.ts';
import { ARGUMENT_LABELS, trimPunctuation } from '../../stages/extract/attributions/find-arguments.ts';
import { CUE_LABELS, indexCues } from '../../stages/extract/attributions/find-cues.ts';
import { gatherTokenFacts, type TokenFacts } from '../../stages/extract/attributions/token-facts.ts';
import type { TrainingSequence } from './train-sequence-model.ts';

/** An annotated article with its parse. */
export interface ParsedPolnear {
  readonly article: PolnearArticle;
  readonly document: Document;
}

interface GoldFrame {
  readonly cue: Cue;
  readonly attribution: PolnearAttribution;
}

/** One sequence a sentence. */
export function cueSequences(parsed: readonly ParsedPolnear[], rowCount: number): TrainingSequence[] {
  const sequences: TrainingSequence[] = [];
  const features = new FeatureBuffer();
  for (const { article, document } of parsed) {
    const facts = gatherTokenFacts(document);
    const labels = new Uint8Array(document.tokens.length);
    for (const { cue } of goldFrames(facts, article)) {
      labels.fill(CUE_LABELS.inside, cue.first, cue.end);
      labels[cue.first] = CUE_LABELS.begin;
    }
    for (const sentence of document.sentences) {
      features.clear();
      addCueFeatures(facts, sentence, features);
      const own = repairLabels(labels.slice(sentence.firstToken, sentence.endToken), CUE_LABELS.begin);
      sequences.push(toSequence(features, own, new Uint8Array(own.length), rowCount));
    }
  }
  return sequences;
}

/** One sequence a cue. */
export function argumentSequences(parsed: readonly ParsedPolnear[], rowCount: number): TrainingSequence[] {
  const sequences: TrainingSequence[] = [];
  const features = new FeatureBuffer();
  for (const { article, document } of parsed) {
    const facts = gatherTokenFacts(document);
    const frames = goldFrames(facts, article);
    const cues = frames.map((frame) => frame.cue);
    const cueOf = indexCues(document.tokens.length, cues);
    const reach = argumentReach(document.tokens.length, cues.length);
    for (const { cue, attribution } of frames) {
      const window = argumentWindow(facts, cue, reach);
      const labels = new Uint8Array(document.tokens.length);
      paint(facts, labels, attribution.content, ARGUMENT_LABELS.beginContent);
      paint(facts, labels, attribution.source, ARGUMENT_LABELS.beginSource);
      labels.fill(0, cue.first, cue.end);
      const own = repairLabels(labels.slice(window.first, window.end), 1, 3);
      const isFixed = new Uint8Array(own.length).fill(1, cue.first - window.first, cue.end - window.first);
      features.clear();
      addArgumentFeatures(facts, cue, window, cueOf, features);
      sequences.push(toSequence(features, own, isFixed, rowCount));
    }
  }
  return sequences;
}

/** Attributions whose cue covers tokens, in reading order. */
function goldFrames(facts: TokenFacts, article: PolnearArticle): GoldFrame[] {
  const frames: GoldFrame[] = [];
  for (const attribution of article.attributions) {
    const range = attribution.cue[0] && tokensUnder(facts.document, attribution.cue[0]);
    if (!range) continue;
    const { first, end } = trimPunctuation(facts, range.first, range.end) ?? range;
    if (facts.sentence[first] !== facts.sentence[end - 1]) continue;
    frames.push({ cue: { first, end, head: headOfRun(facts, first, end), confidence: 1 }, attribution });
  }
  return frames.sort((a, b) => a.cue.first - b.cue.first || a.cue.end - b.cue.end);
}

function paint(facts: TokenFacts, labels: Uint8Array, pieces: readonly Offsets[], begin: number): void {
  for (const piece of pieces) {
    const range = tokensUnder(facts.document, piece);
    const trimmed = range && trimPunctuation(facts, range.first, range.end);
    if (!trimmed) continue;
    labels.fill(begin + 1, trimmed.first, trimmed.end);
    labels[trimmed.first] = begin;
  }
}

/** A run that lost its first token begins with the next one. */
function repairLabels(labels: Uint8Array, ...begins: readonly number[]): Uint8Array {
  for (let t = 0; t < labels.length; t++) {
    for (const begin of begins) {
      const before = t > 0 ? labels[t - 1] : 0;
      if (labels[t] === begin + 1 && before !== begin && before !== begin + 1) labels[t] = begin;
    }
  }
  return labels;
}

/** Tokens that share a character with the offsets, or null. Binary search. */
function tokensUnder(document: Document, [start, end]: Offsets): { first: number; end: number } | null {
  const first = lowerBound(document.tokens, (token) => token.end > start);
  const last = lowerBound(document.tokens, (token) => token.start >= end);
  return first < last ? { first, end: last } : null;
}

function lowerBound(tokens: readonly Span[], isAfter: (token: Span) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(tokens[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function toSequence(
  features: FeatureBuffer,
  labels: Uint8Array,
  isFixed: Uint8Array,
  rowCount: number,
): TrainingSequence {
  const used = features.starts[features.length]!;
  const rows = features.values.slice(0, used).map((feature) => feature & (rowCount - 1));
  return { rows, starts: Int32Array.from(features.starts), labels, isFixed };
}
