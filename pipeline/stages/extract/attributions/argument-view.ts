/** What is known of a cue while its window is labelled, and the sums of groups of features that many tokens share. */
import type { Cue, TokenRange } from './argument-window.ts';
import type { Routes } from './cue-routes.ts';
import { type FeatureSink, GroupMemo, mixThree, mixTwo } from './feature-sink.ts';
import { COMPLEMENT_BITS, type TokenFacts } from './token-facts.ts';

const bit = (relation: string): number => COMPLEMENT_BITS.get(relation)!;
/** Relations that tell what a cue's verb takes. */
export const FRAME =
  bit('ccomp') | bit('xcomp') | bit('parataxis') | bit('obj') | bit('nsubj') | bit('nsubj:pass') | bit('aux:pass');
/** Places of a quotation, as `quotationPlace` gives them. */
export const QUOTATION_PLACES = 31;
const QUOTATION_STATES = 128 * QUOTATION_PLACES;

/** Numbers that `foreignSentence` gives, with a token's place in the sentence. */
const FOREIGN_STATES = 7 * 2 * 3 * 2 * 3 * 12;

/** As large for every document; each cue begins by forgetting them. */
const QUOTATIONS = new GroupMemo(QUOTATION_STATES);
const FOREIGN = new GroupMemo(FOREIGN_STATES);

/** Sums of groups: those of words hold for a document, the others for a cue. */
export class ArgumentMemos {
  readonly words: GroupMemo;
  readonly branches: GroupMemo;
  readonly stretches: GroupMemo;
  readonly quotations = QUOTATIONS;
  readonly foreign = FOREIGN;

  constructor(tokenCount: number) {
    this.words = new GroupMemo(tokenCount * 2);
    this.branches = new GroupMemo(tokenCount);
    this.stretches = new GroupMemo(tokenCount * 2);
  }

  forgetCue(): void {
    this.branches.forget();
    this.stretches.forget();
    this.quotations.forget();
    this.foreign.forget();
  }
}

/** Everything about a cue that the features ask for. */
export interface ArgumentView {
  readonly facts: TokenFacts;
  readonly cue: Cue;
  readonly cueFacts: CueFacts;
  readonly window: TokenRange;
  readonly cueOf: Int32Array;
  readonly memos: ArgumentMemos;
  readonly out: FeatureSink;
}

interface CueFacts {
  readonly lemma: number;
  readonly cueClass: number;
  readonly upos: number;
  readonly deprel: number;
  readonly frame: number;
  /** Whole cue, its words' lemmas. */
  readonly words: number;
  readonly isInside: number;
  /** What stands before and after the cue. */
  readonly before: number;
  readonly after: number;
  readonly isLast: number;
  readonly isFirst: number;
}

/** Reads them. `first` and `end`: the cue's sentence, or what the window holds of it. */
export function factsOfCue(facts: TokenFacts, cue: Cue, first: number, end: number): CueFacts {
  const h = cue.head;
  let words = 0;
  for (let i = cue.first; i < cue.end; i++) words = mixTwo(7, words, facts.lemma[i]!);
  return {
    lemma: facts.lemma[h]!,
    cueClass: facts.cueClass[h]!,
    upos: facts.upos[h]!,
    deprel: facts.deprel[h]!,
    frame: facts.complements[h]! & FRAME,
    words,
    isInside: facts.quotation[h]! > 0 ? 1 : 0,
    before: edgeOf(facts, cue.first - 1, first, end),
    after: edgeOf(facts, cue.end, first, end),
    isLast: end - cue.end < 3 ? 1 : 0,
    isFirst: cue.first - first < 3 ? 1 : 0,
  };
}

function edgeOf(facts: TokenFacts, i: number, first: number, end: number): number {
  if (i < first || i >= end) return -1;
  return facts.isPunctuation[i] === 1 ? facts.form[i]! : facts.upos[i]!;
}

/** The branch of the tree that the token is in, seen from the cue; 0 outside the window. */
export function branchKey({ facts, cue }: ArgumentView, routes: Routes, t: number): number {
  const place = t - routes.first;
  const branch = routes.branch[place];
  if (branch === undefined) return 0;
  const side = branch < cue.head ? 1 : branch > cue.head ? 2 : 0;
  const isAncestor = routes.depth[place] === 0 ? 1 : 0;
  return mixThree(9, routes.climb[place]! * 2 + isAncestor, isAncestor === 1 ? 0 : facts.deprel[branch]!, side);
}
