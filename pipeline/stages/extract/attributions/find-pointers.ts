/** Sentences that say of the one before them who said it: “That is the charge a minister made.” */
import type { Sentence, Token } from '../../../language/document.ts';
import { isRelation } from '../../../language/tree.ts';
import type { TokenRange } from './argument-window.ts';
import { subtreeRanges } from './clause-words.ts';
import { type Draft, holds } from './draft.ts';
import { trimPunctuation } from './find-arguments.ts';
import { SAID_NOUNS } from './said-nouns.ts';
import type { TokenFacts } from './token-facts.ts';
import { wordSet } from './word-set.ts';

const DEMONSTRATIVES = wordSet('that this such those these');
/** Verbs that say so of such a noun: “the charge that he made”. */
const MAKING = wordSet(
  'make level bring voice give send issue reach draw put raise offer deliver advance express utter',
);
const POINTER_CONFIDENCE = 0.7;

/**
 * The noun, with the verb that takes it, is the cue; the sentence before is the content, unless it has a cue of its own.
 *
 *     The river is rising. That is the warning an engineer gave.
 *     -------------------              ^^^^^^^ =========== ^^^^
 */
export function findPointers(facts: TokenFacts, sentences: readonly Sentence[], drafts: readonly Draft[]): Draft[] {
  const { tokens } = facts.document;
  const isTaken = new Uint8Array(tokens.length);
  const hasCue = new Set<number>();
  for (const { cue, content } of drafts) {
    for (const range of [...cue, ...content]) isTaken.fill(1, range.first, range.end);
    for (const range of cue) hasCue.add(facts.sentence[range.first]!);
  }
  const added: Draft[] = [];
  sentences.forEach((sentence, at) => {
    const before = sentences[at - 1];
    const noun = tokens[sentence.root];
    if (!before || !noun || isTaken[noun.index] === 1 || !SAID_NOUNS.has(facts.lowerLemma[noun.index]!)) return;
    if (hasCue.has(before.index) || facts.paragraph[before.firstToken] !== facts.paragraph[sentence.firstToken]) return;
    const content = trimPunctuation(facts, before.firstToken, before.endToken);
    const draft = content && pointsBack(facts, noun) ? readPointer(facts, noun, content) : null;
    if (draft) added.push(draft);
  });
  return added;
}

/** “That is the …” */
function pointsBack(facts: TokenFacts, noun: Token): boolean {
  const { tokens } = facts.document;
  const subject = noun.children.find((child) => isRelation(tokens[child]!.deprel, 'nsubj'));
  const copula = noun.children.some((child) => isRelation(tokens[child]!.deprel, 'cop'));
  return subject !== undefined && copula && subject < noun.index && DEMONSTRATIVES.has(facts.lowerLemma[subject]!);
}

function readPointer(facts: TokenFacts, noun: Token, content: TokenRange): Draft | null {
  const { tokens } = facts.document;
  const verb = makingVerb(facts, noun);
  const speaker =
    verb === undefined
      ? noun.children.find((child) => isRelation(tokens[child]!.deprel, 'nmod') && hasCase(facts, child, 'of', 'from'))
      : speakerOf(facts, tokens[verb]!);
  if (speaker === undefined) return null;
  const isLeftOut = (child: number): boolean => isRelation(tokens[child]!.deprel, 'case') || child === verb;
  const source = subtreeRanges(facts, speaker, isLeftOut).slice(0, 1);
  const cue = [noun.index, ...(verb === undefined ? [] : [verb])].map((at) => ({ first: at, end: at + 1 }));
  if (cue.some((range) => holds(source, range.first))) return null;
  const frame = {
    cue: { first: noun.index, end: noun.index + 1, head: noun.index, confidence: POINTER_CONFIDENCE },
    source,
    content: [content],
    confidence: 1,
  };
  return { frame, source, cue, content: [content], rule: 'cue/pointer', confidence: POINTER_CONFIDENCE, via: null };
}

/** “the warning that an engineer gave”; also where the tree hangs the verb on its subject. */
function makingVerb({ document, lowerLemma }: TokenFacts, noun: Token): number | undefined {
  const { tokens } = document;
  const below = noun.children.filter((child) => child > noun.index);
  return [...below, ...below.flatMap((child) => tokens[child]!.children)].find(
    (child) => MAKING.has(lowerLemma[child]!) && tokens[child]!.deprel.startsWith('acl'),
  );
}

/** The subject of “an engineer gave”, the agent of “given by an engineer”. */
function speakerOf({ document, lowerLemma }: TokenFacts, verb: Token): number | undefined {
  const { tokens } = document;
  const isAgent = (child: number): boolean =>
    isRelation(tokens[child]!.deprel, 'obl') &&
    tokens[child]!.children.some((below) => tokens[below]!.deprel === 'case' && lowerLemma[below] === 'by');
  const own = verb.children.find((child) => tokens[child]!.deprel === 'nsubj' || isAgent(child));
  const isSubjectAbove = verb.head === verb.index - 1 && /relcl/u.test(tokens[verb.head]!.deprel);
  return own ?? (isSubjectAbove ? verb.head : undefined);
}

function hasCase({ document, lowerLemma }: TokenFacts, token: number, ...prepositions: readonly string[]): boolean {
  return document.tokens[token]!.children.some(
    (child) => document.tokens[child]!.deprel === 'case' && prepositions.includes(lowerLemma[child]!),
  );
}
