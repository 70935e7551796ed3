/** Cues that are adverbs: what is only said to be so, by nobody who is named. */
import type { Sentence } from '../../../language/document.ts';
import { subtreeRanges } from './clause-words.ts';
import type { Draft } from './draft.ts';
import type { TokenFacts } from './token-facts.ts';

const HEARSAY = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);
const HEARSAY_CONFIDENCE = 0.8;

/**
 * The adverb is the cue, its clause the content; there is no source.
 *
 *     The minister reportedly left.
 *     ------------ ^^^^^^^^^^ ----
 */
export function findHearsay(facts: TokenFacts, sentences: readonly Sentence[], drafts: readonly Draft[]): Draft[] {
  const { tokens } = facts.document;
  const taken = new Uint8Array(tokens.length);
  for (const draft of drafts) for (const range of draft.cue) taken.fill(1, range.first, range.end);
  const added: Draft[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = tokens[at]!;
      if (taken[at] === 1 || token.head < 0 || !HEARSAY.has(token.lemma.toLowerCase())) continue;
      const content = subtreeRanges(facts, token.head, (child) => child === at);
      if (content.length === 0) continue;
      const cue = { first: at, end: at + 1, head: at, confidence: HEARSAY_CONFIDENCE };
      const frame = { cue, source: [], content, confidence: 1 };
      added.push({
        frame,
        source: [],
        cue: [{ first: at, end: at + 1 }],
        content,
        rule: 'cue/hearsay',
        confidence: HEARSAY_CONFIDENCE,
        via: null,
      });
    }
  }
  return added;
}
