/** Attributions: who said it, in which words, through whom. */
import type { Issue } from '../../../core/issue.ts';
import { type Span, trimSpan } from '../../../core/span.ts';
import type { Sentence } from '../../../language/document.ts';
import { ABBREVIATIONS } from '../../../language/lexicon/abbreviations.ts';
import type { AttributionMention, EntityMention, LocalEntity, ParsedArticle } from '../../contract.ts';
import type { TokenRange } from './argument-window.ts';
import { attachConditions } from './attach-conditions.ts';
import type { AttributionModel } from './attribution-model.ts';
import { continueSources, keepNearestCue, splitFrame } from './continue-sources.ts';
import { type Draft, readQuotation, sharesCue } from './draft.ts';
import { type Frame, findArguments } from './find-arguments.ts';
import { findCues } from './find-cues.ts';
import { findEchoes } from './find-echoes.ts';
import { findHearsay } from './find-hearsay.ts';
import { findLightVerbs } from './find-light-verbs.ts';
import { findPointers } from './find-pointers.ts';
import { findQuotedCues } from './find-quoted-cues.ts';
import { findTopics } from './find-topics.ts';
import { findAddressee } from './find-via.ts';
import { findViewpoints } from './find-viewpoints.ts';
import { mergeRelays } from './merge-relays.ts';
import { nestAttributions } from './nest-attributions.ts';
import { repairFrames } from './repair-frames.ts';
import { type EntityIndex, indexEntities, type ResolvedSource, resolveSource } from './resolve-source.ts';
import { readStance } from './stance.ts';
import { gatherTokenFacts, type TokenFacts } from './token-facts.ts';
import { canonicalAgency } from './wire-services.ts';

export { type AttributionModel, decodeAttributionModel } from './attribution-model.ts';

/** The entities of the article, from entity extraction. */
export interface KnownMentions {
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly EntityMention[];
}

/** What this stage finds. */
export interface AttributionFindings {
  readonly attributions: AttributionMention[];
  /** Canonical names of the wire services that the article credits, sorted. */
  readonly agencies: string[];
  readonly issues: Issue[];
}

/** Finds the attributions of an article's body, in reading order. Linear in the article's length. */
export function extractAttributions(
  parsed: ParsedArticle,
  { entities, mentions }: KnownMentions,
  model: AttributionModel,
): AttributionFindings {
  const { article, document, sentenceKinds } = parsed;
  const sentences = document.sentences.filter((sentence) => sentenceKinds[sentence.index] === 'body');
  const facts = gatherTokenFacts(document, bodyRanges(parsed));
  const index = indexEntities(facts, entities, mentions);
  const frames = findFrames(facts, sentences, sentenceKinds, model);
  const drafts = mergeRelays(facts, index, draftsOf(facts, sentences, frames));
  const attributions = fillColumns(facts, index, drafts);
  const nested = nestAttributions(attributions);
  return {
    attributions: attachConditions(document, sentences, nested),
    agencies: agenciesOf(article.credited, nested, entities),
    issues: quotationIssues(parsed, facts),
  };
}

/** Body parts, neighbours joined: a quotation may run on over paragraphs, but never into another part. */
function bodyRanges({ article }: ParsedArticle): Span[] {
  const ranges: { start: number; end: number }[] = [];
  let isRunning = false;
  for (const part of article.parts) {
    if (part.kind === 'body' && isRunning) ranges.at(-1)!.end = part.end;
    else if (part.kind === 'body') ranges.push({ start: part.start, end: part.end });
    isRunning = part.kind === 'body';
  }
  return ranges;
}

function findFrames(
  facts: TokenFacts,
  sentences: readonly Sentence[],
  kinds: ParsedArticle['sentenceKinds'],
  model: AttributionModel,
): Frame[] {
  const cues = findCues(facts, sentences, model);
  const isBody = (range: TokenRange): boolean => kinds[facts.sentence[range.first]!] === 'body';
  const frames = findArguments(facts, cues, model.argument).map((frame) => ({
    ...frame,
    source: frame.source.filter(isBody),
    content: frame.content.filter(isBody),
  }));
  return repairFrames(facts, frames);
}

function draftsOf(facts: TokenFacts, sentences: readonly Sentence[], frames: readonly Frame[]): Draft[] {
  const withCues = new Set(frames.map(({ cue }) => facts.sentence[cue.first]!));
  const tagged = keepNearestCue(frames.flatMap((frame) => splitFrame(facts, frame, ruleOf(facts, frame), withCues)));
  const viewpoints = findViewpoints(facts, sentences, tagged);
  const drafts = [...tagged.filter((draft) => !viewpoints.some((other) => sharesCue(draft, other))), ...viewpoints];
  for (const find of [findPointers, findHearsay, findEchoes, findTopics, findLightVerbs])
    drafts.push(...find(facts, sentences, drafts));
  drafts.sort(inOrder);
  const continued = [...drafts, ...continueSources(facts, sentences, drafts)];
  return [...continued, ...findQuotedCues(facts, sentences, continued)].sort(inOrder);
}

const positionOf = (draft: Draft): number => draft.cue[0]?.first ?? draft.content[0]!.first;
const inOrder = (a: Draft, b: Draft): number => positionOf(a) - positionOf(b);

/** `cue/verb`, `cue/noun`: what the cue's head is. */
function ruleOf(facts: TokenFacts, { cue }: Frame): string {
  const head = facts.document.tokens[cue.head]!;
  if (head.lemma.toLowerCase() === 'accord') return 'cue/according-to';
  switch (head.upos) {
    case 'VERB':
    case 'AUX':
      return 'cue/verb';
    case 'NOUN':
    case 'PROPN':
      return 'cue/noun';
    case 'ADV':
      return 'cue/adverb';
    case 'PUNCT':
      return 'cue/punctuation';
    default:
      return 'cue/other';
  }
}

function fillColumns(facts: TokenFacts, index: EntityIndex, drafts: readonly Draft[]): AttributionMention[] {
  const before: ResolvedSource[] = [];
  const bySource = new Map<string, ResolvedSource>();
  const filled: AttributionMention[] = [];
  for (const draft of drafts) {
    const content = spansOf(facts, draft.content);
    if (content.length === 0) continue;
    const key = draft.source.map((range) => range.first).join();
    const resolved = bySource.get(key) ?? resolveSource(facts, index, draft.source, before);
    bySource.set(key, resolved);
    before.push(resolved);
    filled.push({
      source: spansOf(facts, draft.source),
      cue: spansOf(facts, draft.cue),
      content,
      condition: [],
      source_entity: resolved.entity,
      source_kind: resolved.kind,
      via_entity: draft.via ?? (draft.cue.length > 0 ? findAddressee(facts, index, draft.frame) : null),
      quotation: readQuotation(draft.content, facts.quotation, facts.isPunctuation),
      stance: draft.cue.length > 0 ? readStance(facts.document, draft.frame) : 'affirms',
      parent: null,
      rule: draft.rule,
      confidence: Math.round(Math.min(1, draft.confidence) * 1000) / 1000,
    });
  }
  return filled;
}

/** Marks between a span's last word and a bracket that closes: “(D-Mass.)”. */
const MOST_MARKS = 2;

/** A bracket that is opened inside a span and closed right after it is closed in it: “Senator Ann Lee (D)”. */
function closeBracket(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const open = Math.max(words.lastIndexOf('('), words.lastIndexOf('['));
  if (open < 0 || words.indexOf(words[open] === '(' ? ')' : ']', open) >= 0) return span;
  const after = text.slice(span.end, span.end + MOST_MARKS + 1);
  const close = after.indexOf(words[open] === '(' ? ')' : ']');
  const isRightAfter = close >= 0 && !/[\p{L}\p{N}]/u.test(after.slice(0, close));
  return isRightAfter ? { start: span.start, end: span.end + close + 1 } : span;
}

/** A full stop stays after an abbreviation: a word of the list, or one with a full stop inside. */
const isAbbreviation = (word: string): boolean => ABBREVIATIONS.has(word.toLowerCase()) || /\.\p{L}\.$/u.test(word);

function spansOf(facts: TokenFacts, ranges: readonly TokenRange[]): Span[] {
  const { tokens, text } = facts.document;
  const spans: Span[] = [];
  for (const range of ranges) {
    const whole = { start: tokens[range.first]!.start, end: tokens[range.end - 1]!.end };
    // A cue can be a mark: “Biden: …”
    const span = trimSpan(text, whole, isAbbreviation) ?? whole;
    spans.push(closeBracket(text, span));
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Services in credit lines, and those that words came from or through. */
function agenciesOf(
  credited: readonly string[],
  attributions: readonly AttributionMention[],
  entities: readonly LocalEntity[],
): string[] {
  const names = new Set<string>(credited.map((name) => canonicalAgency(name) ?? name));
  for (const { source_kind, source_entity, via_entity } of attributions) {
    const channels = [via_entity, source_kind === 'publication' ? source_entity : null];
    for (const channel of channels) {
      if (channel === null) continue;
      const { name, aliases } = entities[channel]!;
      const agency = [name, ...aliases].map(canonicalAgency).find((found) => found !== null);
      if (agency) names.add(agency);
    }
  }
  return [...names].sort();
}

/** An article with more unclosed quotations is badly marked all over; the first ones tell so. */
const MOST_QUOTATION_ISSUES = 10;

/** A warning for each quotation of the body that nothing closes and no paragraph reopens, at most `MOST_QUOTATION_ISSUES`. */
function quotationIssues({ article }: ParsedArticle, { quotations }: TokenFacts): Issue[] {
  const issues: Issue[] = [];
  quotations.forEach((quotation, at) => {
    if (quotation.isClosed || quotation.depth > 0 || quotations[at + 1]?.continues) return;
    if (issues.length === MOST_QUOTATION_ISSUES) return;
    issues.push({
      severity: 'warning',
      code: 'quotation-unclosed',
      article_id: article.article_id,
      span: { start: quotation.start, end: quotation.inner.start },
      message: 'A quotation mark is opened and never closed; the quotation is taken to end with its paragraph.',
    });
  });
  return issues;
}
