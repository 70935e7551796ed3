/** What every claim rule reads: the article, its attributions by token, its mentions by token, its times. */

import type { Span } from '../../../core/span.ts';
import type { Document, Sentence, Token } from '../../../language/document.ts';
import { findDocumentTimes } from '../../../language/time/find-times.ts';
import type { TimeExpression } from '../../../language/time/time-expression.ts';
import { childByDeprel, isRelation, sentenceOf } from '../../../language/tree.ts';
import type { AttributionMention, EntityMention, FigureMention, LocalEntity, ParsedArticle } from '../../contract.ts';

/** What the other extractors found in the article. */
export interface Found {
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly EntityMention[];
  /** Heads of the plain noun phrases that pronouns stand for, by the pronoun's token. */
  readonly antecedents?: ReadonlyMap<number, number>;
  readonly figures: readonly FigureMention[];
  readonly attributions: readonly AttributionMention[];
}

/** One article as the claim rules see it. Attributions are indices into `found.attributions`. */
export interface ClaimContext {
  readonly parsed: ParsedArticle;
  readonly document: Document;
  readonly found: Found;
  /** Attributions whose content holds the token, innermost first. */
  readonly contentsAt: (token: Token) => readonly number[];
  /** Attributions whose cue holds the token. */
  readonly cuesAt: (token: Token) => readonly number[];
  /** Attributions whose source or cue holds the token. */
  readonly speechAt: (token: Token) => readonly number[];
  /** Tokens of the terms that sources set ("on condition of anonymity"). */
  readonly conditionAt: ReadonlySet<number>;
  /** The mention that begins at the token. */
  readonly mentionAt: ReadonlyMap<number, TokenMention>;
  /** The mention that holds the token. */
  readonly mentionOver: ReadonlyMap<number, TokenMention>;
  /** Entities, other than persons, that the article mostly writes with "the". */
  readonly withArticle: ReadonlySet<number>;
  /** Attributions whose content touches a sentence, by `sentence.index`. */
  readonly attributionsIn: readonly (readonly number[])[];
  /** The content of each attribution without the gaps that belong to it. */
  readonly wholeContents: readonly (readonly Span[])[];
  /** Time expressions by sentence. */
  readonly times: readonly (readonly TimeExpression[])[];
}

/** A mention by its tokens: `firstToken` to `endToken`, exclusive. */
export interface TokenMention {
  readonly mention: EntityMention;
  readonly firstToken: number;
  readonly endToken: number;
}

const NONE: readonly number[] = [];

/** Prepares an article for the claim rules; linear in its text but for sorting. */
export function createClaimContext(parsed: ParsedArticle, found: Found): ClaimContext {
  const { document } = parsed;
  const order = found.attributions
    .map((attribution, index) => ({ index, length: lengthOf(attribution.content) }))
    .sort((a, b) => a.length - b.length || b.index - a.index)
    .map(({ index }) => index);
  const wholeContents = found.attributions.map((attribution) => withoutGaps(document, attribution));
  const contents = indexPieces(document, order, (index) => wholeContents[index]!);
  const cues = indexPieces(document, order, (index) => found.attributions[index]!.cue);
  const speech = indexPieces(document, order, (index) => {
    const { source, cue } = found.attributions[index]!;
    return [...source, ...cue];
  });
  const mentions = found.mentions.map((mention) => {
    const [firstToken, endToken] = tokensIn(document, mention.span);
    return { mention, firstToken, endToken };
  });
  const mentionOver = new Map<number, TokenMention>();
  for (const each of mentions) {
    for (let index = each.firstToken; index < each.endToken; index++) mentionOver.set(index, each);
  }
  return {
    parsed,
    document,
    found,
    contentsAt: (token) => contents[token.index] ?? NONE,
    cuesAt: (token) => cues[token.index] ?? NONE,
    speechAt: (token) => speech[token.index] ?? NONE,
    conditionAt: new Set(
      found.attributions.flatMap(({ condition }) => tokensOfPieces(document, condition)).map((token) => token.index),
    ),
    mentionAt: new Map(mentions.map((each) => [each.firstToken, each])),
    mentionOver,
    withArticle: entitiesWithArticle(document, found, mentions),
    attributionsIn: attributionsBySentence(document, found.attributions),
    wholeContents,
    times: findDocumentTimes(document, parsed.article.published_on),
  };
}

/** True where a source's own words are quoted; what a speaker says that another said is not: “Ruiz [says] he will win”. */
export function isInOwnWords(context: ClaimContext, attribution: number): boolean {
  const { quotation, cue } = context.found.attributions[attribution]!;
  if (quotation !== 'direct') return false;
  return !tokensOfPieces(context.document, cue).some((token) =>
    context.contentsAt(token).some((each) => each !== attribution),
  );
}

/** The tokens that a span touches, as a half-open range of indices; O(log tokens + tokens touched). */
export function tokensIn({ tokens }: Document, span: Span): [first: number, end: number] {
  let low = 0;
  for (let high = tokens.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > span.start) high = middle;
    else low = middle + 1;
  }
  const first = low;
  // Spans are short: their end is found sooner from their start than from the whole text's middle.
  let end = first;
  while (end < tokens.length && tokens[end]!.start < span.end) end++;
  return [first, end];
}

/** All tokens that the pieces touch, in reading order. */
export function tokensOfPieces(document: Document, pieces: readonly Span[]): Token[] {
  const found: Token[] = [];
  for (const piece of pieces) {
    const [first, end] = tokensIn(document, piece);
    for (let index = first; index < end; index++) found.push(document.tokens[index]!);
  }
  return found;
}

/** Tokens of one sentence that lie in an attribution's content. */
export function contentTokens(
  { document, wholeContents }: ClaimContext,
  attribution: number,
  sentence: Sentence,
): Token[] {
  const inside: Span[] = [];
  for (const piece of wholeContents[attribution]!) {
    const start = Math.max(piece.start, sentence.start);
    const end = Math.min(piece.end, sentence.end);
    if (start < end) inside.push({ start, end });
  }
  return tokensOfPieces(document, inside);
}

/**
 * Pieces of a content with a few words between them are one where no verb parts them, and go up to the saying that interrupts them:
 * words that were left out belong to it.
 */
function withoutGaps(document: Document, { content, source, cue }: AttributionMention): readonly Span[] {
  if (content.length < 2) return content;
  const whole: Span[] = [];
  for (const piece of content) {
    const last = whole[whole.length - 1];
    if (last === undefined) {
      whole.push(piece);
      continue;
    }
    const saying = [...source, ...cue].filter((part) => part.start >= last.end && part.end <= piece.start);
    const end = Math.min(piece.start, ...saying.map(({ start }) => start));
    const belongs = isLeftOut(document, last.end, end);
    if (belongs) whole[whole.length - 1] = { start: last.start, end: saying.length === 0 ? piece.end : end };
    if (!belongs || saying.length > 0) whole.push(piece);
  }
  return whole;
}

const MOST_WORDS_OF_GAP = 5;

/** A few words without a verb inside one sentence. */
function isLeftOut(document: Document, start: number, end: number): boolean {
  if (start >= end || SENTENCE_END.test(document.text.slice(start, end))) return false;
  const between = document.tokens.slice(...tokensIn(document, { start, end })).filter(({ upos }) => upos !== 'PUNCT');
  return (
    between.length > 0 &&
    between.length <= MOST_WORDS_OF_GAP &&
    between.every(({ upos, xpos }) => upos !== 'VERB' && upos !== 'AUX' && !xpos.startsWith('W'))
  );
}

const SENTENCE_END = /[.!?\n]/u;

/** The attributions at each token of a part of theirs. */
function indexPieces(
  document: Document,
  order: readonly number[],
  piecesOf: (attribution: number) => readonly Span[],
): (number[] | undefined)[] {
  const index: (number[] | undefined)[] = new Array(document.tokens.length);
  for (const attribution of order) {
    for (const piece of piecesOf(attribution)) {
      const [first, end] = tokensIn(document, piece);
      for (let token = first; token < end; token++) {
        const list = index[token];
        if (list === undefined) index[token] = [attribution];
        else if (list[list.length - 1] !== attribution) list.push(attribution);
      }
    }
  }
  return index;
}

/** Names that are phrases of their own and begin with "the": "the United States", not "US officials". */
function entitiesWithArticle(document: Document, found: Found, mentions: readonly TokenMention[]): Set<number> {
  const balance = new Map<number, number>();
  for (const { mention, firstToken, endToken } of mentions) {
    if (mention.form !== 'name' || found.entities[mention.entity]!.type === 'person') continue;
    const inside = document.tokens.slice(firstToken, endToken);
    const head = inside.find((token) => token.head < firstToken || token.head >= endToken);
    if (head === undefined || isRelation(head.deprel, 'compound', 'amod', 'appos', 'flat')) continue;
    if (inside[0]?.lemma === 'the') continue;
    const step = childByDeprel(document, head, 'det')?.lemma === 'the' ? 1 : -1;
    balance.set(mention.entity, (balance.get(mention.entity) ?? 0) + step);
  }
  return new Set([...balance].filter(([, count]) => count > 0).map(([entity]) => entity));
}

function attributionsBySentence(document: Document, attributions: readonly AttributionMention[]): number[][] {
  const bySentence: number[][] = document.sentences.map(() => []);
  attributions.forEach(({ content }, index) => {
    for (const piece of content) {
      const [first, end] = tokensIn(document, piece);
      if (end === first) continue;
      let at = sentenceOf(document, document.tokens[first]!).index;
      for (; at < bySentence.length && document.sentences[at]!.firstToken < end; at++) {
        const list = bySentence[at]!;
        if (list[list.length - 1] !== index) list.push(index);
      }
    }
  });
  return bySentence;
}

function lengthOf(pieces: readonly Span[]): number {
  let length = 0;
  for (const piece of pieces) length += piece.end - piece.start;
  return length;
}
