/** Cues of what is only said to be so, by nobody who is named: adverbs, and asides with “so”. */
import type { Sentence } from '../../../language/document.ts';
import type { TokenRange } from './argument-window.ts';
import { subtractRanges, subtreeRanges } from './clause-words.ts';
import type { Draft } from './draft.ts';
import { SAID_NOUNS } from './said-nouns.ts';
import type { TokenFacts } from './token-facts.ts';

const HEARSAY = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);
/** What an accusation does in “so the accusation goes”. */
const RUNNING = new Set(['run', 'go']);
const HEARSAY_CONFIDENCE = 0.8;

/**
 * The adverb is the cue, its clause the content; there is no source.
 *
 *     The minister reportedly left.
 *     ------------ ^^^^^^^^^^ ----
 *     The minister, so the accusation goes, left.
 *     ------------  ^^^^^^^^^^^^^^^^^^^^^^  ----
 */
export function findHearsay(facts: TokenFacts, sentences: readonly Sentence[], drafts: readonly Draft[]): Draft[] {
  const { tokens } = facts.document;
  const taken = new Uint8Array(tokens.length);
  for (const draft of drafts) for (const range of draft.cue) taken.fill(1, range.first, range.end);
  const added: Draft[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const lemma = facts.lowerLemma[at]!;
      if (HEARSAY.has(lemma) && taken[at] === 0 && tokens[at]!.head >= 0) {
        const content = subtreeRanges(facts, tokens[at]!.head, (child) => child === at);
        added.push(...hearsay({ first: at, end: at + 1 }, at, content));
      } else if (RUNNING.has(lemma)) {
        const cue = readAside(facts, sentence, at);
        if (!cue || isAnyTaken(taken, cue)) continue;
        const whole = { first: sentence.firstToken, end: sentence.endToken };
        added.push(...hearsay(cue, at, subtractRanges(facts, [whole], [cue])));
      }
    }
  }
  return added;
}

/** “so the accusation goes”, right before the verb. */
function readAside(facts: TokenFacts, sentence: Sentence, verb: number): TokenRange | null {
  const noun = verb - 1;
  if (noun <= sentence.firstToken || !SAID_NOUNS.has(facts.lowerLemma[noun]!)) return null;
  const isArticle = facts.lowerLemma[noun - 1] === 'the';
  const so = isArticle ? noun - 2 : noun - 1;
  if (so < sentence.firstToken || facts.lowerLemma[so] !== 'so') return null;
  return { first: so, end: verb + 1 };
}

function isAnyTaken(taken: Uint8Array, { first, end }: TokenRange): boolean {
  return taken.subarray(first, end).includes(1);
}

function hearsay(cue: TokenRange, head: number, content: readonly TokenRange[]): Draft[] {
  if (content.length === 0) return [];
  const frame = { cue: { ...cue, head, confidence: HEARSAY_CONFIDENCE }, source: [], content, confidence: 1 };
  return [{ frame, source: [], cue: [cue], content, rule: 'cue/hearsay', confidence: HEARSAY_CONFIDENCE, via: null }];
}
