import { describe, expect, it } from 'vitest';
import { readPolnear } from '../../../pipeline/evaluate/read-polnear.ts';
import { FeatureBuffer } from '../../../pipeline/stages/extract/attributions/feature-buffer.ts';
import { decodeSequence, scoreTokens } from '../../../pipeline/stages/extract/attributions/sequence-model.ts';
import {
  type TrainingSequence,
  trainSequenceModel,
} from '../../../pipeline/train/attributions/train-sequence-model.ts';

const ROWS = 256;
const OPTIONS = {
  labelCount: 3,
  rowCount: ROWS,
  epochs: 6,
  warmUp: 1,
  rate: 0.2,
  penalty: 1e-4,
  dropout: 0.1,
  seed: 7,
  isAllowed: (from: number, to: number) => to !== 2 || from === 1 || from === 2,
};

/** Words that begin (`b`), go on (`i`) or are outside (anything else). */
function featuresOf(words: readonly string[]): FeatureBuffer {
  const features = new FeatureBuffer();
  for (const word of words) {
    features.add(0, 0);
    features.add(1, word.charCodeAt(0));
    features.endToken();
  }
  return features;
}

function sequenceOf(sentence: string): TrainingSequence {
  const words = sentence.split(' ');
  const features = featuresOf(words);
  return {
    rows: features.values.slice(0, features.starts.at(-1)).map((value) => value & (ROWS - 1)),
    starts: Int32Array.from(features.starts),
    labels: Uint8Array.from(words, (word) => ['x', 'b', 'i'].indexOf(word[0]!)),
    isFixed: new Uint8Array(words.length),
  };
}

const DATA = ['x b i x', 'b x x', 'x x b i i x', 'b i', 'x x', 'b b i x'].map(sequenceOf);

describe('trainSequenceModel', () => {
  it('learns what its features tell', () => {
    const model = trainSequenceModel(Array.from({ length: 20 }, () => DATA).flat(), OPTIONS);
    const scores = scoreTokens(model, featuresOf(['x', 'b', 'i', 'i', 'x', 'b']));
    expect([...decodeSequence(scores, 3, model.transitions)]).toEqual([0, 1, 2, 2, 0, 1]);
  });

  it('never lets a span go on that has not begun', () => {
    const model = trainSequenceModel(DATA, OPTIONS);
    const scores = scoreTokens(model, featuresOf(['i', 'x', 'i']));
    const labels = decodeSequence(scores, 3, model.transitions);
    expect(labels[0]).not.toBe(2);
    expect(labels[2] === 2 && labels[1] === 0).toBe(false);
  });

  it('gives the same bytes for the same seed, and others for another', () => {
    const [a, b, c] = [7, 7, 8].map((seed) => trainSequenceModel(DATA, { ...OPTIONS, seed }));
    expect(a).toEqual(b);
    expect(a!.weights).not.toEqual(c!.weights);
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
