/** Content that runs on too far, into what the next cue says. */
import type { TokenRange } from './argument-window.ts';
import { holds } from './draft.ts';
import { type Frame, trimPunctuation } from './find-arguments.ts';
import type { TokenFacts } from './token-facts.ts';

/** How many cues after a frame's own are compared with its content. */
const MOST_NEXT_CUES = 4;

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

/** In the cue's own sentence. */
function isBeside(facts: TokenFacts, cue: number, range: TokenRange): boolean {
  return facts.sentence[cue] === facts.sentence[range.first] || facts.sentence[cue] === facts.sentence[range.end - 1];
}

const isConjunction = (facts: TokenFacts, at: number): boolean => facts.document.tokens[at]!.upos === 'CCONJ';
