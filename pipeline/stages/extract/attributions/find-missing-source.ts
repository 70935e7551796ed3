/** Sources of cues for which the argument tagger found none: the subject that the cue's verb shares with the verb over it. */
import { isPassive, isRelation } from '../../../language/tree.ts';
import type { TokenRange } from './argument-window.ts';
import { subtreeRanges } from './clause-words.ts';
import { holds } from './draft.ts';
import type { Frame } from './find-arguments.ts';
import type { TokenFacts } from './token-facts.ts';
import { wordSet } from './word-set.ts';

/** Verbs that are climbed in search of a subject. */
const MAX_CLIMB = 3;

/**
 * Fills the source of an active verb.
 *
 *     The mayor opposes the plan and has voted against it.
 *     =========                      ^^^^^^^^^^^^^^^^^
 *     Citing the cost, the council declined.
 *     ^^^^^^           ===========
 */
export function findMissingSource(facts: TokenFacts, frame: Frame, sourceOf: ReadonlyMap<number, TokenRange>): Frame {
  const { document } = facts;
  const { tokens } = document;
  const { head } = frame.cue;
  if (frame.source.length > 0 || facts.isVerb[head] === 0 || isPassive(document, tokens[head]!)) return frame;
  for (let verb = head, steps = 0; verb >= 0 && steps < MAX_CLIMB; steps++) {
    const source = verb === head ? null : (sourceOf.get(verb) ?? null);
    const subject = tokens[verb]!.children.find((child) => tokens[child]!.deprel === 'nsubj');
    if (subject !== undefined || source) {
      const found = source ?? nameOf(facts, subject!);
      const isFree = found !== null && !holds(frame.content, found.first) && !holds([frame.cue], found.first);
      return isFree && isSpeaker(facts, subject) ? { ...frame, source: [found] } : frame;
    }
    if (isPassive(document, tokens[verb]!) && verb !== head) return frame;
    if (!isRelation(tokens[verb]!.deprel, 'conj', 'xcomp', 'advcl')) return frame;
    // “when asked”, “to say”: the subject is somebody else's
    if (isRelation(tokens[verb]!.deprel, 'advcl') && tokens[verb]!.xpos !== 'VBG') return frame;
    verb = tokens[verb]!.head;
  }
  return frame;
}

/** What happened says nothing: “this raises …”. */
const NO_SPEAKERS = wordSet('there this that which what');

function isSpeaker({ lowerLemma }: TokenFacts, subject: number | undefined): boolean {
  return subject === undefined || !NO_SPEAKERS.has(lowerLemma[subject]!);
}

function nameOf(facts: TokenFacts, subject: number): TokenRange | null {
  return subtreeRanges(facts, subject, () => false)[0] ?? null;
}
