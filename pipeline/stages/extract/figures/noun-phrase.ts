/** The words of a noun phrase as a subject: without its numbers, times, asides and what only informs. */
import type { Span } from '../../../core/span.ts';
import type { Document, Token } from '../../../language/document.ts';
import { isRelation, subtreeOf } from '../../../language/tree.ts';

/** The most tokens that a subject takes; longer ones are cut where a dependent of the noun begins. */
const LONGEST_SUBJECT = 24;

/** What a subject is made of: its words in the article's order, and its noun. */
export interface NounPhrase {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly noun: Token;
}

/**
 * Renders the phrase of a noun.
 * @param omitted spans that are left out: figures and times.
 * @param before the token that the phrase ends before.
 */
export function nounPhraseOf(
  document: Document,
  noun: Token,
  omitted: readonly Span[],
  before = Number.POSITIVE_INFINITY,
): NounPhrase | null {
  const isOmitted = (token: Token): boolean =>
    omitted.some((span) => span.start <= token.start && token.end <= span.end);
  const kept = subtreeOf(document, noun, (token) => token !== noun && isAside(document, noun, token, isOmitted)).filter(
    (token) => token === noun || (token.index < before && !isOmitted(token)),
  );
  const tokens = trimTokens(beforeMainVerb(contiguousAround(dropDangling(kept, isOmitted), noun), noun), noun);
  if (tokens.length === 0 || tokens.length > LONGEST_SUBJECT) return headPhrase(document, noun, isOmitted);
  return { text: textOf(document, tokens), tokens, noun };
}

/** Relations of dependents that only inform, or belong to the clause. */
const ASIDES: ReadonlySet<string> = new Set(
  'appos parataxis punct cc conj nsubj cop aux mark discourse advcl vocative list dep csubj expl ccomp orphan dislocated'.split(
    ' ',
  ),
);

function withoutSubtype(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** Dependents that only inform, or belong to the clause. */
function isAside(document: Document, noun: Token, token: Token, isOmitted: (token: Token) => boolean): boolean {
  const isDirect = token.head === noun.index;
  if (isDirect && ASIDES.has(withoutSubtype(token.deprel))) {
    return !(
      isRelation(token.deprel, 'conj', 'cc') &&
      token.index > noun.index &&
      isPlainConjunct(document, noun, token)
    );
  }
  if (isDirect && isRelation(token.deprel, 'case', 'nummod')) return true;
  if (isDirect && token.index > noun.index && !isRelation(token.deprel, 'conj', 'cc') && isAfterComma(document, token))
    return true;
  if (isRelation(token.deprel, 'acl') && !isRestrictive(document, document.tokens[token.head]!, token)) return true;
  if (isRelation(token.deprel, 'conj') && token.upos === 'VERB' && isAfterComma(document, token)) return true;
  if (isRelation(token.deprel, 'parataxis', 'obl:tmod', 'nmod:tmod', 'obl:unmarked', 'nmod:unmarked')) return true;
  if (isRelation(token.deprel, 'nmod', 'obl', 'nummod', 'appos') && isOmitted(token)) return true;
  return isDirect && isRelation(token.deprel, 'advmod') && token.index < noun.index;
}

/** The first word of a phrase. */
function firstOf(document: Document, token: Token): Token {
  let first = token.index;
  const open = [token.index];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (index < first) first = index;
    for (const child of document.tokens[index]!.children) open.push(child);
  }
  return document.tokens[first]!;
}

/** What a comma cuts off informs; "that" goes on all the same. */
function isAfterComma(document: Document, token: Token): boolean {
  const first = firstOf(document, token);
  const opener = first.form === ',' ? document.tokens[first.index + 1] : first;
  if (opener?.form.toLowerCase() === 'that') return false;
  return first.form === ',' || document.tokens[first.index - 1]?.form === ',';
}

/** A noun joined by "and" right beside, as in "planes, tanks and missiles". */
function isPlainConjunct(document: Document, noun: Token, token: Token): boolean {
  if (isRelation(token.deprel, 'cc')) return true;
  return (
    (token.upos === 'NOUN' || token.upos === 'PROPN') &&
    !token.children.some((child) => isRelation(document.tokens[child]!.deprel, 'nsubj', 'nummod')) &&
    token.index - noun.index < 6
  );
}

/** A relative clause with "that" or without a comma before it restricts the noun; a participle after a comma informs. */
function isRestrictive(document: Document, noun: Token, clause: Token): boolean {
  const first = firstOf(document, clause);
  const before = document.tokens[first.index - 1];
  if (clause.index < noun.index) return true;
  if (/^(?:that|which)$/iu.test(first.form) || first.form === ',') {
    const opener = first.form === ',' ? document.tokens[first.index + 1] : first;
    if (opener?.form.toLowerCase() === 'that') return true;
  }
  return (
    before?.form !== ',' && first.form !== ',' && before?.form !== '(' && before?.form !== '—' && before?.form !== '-'
  );
}

/** Prepositions and commas left without what stood after them. */
function dropDangling(tokens: readonly Token[], isOmitted: (token: Token) => boolean): Token[] {
  const kept = new Set(tokens.map((token) => token.index));
  return tokens.filter(
    (token) =>
      !(
        isRelation(token.deprel, 'case', 'cc', 'punct', 'mark') &&
        token.head >= 0 &&
        !kept.has(token.head) &&
        !isOmitted(token)
      ),
  );
}

/** In a broken tree a phrase can have words far away: only those without a verb or full clause between stay. */
function contiguousAround(tokens: readonly Token[], noun: Token): Token[] {
  return tokens.filter((token) => Math.abs(token.index - noun.index) <= LONGEST_SUBJECT);
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** "the tools that Russia imported | were received from China": a second finite verb in a row is the clause's own. */
function beforeMainVerb(tokens: readonly Token[], noun: Token): Token[] {
  let hasVerb = false;
  let hasClause = false;
  for (const [position, token] of tokens.entries()) {
    if (token.index <= noun.index) continue;
    if (/^(?:CCONJ|SCONJ)$/u.test(token.upos) || token.form === ',' || token.xpos.startsWith('W')) hasVerb = false;
    hasClause ||= token.xpos.startsWith('W') || /^(?:that|nsubj)/u.test(token.form === 'that' ? 'that' : token.deprel);
    const hasTense = FINITE.has(token.xpos);
    if (hasTense && (hasVerb || !hasClause)) return tokens.slice(0, position);
    if (hasTense && token.upos === 'VERB') hasVerb = true;
  }
  return [...tokens];
}

/** Without punctuation, conjunctions and determiners "a", "an" at the ends. */
function trimTokens(tokens: readonly Token[], noun: Token): Token[] {
  let first = 0;
  let end = tokens.length;
  while (first < end && tokens[first] !== noun && (isLink(tokens[first]!) || tokens[first]!.xpos.startsWith('W'))) {
    if (opensQuotation(tokens, first)) break;
    first++;
  }
  const isOpener = tokens[first]?.upos === 'ADV' && tokens[first + 1]?.form === ',';
  if (isOpener && tokens[first] !== noun) first += 2;
  while (first < end && tokens[first] !== noun && /^an?$/iu.test(tokens[first]!.form)) first++;
  while (end > first && tokens[end - 1] !== noun && (isLink(tokens[end - 1]!) || tokens[end - 1]!.upos === 'DET'))
    end--;
  return tokens.slice(first, end);
}

/** A quotation mark with another after it in the phrase: “yes” votes. */
function opensQuotation(tokens: readonly Token[], first: number): boolean {
  return QUOTES.test(tokens[first]!.form) && tokens.some((token, index) => index > first && QUOTES.test(token.form));
}

const QUOTES = /^["“”]$/u;

const LINK_FORM = /^(?:in|on|at|of|to|for|by|with|from|and|or|as|than|about|around|aged)$/iu;

/** Words that only tie others: none stands at an end of a phrase, whatever its tag. */
function isLink(token: Token): boolean {
  return /^(?:PUNCT|CCONJ|ADP|SCONJ)$/u.test(token.upos) || LINK_FORM.test(token.form);
}

/** The noun with what stands right before it, where the whole is too long. */
function headPhrase(document: Document, noun: Token, isOmitted: (token: Token) => boolean): NounPhrase | null {
  const before = noun.children
    .map((index) => document.tokens[index]!)
    .filter(
      (token) =>
        token.index < noun.index &&
        isRelation(token.deprel, 'compound', 'amod', 'nmod', 'flat', 'det') &&
        !isOmitted(token),
    );
  const tokens = trimTokens([...before, noun], noun);
  return { text: textOf(document, tokens), tokens, noun };
}

function textOf(document: Document, tokens: readonly Token[]): string {
  let text = '';
  let previous: Token | null = null;
  for (const token of tokens) {
    if (previous !== null) {
      const touches = token.index === previous.index + 1 && token.start === previous.end;
      text += touches ? '' : /^(?:[,.;:)]|['’]s?)$/u.test(token.form) ? '' : ' ';
    }
    text += document.text.slice(token.start, token.end);
    previous = token;
  }
  return text.replace(/\s+/gu, ' ');
}

/** Lemmas of the phrase's content words, each once. */
export function contentTerms(tokens: readonly Token[]): string[] {
  const terms: string[] = [];
  for (const token of tokens) {
    if (!/^(?:NOUN|PROPN|ADJ|VERB)$/u.test(token.upos)) continue;
    const lemma = token.lemma === '' ? token.form.toLowerCase() : token.lemma;
    if (!terms.includes(lemma)) terms.push(lemma);
  }
  return terms;
}
