/** Finds cues: runs of tokens that the cue tagger labels, sentence by sentence. */
import type { Sentence } from '../../../language/document.ts';
import { type Cue, headOfRun } from './argument-window.ts';
import { CUE_LABEL_COUNT, CUE_LABELS } from './cue-labels.ts';
import { addCueSentence, addGlance } from './cue-runs.ts';
import type { SequenceDecoder } from './decode-sequence.ts';
import type { SequenceModel } from './sequence-model.ts';
import { taggerOf } from './tagger.ts';
import type { TokenFacts } from './token-facts.ts';

/** The models that find cues. */
export interface CueModels {
  /** Two labels: part of a cue or not, by a quick look. */
  readonly glance: SequenceModel;
  readonly cue: SequenceModel;
}

/** Tokens with a lower score at the quick look are left out; chosen on PolNeAR's development part, where hardly any cue is lost so. */
const MIN_GLANCE = -3.5;
/** Added to the scores of heads, and of words before and after them: chosen on PolNeAR's development part so that doubtful cues are tried. */
const EAGERNESS = { head: 1.2, rest: 0 };

/** The cues of the sentences, in reading order. */
export function findCues(facts: TokenFacts, sentences: readonly Sentence[], models: CueModels): Cue[] {
  const cues: Cue[] = [];
  const { scorer: glance } = taggerOf(models.glance);
  const { scorer, decoder } = taggerOf(models.cue);
  for (const sentence of sentences) {
    glance.clear();
    let isAny = false;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      addGlance(facts, sentence, i, glance);
      glance.endToken();
      if (glance.scores[(glance.length - 1) * 2 + 1]! >= MIN_GLANCE) isAny = true;
    }
    if (!isAny) continue;
    scorer.clear();
    const positions = addCueSentence(
      facts,
      sentence,
      (token) => glance.scores[(token - sentence.firstToken) * 2 + 1]! >= MIN_GLANCE,
      scorer,
    );
    encourage(scorer.scores, scorer.length);
    const labels = decoder.best(scorer.scores, scorer.length);
    if (labels.includes(CUE_LABELS.head)) readCues(facts, positions, labels, decoder, scorer.scores, cues);
  }
  return cues;
}

function encourage(scores: Float64Array, length: number): void {
  for (let base = 0; base < length * CUE_LABEL_COUNT; base += CUE_LABEL_COUNT) {
    scores[base + CUE_LABELS.before]! += EAGERNESS.rest;
    scores[base + CUE_LABELS.head]! += EAGERNESS.head;
    scores[base + CUE_LABELS.after]! += EAGERNESS.rest;
  }
}

function readCues(
  facts: TokenFacts,
  positions: readonly number[],
  labels: Uint8Array,
  decoder: SequenceDecoder,
  scores: Float64Array,
  cues: Cue[],
): void {
  const marginals = decoder.marginals(scores, positions.length);
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== CUE_LABELS.head) continue;
    let from = at;
    let end = at + 1;
    while (from > 0 && labels[from - 1] === CUE_LABELS.before) from--;
    while (end < labels.length && labels[end] === CUE_LABELS.after) end++;
    const first = positions[from]!;
    const last = positions[end - 1]! + 1;
    const confidence = marginals[at * CUE_LABEL_COUNT + CUE_LABELS.head]!;
    cues.push({ first, end: last, head: headOfRun(facts, first, last), confidence });
  }
}

/** For each token, 1 + the index of the cue that it is part of, else 0. */
export function indexCues(tokenCount: number, cues: readonly Cue[]): Int32Array {
  const cueOf = new Int32Array(tokenCount);
  cues.forEach((cue, index) => {
    cueOf.fill(index + 1, cue.first, cue.end);
  });
  return cueOf;
}
