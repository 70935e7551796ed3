/** Cues inside quotations, which PolNeAR leaves unmarked and the taggers therefore never see: “We believe that …”, “we urge them to …”. */
import type { Sentence, Token } from '../../../language/document.ts';
import { isRelation } from '../../../language/tree.ts';
import type { TokenRange } from './argument-window.ts';
import { joinNeighbours, subtreeRanges } from './clause-words.ts';
import type { Draft } from './draft.ts';
import type { TokenFacts } from './token-facts.ts';
import { wordSet } from './word-set.ts';

/** Verbs whose clause is the content: “I think it works”. */
const WITH_CLAUSE = wordSet(`
  think believe hope fear suspect doubt expect say tell warn claim argue insist deny promise urge demand deny predict assume
  suggest conclude announce admit acknowledge worry consider`);
/** Verbs whose object and infinitive are the content: “we urge them to stop”. */
const WITH_INFINITIVE = wordSet(
  'urge hope expect promise pledge vow intend plan demand ask call invite advise warn order threaten',
);
/** Verbs whose object and adjective are the content: “we thought it possible”. */
const WITH_PREDICATE = wordSet('think consider believe find deem call');
/** “You know”, “who says”: addressed to nobody or asked of anybody. */
const NO_SOURCES = wordSet('you who what which that it there');
const QUOTED_CONFIDENCE = 0.6;

/**
 * A verb of saying, thinking or urging inside quotation marks that has its own subject and its own clause.
 *
 *     “We urge the firms to refrain from it,” he said.
 *      ^^ ^^^^ ---------------------------
 */
export function findQuotedCues(facts: TokenFacts, sentences: readonly Sentence[], drafts: readonly Draft[]): Draft[] {
  const { tokens } = facts.document;
  const isCue = new Uint8Array(tokens.length);
  const isContent = new Uint8Array(tokens.length);
  for (const draft of drafts) {
    for (const range of draft.cue) isCue.fill(1, range.first, range.end);
    for (const range of draft.content) isContent.fill(1, range.first, range.end);
  }
  const added: Draft[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (facts.quotation[at] === 0 || isContent[at] === 0 || isCue[at] === 1) continue;
      const draft = readQuotedCue(facts, tokens[at]!);
      if (draft) added.push(draft);
    }
  }
  return added;
}

function readQuotedCue(facts: TokenFacts, verb: Token): Draft | null {
  if (verb.upos !== 'VERB') return null;
  const content = contentOf(facts, verb);
  if (content.length === 0) return null;
  const subject = dependent(facts, verb, 'nsubj');
  if (subject === undefined || NO_SOURCES.has(facts.document.tokens[subject]!.lemma.toLowerCase())) return null;
  const source = subtreeRanges(facts, subject, (child) =>
    isRelation(facts.document.tokens[child]!.deprel, 'case', 'mark'),
  ).slice(0, 1);
  const cue = verbGroup(facts, verb);
  const frame = {
    cue: { ...cue, head: verb.index, confidence: QUOTED_CONFIDENCE },
    source,
    content,
    confidence: 1,
  };
  return { frame, source, cue: [cue], content, rule: 'cue/quoted', confidence: QUOTED_CONFIDENCE, via: null };
}

function contentOf(facts: TokenFacts, verb: Token): TokenRange[] {
  const lemma = verb.lemma.toLowerCase();
  // What hangs on the clause from outside the quotation is the speaker: “I think it is a sham,” Senator Ann Lee said.
  const isOutside = (at: number): boolean => facts.quotation[at] !== facts.quotation[verb.index];
  const whole = (at: number): TokenRange[] => subtreeRanges(facts, at, isOutside);
  const clause = dependent(facts, verb, 'ccomp');
  if (clause !== undefined && clause > verb.index && WITH_CLAUSE.has(lemma)) return whole(clause);
  const complement = dependent(facts, verb, 'xcomp');
  if (complement === undefined || complement < verb.index) return [];
  const isInfinitive = facts.document.tokens[complement]!.children.some(
    (child) => facts.document.tokens[child]!.lemma === 'to' && facts.document.tokens[child]!.upos === 'PART',
  );
  if (!(isInfinitive ? WITH_INFINITIVE : WITH_PREDICATE).has(lemma)) return [];
  const object = dependent(facts, verb, 'obj') ?? dependent(facts, verb, 'iobj');
  const parts = object === undefined || object < verb.index ? [complement] : [object, complement];
  return joinNeighbours(parts.flatMap(whole));
}

function dependent(facts: TokenFacts, verb: Token, relation: string): number | undefined {
  return verb.children.find((child) => isRelation(facts.document.tokens[child]!.deprel, relation));
}

/** The verb with the auxiliaries and negation right before it: “had thought”, “do not believe”. */
function verbGroup(facts: TokenFacts, verb: Token): TokenRange {
  let first = verb.index;
  while (verb.children.includes(first - 1) && isAuxiliary(facts.document.tokens[first - 1]!)) first--;
  return { first, end: verb.index + 1 };
}

function isAuxiliary(token: Token): boolean {
  return isRelation(token.deprel, 'aux') || (token.deprel === 'advmod' && /^(?:not|n['’]t|never)$/iu.test(token.form));
}
