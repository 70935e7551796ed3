/** What a figure is a part or an amount of: "70% of the machine tools", "Of the chips, 90% …". */
import type { Document, Token } from '../../../language/document.ts';
import type { Candidate, FigureSentence } from './candidate.ts';
import type { Found } from './subject.ts';

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
export function ofPhrase(document: Document, candidate: Candidate): Found | null {
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

/** The most tokens of an amount between "of" and what it is of: "half of the $5m (£4m) worth of tools". */
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
export function headOfPhrase(document: Document, from: number): Token | null {
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
export function frontedOf({ document, sentence }: FigureSentence, candidate: Candidate): Found | null {
  if (candidate.quantity.kind !== 'percent' && candidate.quantity.kind !== 'fraction') return null;
  const first = document.tokens[sentence.firstToken]!;
  if (first.form !== 'Of' || candidate.firstToken === first.index) return null;
  const noun = headOfPhrase(document, first.index + 1);
  return noun === null ? null : { noun, rule: 'fronted-of' };
}
