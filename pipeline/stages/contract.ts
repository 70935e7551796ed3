/**
 * What flows between the stages, in order:
 * ingest → Source → clean → Article → parse → ParsedArticle → extract → Extraction → reconcile → Tables.
 * Offsets here count UTF-16 code units of `Source.text`; `ground` turns them into code points with their words.
 */
import type { Issue } from '../core/issue.ts';
import type { Span } from '../core/span.ts';
import type { AttributionRow, ClaimEntityRow, ClaimRow, EntityRow, FigureRow, MentionRow } from '../core/tables.gen.ts';
import type { Document } from '../language/document.ts';

/** An article as it was read: the text exactly as decoded, and what its file or markup states about it. */
export interface Source {
  readonly article_id: string;
  readonly text: string;
  /** The part of the text that is the article; front matter lies outside. */
  readonly content: Span;
  readonly format: 'text' | 'markdown' | 'html' | 'record';
  /** Values from front matter, markup or record columns; null where not stated. `published_on` is an ISO date. */
  readonly title: string | null;
  readonly published_on: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  /** BCP 47; declared, else detected. */
  readonly language: string;
  /** The story's name where the input gives one. */
  readonly story: string | null;
  /** Path relative to the project, `/` as separator; for records with `#line`. */
  readonly source_file: string;
  /** SHA-256 of the raw bytes (of the file, or of the record's line), hex. */
  readonly source_sha256: string;
}

/** What a marked part of an article is. Only `body` holds claims, figures and attributions; titles and headings hold mentions too. */
export type PartKind = 'title' | 'dateline' | 'byline' | 'credit' | 'heading' | 'boilerplate' | 'body';

/** A marked part of the text. Parts do not overlap, are in reading order, and hold every character but white space. */
export interface Part extends Span {
  readonly kind: PartKind;
}

/** A source whose parts are known. Columns are filled from parts where the input stated nothing. */
export interface Article extends Source {
  readonly parts: readonly Part[];
  /** Wire services named in credit lines, as written. Those named in the text are added by extraction. */
  readonly credited: readonly string[];
}

/** An article with its language layer over title, headings and body. No sentence crosses a part's end. */
export interface ParsedArticle {
  readonly article: Article;
  readonly document: Document;
  /** The kind of the part that each sentence lies in, by `sentence.index`: `title`, `heading` or `body`. */
  readonly sentenceKinds: readonly PartKind[];
}

/** Words of one article: code points, `end` exclusive, and the slice itself. */
export interface Piece extends Span {
  readonly text: string;
}

/** One thing with a name, inside one article. */
export interface LocalEntity {
  /** The fullest form in this article. */
  readonly name: string;
  readonly type: EntityRow['type'];
  readonly country_code: string | null;
  /** Other name forms in this article, and names declared for it ("General Atomics (GA)"). */
  readonly aliases: readonly string[];
  /** Titles and appositions: "US Treasury Secretary". */
  readonly descriptions: readonly string[];
  readonly gender: 'female' | 'male' | null;
  /** From configured knowledge only. */
  readonly wikidata_id: string | null;
}

/** One mention; `entity` indexes `Extraction.entities`. */
export interface EntityMention<S extends Span = Span> {
  readonly span: S;
  readonly form: MentionRow['form'];
  readonly entity: number;
  /** Which rule or model tied the mention to its entity: `name/surname`. */
  readonly rule: string;
}

/** One number with what it measures. */
export interface FigureMention<S extends Span = Span> {
  readonly pieces: readonly S[];
  readonly kind: FigureRow['kind'];
  readonly value_low: number | null;
  readonly value_high: number | null;
  readonly bound: FigureRow['bound'];
  readonly change: FigureRow['change'];
  readonly unit: string | null;
  readonly subject_text: string | null;
  /** Lemmas of the subject's content words, for grouping. */
  readonly subject_terms: readonly string[];
  readonly period_start_on: string | null;
  readonly period_end_on: string | null;
  /** Index in `Extraction.figures` of the figure that this one restates. */
  readonly equivalent_of: number | null;
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** One statement, belief, intention or knowledge given to a source. Entities are indices into `Extraction.entities`. */
export interface AttributionMention<S extends Span = Span> {
  readonly source: readonly S[];
  readonly cue: readonly S[];
  readonly content: readonly S[];
  readonly condition: readonly S[];
  readonly source_entity: number | null;
  readonly source_kind: AttributionRow['source_kind'];
  readonly via_entity: number | null;
  readonly quotation: AttributionRow['quotation'];
  readonly stance: AttributionRow['stance'];
  /** Index of the innermost attribution whose content holds this one. */
  readonly parent: number | null;
  readonly rule: string;
  readonly confidence: number;
}

/** One checkable proposition. */
export interface ClaimMention<S extends Span = Span> {
  readonly pieces: readonly S[];
  readonly statement: string;
  /** The claim's own part of it: what claims are compared by. Less than `statement` where that begins with what the claim takes up. */
  readonly own_statement: string;
  /** True where no safe rewriting was found: the statement is the printed clause, or leaves a pronoun open. */
  readonly is_verbatim: boolean;
  readonly subject_text: string | null;
  readonly subject_entity: number | null;
  /** Lemma of the predicate: `supply`, `be source`. */
  readonly predicate: string;
  readonly object_text: string | null;
  readonly kind: ClaimRow['kind'];
  readonly polarity: ClaimRow['polarity'];
  readonly certainty: ClaimRow['certainty'];
  readonly time_start_on: string | null;
  readonly time_end_on: string | null;
  /** Index of the innermost attribution, null for the outlet's own voice. */
  readonly attribution: number | null;
  /** Indices of the figures that it states. */
  readonly figures: readonly number[];
  readonly entities: readonly { readonly entity: number; readonly role: ClaimEntityRow['role'] }[];
  /** Lemmas of content words by their part in the clause, for grouping. Names are given as the entity's name. */
  readonly subject_terms: readonly string[];
  readonly object_terms: readonly string[];
  readonly rule: string;
  readonly confidence: number;
}

/** All that extraction reads from one article. */
export interface Extraction<S extends Span = Span> {
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly EntityMention<S>[];
  readonly figures: readonly FigureMention<S>[];
  readonly attributions: readonly AttributionMention<S>[];
  readonly claims: readonly ClaimMention<S>[];
  /** Wire services that the article credits, canonical names, sorted. */
  readonly agencies: readonly string[];
  /** MinHash of the body's five-word shingles (unsigned 32-bit), for near duplicates. */
  readonly signature: readonly number[];
  /** The article's most telling lemmas and names, at most 60, most telling first, for stories. */
  readonly terms: readonly string[];
  readonly issues: readonly Issue[];
}

/** What waits for reconcile: one article, code points, no text but the words under spans. */
export interface ArticleRecord extends Omit<Extraction<Piece>, 'issues'> {
  readonly article: Omit<Article, 'text' | 'content' | 'parts' | 'credited'>;
  readonly text_sha256: string;
  readonly word_count: number;
  readonly char_count: number;
  readonly parts: readonly (Piece & { readonly kind: PartKind })[];
  readonly issues: readonly Issue[];
}

/** What tells one article from another: enough to link entities, to find stories and near duplicates, without the rows of its text. */
export interface ArticleBrief
  extends Pick<ArticleRecord, 'text_sha256' | 'parts' | 'terms' | 'signature' | 'entities' | 'mentions'> {
  readonly article: Pick<ArticleRecord['article'], 'article_id' | 'title' | 'published_on' | 'story'>;
}

/** Records by position, in the order of their articles' ids. They need not be in memory. */
export interface RecordList {
  readonly count: number;
  /** All briefs; whoever asks should not keep them. Mentions are those by name alone, without their places; parts hold what stories are named after. */
  readBriefs(): readonly ArticleBrief[];
  /** The whole record. */
  read(at: number): ArticleRecord;
}

export type { KnownEntity } from '../core/config.ts';
