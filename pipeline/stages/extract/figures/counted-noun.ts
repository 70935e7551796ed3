/** The noun that a number counts: "five Chinese companies", "dozens of people", "two of Johnson's deputies". */
import type { Document, Sentence, Token } from '../../../language/document.ts';
import { isRelation } from '../../../language/tree.ts';

/** Where the counted noun phrase ends: the noun, and the rule that found it. */
export interface CountedNoun {
  readonly noun: Token;
  readonly rule: 'hyphen' | 'of' | 'next';
}

/** The most words between a number and its noun. */
const LONGEST_PHRASE = 9;

/**
 * Finds the noun counted by a number whose last token is `last`, from the tags; the tree only decides where a noun is followed by another.
 * @param isCompound the number is tied to the noun by a hyphen: "3-cylinder".
 */
export function findCountedNoun(
  document: Document,
  sentence: Sentence,
  last: number,
  isCompound: boolean,
): CountedNoun | null {
  const next = document.tokens[last + 1];
  if (next === undefined || last + 1 >= sentence.endToken) return null;
  if (isCompound) return hyphenatedNoun(document, sentence, last + 1);
  if (next.form.toLowerCase() === 'of') {
    const noun = scanPhrase(document, sentence, last + 2, true);
    return noun === null ? null : { noun, rule: 'of' };
  }
  const noun = scanPhrase(document, sentence, last + 1, false);
  return noun === null ? null : { noun, rule: 'next' };
}

/** "3-cylinder engine": the word after the hyphen, whether it is a token of its own or not. */
function hyphenatedNoun(document: Document, sentence: Sentence, at: number): CountedNoun | null {
  const first = document.tokens[at]!;
  const token = first.form === '-' && at + 1 < sentence.endToken ? document.tokens[at + 1]! : first;
  return token.upos === 'NOUN' || token.upos === 'ADJ' || token.upos === 'PROPN'
    ? { noun: token, rule: 'hyphen' }
    : null;
}

/** The last noun of the run of words that can stand in a noun phrase before its head. */
function scanPhrase(document: Document, sentence: Sentence, from: number, takesDeterminer: boolean): Token | null {
  let noun: Token | null = null;
  let takesDet = takesDeterminer;
  for (let at = from; at < sentence.endToken && at < from + LONGEST_PHRASE; at++) {
    const token = document.tokens[at]!;
    if (isNoun(token)) {
      if (noun !== null && !joinsCompound(document, noun, token)) return noun;
      noun = token;
      takesDet = false;
      continue;
    }
    if (noun !== null && token.form === '-' && noun.end === token.start) {
      noun = null;
      continue;
    }
    if (noun === null && isOpeningQuote(document, token)) continue;
    if ((token.form === '"' || token.form === '”') && noun?.head === at + 1 && isNoun(document.tokens[at + 1]!)) {
      noun = null;
      continue;
    }
    if (takesDet && (token.upos === 'DET' || token.upos === 'PRON' || token.upos === 'NUM')) continue;
    if (token.form === "'s" || token.form === '’s' || token.form === "'" || token.form === '’') {
      if (noun === null || !takesDeterminer) return noun;
      noun = null;
      continue;
    }
    if (!isPremodifier(document, token, at, noun, sentence)) return noun;
    if (noun !== null) {
      const rest = laterNoun(document, sentence, at, noun);
      return rest ?? noun;
    }
  }
  return noun;
}

function isNoun(token: Token): boolean {
  return (token.upos === 'NOUN' || token.upos === 'PROPN') && STARTS_WITH_LETTER.test(token.form);
}

/** ".DXY" and "/" are no nouns, whatever their tag. */
const STARTS_WITH_LETTER = /^\p{L}/u;

/** The most tokens from a noun to the one that it is below: "U.S. Capitol Police officers". */
const LONGEST_COMPOUND = 4;

/** "shipping containers", "U.S. Internet companies": the tree hangs the first noun under the second or one after it, or the first is singular and touches it. */
function joinsCompound(document: Document, first: Token, second: Token): boolean {
  if (second.index !== first.index + 1 && document.tokens[first.index + 1]!.form !== '-') return false;
  const isAhead = first.head >= second.index && first.head <= first.index + LONGEST_COMPOUND;
  const isBelow = isAhead && isRelation(first.deprel, 'compound', 'amod', 'nmod', 'flat');
  if (isBelow || first.xpos.endsWith('S')) return isBelow;
  return second.upos === 'NOUN' && !first.xpos.endsWith('S') && second.head !== first.index;
}

/** 60 “yea” votes: quotation marks around the words before the noun. */
function isOpeningQuote(document: Document, { form, index, start, end }: Token): boolean {
  if ((form !== '"' && form !== '“') || document.tokens[index - 1]?.end === start) return false;
  const next = document.tokens[index + 1];
  return next?.start === end && (isNoun(next) || next.upos === 'ADJ' || next.upos === 'INTJ');
}

/** Words that may stand between the number and its noun. */
function isPremodifier(document: Document, token: Token, at: number, noun: Token | null, sentence: Sentence): boolean {
  if (token.upos === 'ADJ' || token.xpos === 'HYPH' || token.form === '-') return true;
  if (noun !== null) return false;
  if (token.xpos === 'VBN' || token.xpos === 'VBG' || token.xpos === 'JJ') return hasNounAfter(document, at, sentence);
  if (token.xpos === 'VBD') return document.tokens[at + 1]?.xpos === 'NNS' && document.tokens[at - 1]?.upos === 'NUM';
  if (token.upos === 'ADV' || token.upos === 'CCONJ' || token.form === ',')
    return hasModifierAfter(document, at, sentence);
  if (token.upos === 'NUM') return document.tokens[at + 1]?.form === '-' || document.tokens[at - 1]?.form === '-';
  return false;
}

function hasNounAfter(document: Document, at: number, sentence: Sentence): boolean {
  const next = document.tokens[at + 1];
  return next !== undefined && next.index < sentence.endToken && (isNoun(next) || next.upos === 'ADJ');
}

function hasModifierAfter(document: Document, at: number, sentence: Sentence): boolean {
  const next = document.tokens[at + 1];
  const before = document.tokens[at - 1];
  if (next === undefined || next.index >= sentence.endToken) return false;
  const isModifier = next.upos === 'ADJ' || next.xpos === 'VBN' || next.xpos === 'VBG';
  if (document.tokens[at]!.upos === 'ADV') return isModifier && next.head > next.index;
  return isModifier && before?.upos === 'ADJ' && next.head > next.index;
}

/** A noun after an adjective that follows a noun ("league high games") only where the tree has the first noun below it. */
function laterNoun(document: Document, sentence: Sentence, at: number, noun: Token): Token | null {
  const next = document.tokens[at + 1];
  if (next === undefined || next.index >= sentence.endToken || !isNoun(next)) return null;
  return noun.head === next.index && next.xpos !== 'NNP' ? next : null;
}
