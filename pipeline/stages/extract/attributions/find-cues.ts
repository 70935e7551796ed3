/** Finds cues: runs of tokens that the cue tagger labels, sentence by sentence. */
import type { Sentence } from '../../../language/document.ts';
import { type Cue, headOfRun } from './argument-window.ts';
import { addCueFeatures } from './cue-features.ts';
import { FeatureBuffer } from './feature-buffer.ts';
import { decodeSequence, marginalsOf, type SequenceModel, scoreTokens } from './sequence-model.ts';
import type { TokenFacts } from './token-facts.ts';

/** Labels of the cue tagger. */
export const CUE_LABELS = { outside: 0, begin: 1, inside: 2 } as const;

/** True where one label may follow another; `from` = 3 is the start. */
export function isCueTransition(from: number, to: number): boolean {
  return to !== CUE_LABELS.inside || from === CUE_LABELS.begin || from === CUE_LABELS.inside;
}

/** Added to the score of every label but `outside`: chosen on PolNeAR's development part so that doubtful cues are tried. */
const EAGERNESS = 1.2;

/** The cues of the sentences, in reading order. */
export function findCues(facts: TokenFacts, sentences: readonly Sentence[], model: SequenceModel): Cue[] {
  const cues: Cue[] = [];
  const features = new FeatureBuffer();
  for (const sentence of sentences) {
    features.clear();
    addCueFeatures(facts, sentence, features);
    const scores = scoreTokens(model, features);
    for (let at = CUE_LABELS.begin; at < scores.length; at += model.labelCount) scores[at]! += EAGERNESS;
    const labels = decodeSequence(scores, model.labelCount, model.transitions);
    if (!labels.some((label) => label !== CUE_LABELS.outside)) continue;
    const marginals = marginalsOf(scores, model.labelCount, model.transitions);
    cues.push(...cuesOf(facts, sentence, labels, marginals));
  }
  return cues;
}

function cuesOf(facts: TokenFacts, sentence: Sentence, labels: Uint8Array, marginals: Float64Array): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== CUE_LABELS.begin) continue;
    let end = at + 1;
    let confidence = marginals[at * 3 + CUE_LABELS.begin]!;
    for (; end < labels.length && labels[end] === CUE_LABELS.inside; end++) {
      confidence = Math.min(confidence, marginals[end * 3 + CUE_LABELS.inside]!);
    }
    const first = sentence.firstToken + at;
    cues.push({
      first,
      end: sentence.firstToken + end,
      head: headOfRun(facts, first, sentence.firstToken + end),
      confidence,
    });
  }
  return cues;
}

/** For each token, 1 + the index of the cue that it is part of, else 0. */
export function indexCues(tokenCount: number, cues: readonly Cue[]): Int32Array {
  const cueOf = new Int32Array(tokenCount);
  cues.forEach((cue, index) => {
    cueOf.fill(index + 1, cue.first, cue.end);
  });
  return cueOf;
}
