/** Content that runs on too far, into what the next cue says. */
import type { TokenRange } from './argument-window.ts';
import { holds } from './draft.ts';
import { type Frame, trimPunctuation } from './find-arguments.ts';
import type { TokenFacts } from './token-facts.ts';
import { wordSet } from './word-set.ts';

/** How many cues after a frame's own are compared with its content. */
const MOST_NEXT_CUES = 4;
/** What is told may have this part of its words in quotation marks: one of so many. */
const LEAST_TOLD = 3;

/**
 * Content does not run into the source of the cue that follows it.
 *
 *     It was “no party,” she said, and he agreed.
 *                                  ------
 */
export function trimNextSources(facts: TokenFacts, frames: readonly Frame[]): Frame[] {
  const sourceEnding = new Map<number, TokenRange>();
  for (const { source, cue } of frames) {
    for (const range of source)
      if (range.end <= cue.first && cue.first - range.end < 3) sourceEnding.set(range.end, range);
  }
  return frames.map((frame) => ({
    ...frame,
    content: frame.content.flatMap((range) => {
      const next = sourceEnding.get(range.end);
      if (!next || next.first <= range.first || holds(frame.source, next.first)) return [range];
      let end = next.first;
      while (end > range.first && (facts.isPunctuation[end - 1] === 1 || isConjunction(facts, end - 1))) end--;
      const trimmed = trimPunctuation(facts, range.first, end);
      return trimmed ? [trimmed] : [];
    }),
  }));
}

/**
 * Content ends before a cue whose source stands outside it: the same speaker goes on.
 *
 *     She said it was late, adding that they would leave.
 *              -----------  ^^^^^^
 */
export function trimSharedSources(facts: TokenFacts, frames: readonly Frame[]): Frame[] {
  return frames.map((frame, at) => {
    let { content } = frame;
    for (const next of frames.slice(at + 1, at + 1 + MOST_NEXT_CUES)) {
      const [source] = next.source;
      if (!source || holds(content, source.first)) continue;
      content = content.flatMap((range) => {
        if (next.cue.first <= range.first || next.cue.first >= range.end) return [range];
        let end = next.cue.first;
        while (end > range.first && (facts.isPunctuation[end - 1] === 1 || isConjunction(facts, end - 1))) end--;
        const trimmed = trimPunctuation(facts, range.first, end);
        return trimmed ? [trimmed] : [];
      });
    }
    return { ...frame, content };
  });
}

/**
 * What another sentence's own cue gives to its speaker is not given to a cue outside that sentence.
 *
 *     She said it was “too late.” “We go,” he said.
 *                                  ----- his words, not hers
 */
export function dropClaimedElsewhere(facts: TokenFacts, frames: readonly Frame[]): Frame[] {
  const claimed = new Uint8Array(facts.lemma.length);
  for (const { cue, content } of frames) {
    for (const range of content) if (isBeside(facts, cue.head, range)) claimed.fill(1, range.first, range.end);
  }
  return frames.map((frame) => ({
    ...frame,
    content: frame.content.filter((range) => isBeside(facts, frame.cue.head, range) || claimed[range.first] === 0),
  }));
}

/**
 * What a sentence tells on after a quotation and its cue, without quotation marks, is told by the outlet.
 *
 *     “It was late,” he said to laughter from the crew.
 *      -----------
 * Not: “It was late,” he said, “and we left”; “It was late,” he said, if they wanted to leave.
 */
export function trimBehindQuotations(facts: TokenFacts, frame: Frame): Frame {
  const { cue, content } = frame;
  if (content.length < 2) return frame;
  const isQuoted = ({ first, end }: TokenRange): boolean =>
    facts.quotation[first] !== 0 && facts.quotation[first] === facts.quotation[end - 1];
  const states = ({ first, end }: TokenRange): boolean =>
    facts.document.tokens.slice(first, end).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
  const isUtterance = (range: TokenRange): boolean =>
    range.end <= cue.first && isBeside(facts, cue.head, range) && isQuoted(range) && states(range);
  if (!content.some(isUtterance)) return frame;
  const isTold = ({ first, end }: TokenRange): boolean => {
    if (first < cue.end || facts.quotation[first] !== 0 || !opensTold(facts, first)) return false;
    const quoted = facts.quotation.subarray(first, end).filter((each) => each !== 0).length;
    return quoted * LEAST_TOLD < end - first;
  };
  return { ...frame, content: content.filter((range) => !isTold(range)) };
}

/** Lemmas that open what happens with or after the saying. */
const THEN = wordSet('then before after to');

/** “… he said, [waving] a flag”, “… [to] laughter”, “… at the meeting, [his] first”: no preposition or conjunction that goes on with what is said. */
function opensTold(facts: TokenFacts, at: number): boolean {
  const { upos, xpos } = facts.document.tokens[at]!;
  return xpos === 'VBG' || upos === 'DET' || xpos === 'PRP$' || THEN.has(facts.lowerLemma[at]!);
}

/** In the cue's own sentence. */
function isBeside(facts: TokenFacts, cue: number, range: TokenRange): boolean {
  return facts.sentence[cue] === facts.sentence[range.first] || facts.sentence[cue] === facts.sentence[range.end - 1];
}

const isConjunction = (facts: TokenFacts, at: number): boolean => facts.document.tokens[at]!.upos === 'CCONJ';
