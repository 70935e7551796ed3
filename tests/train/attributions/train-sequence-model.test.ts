import { describe, expect, it } from 'vitest';
import { readPolnear } from '../../../pipeline/evaluate/read-polnear.ts';
import { SequenceDecoder } from '../../../pipeline/stages/extract/attributions/decode-sequence.ts';
import type { FeatureSink } from '../../../pipeline/stages/extract/attributions/feature-sink.ts';
import { type SequenceModel, SequenceScorer } from '../../../pipeline/stages/extract/attributions/sequence-model.ts';
import { FeatureList } from '../../../pipeline/train/attributions/feature-list.ts';
import {
  type TrainingSequence,
  trainSequenceModel,
} from '../../../pipeline/train/attributions/train-sequence-model.ts';

const ROWS = 256;
const OPTIONS = {
  labelCount: 3,
  rowCount: ROWS,
  runs: 1,
  epochs: 6,
  warmUp: 1,
  rate: 0.2,
  penalty: 1e-4,
  dropout: 0.1,
  seed: 7,
  isAllowed: (from: number, to: number) => to !== 2 || from === 1 || from === 2,
};

/** Gives words that begin (`b`), go on (`i`) or are outside (anything else). */
function giveWords(words: readonly string[], out: FeatureSink): void {
  for (const word of words) {
    out.add1(0, 0);
    out.add1(1, word.charCodeAt(0));
    out.endToken();
  }
}

function sequenceOf(sentence: string): TrainingSequence {
  const words = sentence.split(' ');
  const features = new FeatureList(ROWS);
  giveWords(words, features);
  return features.toSequence(Uint8Array.from(words, (word) => ['x', 'b', 'i'].indexOf(word[0]!)));
}

function labelsOf(model: SequenceModel, ...words: string[]): number[] {
  const scorer = new SequenceScorer(model);
  giveWords(words, scorer);
  return [...new SequenceDecoder(3, model.transitions).best(scorer.scores, scorer.length)];
}

const DATA = ['x b i x', 'b x x', 'x x b i i x', 'b i', 'x x', 'b b i x'].map(sequenceOf);

describe('trainSequenceModel', () => {
  it('learns what its features tell', () => {
    const model = trainSequenceModel(Array.from({ length: 20 }, () => DATA).flat(), OPTIONS);
    expect(labelsOf(model, 'x', 'b', 'i', 'i', 'x', 'b')).toEqual([0, 1, 2, 2, 0, 1]);
  });

  it('never lets a span go on that has not begun', () => {
    const model = trainSequenceModel(DATA, OPTIONS);
    const labels = labelsOf(model, 'i', 'x', 'i');
    expect(labels[0]).not.toBe(2);
    expect(labels[2] === 2 && labels[1] === 0).toBe(false);
  });

  it('averages runs', () => {
    const [first, second, both] = [{ seed: 7 }, { seed: 8 }, { seed: 7, runs: 2 }].map((each) =>
      trainSequenceModel(DATA, { ...OPTIONS, ...each }),
    );
    both!.transitions.forEach((transition, at) => {
      expect(transition).toBeCloseTo((first!.transitions[at]! + second!.transitions[at]!) / 2, 4);
    });
  });

  it('gives the same bytes for the same seed, and others for another', () => {
    const [a, b, c] = [7, 7, 8].map((seed) => trainSequenceModel(DATA, { ...OPTIONS, seed }));
    expect(a).toEqual(b);
    expect(a!.rows).not.toEqual(c!.rows);
  });
});

describe('readPolnear', () => {
  it('takes the first annotator and counts in code units', () => {
    const line = JSON.stringify({
      id: 'a',
      text: '𝒜 said no.',
      annotations: [
        { annotator: '1', attributions: [{ id: 'E1', source: [[0, 1]], cue: [[2, 6]], content: [[7, 9]] }] },
        { annotator: '2', attributions: [] },
      ],
    });
    expect(readPolnear(`${line}\n\n`)).toEqual([
      { id: 'a', text: '𝒜 said no.', attributions: [{ source: [[0, 2]], cue: [[3, 7]], content: [[8, 10]] }] },
    ]);
  });
});
