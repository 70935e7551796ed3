/** Repairs of what the argument tagger gives, one rule each. */
import { isRelation } from '../../../language/tree.ts';
import type { TokenRange } from './argument-window.ts';
import { subtractRanges, subtreeRanges } from './clause-words.ts';
import { holds } from './draft.ts';
import { extendBack, extendToEnd, extendToStart } from './extend-content.ts';
import type { Frame } from './find-arguments.ts';
import { indexCues } from './find-cues.ts';
import { findMissingContent } from './find-missing-content.ts';
import { findMissingSource } from './find-missing-source.ts';
import type { TokenFacts } from './token-facts.ts';
import { dropClaimedElsewhere, trimBehindQuotations, trimNextSources, trimSharedSources } from './trim-content.ts';
import { wordSet } from './word-set.ts';

const DAYS_AND_MONTHS =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
   december today yesterday tomorrow tonight`);

/** Verbs whose passive with an infinitive speaks of its subject: “he is said to have left”. */
const SPOKEN_OF = wordSet('say report expect believe think claim allege rumor rumour suppose know estimate consider');

/** An active cue without a source that is less sure is left out: chosen on PolNeAR's development part, where a third of these are right. */
const MIN_SOURCELESS_CONFIDENCE = 0.6;

/** All repairs, frame by frame. */
export function repairFrames(facts: TokenFacts, frames: readonly Frame[]): Frame[] {
  const cueOf = indexCues(
    facts.lemma.length,
    frames.map((frame) => frame.cue),
  );
  const sourceOf = new Map(frames.flatMap(({ cue, source: [range] }) => (range ? [[cue.head, range] as const] : [])));
  return dropClaimedElsewhere(facts, trimSharedSources(facts, trimNextSources(facts, frames.map(keepNearestSource))))
    .map((frame) => dropConjunction(facts, frame))
    .map((frame) => dropTerms(facts, frame))
    .map((frame) => widenImpersonal(facts, frame))
    .map((frame) => completePassive(facts, frame))
    .map((frame) => readAccording(facts, frame))
    .map((frame) => dropTime(facts, frame))
    .map((frame) => widenAvoided(facts, frame))
    .map((frame) => findMissingSource(facts, frame, sourceOf))
    .map((frame) => findMissingContent(facts, frame))
    .map((frame) => extendToStart(facts, frame, cueOf))
    .map((frame) => extendToEnd(facts, frame, cueOf))
    .map((frame) => extendBack(facts, frame, cueOf))
    .map((frame) => trimBehindQuotations(facts, frame))
    .filter((frame) => !isOnTerms(facts, frame))
    .filter((frame) => frame.content.length > 0 && !hasTimeAsSource(facts, frame) && !isDoubtful(facts, frame));
}

/** An active verb has nobody who speaks, and the taggers doubt that anything is said: “a rule *calling* for …”. */
function isDoubtful(facts: TokenFacts, { source, cue, confidence }: Frame): boolean {
  const { tokens } = facts.document;
  const isActive =
    facts.isVerb[cue.head] === 1 &&
    !tokens[cue.head]!.children.some((child) => isRelation(tokens[child]!.deprel, 'aux:pass'));
  return isActive && source.length === 0 && cue.confidence * confidence < MIN_SOURCELESS_CONFIDENCE;
}

/** A cue has one source: the piece nearest to it. */
function keepNearestSource(frame: Frame): Frame {
  if (frame.source.length < 2) return frame;
  const gap = (range: TokenRange): number =>
    range.end <= frame.cue.first ? frame.cue.first - range.end : range.first - frame.cue.end;
  const nearest = frame.source.reduce((best, range) => (gap(range) < gap(best) ? range : best));
  return { ...frame, source: [nearest] };
}

/** A source does not begin with “and”. */
function dropConjunction(facts: TokenFacts, frame: Frame): Frame {
  const [range] = frame.source;
  if (!range || range.end - range.first < 2 || facts.document.tokens[range.first]!.upos !== 'CCONJ') return frame;
  return { ...frame, source: [{ first: range.first + 1, end: range.end }] };
}

/** The terms on which a source spoke are not what it said: “said on condition of anonymity”. */
function dropTerms(facts: TokenFacts, frame: Frame): Frame {
  const isTerm = ({ first, end }: TokenRange): boolean => end - first === 1 && facts.lowerLemma[first] === 'anonymity';
  return frame.content.some(isTerm) ? { ...frame, content: frame.content.filter((range) => !isTerm(range)) } : frame;
}

/**
 * An impersonal subject belongs to the cue; between commas it speaks of all the rest.
 *
 *     The mayor will, it is expected, resign soon.
 *     --------------  ^^^^^^^^^^^^^^  ------------
 */
function widenImpersonal(facts: TokenFacts, frame: Frame): Frame {
  const { tokens } = facts.document;
  const { cue } = frame;
  const sentence = facts.document.sentences[facts.sentence[cue.first]!]!;
  const it = cue.first - 1;
  const isPassive = tokens[cue.head]!.children.some((child) => isRelation(tokens[child]!.deprel, 'aux:pass'));
  if (it < sentence.firstToken || facts.lowerLemma[it] !== 'it' || !isPassive) return frame;
  if (!SPOKEN_OF.has(facts.lowerLemma[cue.head]!)) return frame;
  const wider = { ...cue, first: it };
  const without = (ranges: readonly TokenRange[]): TokenRange[] =>
    subtractRanges(facts, ranges, [{ first: it, end: cue.first }]);
  const isAside = it > sentence.firstToken && tokens[it - 1]!.form === ',' && tokens[cue.end]?.form === ',';
  const content = isAside
    ? subtractRanges(facts, [{ first: sentence.firstToken, end: sentence.endToken }], [{ first: it - 1, end: cue.end }])
    : without(frame.content);
  return { ...frame, cue: wider, source: without(frame.source), content };
}

/**
 * The subject of a passive cue is no source: it belongs to the content.
 *
 *     He is expected to visit China.
 *     --             --------------
 */
function completePassive(facts: TokenFacts, frame: Frame): Frame {
  const { tokens } = facts.document;
  const head = tokens[frame.cue.head]!;
  if (!head.children.some((child) => isRelation(tokens[child]!.deprel, 'aux:pass'))) return frame;
  const subject = head.children.find((child) => isRelation(tokens[child]!.deprel, 'nsubj:pass'));
  const complement = head.children.find((child) => child > head.index && isRelation(tokens[child]!.deprel, 'xcomp'));
  if (subject === undefined || facts.lowerLemma[subject] === 'it') return frame;
  if (facts.lowerLemma[frame.cue.first] === 'it') return frame;
  const isSpokenOf =
    complement !== undefined && SPOKEN_OF.has(head.lemma.toLowerCase()) && holds(frame.source, subject);
  if (frame.source.length > 0 && !isSpokenOf) return frame;
  const adjuncts = head.children.filter(
    (child) => child > head.index && isRelation(tokens[child]!.deprel, 'obl', 'advcl', 'ccomp'),
  );
  const parts = [subject, ...(complement === undefined ? adjuncts : [complement])];
  const missing = parts.filter((part) => !holds(frame.content, part));
  if (missing.length === 0) return frame;
  const inCue = (at: number): boolean => at >= frame.cue.first && at < frame.cue.end;
  const added = missing.flatMap((part) => subtreeRanges(facts, part, inCue));
  const kept = frame.content.filter((range) => !added.some((part) => part.first < range.end && range.first < part.end));
  return { ...frame, source: [], content: [...kept, ...added].sort((a, b) => a.first - b.first) };
}

/**
 * “According to” before a source is its cue, whatever follows it.
 *
 *     It rained, according to officials cited by Reuters.
 *     ---------  ^^^^^^^^^^^^ =========
 */
function readAccording(facts: TokenFacts, frame: Frame): Frame {
  const [range] = frame.source;
  const to = range ? range.first + 1 : -1;
  const opensSource =
    range !== undefined &&
    range.end > to + 1 &&
    facts.lowerLemma[range.first] === 'accord' &&
    facts.lowerLemma[to] === 'to';
  if (!opensSource) return frame;
  const cue = { ...frame.cue, first: range.first, end: to + 1, head: range.first };
  return { ...frame, cue, source: [{ first: to + 1, end: range.end }] };
}

/** Speaking on terms is no statement: “[[spoke anonymously at]] a briefing”; saying something on terms is. */
function isOnTerms(facts: TokenFacts, { cue }: Frame): boolean {
  if (facts.lowerLemma[cue.head] !== 'speak') return false;
  for (let at = cue.first; at < cue.end; at++) if (facts.lowerLemma[at] === 'anonymously') return true;
  return false;
}

const isTime = (facts: TokenFacts, token: number): boolean =>
  DAYS_AND_MONTHS.has(facts.document.tokens[token]!.form.toLowerCase());

/**
 * A source does not end with the day on which it spoke.
 *
 *     The mayor on Friday said it was late.
 *     =========
 */
function dropTime(facts: TokenFacts, frame: Frame): Frame {
  const [range] = frame.source;
  if (!range || range.end > frame.cue.first || !isTime(facts, range.end - 1)) return frame;
  const end = facts.lowerLemma[range.end - 2] === 'on' ? range.end - 2 : range.end - 1;
  return end <= range.first ? frame : { ...frame, source: [{ first: range.first, end }] };
}

/** Verbs that say of another verb that it was not done. */
const AVOIDING = wordSet('shy shrink refrain stop abstain');
/** Words between such a verb and the other: “shied away from calling”. */
const MOST_BETWEEN = 3;

/**
 * What somebody avoids to say is not said: the verb of avoiding belongs to the cue.
 *
 *     The mayor shied away from calling it a flood.
 *               ^^^^^^^^^^^^^^^^^^^^^^^
 */
function widenAvoided(facts: TokenFacts, frame: Frame): Frame {
  const { tokens } = facts.document;
  const { cue } = frame;
  for (let verb = cue.first - 1; verb >= 0 && verb >= cue.first - 1 - MOST_BETWEEN; verb--) {
    if (!AVOIDING.has(facts.lowerLemma[verb]!) || facts.isVerb[verb] === 0) continue;
    const isOver = tokens[cue.head]!.head === verb && isRelation(tokens[cue.head]!.deprel, 'advcl', 'xcomp', 'obl');
    if (!isOver || holds(frame.source, verb) || holds(frame.content, verb)) return frame;
    let first = verb;
    while (tokens[first - 1]?.head === verb && isRelation(tokens[first - 1]!.deprel, 'aux')) first--;
    return { ...frame, cue: { ...cue, first } };
  }
  return frame;
}

/** “Friday also saw …”: a day speaks for nobody. */
function hasTimeAsSource(facts: TokenFacts, frame: Frame): boolean {
  const [range] = frame.source;
  return range !== undefined && range.end - range.first === 1 && isTime(facts, range.first);
}
