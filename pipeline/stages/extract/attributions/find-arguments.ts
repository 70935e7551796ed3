/** Finds the source and content of each cue: the argument tagger labels the tokens of the cue's window. */
import { addArgumentFeatures } from './argument-features.ts';
import { argumentReach, argumentWindow, type Cue, type TokenRange } from './argument-window.ts';
import { FeatureBuffer } from './feature-buffer.ts';
import { indexCues } from './find-cues.ts';
import { decodeSequence, marginalsOf, type SequenceModel, scoreTokens } from './sequence-model.ts';
import type { TokenFacts } from './token-facts.ts';

/** Labels of the argument tagger. */
export const ARGUMENT_LABELS = { outside: 0, beginSource: 1, inSource: 2, beginContent: 3, inContent: 4 } as const;

/** True where one label may follow another; `from` = 5 is the start. */
export function isArgumentTransition(from: number, to: number): boolean {
  if (to === ARGUMENT_LABELS.inSource) return from === ARGUMENT_LABELS.beginSource || from === ARGUMENT_LABELS.inSource;
  if (to === ARGUMENT_LABELS.inContent) {
    return from === ARGUMENT_LABELS.beginContent || from === ARGUMENT_LABELS.inContent;
  }
  return true;
}

/** A cue with its arguments, as runs of tokens in reading order; punctuation at their ends is left out. */
export interface Frame {
  readonly cue: Cue;
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  /** Mean probability of the labels, 0 to 1. */
  readonly confidence: number;
}

/** One frame a cue, in the cues' order; a frame may lack a source or content. */
export function findArguments(facts: TokenFacts, cues: readonly Cue[], model: SequenceModel): Frame[] {
  const tokenCount = facts.lemma.length;
  const cueOf = indexCues(tokenCount, cues);
  const reach = argumentReach(tokenCount, cues.length);
  const features = new FeatureBuffer();
  return cues.map((cue) => {
    const window = argumentWindow(facts, cue, reach);
    features.clear();
    addArgumentFeatures(facts, cue, window, cueOf, features);
    const scores = scoreTokens(model, features);
    for (let t = cue.first; t < cue.end; t++) {
      const base = (t - window.first) * model.labelCount;
      scores.fill(Number.NEGATIVE_INFINITY, base + 1, base + model.labelCount);
    }
    const labels = decodeSequence(scores, model.labelCount, model.transitions);
    const marginals = marginalsOf(scores, model.labelCount, model.transitions);
    return readFrame(facts, cue, window, labels, marginals, model.labelCount);
  });
}

function readFrame(
  facts: TokenFacts,
  cue: Cue,
  window: TokenRange,
  labels: Uint8Array,
  marginals: Float64Array,
  labelCount: number,
): Frame {
  const source: TokenRange[] = [];
  const content: TokenRange[] = [];
  let mass = 0;
  let count = 0;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!;
    if (label === ARGUMENT_LABELS.outside) continue;
    mass += marginals[at * labelCount + label]!;
    count++;
    if (label !== ARGUMENT_LABELS.beginSource && label !== ARGUMENT_LABELS.beginContent) continue;
    let end = at + 1;
    while (end < labels.length && labels[end] === label + 1) end++;
    const range = trimPunctuation(facts, window.first + at, window.first + end);
    if (range) (label === ARGUMENT_LABELS.beginSource ? source : content).push(range);
  }
  return { cue, source, content, confidence: count === 0 ? 0 : mass / count };
}

/** Leaves out punctuation at the ends; null where nothing else is left. */
export function trimPunctuation(facts: TokenFacts, first: number, end: number): TokenRange | null {
  while (first < end && facts.isPunctuation[first] === 1) first++;
  while (end > first && facts.isPunctuation[end - 1] === 1) end--;
  return first < end ? { first, end } : null;
}
