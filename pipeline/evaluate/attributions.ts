/** Scores attribution extraction on PolNeAR: `npm run evaluate -- attributions FILE`. */
import { indexCodePoints, type Span } from '../core/span.ts';
import type { Annotate } from '../language/document.ts';
import { findQuotations } from '../language/quotes/find-quotations.ts';
import type { AttributionMention, ParsedArticle } from '../stages/contract.ts';
import {
  type AttributionModel,
  extractAttributions,
  type KnownMentions,
} from '../stages/extract/attributions/index.ts';
import { sourceOfText } from '../stages/source-of-text.ts';
import { AttributionScores, type AttributionSpans } from './attribution-scores.ts';
import type { Measure } from './measure.ts';
import {
  type Offsets,
  type PolnearArticle,
  type PolnearAttribution,
  readAnnotators,
  readPolnear,
} from './read-polnear.ts';

/** What the evaluation runs. */
export interface AttributionEngine {
  readonly annotate: Annotate;
  readonly model: AttributionModel;
  /** Entity extraction, as the pipeline runs it. */
  readonly findEntities: (parsed: ParsedArticle) => KnownMentions;
}

/**
 * Scores the articles of a PolNeAR file (JSON Lines). Where several people annotated an article, the first one listed is gold.
 * PolNeAR annotates headlines too, so the whole text counts as body here.
 */
export function evaluateAttributions(lines: string, engine: AttributionEngine): Measure[] {
  const scores = new AttributionScores();
  for (const article of readPolnear(lines)) {
    const parsed = parsePolnear(article, engine.annotate);
    const { attributions } = extractAttributions(parsed, engine.findEntities(parsed), engine.model);
    const convert = codePointSpans(article.text);
    const found = joinContinuations(article.text, leaveOutNested(article.text, attributions)).map(convert);
    scores.add(article.text, article.attributions.map(offsetsToSpans).map(convert), found);
  }
  return scores.toMeasures();
}

/**
 * How far annotators of one article agree: each in turn is scored as if the machine had found it, against each other one. An upper bound
 * of what can be learned. `files` hold PolNeAR articles as JSON Lines; those with one annotator are left out.
 */
export function evaluateAgreement(files: readonly string[]): Measure[] {
  const scores = new AttributionScores();
  for (const annotators of files.flatMap(readAnnotators)) {
    for (const gold of annotators) {
      const convert = codePointSpans(gold.text);
      const spansOf = ({ attributions }: PolnearArticle) => attributions.map(offsetsToSpans).map(convert);
      for (const other of annotators) if (other !== gold) scores.add(gold.text, spansOf(gold), spansOf(other));
    }
  }
  return scores.toMeasures();
}

function offsetsToSpans({ source, cue, content }: PolnearAttribution): AttributionSpans {
  const spans = (offsets: readonly Offsets[]): Span[] => offsets.map(([start, end]) => ({ start, end }));
  return { source: spans(source), cue: spans(cue), content: spans(content) };
}

/** From code units to code points. */
function codePointSpans(text: string): (attribution: AttributionSpans) => AttributionSpans {
  const { toCodePoint } = indexCodePoints(text);
  const convert = (spans: readonly Span[]): Span[] =>
    spans.map((span) => ({ start: toCodePoint(span.start), end: toCodePoint(span.end) }));
  return ({ source, cue, content }) => ({ source: convert(source), cue: convert(cue), content: convert(content) });
}

/** The article as the parse stage would give it, all of it body. */
function parsePolnear(article: PolnearArticle, annotate: Annotate): ParsedArticle {
  const { id, text } = article;
  const whole = { start: 0, end: text.length };
  const document = annotate(text, [whole]);
  return {
    article: {
      ...sourceOfText(id, text),
      parts: [{ ...whole, kind: 'body' }],
      credited: [],
    },
    document,
    sentenceKinds: document.sentences.map(() => 'body'),
  };
}

/**
 * PolNeAR is univocal: a word belongs to one attribution at most, so that nothing is marked inside another attribution's content or
 * inside a quotation (of 469 quoted “think” with a clause in its training part, none is). The codebook nests; such rows are left out.
 */
export function leaveOutNested(text: string, attributions: readonly AttributionMention[]): AttributionMention[] {
  const quotations = findQuotations(text).filter(({ depth }) => depth === 0);
  return attributions.filter(({ parent, cue: [cue] }) => {
    if (!cue) return true;
    return parent === null && !quotations.some(({ inner }) => inner.start <= cue.start && cue.end <= inner.end);
  });
}

/**
 * PolNeAR gives a quotation that goes on after its cue to that cue's row; the codebook gives it a row of its own with an empty cue.
 * Such rows are joined to the row with a cue before them that has the same source.
 */
export function joinContinuations(text: string, attributions: readonly AttributionMention[]): AttributionSpans[] {
  const joined: { source: readonly Span[]; cue: readonly Span[]; content: Span[] }[] = [];
  const lastBySource = new Map<string, { content: Span[] }>();
  for (const { source, cue, content } of attributions) {
    const key = source.map((span) => `${span.start}-${span.end}`).join();
    const last = lastBySource.get(key);
    if (cue.length === 0 && last) {
      for (const piece of content) addPiece(text, last.content, piece);
      continue;
    }
    const row = { source, cue, content: [...content] };
    joined.push(row);
    lastBySource.set(key, row);
  }
  return joined;
}

/** Sentences that follow one another without a quotation mark between them are one piece in PolNeAR. */
function addPiece(text: string, pieces: Span[], piece: Span): void {
  const last = pieces.at(-1);
  const gap = last && last.end <= piece.start ? text.slice(last.end, piece.start) : null;
  if (last && gap !== null && /^[\s.!?]*$/u.test(gap))
    pieces[pieces.length - 1] = { start: last.start, end: piece.end };
  else pieces.push(piece);
}
