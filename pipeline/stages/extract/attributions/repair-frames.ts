/** Repairs of what the argument tagger gives, one rule each. */
import { isRelation } from '../../../language/tree.ts';
import type { TokenRange } from './argument-window.ts';
import { subtreeRanges } from './clause-words.ts';
import { holds } from './draft.ts';
import { type Frame, trimPunctuation } from './find-arguments.ts';
import { indexCues } from './find-cues.ts';
import type { TokenFacts } from './token-facts.ts';

const DAYS_AND_MONTHS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
   december today yesterday tomorrow tonight`.split(/\s+/u),
);
/** A cue without content counts where the tagger was at least this sure of it. */
const MIN_CONFIDENCE = 0.4;
/** Shorter openings (“But”, “However”) may stay out of the content. */
const MIN_PREFIX = 3;
const LONGEST_ADDRESSEE = 8;
/** How many cues after a frame's own are compared with its content. */
const MOST_NEXT_CUES = 4;

/** All repairs, frame by frame. */
export function repairFrames(facts: TokenFacts, frames: readonly Frame[]): Frame[] {
  const cueOf = indexCues(
    facts.lemma.length,
    frames.map((frame) => frame.cue),
  );
  return trimSharedSources(facts, trimNextSources(facts, frames.map(keepNearestSource)))
    .map((frame) => completePassive(facts, frame))
    .map((frame) => findMissingContent(facts, frame))
    .map((frame) => extendToStart(facts, frame, cueOf))
    .map((frame) => extendToEnd(facts, frame, cueOf))
    .map((frame) => extendBack(facts, frame, cueOf))
    .filter((frame) => frame.content.length > 0 && !hasTimeAsSource(facts, frame));
}

/** A cue has one source: the piece nearest to it. */
function keepNearestSource(frame: Frame): Frame {
  if (frame.source.length < 2) return frame;
  const gap = (range: TokenRange): number =>
    range.end <= frame.cue.first ? frame.cue.first - range.end : range.first - frame.cue.end;
  const nearest = frame.source.reduce((best, range) => (gap(range) < gap(best) ? range : best));
  return { ...frame, source: [nearest] };
}

/**
 * Content does not run into the source of the cue that follows it.
 *
 *     It was “no party,” she said, and he agreed.
 *                                  ------
 */
function trimNextSources(facts: TokenFacts, frames: readonly Frame[]): Frame[] {
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
function trimSharedSources(facts: TokenFacts, frames: readonly Frame[]): Frame[] {
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

const isConjunction = (facts: TokenFacts, at: number): boolean => facts.document.tokens[at]!.upos === 'CCONJ';

/**
 * Where source and cue end the sentence, all before them is content, from the sentence's start.
 *
 *     When they spoke, Biden brought it up, officials said.
 *     ----------------
 */
function extendToStart(facts: TokenFacts, frame: Frame, cueOf: Int32Array): Frame {
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
 * Between commas, source and cue interrupt the content, which goes on after them where it hangs on what stands before.
 *
 *     Tanks came from China, they said, made by a new firm.
 *                                       ------------------
 */
function extendToEnd(facts: TokenFacts, frame: Frame, cueOf: Int32Array): Frame {
  const { tokens } = facts.document;
  const sentence = facts.document.sentences[facts.sentence[frame.cue.head]!]!;
  const after = Math.max(frame.cue.end, ...frame.source.map((range) => range.end));
  if (frame.content.length !== 1 || frame.content[0]!.end > frame.cue.first || after + 1 >= sentence.endToken)
    return frame;
  const mark = tokens[after]!.form;
  if (mark !== ',' && mark !== ':') return frame;
  const rest = trimPunctuation(facts, after + 1, sentence.endToken);
  if (!rest) return frame;
  for (let at = rest.first; at < rest.end; at++) {
    if (cueOf[at]! > 0 || facts.quotation[at]! > 0) return frame;
    const head = tokens[at]!.head;
    const isInside = head >= rest.first && head < rest.end;
    if (!isInside && !holds(frame.content, head) && mark === ',') return frame;
  }
  return { ...frame, content: [...frame.content, rest] };
}

/**
 * The same the other way round: what stands before an inserted cue and hangs on the content after it.
 *
 *     To do so, she warned, would be wrong.
 *     --------
 */
function extendBack(facts: TokenFacts, frame: Frame, cueOf: Int32Array): Frame {
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

/**
 * Without a source, the subject of a passive cue belongs to the content.
 *
 *     He is expected to visit China.
 *     --             --------------
 */
function completePassive(facts: TokenFacts, frame: Frame): Frame {
  const { tokens } = facts.document;
  const head = tokens[frame.cue.head]!;
  if (frame.source.length > 0 || !head.children.some((child) => isRelation(tokens[child]!.deprel, 'aux:pass')))
    return frame;
  const subject = head.children.find((child) => isRelation(tokens[child]!.deprel, 'nsubj:pass'));
  const complement = head.children.find((child) => child > head.index && isRelation(tokens[child]!.deprel, 'xcomp'));
  if (subject === undefined || tokens[subject]!.lemma.toLowerCase() === 'it') return frame;
  const adjuncts = head.children.filter(
    (child) => child > head.index && isRelation(tokens[child]!.deprel, 'obl', 'advcl', 'ccomp'),
  );
  const parts = [subject, ...(complement === undefined ? adjuncts : [complement])];
  const missing = parts.filter((part) => !holds(frame.content, part));
  if (missing.length === 0) return frame;
  const inCue = (at: number): boolean => at >= frame.cue.first && at < frame.cue.end;
  const added = missing.flatMap((part) => subtreeRanges(facts, part, inCue));
  const kept = frame.content.filter((range) => !added.some((part) => part.first < range.end && range.first < part.end));
  return { ...frame, content: [...kept, ...added].sort((a, b) => a.first - b.first) };
}

/**
 * A cue whose clause hangs on another clause has that clause as its content.
 *
 *     It is late, as the official put it.
 *     ----------
 */
function findMissingContent(facts: TokenFacts, frame: Frame): Frame {
  const { tokens } = facts.document;
  const head = tokens[frame.cue.head]!;
  const isImpersonal = frame.content.length === 1 && isOnlyIt(facts, frame.content[0]!);
  if (!isImpersonal && (frame.content.length > 0 || frame.source.length === 0)) return frame;
  if (frame.cue.confidence < MIN_CONFIDENCE) return frame;
  const complement = head.children.find((child) => isRelation(tokens[child]!.deprel, 'ccomp'));
  if (complement !== undefined) {
    return { ...frame, content: subtreeRanges(facts, complement, (child) => holds(frame.source, child)) };
  }
  const isAside =
    isRelation(head.deprel, 'parataxis') ||
    (isRelation(head.deprel, 'advcl') && head.children.some((child) => tokens[child]!.lemma.toLowerCase() === 'as'));
  if (!isAside || head.head < 0) return frame;
  return { ...frame, content: subtreeRanges(facts, head.head, (child) => child === head.index) };
}

/** “it is expected” */
function isOnlyIt(facts: TokenFacts, range: TokenRange): boolean {
  return range.end - range.first === 1 && facts.document.tokens[range.first]!.lemma.toLowerCase() === 'it';
}

/** “Friday also saw …”: a day speaks for nobody. */
function hasTimeAsSource(facts: TokenFacts, frame: Frame): boolean {
  const [range] = frame.source;
  if (!range || range.end - range.first > 1) return false;
  return DAYS_AND_MONTHS.has(facts.document.tokens[range.first]!.form.toLowerCase());
}
