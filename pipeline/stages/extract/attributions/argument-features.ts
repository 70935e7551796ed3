/**
 * What the argument tagger sees of a token, given a cue: its words, quotation marks, the way through the tree from the cue, borders of its
 * branch. What many tokens or cues share is given to the sink as a group, whose sum is then remembered.
 */
import type { Sentence } from '../../../language/document.ts';
import {
  type ArgumentMemos,
  type ArgumentView,
  branchKey,
  FRAME,
  factsOfCue,
  QUOTATION_PLACES,
} from './argument-view.ts';
import type { Cue, TokenRange } from './argument-window.ts';
import { boundaryBetween, findRoutes, type Routes } from './cue-routes.ts';
import { type FeatureSink, mixThree } from './feature-sink.ts';
import { addNextPhrase, addPhrase, addStretch } from './phrase-features.ts';
import type { TokenFacts } from './token-facts.ts';

/** Words of a neighbouring sentence that are looked at. */
const MAX_SAMPLE = 80;
/** Words on either side of a cue whose place beside it counts. */
const NEAR = 4;

/**
 * Adds the features of all tokens of the window; those of the cue have none.
 * @param cueOf 1 + index of the cue that a token is part of, else 0, for all cues of the document.
 */
export function addArgumentFeatures(
  facts: TokenFacts,
  cue: Cue,
  window: TokenRange,
  cueOf: Int32Array,
  memos: ArgumentMemos,
  out: FeatureSink,
): void {
  const sentence = facts.document.sentences[facts.sentence[cue.first]!]!;
  const first = Math.max(sentence.firstToken, window.first);
  const end = Math.min(sentence.endToken, window.end);
  const view = { facts, cue, cueFacts: factsOfCue(facts, cue, first, end), window, cueOf, memos, out };
  const routes = findRoutes(facts, cue, first, end);
  const between = countCuesBetween(cue, first, end, cueOf);
  memos.forgetCue();
  let foreign = 0;
  for (let t = window.first; t < window.end; t++) {
    if (t >= cue.first && t < cue.end) {
      out.endFixedToken();
      continue;
    }
    const isOwn = t >= first && t < end;
    addWord(view, t);
    addQuotation(view, t, isOwn);
    if (isOwn) {
      addNear(view, t);
      addBranch(view, routes, t);
      const key = branchKey(view, routes, t);
      addRoute(view, routes, t, key, between[t - first]!);
      addPhrase(view, routes, t, key);
      addStretch(view, routes, t);
    } else {
      if (t === window.first || facts.sentence[t] !== facts.sentence[t - 1]) {
        foreign = foreignSentence(facts, sentence, facts.sentence[t]!, cueOf);
      }
      addForeign(view, foreign, t);
    }
    out.endToken();
  }
}

const at = (column: Int32Array, i: number): number => (i < 0 || i >= column.length ? -1 : column[i]!);

/** The word itself and its neighbours, before the cue or after it. */
function addWord({ facts, cue, cueFacts, memos, out }: ArgumentView, t: number): void {
  const { form, xpos, lemma, deprel } = facts;
  const side = t < cue.first ? 0 : 1;
  out.add3(13, cueFacts.lemma, xpos[t]!, side);
  if (out.recall(memos.words, t * 2 + side)) return;
  out.add2(1, form[t]!, side);
  out.add2(2, xpos[t]!, side);
  out.add2(3, at(form, t - 1), form[t]!);
  out.add2(4, form[t]!, at(form, t + 1));
  out.add3(5, at(xpos, t - 1), xpos[t]!, at(xpos, t + 1));
  out.add3(12, lemma[t]!, deprel[t]!, side);
  out.add3(14, at(form, t - 1), xpos[t]!, side);
  out.add3(15, xpos[t]!, at(form, t + 1), side);
  out.add3(17, at(xpos, t - 2), at(xpos, t - 1), xpos[t]!);
  out.add3(18, xpos[t]!, at(xpos, t + 1), at(xpos, t + 2));
  const h = facts.head[t]!;
  if (h >= 0) out.add3(20, deprel[t]!, lemma[h]!, side);
  addNextPhrase(facts, t, side, out);
  out.keep(memos.words, t * 2 + side);
}

/** The word beside the cue. */
function addNear({ facts, cue, cueFacts, out }: ArgumentView, t: number): void {
  const gap = t < cue.first ? cue.first - t : t - cue.end + 1;
  if (gap > NEAR) return;
  const near = (t < cue.first ? 8 : 16) + gap;
  const { form, xpos } = facts;
  out.add2(6, near, xpos[t]!);
  out.add2(7, near, cueFacts.lemma);
  out.add2(8, near, cueFacts.words);
  out.add3(9, near, facts.name[t]!, facts.shape[t]!);
  out.add2(10, near, at(form, t - 1));
  out.add2(11, near, at(form, t + 1));
  out.add3(16, near, form[t]!, cueFacts.cueClass);
}

/** Quotation marks: where the token stands, where the cue stands, whether a mark is near. */
function addQuotation({ facts, cue, cueFacts, memos, out }: ArgumentView, t: number, isOwn: boolean): void {
  const { quotation } = facts;
  const inside = quotation[t]! > 0 ? 1 : 0;
  const same = inside === 1 && quotation[t] === quotation[cue.head] ? 1 : 0;
  const before = t > 0 && quotation[t - 1] === quotation[t] ? 1 : 0;
  const after = t + 1 < quotation.length && quotation[t + 1] === quotation[t] ? 1 : 0;
  const side = t < cue.first ? 0 : 1;
  const state = (inside * 2 + same) * 2 + (isOwn ? 1 : 0);
  const edges = side * 4 + before * 2 + after;
  if (facts.isPunctuation[t] === 1) out.add3(33, state, edges, facts.form[t]!);
  const place = inside === 1 && cueFacts.isInside === 0 ? 1 + quotationPlace(facts, cue, quotation[t]! - 1) : 0;
  const key = (state * 8 + edges) * QUOTATION_PLACES + place;
  if (out.recall(memos.quotations, key)) return;
  const inner = state * 2 + cueFacts.isInside;
  out.add2(30, inner, side);
  out.add3(31, inner, side, cueFacts.cueClass);
  out.add2(32, inner, edges);
  out.add3(34, inner, side, cueFacts.lemma);
  out.add3(35, inner, side * 2 + cueFacts.isLast, cueFacts.frame);
  out.add3(36, inner, side * 2 + cueFacts.isFirst, cueFacts.frame);
  out.add3(37, inner, cueFacts.before, side);
  out.add3(38, inner, cueFacts.after, side);
  if (place > 0) {
    out.add1(39, place);
    out.add2(40, place, cueFacts.cueClass);
    out.add3(41, place, edges, cueFacts.upos);
    out.add2(42, place, cueFacts.lemma);
  }
  out.keep(memos.quotations, key);
}

/** How a quotation lies to the cue: its side, distance and length, as a number below 30. */
function quotationPlace(facts: TokenFacts, cue: Cue, index: number): number {
  const { tokens } = facts.document;
  const quotation = facts.quotations[index]!;
  const isBefore = quotation.end <= tokens[cue.first]!.start;
  const distance = isBefore ? tokens[cue.first]!.start - quotation.end : quotation.start - tokens[cue.end - 1]!.end;
  const length = quotation.end - quotation.start;
  const bucket = distance < 3 ? 0 : distance < 15 ? 1 : distance < 40 ? 2 : distance < 120 ? 3 : 4;
  return ((isBefore ? 0 : 1) * 5 + bucket) * 3 + (length < 20 ? 0 : length < 60 ? 1 : 2);
}

function addBranch(view: ArgumentView, routes: Routes, t: number): void {
  const { facts, cue, cueFacts, cueOf, memos, out } = view;
  const place = t - routes.first;
  const branch = routes.branch[place]!;
  if (out.recall(memos.branches, branch)) return;
  const key = branchKey(view, routes, t);
  const side = branch < cue.head ? 1 : branch > cue.head ? 2 : 0;
  const climbed = routes.climbed[routes.climb[place]!] ?? -1;
  const long = mixThree(10, climbed, routes.depth[place] === 0 ? 0 : facts.deprel[branch]!, side);
  const marker = facts.marker[branch]!;
  out.add1(50, key);
  out.add2(51, key, cueFacts.lemma);
  out.add3(52, key, cueFacts.cueClass, cueFacts.upos);
  out.add1(53, long);
  out.add2(54, long, cueFacts.lemma);
  out.add2(55, long, cueFacts.cueClass);
  out.add2(56, key, marker);
  out.add3(57, key, marker, cueFacts.lemma);
  out.add3(58, key, marker, cueFacts.cueClass);
  out.add2(63, key, cueFacts.frame);
  out.add2(64, long, cueFacts.frame);
  out.add3(65, key, facts.name[branch]! * 8 + facts.shape[branch]!, facts.upos[branch]!);
  out.add2(69, key, cueOf[branch]! > 0 ? 1 : 0);
  out.add2(73, key, cueFacts.words);
  out.add3(74, key, cueFacts.deprel, cueFacts.upos);
  out.add2(76, key, facts.lemma[branch]!);
  out.add3(77, key, cueFacts.before, cueFacts.after);
  out.add3(82, key, facts.complements[branch]! & FRAME, cueFacts.cueClass);
  out.add2(84, long, facts.complements[branch]! & FRAME);
  out.keep(memos.branches, branch);
}

/** The token's own place in its branch: its depth, the borders beside it, cues between. */
function addRoute(view: ArgumentView, routes: Routes, t: number, key: number, cuesBetween: number): void {
  const { facts, cue, cueFacts, cueOf, out } = view;
  const { deprel, upos, xpos, form, quotation } = facts;
  const place = t - routes.first;
  const side = t < cue.first ? 1 : 2;
  const depth = Math.min(3, routes.depth[place]!);
  out.add3(59, key, depth, deprel[t]!);
  out.add3(75, deprel[t]!, depth, side);
  out.add3(78, key, routes.second[place]!, depth);
  if (cuesBetween > 0) {
    out.add3(66, key, cuesBetween, cueFacts.cueClass);
    out.add3(67, cuesBetween, side, xpos[t]!);
  }
  if (cueOf[t]! > 0) out.add1(68, key);
  const inside = (quotation[t]! > 0 ? 2 : 0) + (quotation[routes.branch[place]!]! > 0 ? 1 : 0);
  if (inside > 0) out.add2(70, key, inside);
  const size = routes.branch.length;
  const border =
    (place > 0 ? boundaryBetween(routes, place - 1, place) : 3) * 4 +
    (place + 1 < size ? boundaryBetween(routes, place, place + 1) : 3);
  if (border === 0) return;
  out.add2(60, key, border);
  out.add3(61, key, border, form[t]!);
  out.add3(62, key, border, upos[t]!);
  out.add3(71, border, place > 0 ? form[t - 1]! : -1, key);
  out.add3(72, border, place + 1 < size ? form[t + 1]! : -1, key);
  out.add3(80, border, upos[t]!, side);
  out.add3(81, border, xpos[t]!, place > 0 ? xpos[t - 1]! : -1);
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
  const paragraph = Math.max(-1, Math.min(1, facts.paragraph[sentence.firstToken]! - facts.paragraph[own.firstToken]!));
  return ((((offset + 3) * 2 + cues) * 3 + share) * 2 + isStart) * 3 + (paragraph + 1);
}

function addForeign({ facts, cueFacts, memos, out }: ArgumentView, key: number, t: number): void {
  const sentence = facts.document.sentences[facts.sentence[t]!]!;
  const edge = t === sentence.firstToken ? 1 : t === sentence.endToken - 1 ? 2 : 0;
  const inside = facts.quotation[t]! > 0 ? 1 : 0;
  const state = ((key * 2 + inside) * 3 + edge) * 2 + facts.isPunctuation[t]!;
  if (out.recall(memos.foreign, state)) return;
  out.add2(90, key, inside);
  out.add3(91, key, inside, cueFacts.cueClass);
  out.add3(92, key, edge, facts.isPunctuation[t]!);
  out.add3(93, key, cueFacts.isLast, cueFacts.isFirst);
  out.add3(94, key, cueFacts.frame, inside);
  out.add3(95, key, cueFacts.lemma, inside);
  out.add3(97, key, cueFacts.after, inside);
  out.add3(98, key, cueFacts.before, inside);
  out.keep(memos.foreign, state);
}

/** How many other cues stand between each token of the sentence and the cue, at most 2. */
function countCuesBetween(cue: Cue, first: number, end: number, cueOf: Int32Array): Uint8Array {
  const counts = new Uint8Array(end - first);
  let seen = 0;
  let last = 0;
  for (let t = cue.end; t < end; t++) {
    if (cueOf[t]! > 0 && cueOf[t] !== last) seen = Math.min(2, seen + 1);
    last = cueOf[t]!;
    counts[t - first] = seen;
  }
  seen = 0;
  last = 0;
  for (let t = cue.first - 1; t >= first; t--) {
    if (cueOf[t]! > 0 && cueOf[t] !== last) seen = Math.min(2, seen + 1);
    last = cueOf[t]!;
    counts[t - first] = seen;
  }
  return counts;
}
