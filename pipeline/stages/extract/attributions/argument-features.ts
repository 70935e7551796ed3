/** What the argument tagger sees of a token, given a cue: the way through the tree from the cue, borders of its branch, quotation marks. */
import type { Sentence } from '../../../language/document.ts';
import type { Cue, TokenRange } from './argument-window.ts';
import { boundaryBetween, findRoutes, type Routes, secondOf } from './cue-routes.ts';
import { type FeatureBuffer, hashText, mixFeature } from './feature-buffer.ts';
import { COMPLEMENT_BITS, type TokenFacts } from './token-facts.ts';

const MARK = hashText('mark');
const CASE = hashText('case');
const bit = (relation: string): number => COMPLEMENT_BITS.get(relation)!;
const FRAME =
  bit('ccomp') | bit('xcomp') | bit('parataxis') | bit('obj') | bit('nsubj') | bit('nsubj:pass') | bit('aux:pass');
/** Words of a neighbouring sentence that are looked at. */
const MAX_SAMPLE = 80;

/**
 * Adds the features of all tokens of the window.
 * @param cueOf 1 + index of the cue that a token is part of, else 0, for all cues of the document.
 */
export function addArgumentFeatures(
  facts: TokenFacts,
  cue: Cue,
  window: TokenRange,
  cueOf: Int32Array,
  out: FeatureBuffer,
): void {
  const sentence = facts.document.sentences[facts.sentence[cue.first]!]!;
  const own = {
    first: Math.max(sentence.firstToken, window.first),
    end: Math.min(sentence.endToken, window.end),
  };
  const routes = findRoutes(facts, cue, own.first, own.end);
  const cueFacts = factsOfCue(facts, cue, own.first, own.end);
  const between = countCuesBetween(cue, window, cueOf);
  let foreign = 0;
  for (let t = window.first; t < window.end; t++) {
    const isOwn = t >= own.first && t < own.end;
    addWord(facts, cueFacts, cue, window, t, out);
    addQuotation(facts, cueFacts, cue, t, isOwn, out);
    if (isOwn) addRoute(facts, cueFacts, routes, cue, t, cueOf, between[t - window.first]!, out);
    else {
      if (t === window.first || facts.sentence[t] !== facts.sentence[t - 1]) {
        foreign = foreignSentence(facts, sentence, facts.sentence[t]!, cueOf);
      }
      addForeign(facts, cueFacts, foreign, t, out);
    }
    out.endToken();
  }
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

function factsOfCue(facts: TokenFacts, cue: Cue, first: number, end: number): CueFacts {
  const h = cue.head;
  let words = 0;
  for (let i = cue.first; i < cue.end; i++) words = mixFeature(7, words, facts.lemma[i]!);
  const edge = (i: number): number =>
    i < first || i >= end ? -1 : facts.isPunctuation[i] ? facts.form[i]! : facts.upos[i]!;
  return {
    lemma: facts.lemma[h]!,
    cueClass: facts.cueClass[h]!,
    upos: facts.upos[h]!,
    deprel: facts.deprel[h]!,
    frame: facts.complements[h]! & FRAME,
    words,
    isInside: facts.quotation[h]! > 0 ? 1 : 0,
    before: edge(cue.first - 1),
    after: edge(cue.end),
    isLast: end - cue.end < 3 ? 1 : 0,
    isFirst: cue.first - first < 3 ? 1 : 0,
  };
}

function addWord(
  facts: TokenFacts,
  cueFacts: CueFacts,
  cue: Cue,
  window: TokenRange,
  t: number,
  out: FeatureBuffer,
): void {
  const { form, xpos, lemma } = facts;
  const side = t < cue.first ? 1 : t >= cue.end ? 2 : 0;
  const gap = t < cue.first ? cue.first - t : t - cue.end + 1;
  const near = side === 0 ? 0 : side * 8 + Math.min(5, gap);
  const at = (column: Int32Array, j: number): number => (j < window.first || j >= window.end ? -1 : column[j]!);
  out.add(0, side);
  out.add(1, form[t]!, side);
  out.add(2, xpos[t]!, side);
  out.add(3, at(form, t - 1), form[t]!);
  out.add(4, form[t]!, at(form, t + 1));
  out.add(5, at(xpos, t - 1), xpos[t]!, at(xpos, t + 1));
  out.add(6, near, xpos[t]!);
  out.add(7, near, cueFacts.lemma);
  out.add(8, near, cueFacts.words);
  out.add(9, near, facts.name[t]!, facts.shape[t]!);
  out.add(10, near, at(form, t - 1));
  out.add(11, near, at(form, t + 1));
  out.add(12, lemma[t]!, facts.deprel[t]!, side);
  out.add(13, cueFacts.lemma, xpos[t]!, side);
  out.add(14, at(form, t - 1), xpos[t]!, side);
  out.add(15, xpos[t]!, at(form, t + 1), side);
  out.add(16, near, form[t]!, cueFacts.cueClass);
  out.add(17, at(xpos, t - 2), at(xpos, t - 1), xpos[t]!);
  out.add(18, xpos[t]!, at(xpos, t + 1), at(xpos, t + 2));
  out.add(19, facts.name[t]!, at(facts.name, t - 1), side);
}

function addQuotation(
  facts: TokenFacts,
  cueFacts: CueFacts,
  cue: Cue,
  t: number,
  isOwn: boolean,
  out: FeatureBuffer,
): void {
  const { quotation } = facts;
  const inside = quotation[t]! > 0 ? 1 : 0;
  const same = inside && quotation[t] === quotation[cue.head] ? 1 : 0;
  const before = t > 0 && quotation[t - 1] === quotation[t] ? 1 : 0;
  const after = t + 1 < quotation.length && quotation[t + 1] === quotation[t] ? 1 : 0;
  const side = t < cue.first ? 1 : 2;
  const state = ((inside * 2 + same) * 2 + cueFacts.isInside) * 2 + (isOwn ? 1 : 0);
  out.add(30, state, side);
  out.add(31, state, side, cueFacts.cueClass);
  out.add(32, state, side * 4 + before * 2 + after);
  out.add(33, state, side * 4 + before * 2 + after, facts.isPunctuation[t] ? facts.form[t]! : 1);
  out.add(34, state, side, cueFacts.lemma);
  out.add(35, state, side * 2 + cueFacts.isLast, cueFacts.frame);
  out.add(36, state, side * 2 + cueFacts.isFirst, cueFacts.frame);
  out.add(37, state, cueFacts.before, side);
  out.add(38, state, cueFacts.after, side);
  if (inside && cueFacts.isInside === 0) {
    const here = facts.quotations[quotation[t]! - 1]!;
    const cueToken = facts.document.tokens[cue.first]!;
    const from = here.end <= cueToken.start ? 1 : 2;
    const distance = from === 1 ? cueToken.start - here.end : here.start - facts.document.tokens[cue.end - 1]!.end;
    const length = here.end - here.start;
    const bucket = distance < 3 ? 0 : distance < 15 ? 1 : distance < 40 ? 2 : distance < 120 ? 3 : 4;
    out.add(39, from, bucket, length < 20 ? 0 : length < 60 ? 1 : 2);
    out.add(40, from, bucket, cueFacts.cueClass);
    out.add(41, from * 8 + bucket, before * 2 + after, cueFacts.upos);
  }
}

function addRoute(
  facts: TokenFacts,
  cueFacts: CueFacts,
  routes: Routes,
  cue: Cue,
  t: number,
  cueOf: Int32Array,
  cuesBetween: number,
  out: FeatureBuffer,
): void {
  const { deprel, upos, xpos, form } = facts;
  const at = t - routes.first;
  const climb = routes.climb[at]!;
  const branch = routes.branch[at]!;
  const depth = Math.min(3, routes.depth[at]!);
  const side = t < cue.first ? 1 : t >= cue.end ? 2 : 0;
  const branchSide = branch < cue.head ? 1 : branch > cue.head ? 2 : 0;
  const isAncestor = routes.depth[at] === 0 ? 1 : 0;
  const key = mixFeature(9, climb * 2 + isAncestor, isAncestor ? 0 : deprel[branch]!, branchSide);
  const long = mixFeature(10, routes.climbed[climb] ?? -1, isAncestor ? 0 : deprel[branch]!, branchSide);
  const marker = markerOf(facts, branch);
  const size = routes.branch.length;
  const previous = at > 0 ? boundaryBetween(routes, at - 1, at) : 3;
  const next = at + 1 < size ? boundaryBetween(routes, at, at + 1) : 3;
  const border = previous * 4 + next;
  out.add(50, key);
  out.add(51, key, cueFacts.lemma);
  out.add(52, key, cueFacts.cueClass, cueFacts.upos);
  out.add(53, long);
  out.add(54, long, cueFacts.lemma);
  out.add(55, long, cueFacts.cueClass);
  out.add(56, key, marker);
  out.add(57, key, marker, cueFacts.lemma);
  out.add(58, key, marker, cueFacts.cueClass);
  out.add(59, key, depth, deprel[t]!);
  out.add(60, key, border);
  out.add(61, key, border, form[t]!);
  out.add(62, key, border, upos[t]!);
  out.add(63, key, cueFacts.frame);
  out.add(64, long, cueFacts.frame);
  out.add(65, key, facts.name[branch]! * 8 + facts.shape[branch]!, upos[branch]!);
  out.add(66, key, cuesBetween, cueFacts.cueClass);
  out.add(67, cuesBetween, side, xpos[t]!);
  out.add(68, key, cueOf[t]! > 0 ? 1 : 0);
  out.add(69, key, cueOf[branch]! > 0 ? 1 : 0, cuesBetween);
  out.add(70, key, facts.quotation[t]! > 0 ? 1 : 0, facts.quotation[branch]! > 0 ? 1 : 0);
  out.add(71, border, at > 0 ? form[t - 1]! : -1, key);
  out.add(72, border, at + 1 < size ? form[t + 1]! : -1, key);
  out.add(73, key, cueFacts.words);
  out.add(74, key, cueFacts.deprel, cueFacts.upos);
  out.add(75, deprel[t]!, depth, side);
  out.add(76, key, facts.lemma[branch]!);
  out.add(77, key, cueFacts.before, cueFacts.after);
  out.add(78, key, secondOf(facts, routes, t), depth);
  const h = facts.head[t]!;
  if (h >= 0) out.add(79, deprel[t]!, facts.lemma[h]!, side);
  out.add(80, border, upos[t]!, side);
  out.add(81, border, xpos[t]!, at > 0 ? xpos[t - 1]! : -1);
  out.add(82, key, facts.complements[branch]! & FRAME, cueFacts.cueClass);
}

/** Lemma of the word that marks or governs the branch: `that`, `by`, `of`. */
function markerOf(facts: TokenFacts, branch: number): number {
  for (const child of facts.document.tokens[branch]!.children) {
    if (child > branch) break;
    if (facts.deprel[child] === MARK || facts.deprel[child] === CASE) return facts.lemma[child]!;
  }
  return 0;
}

/** One number for a sentence beside the cue's own: how far, how much of it is quoted, whether it has a cue of its own. */
function foreignSentence(facts: TokenFacts, own: Sentence, index: number, cueOf: Int32Array): number {
  const sentence = facts.document.sentences[index]!;
  const offset = Math.max(-3, Math.min(3, index - own.index));
  const end = Math.min(sentence.endToken, sentence.firstToken + MAX_SAMPLE);
  let cues = 0;
  let quoted = 0;
  for (let i = sentence.firstToken; i < end; i++) {
    if (cueOf[i]! > 0 && facts.quotation[i] === 0) cues = 1;
    if (facts.quotation[i]! > 0) quoted++;
  }
  const share = quoted === 0 ? 0 : quoted === end - sentence.firstToken ? 2 : 1;
  const isStart = facts.quotation[sentence.firstToken]! > 0 ? 1 : 0;
  const paragraph = facts.paragraph[sentence.firstToken]! - facts.paragraph[own.firstToken]!;
  return ((((offset + 3) * 2 + cues) * 3 + share) * 2 + isStart) * 3 + (paragraph + 1);
}

function addForeign(facts: TokenFacts, cueFacts: CueFacts, key: number, t: number, out: FeatureBuffer): void {
  const sentence = facts.document.sentences[facts.sentence[t]!]!;
  const isEdge = t === sentence.firstToken ? 1 : t === sentence.endToken - 1 ? 2 : 0;
  const inside = facts.quotation[t]! > 0 ? 1 : 0;
  out.add(90, key, inside);
  out.add(91, key, inside, cueFacts.cueClass);
  out.add(92, key, isEdge, facts.isPunctuation[t]!);
  out.add(93, key, cueFacts.isLast, cueFacts.isFirst);
  out.add(94, key, cueFacts.frame, inside);
  out.add(95, key, cueFacts.lemma, inside);
  out.add(97, key, cueFacts.after, inside);
  out.add(98, key, cueFacts.before, inside);
}

/** How many other cues stand between each token of the window and the cue, at most 2. */
function countCuesBetween(cue: Cue, window: TokenRange, cueOf: Int32Array): Uint8Array {
  const counts = new Uint8Array(window.end - window.first);
  let seen = 0;
  let last = 0;
  for (let t = cue.end; t < window.end; t++) {
    if (cueOf[t]! > 0 && cueOf[t] !== last) seen = Math.min(2, seen + 1);
    last = cueOf[t]!;
    counts[t - window.first] = seen;
  }
  seen = 0;
  last = 0;
  for (let t = cue.first - 1; t >= window.first; t--) {
    if (cueOf[t]! > 0 && cueOf[t] !== last) seen = Math.min(2, seen + 1);
    last = cueOf[t]!;
    counts[t - window.first] = seen;
  }
  return counts;
}
