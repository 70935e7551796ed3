/** Content that stops too early: a cue that stands after it or inside it does not end it. */
import { headOfRun } from './argument-window.ts';
import { holds } from './draft.ts';
import { type Frame, trimPunctuation } from './find-arguments.ts';
import type { TokenFacts } from './token-facts.ts';

/** Shorter openings (“But”, “However”) may stay out of the content. */
const MIN_PREFIX = 3;
const LONGEST_ADDRESSEE = 8;

/**
 * Where source and cue end the sentence, all before them is content, from the sentence's start.
 *
 *     When they spoke, Biden brought it up, officials said.
 *     ----------------
 */
export function extendToStart(facts: TokenFacts, frame: Frame, cueOf: Int32Array): Frame {
  const sentence = facts.document.sentences[facts.sentence[frame.cue.head]!]!;
  const [first] = frame.content;
  const begin = Math.min(frame.cue.first, ...frame.source.map((range) => range.first));
  if (!first || first.end > begin || first.first <= sentence.firstToken || frame.content.length !== 1) return frame;
  const after = Math.max(frame.cue.end, ...frame.source.map((range) => range.end));
  if (!isAddressee(facts, frame, after, sentence.endToken, cueOf) || facts.quotation[first.first]! > 0) return frame;
  const prefix = trimPunctuation(facts, sentence.firstToken, first.first);
  if (!prefix || prefix.end - prefix.first < MIN_PREFIX) return frame;
  for (let at = prefix.first; at < prefix.end; at++) if (cueOf[at]! > 0 || facts.quotation[at]! > 0) return frame;
  return { ...frame, content: [{ first: prefix.first, end: first.end }] };
}

/** Nothing stands there but whom the cue speaks to: “told Reuters”. */
function isAddressee(facts: TokenFacts, frame: Frame, first: number, end: number, cueOf: Int32Array): boolean {
  const rest = trimPunctuation(facts, first, end);
  if (!rest) return true;
  if (rest.end - rest.first > LONGEST_ADDRESSEE) return false;
  for (let at = rest.first; at < rest.end; at++) {
    const { head, upos } = facts.document.tokens[at]!;
    const isInside = head >= rest.first && head < rest.end;
    if (cueOf[at]! > 0 || facts.quotation[at]! > 0 || upos === 'VERB') return false;
    if (!isInside && head !== frame.cue.head) return false;
  }
  return true;
}

/**
 * Between commas, source and cue interrupt the content, which goes on after them where it hangs on what stands before, or carries it.
 *
 *     Tanks came from China, they said, made by a new firm.
 *                                       ------------------
 */
export function extendToEnd(facts: TokenFacts, frame: Frame, cueOf: Int32Array): Frame {
  const { tokens } = facts.document;
  const sentence = facts.document.sentences[facts.sentence[frame.cue.head]!]!;
  const after = Math.max(frame.cue.end, ...frame.source.map((range) => range.end));
  if (frame.content.length !== 1 || frame.content[0]!.end > frame.cue.first || after + 1 >= sentence.endToken)
    return frame;
  const mark = tokens[after]!.form;
  if (mark !== ',' && mark !== ':') return frame;
  const rest = trimPunctuation(facts, after + 1, sentence.endToken);
  if (!rest) return frame;
  const carrier = tokens[headOfRun(facts, frame.content[0]!.first, frame.content[0]!.end)]!.head;
  for (let at = rest.first; at < rest.end; at++) {
    if (cueOf[at]! > 0) return frame;
    const head = tokens[at]!.head;
    const isInside = head >= rest.first && head < rest.end;
    // “One of the firms, they said, is new”: what stands before hangs on what stands after
    if (isInside || holds(frame.content, head) || mark === ':' || at === carrier) continue;
    // “China was the origin, they added, of all of it”: no verb of saying takes `of` there
    if (tokens[rest.first]!.lemma !== 'of' || head !== frame.cue.head) return frame;
  }
  return { ...frame, content: [...frame.content, rest] };
}

/**
 * The same the other way round: what stands before an inserted cue and hangs on the content after it.
 *
 *     To do so, she warned, would be wrong.
 *     --------
 */
export function extendBack(facts: TokenFacts, frame: Frame, cueOf: Int32Array): Frame {
  const { tokens } = facts.document;
  const sentence = facts.document.sentences[facts.sentence[frame.cue.head]!]!;
  const before = Math.min(frame.cue.first, ...frame.source.map((range) => range.first));
  if (frame.content.length !== 1 || frame.content[0]!.first < frame.cue.end || before - 2 < sentence.firstToken)
    return frame;
  if (tokens[before - 1]!.form !== ',') return frame;
  const opening = trimPunctuation(facts, sentence.firstToken, before - 1);
  if (!opening) return frame;
  for (let at = opening.first; at < opening.end; at++) {
    if (cueOf[at]! > 0 || facts.quotation[at]! > 0) return frame;
    const { head, upos } = tokens[at]!;
    const isInside = head >= opening.first && head < opening.end;
    if (!isInside && (!holds(frame.content, head) || upos === 'CCONJ' || upos === 'ADV')) return frame;
  }
  return { ...frame, content: [opening, ...frame.content] };
}
