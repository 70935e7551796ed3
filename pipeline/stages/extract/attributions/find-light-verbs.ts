/** Cues whose noun or adjective says what their verb does not: “gave a briefing on”, “has evidence that”, “made it known”. */
import type { Sentence, Token } from '../../../language/document.ts';
import { isRelation } from '../../../language/tree.ts';
import type { TokenRange } from './argument-window.ts';
import { joinNeighbours, subtreeRanges } from './clause-words.ts';
import { type Draft, holds } from './draft.ts';
import type { TokenFacts } from './token-facts.ts';
import { wordSet } from './word-set.ts';

const GIVING = wordSet('give deliver present provide offer');
const REPORTS = wordSet('briefing account explanation overview description summary update warning');
const HAVING = wordSet('have possess obtain receive');
const KNOWLEDGE = wordSet('information evidence intelligence proof indication word');
const OPEN = wordSet('known public plain');
/** What somebody who puts it on a thing says of it. */
const FIGURES = wordSet('figure number price value estimate');
const ABOUT = ['on', 'about', 'of'];
const LIGHT_CONFIDENCE = 0.6;

/**
 * The verb with its noun or adjective is the cue; what the noun is about, or what is made known, is the content.
 *
 *     The mayor gave a briefing on the flood.
 *     ========= ^^^^ ^^^^^^^^^^ ------------
 *     They made the results known.
 *     ==== ^^^^ ----------- ^^^^^
 */
export function findLightVerbs(facts: TokenFacts, sentences: readonly Sentence[], drafts: readonly Draft[]): Draft[] {
  const { tokens } = facts.document;
  const isTaken = new Uint8Array(tokens.length);
  for (const { cue } of drafts) for (const range of cue) isTaken.fill(1, range.first, range.end);
  const added: Draft[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (facts.isVerb[at] === 0 || isTaken[at] === 1 || facts.quotation[at]! > 0) continue;
      const draft = readLightVerb(facts, tokens[at]!);
      if (draft && !draft.cue.some((range) => isTaken.subarray(range.first, range.end).includes(1))) added.push(draft);
    }
  }
  return added;
}

function readLightVerb(facts: TokenFacts, verb: Token): Draft | null {
  const found = whatIsTold(facts, verb);
  const subject = verb.children.find((child) => isRelation(facts.document.tokens[child]!.deprel, 'nsubj'));
  if (!found || found.content.length === 0 || subject === undefined || subject > verb.index) return null;
  const source = subtreeRanges(facts, subject, () => false).slice(0, 1);
  const cue = joinNeighbours(
    [{ first: verb.index, end: verb.index + 1 }, ...found.cue].sort((a, b) => a.first - b.first),
  );
  if (cue.some((range) => holds(source, range.first) || holds(found.content, range.first))) return null;
  const { content } = found;
  const frame = {
    cue: { first: verb.index, end: verb.index + 1, head: verb.index, confidence: LIGHT_CONFIDENCE },
    source,
    content,
    confidence: 1,
  };
  return { frame, source, cue, content, rule: 'cue/light-verb', confidence: LIGHT_CONFIDENCE, via: null };
}

interface Told {
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

function whatIsTold(facts: TokenFacts, verb: Token): Told | null {
  const { tokens } = facts.document;
  const lemma = facts.lowerLemma[verb.index]!;
  const object = verb.children.find((child) => child > verb.index && isRelation(tokens[child]!.deprel, 'obj'));
  if (object === undefined) return null;
  if (lemma === 'make') return makesKnown(facts, verb, object);
  if (lemma === 'put') return putsFigures(facts, verb, object);
  const noun = facts.lowerLemma[object]!;
  if (tokens[object]!.children.some((child) => facts.lowerLemma[child] === 'no')) return null;
  const inside = tokens[object]!.children.filter((child) => child > object);
  if (GIVING.has(lemma) && REPORTS.has(noun)) {
    const beside = verb.children.filter((child) => child > object);
    return tell(
      facts,
      object,
      [...inside, ...beside].find((child) => isAbout(facts, child)),
    );
  }
  if (!HAVING.has(lemma) || !KNOWLEDGE.has(noun)) return null;
  return tell(
    facts,
    object,
    inside.find((child) => isThatClause(facts, child)),
  );
}

/** The noun with what stands before it, and what it is about. */
function tell(facts: TokenFacts, noun: number, topic: number | undefined): Told | null {
  if (topic === undefined) return null;
  const cue = subtreeRanges(facts, noun, (child) => child > noun).slice(-1);
  return { cue, content: subtreeRanges(facts, topic, () => false) };
}

/** “made the results known” */
function makesKnown(facts: TokenFacts, verb: Token, object: number): Told | null {
  const { tokens } = facts.document;
  const isOpen = (token: number): boolean => OPEN.has(facts.lowerLemma[token]!) || OPEN.has(tokens[token]!.form);
  const below = [...verb.children, ...tokens[object]!.children];
  const known = below.find(
    (child) => child > object && isOpen(child) && isRelation(tokens[child]!.deprel, 'xcomp', 'acl'),
  );
  if (known === undefined || facts.lowerLemma[object] === 'it') return null;
  const content = subtreeRanges(facts, object, (child) => child === known);
  return { cue: [{ first: known, end: known + 1 }], content };
}

/** “put a number on the damage”, “put figures to the claim” */
function putsFigures(facts: TokenFacts, verb: Token, object: number): Told | null {
  const { tokens } = facts.document;
  if (!FIGURES.has(facts.lowerLemma[object]!)) return null;
  const caseOf = (token: number): number | undefined =>
    tokens[token]!.children.find((child) => child < token && ['on', 'to'].includes(facts.lowerLemma[child]!));
  const below = [...tokens[object]!.children, ...verb.children].filter((child) => child > object);
  const thing = below.find((child) => isRelation(tokens[child]!.deprel, 'obl', 'nmod') && caseOf(child) !== undefined);
  if (thing === undefined) return null;
  const mark = caseOf(thing)!;
  const noun = subtreeRanges(facts, object, (child) => child > object).slice(-1);
  return {
    cue: [...noun, { first: mark, end: mark + 1 }],
    content: subtreeRanges(facts, thing, (child) => child === mark),
  };
}

function isAbout({ document, lowerLemma }: TokenFacts, token: number): boolean {
  const isMarked = (child: number): boolean =>
    isRelation(document.tokens[child]!.deprel, 'case', 'mark') && ABOUT.includes(lowerLemma[child]!);
  return document.tokens[token]!.children.some(isMarked);
}

function isThatClause({ document, lowerLemma }: TokenFacts, token: number): boolean {
  const { deprel, children } = document.tokens[token]!;
  return (
    isRelation(deprel, 'acl', 'ccomp') &&
    children.some((child) => document.tokens[child]!.deprel === 'mark' && lowerLemma[child] === 'that')
  );
}
