/** Content of cues for which the argument tagger found none, or not enough. */
import { isRelation } from '../../../language/tree.ts';
import type { TokenRange } from './argument-window.ts';
import { subtreeRanges } from './clause-words.ts';
import { isInCueClass } from './cue-lexicon.ts';
import { holds } from './draft.ts';
import { type Frame, trimPunctuation } from './find-arguments.ts';
import type { TokenFacts } from './token-facts.ts';

/** A cue without content counts where the tagger was at least this sure of it. */
const MIN_CONFIDENCE = 0.4;

/**
 * A cue without content has its own clause, or the clause that it hangs on, as content.
 *
 *     It is late, the official warned.
 *     ----------
 */
export function findMissingContent(facts: TokenFacts, frame: Frame): Frame {
  const { tokens } = facts.document;
  const head = tokens[frame.cue.head]!;
  const around = aroundAside(facts, frame);
  if (around) return { ...frame, content: [around] };
  const isImpersonal = frame.content.length === 1 && isOnlyIt(facts, frame.content[0]!);
  if (!isImpersonal && (frame.content.length > 0 || frame.source.length === 0)) return frame;
  if (frame.cue.confidence < MIN_CONFIDENCE) return frame;
  const before = isImpersonal ? null : beforeSpeaker(facts, frame);
  if (before) return { ...frame, content: [before] };
  const complement = head.children.find((child) => isRelation(tokens[child]!.deprel, 'ccomp'));
  if (complement !== undefined) {
    return { ...frame, content: subtreeRanges(facts, complement, (child) => holds(frame.source, child)) };
  }
  if (!isRelation(head.deprel, 'parataxis') || head.head < 0) return frame;
  return { ...frame, content: subtreeRanges(facts, head.head, (child) => child === head.index) };
}

/**
 * An aside with “as” at the sentence's start or end speaks of all the rest.
 *
 *     It is late, as the official put it.
 *     ----------
 */
function aroundAside(facts: TokenFacts, frame: Frame): TokenRange | null {
  const { tokens } = facts.document;
  const head = tokens[frame.cue.head]!;
  const sentence = facts.document.sentences[facts.sentence[head.index]!]!;
  const as = head.children.find((child) => child < head.index && tokens[child]!.lemma.toLowerCase() === 'as');
  if (as === undefined || frame.source.length === 0 || !isRelation(head.deprel, 'advcl', 'parataxis')) return null;
  const isSpeech = isInCueClass(head.lemma.toLowerCase(), 'say') || tokens[head.index + 1]?.lemma === 'it';
  if (!isSpeech || head.children.some((child) => isRelation(tokens[child]!.deprel, 'ccomp'))) return null;
  const end = tokens[head.index + 1]?.lemma === 'it' ? head.index + 2 : head.index + 1;
  if (trimPunctuation(facts, end, sentence.endToken) === null) return trimPunctuation(facts, sentence.firstToken, as);
  if (trimPunctuation(facts, sentence.firstToken, as) !== null || tokens[end]?.form !== ',') return null;
  return trimPunctuation(facts, end, sentence.endToken);
}

/**
 * A speaker and a verb of saying or telling that end the sentence, whatever the tree hung them on, speak of the clause before the comma.
 *
 *     Trade should be neither blocked nor taxed, an official told Reuters on Friday.
 *     -----------------------------------------
 */
function beforeSpeaker(facts: TokenFacts, { source, cue }: Frame): TokenRange | null {
  const { tokens } = facts.document;
  const lemma = tokens[cue.head]!.lemma.toLowerCase();
  const sentence = facts.document.sentences[facts.sentence[cue.head]!]!;
  const [speaker] = source;
  const isTrailing = source.length === 1 && speaker!.end === cue.first && tokens[speaker!.first - 1]?.form === ',';
  if (!isTrailing || !(isInCueClass(lemma, 'say') || isInCueClass(lemma, 'tell'))) return null;
  const isVerb = (at: number): boolean => tokens[at]!.upos === 'VERB' || tokens[at]!.upos === 'AUX';
  for (let at = cue.end; at < sentence.endToken; at++) if (isVerb(at)) return null;
  for (let at = sentence.firstToken; at < speaker!.first; at++)
    if (isVerb(at)) return trimPunctuation(facts, sentence.firstToken, speaker!.first);
  return null;
}

/** “it is expected” */
function isOnlyIt(facts: TokenFacts, range: TokenRange): boolean {
  return range.end - range.first === 1 && facts.document.tokens[range.first]!.lemma.toLowerCase() === 'it';
}
