/** Turns annotated articles into labelled sequences for the two taggers. */
import type { Span } from '../../core/span.ts';
import type { Offsets, PolnearArticle, PolnearAttribution } from '../../evaluate/read-polnear.ts';
import type { Document } from '../../language/document.ts';
import { addArgumentFeatures } from '../../stages/extract/attributions/argument-features.ts';
import { ArgumentMemos } from '../../stages/extract/attributions/argument-view.ts';
import {
  argumentReach,
  argumentWindow,
  type Cue,
  headOfRun,
} from '../../stages/extract/attributions/argument-window.ts';
import { CUE_LABELS } from '../../stages/extract/attributions/cue-labels.ts';
import { addCueSentence, addGlance } from '../../stages/extract/attributions/cue-runs.ts';
import { ARGUMENT_LABELS, trimPunctuation } from '../../stages/extract/attributions/find-arguments.ts';
import { indexCues } from '../../stages/extract/attributions/find-cues.ts';
import { type SequenceModel, SequenceScorer } from '../../stages/extract/attributions/sequence-model.ts';
import { gatherTokenFacts, type TokenFacts } from '../../stages/extract/attributions/token-facts.ts';
import { FeatureList } from './feature-list.ts';
import type { TrainingSequence } from './train-sequence-model.ts';

/** An annotated article with its parse. */
export interface ParsedPolnear {
  readonly article: PolnearArticle;
  readonly document: Document;
}

/** Tokens with a lower score at the quick look are left out; lower than where cues are looked for: what is no cue is learned from more of them. */
const MIN_GLANCE = -5;

interface GoldFrame {
  readonly cue: Cue;
  readonly attribution: PolnearAttribution;
}

/** One sequence a sentence: which tokens are part of a cue, by a quick look. */
export function glanceSequences(parsed: readonly ParsedPolnear[], rowCount: number): TrainingSequence[] {
  const sequences: TrainingSequence[] = [];
  for (const { article, document } of parsed) {
    const facts = gatherTokenFacts(document);
    const labels = cueLabels(facts, article).map((label) => (label === CUE_LABELS.outside ? 0 : 1));
    for (const sentence of document.sentences) {
      const features = new FeatureList(rowCount);
      for (let i = sentence.firstToken; i < sentence.endToken; i++) {
        addGlance(facts, sentence, i, features);
        features.endToken();
      }
      sequences.push(features.toSequence(labels.slice(sentence.firstToken, sentence.endToken)));
    }
  }
  return sequences;
}

/** One sequence a sentence that has tokens which the quick look finds possible. */
export function cueSequences(
  parsed: readonly ParsedPolnear[],
  glance: SequenceModel,
  rowCount: number,
): TrainingSequence[] {
  const sequences: TrainingSequence[] = [];
  const scorer = new SequenceScorer(glance);
  for (const { article, document } of parsed) {
    const facts = gatherTokenFacts(document);
    const labels = cueLabels(facts, article);
    for (const sentence of document.sentences) {
      scorer.clear();
      for (let i = sentence.firstToken; i < sentence.endToken; i++) {
        addGlance(facts, sentence, i, scorer);
        scorer.endToken();
      }
      const features = new FeatureList(rowCount);
      const isPossible = (token: number): boolean =>
        scorer.scores[(token - sentence.firstToken) * 2 + 1]! >= MIN_GLANCE;
      const positions = addCueSentence(facts, sentence, isPossible, features);
      if (positions.length === 0) continue;
      const own = Uint8Array.from(positions, (at) => (isPossible(at) ? labels[at]! : CUE_LABELS.outside));
      sequences.push(features.toSequence(repairCueLabels(own)));
    }
  }
  return sequences;
}

function cueLabels(facts: TokenFacts, article: PolnearArticle): Uint8Array {
  const labels = new Uint8Array(facts.lemma.length);
  for (const { cue } of goldFrames(facts, article)) {
    labels.fill(CUE_LABELS.before, cue.first, cue.head);
    labels.fill(CUE_LABELS.after, cue.head + 1, cue.end);
    labels[cue.head] = CUE_LABELS.head;
  }
  return labels;
}

/** What a head that was left out belonged to has a head of its own: words before it the last of them, words after it the first. */
function repairCueLabels(labels: Uint8Array): Uint8Array {
  const { outside, before, head, after } = CUE_LABELS;
  for (let t = 0; t < labels.length; t++) {
    const previous = t > 0 ? labels[t - 1] : outside;
    if (labels[t] === after && (previous === outside || previous === before)) labels[t] = head;
    if (labels[t] === before && labels[t + 1] !== before && labels[t + 1] !== head) labels[t] = head;
  }
  return labels;
}

/** One sequence a cue. */
export function argumentSequences(parsed: readonly ParsedPolnear[], rowCount: number): TrainingSequence[] {
  const sequences: TrainingSequence[] = [];
  for (const { article, document } of parsed) {
    const facts = gatherTokenFacts(document);
    const frames = goldFrames(facts, article);
    const cues = frames.map((frame) => frame.cue);
    const cueOf = indexCues(document.tokens.length, cues);
    const reach = argumentReach(document.tokens.length, cues.length);
    const memos = new ArgumentMemos(0);
    for (const { cue, attribution } of frames) {
      const window = argumentWindow(facts, cue, reach);
      const labels = argumentLabels(facts, cue, attribution).subarray(window.first, window.end);
      const features = new FeatureList(rowCount);
      addArgumentFeatures(facts, cue, window, cueOf, memos, features);
      sequences.push(features.toSequence(repairArgumentLabels(labels.slice())));
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

function argumentLabels(facts: TokenFacts, cue: Cue, { source, content }: PolnearAttribution): Uint8Array {
  const labels = new Uint8Array(facts.lemma.length);
  paint(facts, labels, content, ARGUMENT_LABELS.beginContent);
  paint(facts, labels, source, ARGUMENT_LABELS.beginSource);
  labels.fill(ARGUMENT_LABELS.outside, cue.first, cue.end);
  return labels;
}

function paint(facts: TokenFacts, labels: Uint8Array, pieces: readonly Offsets[], begin: number): void {
  for (const piece of pieces) {
    const range = tokensUnder(facts.document, piece);
    const trimmed = range && trimPunctuation(facts, range.first, range.end);
    if (!trimmed) continue;
    labels.fill(begin + 1, trimmed.first, trimmed.end);
    labels[trimmed.first] = begin;
    labels[trimmed.end - 1] = begin + 2;
  }
}

/** A piece that was cut by the cue, another piece or the window's edge begins and ends where its rest does. */
function repairArgumentLabels(labels: Uint8Array): Uint8Array {
  for (const begin of [ARGUMENT_LABELS.beginSource, ARGUMENT_LABELS.beginContent]) {
    const inside = begin + 1;
    const end = begin + 2;
    const isOpen = (label: number | undefined): boolean => label === begin || label === inside;
    for (let t = 0; t < labels.length; t++) if (labels[t] === inside && !isOpen(labels[t - 1])) labels[t] = begin;
    for (let t = 0; t < labels.length; t++) {
      if (isOpen(labels[t]) && labels[t + 1] !== inside && labels[t + 1] !== end) labels[t] = end;
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
