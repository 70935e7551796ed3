/** Cues that are phrases, not verbs: whose view, account or words a clause gives. */
import type { Sentence } from '../../../language/document.ts';
import { isRelation } from '../../../language/tree.ts';
import { headOfRun, type TokenRange } from './argument-window.ts';
import { subtractRanges, subtreeRanges } from './clause-words.ts';
import { type Draft, holds } from './draft.ts';
import { trimPunctuation } from './find-arguments.ts';
import type { TokenFacts } from './token-facts.ts';
import { wordSet } from './word-set.ts';

/** Nouns for somebody's view or words, with the prepositions before them: “in her view”, but not “to her account”. */
const VIEWPOINT_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    { prepositions: ['in'], nouns: ['view', 'opinion', 'word', 'eye', 'estimation', 'judgment', 'judgement'] },
    { prepositions: ['in', 'from'], nouns: ['perspective', 'standpoint'] },
    { prepositions: ['in', 'by'], nouns: ['account', 'telling', 'reckoning', 'version', 'description'] },
    { prepositions: ['in', 'by'], nouns: ['estimate', 'calculation', 'assessment'] },
    { prepositions: ['by', 'on'], nouns: ['admission'] },
  ].flatMap(({ prepositions, nouns }) => nouns.map((noun) => [noun, prepositions] as const)),
);
/** What follows these with “of” is what they are about: “the account of the crash”. */
const NOUNS_WITH_OBJECT = wordSet('account estimate calculation description version assessment');
const VIEWPOINT_CONFIDENCE = 0.8;

/** The rows found so far: by the head of their cue, and by the tokens of their content (`holder`: index of a row, or -1). */
interface Around {
  readonly byCueHead: Map<number, Draft>;
  readonly holder: Int32Array;
  readonly drafts: readonly Draft[];
}

/**
 * Rows that stand instead of those of the cue tagger with the same words. A prepositional phrase that names a viewpoint and whose it is; the clause around it is the content.
 *
 *     By its own account, Beijing gives no weapons.
 *     ^^ ^^^ ^^^^^^^^^^^  ------------------------
 *     In the view of US officials, Beijing was worried.
 *     ^^^^^^^^^^^^^^ ^^^^^^^^^^^^  -------------------
 */
export function findViewpoints(facts: TokenFacts, sentences: readonly Sentence[], drafts: readonly Draft[]): Draft[] {
  const { tokens } = facts.document;
  const taken = new Uint8Array(tokens.length);
  const around: Around = { byCueHead: new Map(), holder: new Int32Array(tokens.length).fill(-1), drafts };
  drafts.forEach((draft, at) => {
    if (isViewpointNoun(facts, draft.frame.cue.head)) return;
    for (const range of draft.cue) taken.fill(1, range.first, range.end);
    for (const range of draft.content) around.holder.fill(at, range.first, range.end);
    if (draft.cue.length > 0) around.byCueHead.set(draft.frame.cue.head, draft);
  });
  const added: Draft[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (taken[at] === 1 || !isViewpointNoun(facts, at)) continue;
      const draft = readViewpoint(facts, at, around);
      if (draft) added.push(draft);
    }
  }
  return added;
}

/** No account at a bank: “his savings account”. */
const isViewpointNoun = ({ document, lowerLemma }: TokenFacts, token: number): boolean =>
  VIEWPOINT_NOUNS.has(lowerLemma[token]!) &&
  !document.tokens[token]!.children.some((child) => isRelation(document.tokens[child]!.deprel, 'compound'));

function readViewpoint(facts: TokenFacts, noun: number, around: Around): Draft | null {
  const { tokens } = facts.document;
  const token = tokens[noun]!;
  const preposition = token.children.find((child) => child < noun && tokens[child]!.deprel === 'case');
  const lemma = facts.lowerLemma[noun]!;
  if (preposition === undefined || !VIEWPOINT_NOUNS.get(lemma)?.includes(facts.lowerLemma[preposition]!)) return null;
  const owner = token.children.find((child) => child < noun && isRelation(tokens[child]!.deprel, 'nmod:poss'));
  const complement = NOUNS_WITH_OBJECT.has(lemma)
    ? undefined
    : token.children.find((child) => child > noun && hasCase(facts, child, 'of'));
  if (token.head < 0 || (owner === undefined && complement === undefined)) return null;
  const source =
    owner === undefined
      ? subtreeRanges(facts, complement!, (child) => tokens[child]!.deprel === 'case')
      : withDeterminer(
          facts,
          preposition,
          subtreeRanges(facts, owner, (child) => tokens[child]!.deprel === 'case'),
        );
  const cue =
    owner === undefined
      ? openCue(facts, preposition, complement!, source)
      : closedCue(facts, preposition, noun, source);
  const phrase = { first: preposition, end: Math.max(noun + 1, ...source.map((range) => range.end)) };
  const content = contentAround(facts, token.head, noun, phrase, around);
  if (source.length !== 1 || content.length === 0) return null;
  const frame = {
    cue: { first: phrase.first, end: phrase.end, head: noun, confidence: VIEWPOINT_CONFIDENCE },
    source,
    content,
    confidence: 1,
  };
  return { frame, source, cue, content, rule: 'cue/viewpoint', confidence: VIEWPOINT_CONFIDENCE, via: null };
}

/** `in [[the]] official's words`: what stands between the preposition and the owner is the owner's, whatever the tree says. */
function withDeterminer(facts: TokenFacts, preposition: number, source: readonly TokenRange[]): readonly TokenRange[] {
  const [range] = source;
  if (!range || range.first !== preposition + 2 || source.length > 1) return source;
  return facts.document.tokens[preposition + 1]!.upos === 'DET' ? [{ first: preposition + 1, end: range.end }] : source;
}

function hasCase(facts: TokenFacts, at: number, lemma: string): boolean {
  const { tokens } = facts.document;
  return tokens[at]!.children.some((child) => tokens[child]!.deprel === 'case' && tokens[child]!.lemma === lemma);
}

/** `In the view of`: all that stands before the source. */
function openCue(
  facts: TokenFacts,
  preposition: number,
  complement: number,
  source: readonly TokenRange[],
): TokenRange[] {
  const cue = trimPunctuation(facts, preposition, source[0]?.first ?? complement);
  return cue ? [cue] : [];
}

/** `By … own account`: what stands around the source. */
function closedCue(facts: TokenFacts, preposition: number, noun: number, source: readonly TokenRange[]): TokenRange[] {
  return subtractRanges(facts, [{ first: preposition, end: noun + 1 }], possessives(facts, source));
}

/** A source with its `'s`. */
function possessives(facts: TokenFacts, source: readonly TokenRange[]): TokenRange[] {
  return source.map((range) => {
    const next = facts.document.tokens[range.end];
    return { first: range.first, end: next?.xpos === 'POS' ? range.end + 1 : range.end };
  });
}

/** “In their view, Beijing expects it”: what Beijing expects is only part of their view; “in his words, he expects it” says it once. */
function speaksForOthers(facts: TokenFacts, { source }: Draft): boolean {
  const [range] = source;
  return range !== undefined && facts.document.tokens[headOfRun(facts, range.first, range.end)]!.upos !== 'PRON';
}

/** The clause that the phrase stands in, without it and without other sources and cues; a cue's clause gives that cue's content. */
function contentAround(
  facts: TokenFacts,
  clause: number,
  noun: number,
  phrase: TokenRange,
  around: Around,
): TokenRange[] {
  const speech = around.byCueHead.get(clause);
  if (speech && !speaksForOthers(facts, speech)) return subtractRanges(facts, speech.content, [phrase]);
  const whole = subtreeRanges(facts, clause, (child) => child === noun);
  const outer = around.drafts[around.holder[noun]!];
  const above = facts.document.tokens[clause]!.head;
  if (outer && holds(outer.content, clause) && (above < 0 || !holds(outer.content, above))) {
    return subtractRanges(facts, outer.content, [phrase]);
  }
  const others = outer && holds(outer.content, clause) ? [...outer.cue, ...outer.source] : [];
  return subtractRanges(facts, whole, [phrase, ...others]);
}
