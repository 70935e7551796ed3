/** A name in an article as the rules of this folder pass it on. */
import type { FoundName } from '../../../language/names/name-context.ts';

/** A name with its place in the tree and what stands around it. */
export interface NamedMention extends FoundName {
  /** True where it lies inside another name or description: "[[US]] Treasury Department". */
  readonly isNested: boolean;
}

/** The names of an article that are one thing. */
export interface NameCluster {
  readonly mentions: readonly NamedMention[];
  /** By mention: what tied it to the cluster. */
  readonly rules: readonly string[];
}
