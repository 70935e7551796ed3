/**
 * What the argument tagger sees of phrases: the one that begins after a token, those that it is in, and the stretch between two marks that it
 * belongs to. They tell where content ends:
 *
 *     He said it was late, adding that they would leave.
 *                        ^ `adding` opens a phrase of its own after a mark
 */
import { type ArgumentView, branchKey } from './argument-view.ts';
import type { Routes } from './cue-routes.ts';
import type { FeatureSink } from './feature-sink.ts';
import type { TokenFacts } from './token-facts.ts';

/** Stretches between the cue and a token that are told apart. */
const MOST_STRETCHES = 4;

/** The mark after the token, else 0. */
const markAfter = (facts: TokenFacts, t: number): number => (facts.isPunctuation[t + 1] === 1 ? facts.form[t + 1]! : 0);

/** The phrase that begins after the token. It does not depend on the cue, `side` apart. */
export function addNextPhrase(facts: TokenFacts, t: number, side: number, out: FeatureSink): void {
  const { phrases, deprel, xpos, lemma, head, marker } = facts;
  const mark = markAfter(facts, t);
  const phrase = phrases.next[t]!;
  if (phrase < 0) {
    out.add3(130, -1, mark, side);
    return;
  }
  const above = head[phrase]!;
  out.add3(130, deprel[phrase]!, mark, side);
  out.add3(131, deprel[phrase]!, marker[phrase]!, above < 0 ? -1 : lemma[above]!);
  out.add3(132, deprel[phrase]!, marker[phrase]!, mark);
  out.add3(133, deprel[phrase]!, xpos[phrase]!, mark);
  out.add3(134, deprel[phrases.closed[t]!]!, deprel[phrase]!, mark);
  out.add3(136, deprel[phrase]!, lemma[phrase]!, side);
}

/** The phrases between the cue's branch and the token, and the next one seen from that branch. */
export function addPhrase({ facts, cue, cueFacts, out }: ArgumentView, routes: Routes, t: number, key: number): void {
  const { phrases, deprel } = facts;
  const loose = routes.loose[t - routes.first]!;
  out.add2(120, key, loose);
  out.add3(121, loose, cueFacts.lemma, t < cue.first ? 1 : 2);
  out.add3(122, key, loose, deprel[t]!);
  const next = phrases.next[t]!;
  if (next >= 0) out.add3(135, key, deprel[next]!, markAfter(facts, t));
  const first = phrases.firstOfStretch[t]!;
  out.add3(142, key, deprel[phrases.opened[first]!]!, markBefore(facts, routes, first));
}

/** The stretch of words between two marks. */
export function addStretch(view: ArgumentView, routes: Routes, t: number): void {
  const { facts, cue, cueFacts, memos, out } = view;
  const { phrases, deprel, xpos, form, lemma, head, marker } = facts;
  const side = t < cue.first ? 1 : 2;
  const key = phrases.stretch[t]! * 2 + side - 1;
  if (out.recall(memos.stretches, key)) return;
  const first = phrases.firstOfStretch[t]!;
  const opened = phrases.opened[first]!;
  const top = phrases.topOfStretch[t]!;
  const kind = phrases.kindOfStretch[t]!;
  const above = head[top]!;
  const offset = offsetFrom(facts, cue.head, t);
  const reach = above < 0 ? 9 : above === cue.head ? 8 : offsetFrom(facts, cue.head, above);
  const before = markBefore(facts, routes, first);
  const topKey = branchKey(view, routes, top);
  out.add3(140, offset, form[first]!, side);
  out.add3(141, offset, deprel[opened]!, before);
  out.add2(143, offset, cueFacts.lemma);
  out.add3(144, offset, cueFacts.cueClass, cueFacts.before);
  out.add3(145, offset, cueFacts.cueClass, cueFacts.after);
  out.add3(146, xpos[opened]!, marker[opened]!, side);
  out.add3(150, offset, deprel[top]!, kind);
  out.add3(151, topKey, offset, before);
  out.add3(152, deprel[top]!, reach, offset);
  out.add3(153, topKey, kind, cueFacts.cueClass);
  out.add3(154, topKey, form[first]!, kind);
  out.add3(155, deprel[top]!, above < 0 ? -1 : lemma[above]!, before);
  addNextStretch(view, routes, t, offset);
  out.keep(memos.stretches, key);
}

function addNextStretch({ facts, cue, out }: ArgumentView, routes: Routes, t: number, offset: number): void {
  const { phrases, deprel, form } = facts;
  const end = routes.first + routes.branch.length;
  const kind = phrases.kindOfStretch[t]!;
  const cueKind = phrases.kindOfStretch[cue.head]!;
  let next = t + 1;
  while (next < end && phrases.stretch[next] === phrases.stretch[t]) next++;
  const isLast = next >= end;
  out.add3(160, offset, isLast ? 1 : 0, kind);
  out.add3(161, isLast ? -1 : deprel[phrases.topOfStretch[next]!]!, offset, kind);
  out.add3(162, isLast ? -1 : form[next]!, offset, deprel[phrases.topOfStretch[t]!]!);
  out.add3(163, cueKind, offset, kind);
  out.add3(164, cueKind, phrases.firstOfStretch[cue.head] === cue.first ? 1 : 0, offset);
}

/** How many stretches the token stands behind the cue's head; negative before it. */
function offsetFrom({ phrases }: TokenFacts, cueHead: number, t: number): number {
  return Math.max(-MOST_STRETCHES, Math.min(MOST_STRETCHES, phrases.stretch[t]! - phrases.stretch[cueHead]!));
}

/** The mark before a stretch; -1 where it begins the sentence. */
const markBefore = (facts: TokenFacts, routes: Routes, first: number): number =>
  first > routes.first ? facts.form[first - 1]! : -1;
