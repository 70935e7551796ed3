/** What a figure measures: the noun phrase, found from the tree with the tags as a check. */
import type { Span } from '../../../core/span.ts';
import type { Document, Token } from '../../../language/document.ts';
import { headOf, isRelation } from '../../../language/tree.ts';
import type { Candidate, FigureSentence } from './candidate.ts';
import {
  amountOf,
  boundedNoun,
  bracketedNoun,
  modifiedNoun,
  nearestNoun,
  nounBefore,
  valuedNoun,
} from './noun-beside.ts';
import { type NounPhrase, nounPhraseOf } from './noun-phrase.ts';
import { frontedOf, headOfPhrase, ofPhrase } from './of-phrase.ts';
import { verbArgument } from './verb-argument.ts';

/** A subject and the rule that found it. */
export interface Subject {
  readonly phrase: NounPhrase;
  readonly rule: string;
}

/** The figures found so far in the sentence, with their subjects. */
export type Earlier = readonly { readonly candidate: Candidate; readonly subject: Subject | null }[];

/** Finds the subject of a figure; `omitted` are the spans of the sentence's figures and times. */
export function subjectOf(
  context: FigureSentence,
  candidate: Candidate,
  earlier: Earlier,
  omitted: readonly Span[],
): Subject | null {
  const { document } = context;
  if (isPerson(document, candidate)) return null;
  const shared = sharedSubject(context, candidate, earlier);
  if (shared !== null) return shared;
  const found =
    candidate.noun !== null ? countedSubject(document, candidate) : measuredNoun(context, candidate, earlier);
  if (found === null) return null;
  const noun = antecedentOf(document, found.noun);
  if (candidate.noun === null && isWithin(noun, candidate)) return null;
  const other = earlier.find((each) => each.candidate.noun === null && isWithin(noun, each.candidate));
  if (other?.candidate.quantity.isAge === true && other.subject === null) return personOfAge(document, other.candidate);
  if (other !== undefined || noun.upos === 'PRON')
    return other?.subject ?? earlier[earlier.length - 1]?.subject ?? null;
  const end = found.rule === 'fronted-of' ? candidate.firstToken : undefined;
  const phrase = nounPhraseOf(document, noun, omitted, end);
  return phrase === null || phrase.text === '' ? null : { phrase, rule: found.rule };
}

/** "the 43-year-old said": an age that stands for the person, with no noun after it. */
function isPerson({ tokens }: Document, { quantity, endToken, firstToken }: Candidate): boolean {
  if (!quantity.isAge || !quantity.isCompound) return false;
  const next = tokens[endToken];
  const opener = tokens[firstToken - 1]?.upos;
  return opener === 'DET' && (next === undefined || !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.upos));
}

/** "A 60-year-old may take 3%": the one of that age. */
function personOfAge({ tokens, text }: Document, { firstToken, endToken, span, head }: Candidate): Subject {
  const phrase = { text: text.slice(span.start, span.end), tokens: tokens.slice(firstToken, endToken), noun: head };
  return { phrase, rule: 'age' };
}

/** A unit that a tagger takes for a noun ("percent", "m") is no subject, but has one. */
function isWithin(noun: Token, candidate: Candidate): boolean {
  return candidate.firstToken <= noun.index && noun.index < candidate.endToken;
}

/** The noun that a figure measures, and the rule that found it. */
export interface Found {
  readonly noun: Token;
  readonly rule: string;
}

/** What is counted; of "a 27-nation bloc", the bloc. */
function countedSubject(document: Document, candidate: Candidate): Found {
  const modified = candidate.isCompound ? headOfPhrase(document, candidate.endToken) : null;
  if (modified !== null && modified.index - candidate.endToken < 4) return { noun: modified, rule: 'modified' };
  return { noun: candidate.noun!, rule: 'counted' };
}

/** A relative pronoun stands for the noun that its clause hangs by. */
function antecedentOf(document: Document, noun: Token): Token {
  if (noun.upos !== 'PRON' && noun.upos !== 'DET' && noun.xpos !== 'WDT' && noun.upos !== 'SCONJ') return noun;
  if (!/^(?:that|which|who|whom)$/iu.test(noun.form)) return noun;
  for (let verb = headOf(document, noun); verb !== undefined; verb = headOf(document, verb)) {
    if (isRelation(verb.deprel, 'acl')) return headOf(document, verb) ?? noun;
    if (verb.upos === 'NOUN') return noun;
  }
  return noun;
}

/** "$900m (£723m)", "900 posts or 3%", "from 3% to 5%": the subject of the figure right before. */
function sharedSubject({ document }: FigureSentence, candidate: Candidate, earlier: Earlier): Subject | null {
  const last = earlier[earlier.length - 1];
  if (last === undefined || last.subject === null || candidate.noun !== null || last.candidate.noun !== null)
    return null;
  const isBeside = areJoined(document, last.candidate.endToken, candidate.firstToken);
  if (ofPhrase(document, candidate) !== null) return null;
  return isBeside || isOtherEnd(document, candidate, last.candidate) ? last.subject : null;
}

/** Words that tie a figure to the one before it. */
const JOINTS: ReadonlySet<string> = new Set(['(', '/', 'or', ',', 'to', 'from', 'and', 'up', 'down', '-', '–']);

/** One to three words that tie, and no other. */
function areJoined({ tokens }: Document, first: number, end: number): boolean {
  if (end <= first || end - first > 3) return false;
  for (let index = first; index < end; index++) if (!JOINTS.has(tokens[index]!.form.toLowerCase())) return false;
  return true;
}

/** The most tokens between the two ends of a change: "40% of its seats were sold, up from 30%". */
const LONGEST_CHANGE = 14;

/** "… from 6.29%" after "6.7%": the other end of a change in the same unit. */
function isOtherEnd(document: Document, candidate: Candidate, last: Candidate): boolean {
  const link = document.tokens[candidate.firstToken - 1]?.form.toLowerCase();
  const isNear = candidate.firstToken - last.endToken <= LONGEST_CHANGE;
  const isOtherClause = document.tokens
    .slice(last.endToken, candidate.firstToken)
    .some((token) => isRelation(token.deprel, 'nsubj'));
  return (
    isNear &&
    !isOtherClause &&
    (link === 'from' || link === 'to') &&
    candidate.quantity.unit !== null &&
    candidate.quantity.unit === last.quantity.unit
  );
}

/** The rules for figures that count no noun, the surest first. */
function measuredNoun(context: FigureSentence, candidate: Candidate, earlier: Earlier): Found | null {
  const { document } = context;
  return (
    ofPhrase(document, candidate) ??
    frontedOf(context, candidate) ??
    valuedNoun(document, candidate) ??
    modifiedNoun(document, candidate) ??
    bracketedNoun(document, candidate) ??
    nounBefore(document, candidate) ??
    boundedNoun(document, candidate) ??
    amountOf(context, candidate) ??
    verbArgument(document, candidate, earlier) ??
    nearestNoun(context, candidate)
  );
}
