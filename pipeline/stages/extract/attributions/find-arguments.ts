/** Finds the source and content of each cue: the argument tagger labels the tokens of the cue's window. */
import { isRelation } from '../../../language/tree.ts';
import { addArgumentFeatures } from './argument-features.ts';
import { ArgumentMemos } from './argument-view.ts';
import { argumentReach, argumentWindow, type Cue, type TokenRange } from './argument-window.ts';
import { indexCues } from './find-cues.ts';
import type { SequenceModel } from './sequence-model.ts';
import { taggerOf } from './tagger.ts';
import type { TokenFacts } from './token-facts.ts';

/** Labels of the argument tagger: a piece begins, goes on and ends; a piece of one word only ends. */
export const ARGUMENT_LABELS = {
  outside: 0,
  beginSource: 1,
  inSource: 2,
  endSource: 3,
  beginContent: 4,
  inContent: 5,
  endContent: 6,
} as const;

/** How many there are. */
export const ARGUMENT_LABEL_COUNT = 7;

/** True where one label may follow another; `from` = 7 is the start. */
export function isArgumentTransition(from: number, to: number): boolean {
  const { beginSource, inSource, endSource, beginContent, inContent, endContent } = ARGUMENT_LABELS;
  if (from === beginSource || from === inSource) return to === inSource || to === endSource;
  if (from === beginContent || from === inContent) return to === inContent || to === endContent;
  return to !== inSource && to !== inContent;
}

/** A cue with its arguments, as runs of tokens in reading order; punctuation at their ends is left out. */
export interface Frame {
  readonly cue: Cue;
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  /** Mean probability of the labels, 0 to 1. */
  readonly confidence: number;
}

/** Added to the scores of ends: chosen on PolNeAR's development part, so that doubtful pieces are cut rather than joined. */
const EAGERNESS_TO_END = 1;

/** One frame a cue, in the cues' order; a frame may lack a source or content. */
export function findArguments(facts: TokenFacts, cues: readonly Cue[], model: SequenceModel): Frame[] {
  const tokenCount = facts.lemma.length;
  const cueOf = indexCues(tokenCount, cues);
  const reach = argumentReach(tokenCount, cues.length);
  const memos = new ArgumentMemos(tokenCount);
  const { scorer, decoder } = taggerOf(model);
  return cues.map((cue, index) => {
    const window = argumentWindow(facts, cue, reach);
    scorer.clear();
    const hidden = innerCues(facts, cues, index, window);
    for (const inner of hidden) cueOf.fill(0, cues[inner]!.first, cues[inner]!.end);
    addArgumentFeatures(facts, cue, window, cueOf, memos, scorer);
    for (const inner of hidden) cueOf.fill(1 + inner, cues[inner]!.first, cues[inner]!.end);
    encourageEnds(scorer.scores, scorer.length);
    const labels = decoder.best(scorer.scores, scorer.length);
    const marginals = decoder.marginals(scorer.scores, scorer.length);
    return readFrame(facts, cue, window, labels, marginals, model.labelCount);
  });
}

function encourageEnds(scores: Float64Array, length: number): void {
  for (let base = 0; base < length * ARGUMENT_LABEL_COUNT; base += ARGUMENT_LABEL_COUNT) {
    scores[base + ARGUMENT_LABELS.endSource]! += EAGERNESS_TO_END;
    scores[base + ARGUMENT_LABELS.endContent]! += EAGERNESS_TO_END;
  }
}

/** Dependents of a cue's verb that hold what is said, as against what the speaker does besides. */
const COMPLEMENTS = ['ccomp', 'xcomp', 'csubj', 'obj', 'obl', 'nmod', 'acl', 'nsubj'] as const;
/** Heads between two cues that are walked. */
const MAX_CLIMB = 30;

/**
 * The other cues of the window that stand inside what this one says: the taggers learned from texts whose attributions never nest, so
 * an inner cue would end the outer content. Gives their indices.
 *
 *     He said officials believe it works.
 *        ^^^^           -------
 */
function innerCues(facts: TokenFacts, cues: readonly Cue[], index: number, window: TokenRange): number[] {
  const found: number[] = [];
  for (const step of [-1, 1]) {
    for (let other = index + step; cues[other] !== undefined; other += step) {
      const inner = cues[other]!;
      if (inner.end <= window.first || inner.first >= window.end) break;
      if (isInner(facts, cues[index]!, inner)) found.push(other);
    }
  }
  return found;
}

function isInner(facts: TokenFacts, outer: Cue, inner: Cue): boolean {
  const { quotation, document } = facts;
  if (quotation[inner.head]! > 0 && quotation[outer.head] === 0) return true;
  let below = inner.head;
  for (
    let at = facts.head[below]!, steps = 0;
    at >= 0 && steps < MAX_CLIMB;
    below = at, at = facts.head[at]!, steps++
  ) {
    if (at === outer.head) return isRelation(document.tokens[below]!.deprel, ...COMPLEMENTS);
  }
  // “Officials believe it works, he said”: the cue hangs on its content
  return facts.head[outer.head] === inner.head && isRelation(document.tokens[outer.head]!.deprel, 'parataxis');
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
  const { outside, endSource, endContent } = ARGUMENT_LABELS;
  let mass = 0;
  let count = 0;
  /** Where the piece at hand began. */
  let first = -1;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!;
    if (label === outside) continue;
    mass += marginals[at * labelCount + label]!;
    count++;
    if (first < 0) first = at;
    if (label !== endSource && label !== endContent) continue;
    const range = trimPunctuation(facts, window.first + first, window.first + at + 1);
    if (range) (label === endSource ? source : content).push(range);
    first = -1;
  }
  return { cue, source, content, confidence: count === 0 ? 0 : mass / count };
}

/** Leaves out punctuation at the ends; null where nothing else is left. */
export function trimPunctuation(facts: TokenFacts, first: number, end: number): TokenRange | null {
  while (first < end && facts.isPunctuation[first] === 1) first++;
  while (end > first && facts.isPunctuation[end - 1] === 1) end--;
  return first < end ? { first, end } : null;
}
