/** Sentences made ready for a training step. */
import { FEATURE_COUNT } from '../../language/network/features.ts';

/** A name label that gives no loss. */
export const UNSURE = 255;

/** A sentence to learn from; what is not annotated is null and gives no loss. Labels are indices of the inventory. */
export interface Example {
  readonly forms: readonly string[];
  /** `FEATURE_COUNT` ids a word. */
  readonly features: Int32Array;
  readonly tree: {
    readonly upos: Uint8Array;
    readonly xpos: Uint8Array;
    /** −1 for the root. */
    readonly heads: Int16Array;
    readonly deprels: Uint8Array;
  } | null;
  /** Weight of the tags' and the tree's losses: less than 1 where a machine made them. */
  readonly treeWeight: number;
  readonly names: Uint8Array | null;
}

export interface Batch {
  readonly examples: readonly Example[];
  /** First word of each sentence, and the number of words. */
  readonly starts: readonly number[];
  readonly words: number;
  readonly features: Int32Array;
}

export function createBatch(examples: readonly Example[]): Batch {
  const starts = [0];
  for (const { forms } of examples) starts.push(starts[starts.length - 1]! + forms.length);
  const words = starts[starts.length - 1]!;
  const features = new Int32Array(words * FEATURE_COUNT);
  for (const [index, example] of examples.entries()) features.set(example.features, starts[index]! * FEATURE_COUNT);
  return { examples, starts, words, features };
}
