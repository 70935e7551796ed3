/** Rows without a cue: quoted sentences that stand alone continue the source before them. */
import type { Sentence } from '../../../language/document.ts';
import type { TokenRange } from './argument-window.ts';
import type { Draft } from './draft.ts';
import { type Frame, trimPunctuation } from './find-arguments.ts';
import type { TokenFacts } from './token-facts.ts';

/** A quoted sentence continues a source at most this many paragraphs before it. */
const MAX_PARAGRAPHS = 1;
/** Fewer quoted words are a term, not a statement. */
const MIN_QUOTED_WORDS = 4;
/** From this share of quoted words on a sentence counts as a quotation. */
const WHOLLY_QUOTED = 0.9;
const CONTINUATION_CONFIDENCE = 0.7;
const MIXED_CONFIDENCE = 0.5;

/**
 * The rows of a frame (`withCues`: the sentences that hold cues): what is said in the cue's own sentence, and a row without a cue for each later sentence that quotes on. A later
 * sentence without quotation marks is in the outlet's voice.
 *
 *     “It is over,” she said. “We lost.” The crowd left.
 *                              ^^^^^^^^ a row of its own
 */
export function splitFrame(
  facts: TokenFacts,
  frame: Frame,
  rule: string,
  withCues: ReadonlySet<number> = new Set(),
): Draft[] {
  const sentence = facts.document.sentences[facts.sentence[frame.cue.head]!]!;
  const isLater = (range: TokenRange): boolean => range.first >= sentence.endToken;
  const pieces = frame.content.flatMap((range) => splitAtSentences(facts, range));
  const own = pieces.filter((range) => !isLater(range));
  const { source } = frame;
  const confidence = frame.cue.confidence * frame.confidence;
  const cue = [{ first: frame.cue.first, end: frame.cue.end }];
  const said = own.length === 0 ? frame.content : own;
  const drafts: Draft[] = [{ frame, source, cue, content: said, rule, confidence, via: null }];
  if (own.length === 0) return drafts;
  for (const range of pieces) {
    if (!isLater(range) || !isQuoted(facts, range)) continue;
    drafts.push({
      frame,
      source,
      cue: [],
      content: [fillSentence(facts, range, withCues)],
      rule: 'continuation/same-paragraph',
      confidence: confidence * CONTINUATION_CONFIDENCE,
      via: null,
    });
  }
  return drafts;
}

/**
 * A sentence that quotes on after two cues of one sentence has one row: that of the cue nearest to it.
 *
 *     “It is over,” she said, adding that they lost. “We go home.”
 *                   ----      ^^^^^^                  one row
 */
export function keepNearestCue(drafts: readonly Draft[]): Draft[] {
  const lastAt = new Map<number, Draft>();
  const isLater = ({ cue }: Draft): boolean => cue.length === 0;
  for (const draft of drafts) {
    const first = draft.content[0]!.first;
    const other = lastAt.get(first);
    if (isLater(draft) && (!other || other.frame.cue.first < draft.frame.cue.first)) lastAt.set(first, draft);
  }
  return drafts.filter((draft) => !isLater(draft) || lastAt.get(draft.content[0]!.first) === draft);
}

/** Cuts a range where a sentence ends outside quotation marks. */
function splitAtSentences(facts: TokenFacts, range: TokenRange): TokenRange[] {
  const cuts = [range.first];
  for (let at = range.first + 1; at < range.end; at++) {
    if (facts.sentence[at] === facts.sentence[at - 1]) continue;
    const runsOn = facts.quotation[at]! > 0 && facts.quotation[at] === facts.quotation[at - 1];
    if (!runsOn) cuts.push(at);
  }
  return cuts
    .map((first, piece) => trimPunctuation(facts, first, cuts[piece + 1] ?? range.end))
    .filter((piece): piece is TokenRange => piece !== null);
}

/** The whole sentence, where no other cue stands in it. */
function fillSentence(facts: TokenFacts, range: TokenRange, withCues: ReadonlySet<number>): TokenRange {
  const sentence = facts.document.sentences[facts.sentence[range.first]!]!;
  const whole = trimPunctuation(facts, sentence.firstToken, sentence.endToken);
  return !whole || range.end > whole.end || withCues.has(sentence.index) ? range : whole;
}

function isQuoted(facts: TokenFacts, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at++) if (facts.quotation[at]! > 0) return true;
  return false;
}

/** Rows for quoted sentences that no frame holds. `drafts` are in reading order. */
export function continueSources(facts: TokenFacts, sentences: readonly Sentence[], drafts: readonly Draft[]): Draft[] {
  const claimed = new Uint8Array(facts.lemma.length);
  for (const draft of drafts) for (const range of draft.content) claimed.fill(1, range.first, range.end);
  const lastBySentence = new Map<number, Draft>();
  for (const draft of drafts) {
    // A cue inside another row's content speaks for somebody else
    const isNested = draft.cue.some((range) => claimed[range.first] === 1);
    const at = draft.cue[0]?.first ?? draft.content[0]!.first;
    if (!isNested) lastBySentence.set(facts.sentence[at]!, draft);
  }
  for (const draft of drafts) for (const range of draft.cue) claimed.fill(1, range.first, range.end);
  const added: Draft[] = [];
  let last: { draft: Draft; sentence: number } | null = null;
  for (const sentence of sentences) {
    const own = lastBySentence.get(sentence.index);
    if (own) last = { draft: own, sentence: sentence.index };
    if (own || !last) continue;
    const draft = continueSource(facts, sentence, last.draft, last.sentence, claimed);
    if (!draft) continue;
    const previous = added.at(-1);
    if (previous && previous === last.draft && isOneQuotation(facts, previous, sentence)) {
      const joined = { ...previous, content: [{ first: previous.content[0]!.first, end: draft.content[0]!.end }] };
      added[added.length - 1] = joined;
      last = { draft: joined, sentence: sentence.index };
      continue;
    }
    added.push(draft);
    last = { draft, sentence: sentence.index };
  }
  return added;
}

/** One pair of quotation marks around both. */
function isOneQuotation(facts: TokenFacts, before: Draft, sentence: Sentence): boolean {
  const quotation = facts.quotation[sentence.firstToken]!;
  return quotation > 0 && quotation === facts.quotation[before.content[0]!.end - 1];
}

function continueSource(
  facts: TokenFacts,
  sentence: Sentence,
  before: Draft,
  lastSentence: number,
  claimed: Uint8Array,
): Draft | null {
  const range = trimPunctuation(facts, sentence.firstToken, sentence.endToken);
  if (!range || before.source.length === 0) return null;
  let words = 0;
  let quoted = 0;
  for (let at = range.first; at < range.end; at++) {
    if (facts.isPunctuation[at] === 1) continue;
    if (claimed[at] === 1 && facts.quotation[at] === 0) return null;
    words++;
    if (facts.quotation[at]! > 0 && claimed[at] === 0) quoted++;
  }
  if (quoted < MIN_QUOTED_WORDS && quoted < words) return null;
  const previous = facts.document.sentences[lastSentence]!;
  const paragraphs = facts.paragraph[sentence.firstToken]! - facts.paragraph[previous.firstToken]!;
  const isWhole = quoted >= words * WHOLLY_QUOTED;
  if (isWhole ? paragraphs > MAX_PARAGRAPHS : paragraphs > 0 || sentence.index > lastSentence + 1) return null;
  return {
    frame: before.frame,
    source: before.source,
    cue: [],
    content: [range],
    rule: isWhole ? 'continuation/quoted-sentence' : 'continuation/partly-quoted-sentence',
    confidence: before.confidence * (isWhole ? CONTINUATION_CONFIDENCE : MIXED_CONFIDENCE),
    via: null,
  };
}
