/** What a figure measures: the noun phrase, found from the tree with the tags as a check. */
import type { Span } from '../../../core/span.ts';
import type { Document, Token } from '../../../language/document.ts';
import { UNIT_NOUNS } from '../../../language/lexicon/time-words.ts';
import { childByDeprel, childrenOf, headOf, isRelation } from '../../../language/tree.ts';
import type { Candidate, FigureSentence } from './candidate.ts';
import { CAUSING_VERBS, VERBS } from './change.ts';
import { type NounPhrase, nounPhraseOf } from './noun-phrase.ts';

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
  const shared = sharedSubject(context, candidate, earlier);
  if (shared !== null) return shared;
  const found =
    candidate.noun !== null ? countedSubject(document, candidate) : measuredNoun(context, candidate, earlier);
  if (found === null) return null;
  const noun = antecedentOf(document, found.noun);
  const other = earlier.find((each) => each.candidate.noun === null && isWithin(noun, each.candidate));
  if (other !== undefined || noun.upos === 'PRON')
    return other?.subject ?? earlier[earlier.length - 1]?.subject ?? null;
  const phrase = nounPhraseOf(document, noun, omitted);
  return phrase === null || phrase.text === '' ? null : { phrase, rule: found.rule };
}

/** A unit that a tagger takes for a noun ("percent", "m") is no subject, but has one. */
function isWithin(noun: Token, candidate: Candidate): boolean {
  return candidate.firstToken <= noun.index && noun.index < candidate.endToken;
}

interface Found {
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

/** "$900m (£723m)", "125,600 positions or 2.2 per cent", "from 3% to 5%": the subject of the figure right before. */
function sharedSubject({ document }: FigureSentence, candidate: Candidate, earlier: Earlier): Subject | null {
  const last = earlier[earlier.length - 1];
  if (last === undefined || last.subject === null || candidate.noun !== null || last.candidate.noun !== null)
    return null;
  const between = document.tokens.slice(last.candidate.endToken, candidate.firstToken);
  const isBeside =
    between.length <= 3 &&
    between.length > 0 &&
    between.every((token) => /^(?:\(|\/|or|,|to|from|and|up|down|-|–)$/u.test(token.form.toLowerCase()));
  if (ofPhrase(document, candidate) !== null) return null;
  return isBeside || isOtherEnd(document, candidate, last.candidate) ? last.subject : null;
}

/** The most tokens between the two ends of a change: "78% of the deal will be paid in cash, up from 50%". */
const LONGEST_CHANGE = 14;

/** "… from 6.29%" after "6.7%": the other end of a change in the same unit. */
function isOtherEnd(document: Document, candidate: Candidate, last: Candidate): boolean {
  const link = document.tokens[candidate.firstToken - 1]?.form.toLowerCase();
  const isNear = candidate.firstToken - last.endToken <= LONGEST_CHANGE;
  return (
    isNear &&
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
    nounBefore(document, candidate) ??
    verbArgument(document, candidate, earlier) ??
    nearestNoun(context, candidate)
  );
}

/** The most tokens of a bracket between a figure and what it measures: "$900m (£723m) worth of tools". */
const LONGEST_BRACKET = 6;

function afterBracket(document: Document, at: number): number {
  if (document.tokens[at]?.form !== '(') return at;
  for (let close = at + 1; close < at + LONGEST_BRACKET; close++) {
    if (document.tokens[close]?.form === ')') return close + 1;
  }
  return at;
}

/** "70% of the machine tools", "two years of war", "half the population". */
function ofPhrase(document: Document, candidate: Candidate): Found | null {
  const next = document.tokens[afterBracket(document, candidate.endToken)];
  if (next === undefined) return null;
  const isOf = next.form.toLowerCase() === 'of';
  const isDirect = candidate.quantity.kind === 'fraction' && /^(?:the|its|their|his|her|our|all)$/iu.test(next.form);
  const isWorth = next.form.toLowerCase() === 'worth' && document.tokens[next.index + 1]?.form.toLowerCase() === 'of';
  if (!isOf && !isDirect && !isWorth) return null;
  const from = isWorth ? next.index + 2 : isOf ? next.index + 1 : next.index;
  const noun = headOfPhrase(document, afterAmount(document, from));
  return noun === null ? null : { noun, rule: 'of' };
}

/** The most tokens of an amount between "of" and what it is of: "70% of the $900m (£723m) worth of tools". */
const LONGEST_AMOUNT = 12;

/** The place after an amount that goes on with "of", or the place itself. */
function afterAmount(document: Document, from: number): number {
  const first = document.tokens[from]?.upos === 'DET' ? from + 1 : from;
  const opener = document.tokens[first];
  if (opener === undefined || (opener.upos !== 'SYM' && !/^[\d$£€¥]/u.test(opener.form))) return from;
  for (let at = first + 1; at < first + LONGEST_AMOUNT && at < document.tokens.length; at++) {
    const token = document.tokens[at]!;
    if (token.form.toLowerCase() === 'of') return at + 1;
    if (token.upos === 'VERB' || token.form === ',' || token.form === '.') return from;
  }
  return from;
}

/** The head of the noun phrase that begins at a token: the last noun of its run, or by the tree. */
function headOfPhrase(document: Document, from: number): Token | null {
  let noun: Token | null = null;
  for (let at = from; at < document.tokens.length && at < from + 12; at++) {
    const token = document.tokens[at]!;
    if (token.upos === 'NOUN' || token.upos === 'PROPN') {
      if (noun !== null && !continuesNoun(noun, token)) break;
      noun = token;
    } else if (noun === null && token.upos === 'PRON' && !/^(?:its|their|his|her|our|my|your)$/iu.test(token.form))
      return token;
    else if (token.xpos === 'POS' || /^['’]s?$/u.test(token.form)) noun = null;
    else if (
      noun !== null ? token.form !== '-' : !/^(?:DET|ADJ|NUM|ADV|PRON|SYM|VERB|PUNCT|PART|CCONJ)$/u.test(token.upos)
    )
      break;
    else if (noun === null && token.upos === 'VERB' && !/^VB[NG]$/u.test(token.xpos)) break;
  }
  return noun;
}

/** "stone pizza oven", "Super Retina display": the next noun goes on with the phrase. */
function continuesNoun(noun: Token, token: Token): boolean {
  if (noun.head === token.index) return true;
  if (noun.index !== token.index - 1 || noun.xpos === 'NNS') return false;
  return token.xpos !== 'NNP' || noun.xpos === 'NNP';
}

/** "Of the microelectronics that Russia imported, 90% came from China". */
function frontedOf({ document, sentence }: FigureSentence, candidate: Candidate): Found | null {
  if (candidate.quantity.kind !== 'percent' && candidate.quantity.kind !== 'fraction') return null;
  const first = document.tokens[sentence.firstToken]!;
  if (first.form !== 'Of' || candidate.firstToken === first.index) return null;
  const noun = headOfPhrase(document, first.index + 1);
  return noun === null ? null : { noun, rule: 'fronted-of' };
}

/** Words between a noun and what it is worth. */
const VALUE_WORDS = new Set([
  'worth',
  'valued',
  'priced',
  'estimated',
  'put',
  'totaling',
  'totalling',
  'costing',
  'measuring',
  'weighing',
  'numbering',
  'averaging',
  'exceeding',
]);

/** "machine tools worth $900m", "tools, valued at about $900m". */
function valuedNoun(document: Document, candidate: Candidate): Found | null {
  let at = candidate.firstToken - 1;
  if (/^(?:at|in|up|to|a|some)$/iu.test(document.tokens[at]?.form ?? '')) at--;
  const word = document.tokens[at];
  if (word === undefined || !VALUE_WORDS.has(word.form.toLowerCase())) return null;
  let before = at - 1;
  const isVerb = /^(?:is|was|are|were|be|been|being)$/iu.test(document.tokens[before]?.form ?? '');
  if (isVerb) return null;
  while (before >= 0 && /^(?:,|is|also|together|collectively|jointly)$/iu.test(document.tokens[before]!.form)) before--;
  const noun = document.tokens[before];
  if (noun === undefined || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN')) return null;
  return { noun: topOfCompound(document, noun), rule: 'valued' };
}

function topOfCompound(document: Document, noun: Token): Token {
  let top = noun;
  while (isRelation(top.deprel, 'compound', 'flat') && top.head > top.index) top = document.tokens[top.head]!;
  return top;
}

/** "a stake in the firm worth $5m": the noun that the last noun's phrase belongs to, where a preposition ties them. */
function phraseHead(document: Document, noun: Token): Token {
  let top = noun;
  for (let steps = 0; steps < 4; steps++) {
    const head = headOf(document, top);
    if (
      head === undefined ||
      !isRelation(top.deprel, 'nmod', 'compound', 'flat') ||
      (head.upos !== 'NOUN' && head.upos !== 'PROPN') ||
      head.index > noun.index
    )
      break;
    if (childByDeprel(document, head, 'nummod') !== undefined) break;
    top = head;
  }
  return top;
}

/** "a 0.6 per cent fee", "a 51 per cent stake in a school", "a 30-year bond". */
function modifiedNoun(document: Document, candidate: Candidate): Found | null {
  const head = headOf(document, candidate.head);
  const isBefore =
    head !== undefined &&
    head.index >= candidate.endToken &&
    head.upos === 'NOUN' &&
    !UNIT_NOUNS.has(head.form.toLowerCase()) &&
    isRelation(candidate.head.deprel, 'nummod', 'compound', 'amod', 'nmod', 'det', 'advmod', 'obl');
  if (isBefore && head.index - candidate.endToken < 6 && !hasCase(document, candidate))
    return { noun: head, rule: 'modified' };
  const { quantity } = candidate;
  const isTight = quantity.isCompound || isSingularUnit(document, candidate);
  if (!isTight || quantity.isAge) return null;
  const noun = headOfPhrase(document, candidate.endToken);
  if (noun === null || noun.index - candidate.endToken > 5 || UNIT_NOUNS.has(noun.form.toLowerCase())) return null;
  return { noun, rule: 'modified' };
}

/** "an $800 oven", "a 10% stake": an article before the number, a noun right after it. */
function isSingularUnit(document: Document, candidate: Candidate): boolean {
  const before = document.tokens[candidate.firstToken - 1]?.form.toLowerCase() ?? '';
  const next = document.tokens[candidate.endToken];
  if (next === undefined || (next.upos !== 'NOUN' && next.upos !== 'ADJ' && next.upos !== 'PROPN')) return false;
  return /^(?:a|an|the|its|their|his|her|this|that|another)$/u.test(before) || next.upos === 'NOUN';
}

function hasCase(document: Document, candidate: Candidate): boolean {
  return childByDeprel(document, candidate.head, 'case') !== undefined && candidate.quantity.bound !== 'more_than';
}

/** Prepositions that tie a figure to the noun before it. */
const NOUN_LINKS = new Set(['of', 'at', 'to', 'from', 'for', 'between', 'with', 'in']);

/** "a fine of $3 billion", "a speed of 15 to 22 mph", "the offer of C$6", "prices from $5". */
function nounBefore(document: Document, candidate: Candidate): Found | null {
  const link = document.tokens[candidate.firstToken - 1];
  if (link === undefined) return null;
  const isLink =
    NOUN_LINKS.has(link.form.toLowerCase()) || /^(?:from|between)$/iu.test(document.tokens[candidate.firstToken]!.form);
  const before = isLink && NOUN_LINKS.has(link.form.toLowerCase()) ? document.tokens[link.index - 1] : link;
  if (!isLink || before === undefined) return null;
  if (before.upos !== 'NOUN' && before.upos !== 'PROPN') return null;
  const head = headOf(document, candidate.head);
  const isOf = link.form.toLowerCase() === 'of' || candidate.quantity.connector !== null;
  if (!isOf && head?.upos !== 'NOUN' && head?.upos !== 'PROPN') return null;
  if (!isOf && head !== undefined && head.index > candidate.firstToken) return null;
  const noun = phraseHead(document, topOfCompound(document, before));
  return { noun: noun.index < candidate.firstToken ? noun : before, rule: 'noun-before' };
}

/** Verbs whose object the figure measures, not their subject: "bought the firm for $5m", "cut rates by 5%". */
function verbArgument(document: Document, candidate: Candidate, earlier: Earlier): Found | null {
  const verb = governingVerb(document, candidate);
  if (verb === null) return null;
  const isOblique = isRelation(candidate.head.deprel, 'obl');
  const object = childrenOf(document, verb).find(
    (token) =>
      isRelation(token.deprel, 'obj') &&
      token.index !== candidate.head.index &&
      (token.upos === 'NOUN' || token.upos === 'PROPN') &&
      !isFigureHead(earlier, token),
  );
  const isBy = childByDeprel(document, candidate.head, 'case')?.form.toLowerCase() === 'by';
  const isOfObject =
    isOblique && (!isBy || CAUSING_VERBS.has(verb.lemma.toLowerCase()) || VERBS.has(verb.lemma.toLowerCase()));
  if (isOfObject && object !== undefined && object.index < candidate.firstToken)
    return { noun: object, rule: 'object' };
  const isObject =
    (isRelation(candidate.head.deprel, 'obj') || childByDeprel(document, candidate.head, 'case') === undefined) &&
    (candidate.quantity.kind === 'percent' || candidate.quantity.kind === 'fraction');
  const ellipsis = isObject ? earlierObject(document, verb) : null;
  if (ellipsis !== null) return { noun: ellipsis, rule: 'ellipsis' };
  const subject = subjectOfVerb(document, verb);
  if (subject === null || subject.index === candidate.head.index)
    return candidate.head.deprel.startsWith('nsubj') ? predicateNoun(document, verb, candidate) : null;
  return { noun: subject, rule: 'subject' };
}

/** "China provided more than 70%" after "Russia imported machine tools": the object of the clause that it is joined to. */
function earlierObject(document: Document, verb: Token): Token | null {
  const head = isRelation(verb.deprel, 'conj') ? headOf(document, verb) : undefined;
  return head === undefined ? null : (childByDeprel(document, head, 'obj') ?? null);
}

/** "5% is the fee": the noun that the figure is said to be. */
function predicateNoun(_document: Document, verb: Token, candidate: Candidate): Found | null {
  return verb.upos === 'NOUN' && verb.index > candidate.endToken ? { noun: verb, rule: 'predicate' } : null;
}

function isFigureHead(earlier: Earlier, token: Token): boolean {
  return earlier.some(({ candidate }) => candidate.head.index === token.index);
}

/** The verb, or the predicate with a copula, that the figure's clause has. */
function governingVerb(document: Document, candidate: Candidate): Token | null {
  let token: Token | undefined = candidate.head;
  for (let steps = 0; token !== undefined && steps < 6; steps++) {
    if (token.upos === 'VERB' || token.upos === 'AUX' || childByDeprel(document, token, 'cop', 'nsubj') !== undefined)
      return token;
    token = headOf(document, token);
  }
  return null;
}

/** The subject of a verb, or that of the verb it is joined to or complements. */
function subjectOfVerb(document: Document, verb: Token): Token | null {
  let token: Token | undefined = verb;
  for (let steps = 0; token !== undefined && steps < 5; steps++) {
    const subject = childByDeprel(document, token, 'nsubj');
    if (subject !== undefined) return subject;
    if (isRelation(token.deprel, 'acl')) return headOf(document, token) ?? null;
    if (!isRelation(token.deprel, 'conj', 'xcomp', 'advcl', 'ccomp', 'parataxis', 'aux')) return null;
    token = headOf(document, token);
  }
  return null;
}

/** The noun nearest before the figure, else right after it. */
function nearestNoun({ document, sentence }: FigureSentence, candidate: Candidate): Found | null {
  for (let at = candidate.firstToken - 1; at >= sentence.firstToken; at--) {
    const token = document.tokens[at]!;
    if (token.upos === 'NOUN' || token.upos === 'PROPN') {
      const noun = phraseHead(document, topOfCompound(document, token));
      return { noun: noun.index < candidate.firstToken ? noun : token, rule: 'nearest' };
    }
    if (token.form === ';' || token.form === '(') break;
  }
  const noun = headOfPhrase(document, candidate.endToken);
  return noun === null || noun.index >= sentence.endToken ? null : { noun, rule: 'next' };
}
