/** The scorer and the decoder of a model. Their memory is used again from document to document. */
import { SequenceDecoder } from './decode-sequence.ts';
import { type SequenceModel, SequenceScorer } from './sequence-model.ts';

/** What labels sequences by one model; what it gives is valid until it is used again. */
interface Tagger {
  readonly scorer: SequenceScorer;
  readonly decoder: SequenceDecoder;
}

const TAGGERS = new WeakMap<SequenceModel, Tagger>();

/** The model's tagger, made once. */
export function taggerOf(model: SequenceModel): Tagger {
  let tagger = TAGGERS.get(model);
  if (tagger === undefined) {
    tagger = {
      scorer: new SequenceScorer(model),
      decoder: new SequenceDecoder(model.labelCount, model.transitions),
    };
    TAGGERS.set(model, tagger);
  }
  return tagger;
}
