/** Generated from schemas/ by `npm run generate`. Do not edit. */
/** One row per story: the articles that report the same event. */
export interface StoryRow {
  /** Key of the story. */
  readonly story_id: string;
  /** A name for the story: the given one, else the most central article's title. */
  readonly title: string;
  /** Articles in the story. */
  readonly article_count: number;
  /** Earliest date of publication that its articles state. */
  readonly first_published_on: string | null;
  /** Latest date of publication that its articles state. */
  readonly last_published_on: string | null;
}

/** One row per article that was read. */
export interface ArticleRow {
  /** The input's own id, or its file name without extension. */
  readonly article_id: string;
  /** The story that the article belongs to. */
  readonly story_id: string;
  /** Headline, as stated by the input or found in the text. */
  readonly title: string | null;
  /** Date of publication, only where the article states it; never guessed from a weekday. */
  readonly published_on: string | null;
  /** Who published it, where the input states it. */
  readonly outlet: string | null;
  /** Who wrote it, as printed. */
  readonly byline: string | null;
  /** Wire services that the article credits for its content, sorted, joined by `; `. */
  readonly agencies: string | null;
  /** Where it was published, where the input states it. */
  readonly url: string | null;
  /** Language of the text as a BCP 47 tag. */
  readonly language: string;
  /** Words in title, headings and body. */
  readonly word_count: number;
  /** Code points in the text that offsets point into. */
  readonly char_count: number;
  /** The earlier article (by id) that this one repeats almost word for word. */
  readonly duplicate_of: string | null;
  /** The file that it was read from, relative to the project; records add `#line`. */
  readonly source_file: string;
  /** SHA-256 of the raw bytes that were read. */
  readonly source_sha256: string;
  /** SHA-256 of the UTF-8 bytes of the text that offsets point into. */
  readonly text_sha256: string;
}

/** One row per thing with a name, over the whole release. */
export interface EntityRow {
  /** Key of the entity. */
  readonly entity_id: string;
  /** Canonical name: the fullest well-attested form. */
  readonly name: string;
  /** What kind of thing it is; a place also where its name stands for its government. */
  readonly type: 'person' | 'organization' | 'place' | 'group' | 'product' | 'event' | 'law' | 'work';
  /** Country that it belongs to, ISO 3166-1 alpha-2. */
  readonly country_code: string | null;
  /** Wikidata item, only from configured data. */
  readonly wikidata_id: string | null;
  /** Mentions of every form. */
  readonly mention_count: number;
  /** Articles that mention it. */
  readonly article_count: number;
}

/** One row per place where an entity is named, described or meant by a pronoun. */
export interface MentionRow {
  /** Key of the mention. */
  readonly mention_id: string;
  /** The entity that is meant. */
  readonly entity_id: string;
  /** The article that the row comes from. */
  readonly article_id: string;
  /** First code point of the mention in the article's text (Python's `text[start:end]`). */
  readonly start: number;
  /** Code point after the last of the mention. */
  readonly end: number;
  /** The words, verbatim. */
  readonly text: string | null;
  /** A name, a description that stands for it, or a pronoun. */
  readonly form: 'name' | 'nominal' | 'pronoun';
  /** Which rule or model decided that the mention means this entity: family and rule, as in the source folder. */
  readonly rule: string;
}

/** One row per number stated in the body with a thing that it measures or counts. */
export interface FigureRow {
  /** Key of the figure. */
  readonly figure_id: string;
  /** The article that the row comes from. */
  readonly article_id: string;
  /** The claim that states it. */
  readonly claim_id: string | null;
  /** The same quantity in other articles. */
  readonly figure_group_id: string;
  /** What kind of quantity it is. */
  readonly kind: 'money' | 'percent' | 'fraction' | 'count' | 'measurement' | 'duration' | 'ordinal' | 'rate' | 'multiple';
  /** Lower bound of what is stated; equal to `value_high` where it is exact. Percent 0 to 100, money in whole units. */
  readonly value_low: number | null;
  /** Upper bound of what is stated; empty where there is none ("more than 70%"). */
  readonly value_high: number | null;
  /** How the number bounds the quantity. */
  readonly bound: 'exact' | 'approximate' | 'more_than' | 'at_least' | 'less_than' | 'at_most' | 'range';
  /** Whether the figure states how much, or to what, something rose or fell. */
  readonly change: 'rise' | 'fall' | null;
  /** `percent`; ISO 4217 code for money; the counted noun's lemma; UCUM code of a measurement; ISO 8601 unit word of a duration. */
  readonly unit: string | null;
  /** What is measured, in the article's words. */
  readonly subject_text: string | null;
  /** First day of the time that the figure speaks of. */
  readonly period_start_on: string | null;
  /** Last day of it. */
  readonly period_end_on: string | null;
  /** The figure that this one restates in another unit ("$900m (£723m)"). */
  readonly equivalent_of: string | null;
  /** First code point of the figure in the article's text (Python's `text[start:end]`). */
  readonly start: number;
  /** Code point after the last of the figure. */
  readonly end: number;
  /** The words, verbatim; pieces joined by ` … `. */
  readonly text: string | null;
  /** Which rule or model decided value, unit and bound: family and rule, as in the source folder. */
  readonly rule: string;
  /** How sure the rule or model is, from 0 to 1; measured error rates are in docs/methods.md. */
  readonly confidence: number;
}

/** One row per quantity: the same thing measured over the same period, in one or more articles. */
export interface FigureGroupRow {
  /** Key of the group. */
  readonly figure_group_id: string;
  /** The story. */
  readonly story_id: string;
  /** What is measured, in the clearest of its wordings. */
  readonly subject: string | null;
  /** Unit, as in `figures`. */
  readonly unit: string | null;
  /** First day of the common period. */
  readonly period_start_on: string | null;
  /** Last day of it. */
  readonly period_end_on: string | null;
  /** Figures in the group. */
  readonly figure_count: number;
  /** Articles in the group. */
  readonly article_count: number;
  /** Smallest bound stated. */
  readonly value_min: number | null;
  /** Largest bound stated. */
  readonly value_max: number | null;
  /** `single`: one article; `same`: equal values; `rounded`: equal after rounding; `bounds_differ`: "70%" beside "more than 70%"; `scope_differs`: another period or denominator; `conflict`: they cannot all be true. */
  readonly status: 'single' | 'same' | 'rounded' | 'bounds_differ' | 'scope_differs' | 'conflict';
}

/** One row per statement, belief, intention or knowledge that the text gives to a source. */
export interface AttributionRow {
  /** Key of the attribution. */
  readonly attribution_id: string;
  /** The article that the row comes from. */
  readonly article_id: string;
  /** The innermost attribution whose content holds this one. */
  readonly parent_attribution_id: string | null;
  /** Whose words or thoughts: the whole noun phrase. Empty where the text names none. */
  readonly source_text: string | null;
  /** The named source. */
  readonly source_entity_id: string | null;
  /** What kind of source speaks. */
  readonly source_kind: 'person' | 'unnamed' | 'organization' | 'government' | 'document' | 'publication' | 'unknown';
  /** The words that signal it; empty for a quoted sentence that continues the last source. */
  readonly cue_text: string | null;
  /** What was said or thought; pieces joined by ` … `. */
  readonly content_text: string | null;
  /** Whether the content stands inside quotation marks: all, none, or part of it. */
  readonly quotation: 'direct' | 'indirect' | 'mixed';
  /** What the source does with the content, by the cue. */
  readonly stance: 'affirms' | 'denies' | 'urges' | 'intends' | 'hopes' | 'questions';
  /** The outlet or agency that the words came through ("told Reuters"). */
  readonly via_entity_id: string | null;
  /** Terms that the source set. */
  readonly condition_text: string | null;
  /** Renderings of the same utterance; empty where nothing is quoted and no rendering is known. */
  readonly quote_group_id: string | null;
  /** First code point of the whole extent in the article's text (Python's `text[start:end]`). */
  readonly start: number;
  /** Code point after the last of the whole extent. */
  readonly end: number;
  /** Which rule or model decided the row: family and rule, as in the source folder. */
  readonly rule: string;
  /** How sure the rule or model is, from 0 to 1; measured error rates are in docs/methods.md. */
  readonly confidence: number;
}

/** One row per utterance: its renderings in one or more articles. */
export interface QuoteGroupRow {
  /** Key of the group. */
  readonly quote_group_id: string;
  /** The story. */
  readonly story_id: string;
  /** The fullest wording. */
  readonly text: string | null;
  /** Attributions in the group. */
  readonly attribution_count: number;
  /** Articles in the group. */
  readonly article_count: number;
  /** `single`: one article; `identical`: the same words; `trimmed`: words left out only; `reworded`: other words. */
  readonly status: 'single' | 'identical' | 'trimmed' | 'reworded';
  /** How far the renderings differ: 0 the same words, 1 none in common. */
  readonly drift: number;
}

/** One row per checkable proposition, in the outlet's own voice or a source's. */
export interface ClaimRow {
  /** Key of the claim. */
  readonly claim_id: string;
  /** The article that the row comes from. */
  readonly article_id: string;
  /** The same proposition in other articles. */
  readonly claim_group_id: string;
  /** Who says so; empty for the outlet's own voice. */
  readonly attribution_id: string | null;
  /** The claim on its own, for a reader who sees nothing else. What its pronoun takes up may stand first, as in “Exports rose in May, and that has eased fears”. Where nothing else makes it clear, it is told by its whole sentence, with who says so. */
  readonly statement: string;
  /** True where no safe rewriting was found: `statement` is the clause as printed, or leaves a pronoun open. */
  readonly is_verbatim: boolean;
  /** Grammatical subject, in the article's words. */
  readonly subject_text: string | null;
  /** The named thing that the subject means. */
  readonly subject_entity_id: string | null;
  /** Lemma of the predicate. */
  readonly predicate: string;
  /** Object or complement, in the article's words. */
  readonly object_text: string | null;
  /** About the past or present (`fact`), about what will be (`forecast`), a value judgement (`opinion`), or what should be done (`proposal`). */
  readonly kind: 'fact' | 'forecast' | 'opinion' | 'proposal';
  /** Whether the proposition itself is negated. */
  readonly polarity: 'affirmed' | 'negated';
  /** How sure the wording is; `alleged` where it is reported without a source. */
  readonly certainty: 'stated' | 'probable' | 'possible' | 'alleged';
  /** First day of the time that the claim speaks of. */
  readonly time_start_on: string | null;
  /** Last day of it. */
  readonly time_end_on: string | null;
  /** First code point of the whole extent in the article's text (Python's `text[start:end]`). */
  readonly start: number;
  /** Code point after the last of the whole extent. */
  readonly end: number;
  /** The words that carry it; pieces joined by ` … `. */
  readonly text: string | null;
  /** Which rule or model decided that this is a claim: family and rule, as in the source folder. */
  readonly rule: string;
  /** How sure the rule or model is, from 0 to 1; measured error rates are in docs/methods.md. */
  readonly confidence: number;
}

/** One row per proposition: the claims that one evidence would settle. */
export interface ClaimGroupRow {
  /** Key of the group. */
  readonly claim_group_id: string;
  /** The story. */
  readonly story_id: string;
  /** The clearest of its statements. */
  readonly statement: string;
  /** The claim whose statement it is. */
  readonly representative_claim_id: string;
  /** Claims in the group. */
  readonly claim_count: number;
  /** Articles in the group. */
  readonly article_count: number;
  /** Claims given to a source. */
  readonly attributed_count: number;
  /** Claims whose polarity is `negated`. */
  readonly negated_count: number;
  /** Claims under an attribution that denies. */
  readonly denied_count: number;
  /** `single`: one article; `repeated`: the same way in all; `varied`: hedged, sourced or worded differently; `disputed`: affirmed and denied. */
  readonly status: 'single' | 'repeated' | 'varied' | 'disputed';
}

/** Which entities a claim speaks of, and as what. */
export interface ClaimEntityRow {
  /** The claim. */
  readonly claim_id: string;
  /** The entity. */
  readonly entity_id: string;
  /** Part that it plays in the claim. */
  readonly role: 'subject' | 'object' | 'other';
}

/** Grounds every row: the exact characters that it came from. */
export interface SpanRow {
  /** The article that the row comes from. */
  readonly article_id: string;
  /** Table of the row that is grounded. */
  readonly table: 'articles' | 'attributions' | 'claims' | 'figures' | 'mentions';
  /** Key of that row. */
  readonly row_id: string;
  /** What the words are to the row. */
  readonly role: 'claim' | 'source' | 'cue' | 'content' | 'condition' | 'figure' | 'mention' | 'title' | 'dateline' | 'byline' | 'credit' | 'heading' | 'boilerplate';
  /** Number of the piece in reading order, from 0. */
  readonly piece: number;
  /** First code point of the piece in the article's text (Python's `text[start:end]`). */
  readonly start: number;
  /** Code point after the last of the piece. */
  readonly end: number;
  /** The words, verbatim. */
  readonly text: string | null;
}

/** What was surprising in the data, and what was set aside. */
export interface IssueRow {
  /** Key of the issue. */
  readonly issue_id: string;
  /** `error`: something was set aside; `warning`: it was kept. */
  readonly severity: 'warning' | 'error';
  /** What happened; closed list. */
  readonly code: 'input-empty' | 'input-binary' | 'input-unreadable' | 'input-too-long' | 'record-broken' | 'column-missing' | 'id-duplicate' | 'id-invalid' | 'front-matter-broken' | 'date-unreadable' | 'encoding-guessed' | 'language-unsupported' | 'body-empty' | 'quotation-unclosed' | 'sentence-cut' | 'number-unreadable' | 'stage-failed' | 'row-invalid';
  /** The article, or the id that it would have had. */
  readonly article_id: string | null;
  /** First code point of the place in the article's text (Python's `text[start:end]`). */
  readonly start: number | null;
  /** Code point after the last of the place. */
  readonly end: number | null;
  /** What was found, where, and what to do. */
  readonly message: string;
}

/** Every table with the type of its rows. */
export interface Tables {
  readonly stories: readonly StoryRow[];
  readonly articles: readonly ArticleRow[];
  readonly entities: readonly EntityRow[];
  readonly mentions: readonly MentionRow[];
  readonly figures: readonly FigureRow[];
  readonly figure_groups: readonly FigureGroupRow[];
  readonly attributions: readonly AttributionRow[];
  readonly quote_groups: readonly QuoteGroupRow[];
  readonly claims: readonly ClaimRow[];
  readonly claim_groups: readonly ClaimGroupRow[];
  readonly claim_entities: readonly ClaimEntityRow[];
  readonly spans: readonly SpanRow[];
  readonly issues: readonly IssueRow[];
}

export type TableName = keyof Tables;

/** A column as the schemas describe it. */
export interface ColumnInfo {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly nullable: boolean;
  /** Holds words of the article; emptied where a release carries no texts. */
  readonly verbatim: boolean;
  readonly values: readonly string[] | null;
  readonly description: string;
  readonly example: unknown;
}

/** A table as its schema describes it. */
export interface TableInfo {
  readonly title: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly orderedBy: readonly string[];
  readonly foreignKeys: readonly { readonly column: string; readonly table: TableName; readonly references: string }[];
  readonly columns: readonly ColumnInfo[];
}

/** Names of the tables, in the order in which they are listed. */
export const TABLE_NAMES: readonly TableName[] = ["stories","articles","entities","mentions","figures","figure_groups","attributions","quote_groups","claims","claim_groups","claim_entities","spans","issues"];

export const TABLE_INFO: Readonly<Record<TableName, TableInfo>> = {
  "stories": {
    "title": "Stories",
    "description": "One row per story: the articles that report the same event.",
    "primaryKey": [
      "story_id"
    ],
    "orderedBy": [
      "story_id"
    ],
    "foreignKeys": [],
    "columns": [
      {
        "name": "story_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Key of the story.",
        "example": "sto_3f9a0c1d2b4e5f60"
      },
      {
        "name": "title",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "A name for the story: the given one, else the most central article's title.",
        "example": "Chinese support for Russian arms production"
      },
      {
        "name": "article_count",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Articles in the story.",
        "example": 5
      },
      {
        "name": "first_published_on",
        "type": "date",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Earliest date of publication that its articles state.",
        "example": "2024-04-12"
      },
      {
        "name": "last_published_on",
        "type": "date",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Latest date of publication that its articles state.",
        "example": "2024-04-13"
      }
    ]
  },
  "articles": {
    "title": "Articles",
    "description": "One row per article that was read.",
    "primaryKey": [
      "article_id"
    ],
    "orderedBy": [
      "article_id"
    ],
    "foreignKeys": [
      {
        "column": "story_id",
        "table": "stories",
        "references": "story_id"
      },
      {
        "column": "duplicate_of",
        "table": "articles",
        "references": "article_id"
      }
    ],
    "columns": [
      {
        "name": "article_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "The input's own id, or its file name without extension.",
        "example": "02-wire-report"
      },
      {
        "name": "story_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "The story that the article belongs to.",
        "example": "sto_3f9a0c1d2b4e5f60"
      },
      {
        "name": "title",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Headline, as stated by the input or found in the text.",
        "example": "China is giving the Russian war machine a lift in Ukraine, says the United States"
      },
      {
        "name": "published_on",
        "type": "date",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Date of publication, only where the article states it; never guessed from a weekday.",
        "example": "2024-04-13"
      },
      {
        "name": "outlet",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Who published it, where the input states it.",
        "example": "Example Times"
      },
      {
        "name": "byline",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Who wrote it, as printed.",
        "example": "Staff reporter"
      },
      {
        "name": "agencies",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Wire services that the article credits for its content, sorted, joined by `; `.",
        "example": "AFP; Reuters"
      },
      {
        "name": "url",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Where it was published, where the input states it.",
        "example": "https://news.example/china-russia"
      },
      {
        "name": "language",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Language of the text as a BCP 47 tag.",
        "example": "en"
      },
      {
        "name": "word_count",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Words in title, headings and body.",
        "example": 640
      },
      {
        "name": "char_count",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Code points in the text that offsets point into.",
        "example": 4298
      },
      {
        "name": "duplicate_of",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "The earlier article (by id) that this one repeats almost word for word.",
        "example": "01-broadcaster-brief"
      },
      {
        "name": "source_file",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "The file that it was read from, relative to the project; records add `#line`.",
        "example": "articles/02-wire-report.txt"
      },
      {
        "name": "source_sha256",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "SHA-256 of the raw bytes that were read.",
        "example": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
      },
      {
        "name": "text_sha256",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "SHA-256 of the UTF-8 bytes of the text that offsets point into.",
        "example": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
      }
    ]
  },
  "entities": {
    "title": "Entities",
    "description": "One row per thing with a name, over the whole release.",
    "primaryKey": [
      "entity_id"
    ],
    "orderedBy": [
      "entity_id"
    ],
    "foreignKeys": [],
    "columns": [
      {
        "name": "entity_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Key of the entity.",
        "example": "ent_3f9a0c1d2b4e5f60"
      },
      {
        "name": "name",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Canonical name: the fullest well-attested form.",
        "example": "Joe Biden"
      },
      {
        "name": "type",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": [
          "person",
          "organization",
          "place",
          "group",
          "product",
          "event",
          "law",
          "work"
        ],
        "description": "What kind of thing it is; a place also where its name stands for its government.",
        "example": "person"
      },
      {
        "name": "country_code",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Country that it belongs to, ISO 3166-1 alpha-2.",
        "example": "US"
      },
      {
        "name": "wikidata_id",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Wikidata item, only from configured data.",
        "example": "Q6279"
      },
      {
        "name": "mention_count",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Mentions of every form.",
        "example": 12
      },
      {
        "name": "article_count",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Articles that mention it.",
        "example": 5
      }
    ]
  },
  "mentions": {
    "title": "Mentions",
    "description": "One row per place where an entity is named, described or meant by a pronoun.",
    "primaryKey": [
      "mention_id"
    ],
    "orderedBy": [
      "article_id",
      "start",
      "end",
      "mention_id"
    ],
    "foreignKeys": [
      {
        "column": "entity_id",
        "table": "entities",
        "references": "entity_id"
      },
      {
        "column": "article_id",
        "table": "articles",
        "references": "article_id"
      }
    ],
    "columns": [
      {
        "name": "mention_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Key of the mention.",
        "example": "men_3f9a0c1d2b4e5f60"
      },
      {
        "name": "entity_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "The entity that is meant.",
        "example": "ent_3f9a0c1d2b4e5f60"
      },
      {
        "name": "article_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "The article that the row comes from.",
        "example": "02-wire-report"
      },
      {
        "name": "start",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "First code point of the mention in the article's text (Python's `text[start:end]`).",
        "example": 120
      },
      {
        "name": "end",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Code point after the last of the mention.",
        "example": 131
      },
      {
        "name": "text",
        "type": "string",
        "nullable": true,
        "verbatim": true,
        "values": null,
        "description": "The words, verbatim.",
        "example": "the German chancellor"
      },
      {
        "name": "form",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": [
          "name",
          "nominal",
          "pronoun"
        ],
        "description": "A name, a description that stands for it, or a pronoun.",
        "example": "nominal"
      },
      {
        "name": "rule",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Which rule or model decided that the mention means this entity: family and rule, as in the source folder.",
        "example": "name/surname"
      }
    ]
  },
  "figures": {
    "title": "Figures",
    "description": "One row per number stated in the body with a thing that it measures or counts.",
    "primaryKey": [
      "figure_id"
    ],
    "orderedBy": [
      "article_id",
      "start",
      "end",
      "figure_id"
    ],
    "foreignKeys": [
      {
        "column": "article_id",
        "table": "articles",
        "references": "article_id"
      },
      {
        "column": "claim_id",
        "table": "claims",
        "references": "claim_id"
      },
      {
        "column": "figure_group_id",
        "table": "figure_groups",
        "references": "figure_group_id"
      },
      {
        "column": "equivalent_of",
        "table": "figures",
        "references": "figure_id"
      }
    ],
    "columns": [
      {
        "name": "figure_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Key of the figure.",
        "example": "fig_3f9a0c1d2b4e5f60"
      },
      {
        "name": "article_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "The article that the row comes from.",
        "example": "02-wire-report"
      },
      {
        "name": "claim_id",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "The claim that states it.",
        "example": "cla_3f9a0c1d2b4e5f60"
      },
      {
        "name": "figure_group_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "The same quantity in other articles.",
        "example": "fgr_3f9a0c1d2b4e5f60"
      },
      {
        "name": "kind",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": [
          "money",
          "percent",
          "fraction",
          "count",
          "measurement",
          "duration",
          "ordinal",
          "rate",
          "multiple"
        ],
        "description": "What kind of quantity it is.",
        "example": "percent"
      },
      {
        "name": "value_low",
        "type": "number",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Lower bound of what is stated; equal to `value_high` where it is exact. Percent 0 to 100, money in whole units.",
        "example": 70
      },
      {
        "name": "value_high",
        "type": "number",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Upper bound of what is stated; empty where there is none (\"more than 70%\").",
        "example": 70
      },
      {
        "name": "bound",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": [
          "exact",
          "approximate",
          "more_than",
          "at_least",
          "less_than",
          "at_most",
          "range"
        ],
        "description": "How the number bounds the quantity.",
        "example": "approximate"
      },
      {
        "name": "change",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": [
          "rise",
          "fall"
        ],
        "description": "Whether the figure states how much, or to what, something rose or fell.",
        "example": "rise"
      },
      {
        "name": "unit",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "`percent`; ISO 4217 code for money; the counted noun's lemma; UCUM code of a measurement; ISO 8601 unit word of a duration.",
        "example": "USD"
      },
      {
        "name": "subject_text",
        "type": "string",
        "nullable": true,
        "verbatim": true,
        "values": null,
        "description": "What is measured, in the article's words.",
        "example": "the machine tools that Russia imported"
      },
      {
        "name": "period_start_on",
        "type": "date",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "First day of the time that the figure speaks of.",
        "example": "2023-10-01"
      },
      {
        "name": "period_end_on",
        "type": "date",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Last day of it.",
        "example": "2023-12-31"
      },
      {
        "name": "equivalent_of",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "The figure that this one restates in another unit (\"$900m (£723m)\").",
        "example": "fig_3f9a0c1d2b4e5f60"
      },
      {
        "name": "start",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "First code point of the figure in the article's text (Python's `text[start:end]`).",
        "example": 120
      },
      {
        "name": "end",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Code point after the last of the figure.",
        "example": 131
      },
      {
        "name": "text",
        "type": "string",
        "nullable": true,
        "verbatim": true,
        "values": null,
        "description": "The words, verbatim; pieces joined by ` … `.",
        "example": "about $900 million"
      },
      {
        "name": "rule",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Which rule or model decided value, unit and bound: family and rule, as in the source folder.",
        "example": "name/surname"
      },
      {
        "name": "confidence",
        "type": "number",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "How sure the rule or model is, from 0 to 1; measured error rates are in docs/methods.md.",
        "example": 0.8
      }
    ]
  },
  "figure_groups": {
    "title": "Figure groups",
    "description": "One row per quantity: the same thing measured over the same period, in one or more articles.",
    "primaryKey": [
      "figure_group_id"
    ],
    "orderedBy": [
      "story_id",
      "figure_group_id"
    ],
    "foreignKeys": [
      {
        "column": "story_id",
        "table": "stories",
        "references": "story_id"
      }
    ],
    "columns": [
      {
        "name": "figure_group_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Key of the group.",
        "example": "fgr_3f9a0c1d2b4e5f60"
      },
      {
        "name": "story_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "The story.",
        "example": "sto_3f9a0c1d2b4e5f60"
      },
      {
        "name": "subject",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "What is measured, in the clearest of its wordings.",
        "example": "machine tools that Russia imported"
      },
      {
        "name": "unit",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Unit, as in `figures`.",
        "example": "USD"
      },
      {
        "name": "period_start_on",
        "type": "date",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "First day of the common period.",
        "example": "2023-10-01"
      },
      {
        "name": "period_end_on",
        "type": "date",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Last day of it.",
        "example": "2023-12-31"
      },
      {
        "name": "figure_count",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Figures in the group.",
        "example": 3
      },
      {
        "name": "article_count",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Articles in the group.",
        "example": 3
      },
      {
        "name": "value_min",
        "type": "number",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Smallest bound stated.",
        "example": 900000000
      },
      {
        "name": "value_max",
        "type": "number",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Largest bound stated.",
        "example": 900000000
      },
      {
        "name": "status",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": [
          "single",
          "same",
          "rounded",
          "bounds_differ",
          "scope_differs",
          "conflict"
        ],
        "description": "`single`: one article; `same`: equal values; `rounded`: equal after rounding; `bounds_differ`: \"70%\" beside \"more than 70%\"; `scope_differs`: another period or denominator; `conflict`: they cannot all be true.",
        "example": "bounds_differ"
      }
    ]
  },
  "attributions": {
    "title": "Attributions",
    "description": "One row per statement, belief, intention or knowledge that the text gives to a source.",
    "primaryKey": [
      "attribution_id"
    ],
    "orderedBy": [
      "article_id",
      "start",
      "end",
      "attribution_id"
    ],
    "foreignKeys": [
      {
        "column": "article_id",
        "table": "articles",
        "references": "article_id"
      },
      {
        "column": "parent_attribution_id",
        "table": "attributions",
        "references": "attribution_id"
      },
      {
        "column": "source_entity_id",
        "table": "entities",
        "references": "entity_id"
      },
      {
        "column": "via_entity_id",
        "table": "entities",
        "references": "entity_id"
      },
      {
        "column": "quote_group_id",
        "table": "quote_groups",
        "references": "quote_group_id"
      }
    ],
    "columns": [
      {
        "name": "attribution_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Key of the attribution.",
        "example": "att_3f9a0c1d2b4e5f60"
      },
      {
        "name": "article_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "The article that the row comes from.",
        "example": "02-wire-report"
      },
      {
        "name": "parent_attribution_id",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "The innermost attribution whose content holds this one.",
        "example": "att_3f9a0c1d2b4e5f60"
      },
      {
        "name": "source_text",
        "type": "string",
        "nullable": true,
        "verbatim": true,
        "values": null,
        "description": "Whose words or thoughts: the whole noun phrase. Empty where the text names none.",
        "example": "Liu Pengyu, spokesman for the Chinese Embassy in Washington"
      },
      {
        "name": "source_entity_id",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "The named source.",
        "example": "ent_3f9a0c1d2b4e5f60"
      },
      {
        "name": "source_kind",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": [
          "person",
          "unnamed",
          "organization",
          "government",
          "document",
          "publication",
          "unknown"
        ],
        "description": "What kind of source speaks.",
        "example": "person"
      },
      {
        "name": "cue_text",
        "type": "string",
        "nullable": true,
        "verbatim": true,
        "values": null,
        "description": "The words that signal it; empty for a quoted sentence that continues the last source.",
        "example": "has said"
      },
      {
        "name": "content_text",
        "type": "string",
        "nullable": true,
        "verbatim": true,
        "values": null,
        "description": "What was said or thought; pieces joined by ` … `.",
        "example": "that China had supplied around 90% of Russian microelectronics in 2023"
      },
      {
        "name": "quotation",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": [
          "direct",
          "indirect",
          "mixed"
        ],
        "description": "Whether the content stands inside quotation marks: all, none, or part of it.",
        "example": "indirect"
      },
      {
        "name": "stance",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": [
          "affirms",
          "denies",
          "urges",
          "intends",
          "hopes",
          "questions"
        ],
        "description": "What the source does with the content, by the cue.",
        "example": "affirms"
      },
      {
        "name": "via_entity_id",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "The outlet or agency that the words came through (\"told Reuters\").",
        "example": "ent_3f9a0c1d2b4e5f60"
      },
      {
        "name": "condition_text",
        "type": "string",
        "nullable": true,
        "verbatim": true,
        "values": null,
        "description": "Terms that the source set.",
        "example": "on condition of anonymity"
      },
      {
        "name": "quote_group_id",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Renderings of the same utterance; empty where nothing is quoted and no rendering is known.",
        "example": "qgr_3f9a0c1d2b4e5f60"
      },
      {
        "name": "start",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "First code point of the whole extent in the article's text (Python's `text[start:end]`).",
        "example": 120
      },
      {
        "name": "end",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Code point after the last of the whole extent.",
        "example": 131
      },
      {
        "name": "rule",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Which rule or model decided the row: family and rule, as in the source folder.",
        "example": "name/surname"
      },
      {
        "name": "confidence",
        "type": "number",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "How sure the rule or model is, from 0 to 1; measured error rates are in docs/methods.md.",
        "example": 0.8
      }
    ]
  },
  "quote_groups": {
    "title": "Quote groups",
    "description": "One row per utterance: its renderings in one or more articles.",
    "primaryKey": [
      "quote_group_id"
    ],
    "orderedBy": [
      "story_id",
      "quote_group_id"
    ],
    "foreignKeys": [
      {
        "column": "story_id",
        "table": "stories",
        "references": "story_id"
      }
    ],
    "columns": [
      {
        "name": "quote_group_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Key of the group.",
        "example": "qgr_3f9a0c1d2b4e5f60"
      },
      {
        "name": "story_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "The story.",
        "example": "sto_3f9a0c1d2b4e5f60"
      },
      {
        "name": "text",
        "type": "string",
        "nullable": true,
        "verbatim": true,
        "values": null,
        "description": "The fullest wording.",
        "example": "Russia would have difficulty … without the PRC’s input"
      },
      {
        "name": "attribution_count",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Attributions in the group.",
        "example": 4
      },
      {
        "name": "article_count",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Articles in the group.",
        "example": 4
      },
      {
        "name": "status",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": [
          "single",
          "identical",
          "trimmed",
          "reworded"
        ],
        "description": "`single`: one article; `identical`: the same words; `trimmed`: words left out only; `reworded`: other words.",
        "example": "reworded"
      },
      {
        "name": "drift",
        "type": "number",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "How far the renderings differ: 0 the same words, 1 none in common.",
        "example": 0.25
      }
    ]
  },
  "claims": {
    "title": "Claims",
    "description": "One row per checkable proposition, in the outlet's own voice or a source's.",
    "primaryKey": [
      "claim_id"
    ],
    "orderedBy": [
      "article_id",
      "start",
      "end",
      "claim_id"
    ],
    "foreignKeys": [
      {
        "column": "article_id",
        "table": "articles",
        "references": "article_id"
      },
      {
        "column": "claim_group_id",
        "table": "claim_groups",
        "references": "claim_group_id"
      },
      {
        "column": "attribution_id",
        "table": "attributions",
        "references": "attribution_id"
      },
      {
        "column": "subject_entity_id",
        "table": "entities",
        "references": "entity_id"
      }
    ],
    "columns": [
      {
        "name": "claim_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Key of the claim.",
        "example": "cla_3f9a0c1d2b4e5f60"
      },
      {
        "name": "article_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "The article that the row comes from.",
        "example": "02-wire-report"
      },
      {
        "name": "claim_group_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "The same proposition in other articles.",
        "example": "cgr_3f9a0c1d2b4e5f60"
      },
      {
        "name": "attribution_id",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Who says so; empty for the outlet's own voice.",
        "example": "att_3f9a0c1d2b4e5f60"
      },
      {
        "name": "statement",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "The claim on its own, for a reader who sees nothing else. What its pronoun takes up may stand first, as in “Exports rose in May, and that has eased fears”. Where nothing else makes it clear, it is told by its whole sentence, with who says so.",
        "example": "China supplied around 90% of Russian microelectronics in 2023."
      },
      {
        "name": "is_verbatim",
        "type": "boolean",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "True where no safe rewriting was found: `statement` is the clause as printed, or leaves a pronoun open.",
        "example": false
      },
      {
        "name": "subject_text",
        "type": "string",
        "nullable": true,
        "verbatim": true,
        "values": null,
        "description": "Grammatical subject, in the article's words.",
        "example": "China"
      },
      {
        "name": "subject_entity_id",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "The named thing that the subject means.",
        "example": "ent_3f9a0c1d2b4e5f60"
      },
      {
        "name": "predicate",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Lemma of the predicate.",
        "example": "supply"
      },
      {
        "name": "object_text",
        "type": "string",
        "nullable": true,
        "verbatim": true,
        "values": null,
        "description": "Object or complement, in the article's words.",
        "example": "around 90% of Russian microelectronics"
      },
      {
        "name": "kind",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": [
          "fact",
          "forecast",
          "opinion",
          "proposal"
        ],
        "description": "About the past or present (`fact`), about what will be (`forecast`), a value judgement (`opinion`), or what should be done (`proposal`).",
        "example": "fact"
      },
      {
        "name": "polarity",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": [
          "affirmed",
          "negated"
        ],
        "description": "Whether the proposition itself is negated.",
        "example": "affirmed"
      },
      {
        "name": "certainty",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": [
          "stated",
          "probable",
          "possible",
          "alleged"
        ],
        "description": "How sure the wording is; `alleged` where it is reported without a source.",
        "example": "stated"
      },
      {
        "name": "time_start_on",
        "type": "date",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "First day of the time that the claim speaks of.",
        "example": "2023-01-01"
      },
      {
        "name": "time_end_on",
        "type": "date",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Last day of it.",
        "example": "2023-12-31"
      },
      {
        "name": "start",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "First code point of the whole extent in the article's text (Python's `text[start:end]`).",
        "example": 120
      },
      {
        "name": "end",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Code point after the last of the whole extent.",
        "example": 131
      },
      {
        "name": "text",
        "type": "string",
        "nullable": true,
        "verbatim": true,
        "values": null,
        "description": "The words that carry it; pieces joined by ` … `.",
        "example": "China had supplied around 90% of Russian microelectronics in 2023"
      },
      {
        "name": "rule",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Which rule or model decided that this is a claim: family and rule, as in the source folder.",
        "example": "name/surname"
      },
      {
        "name": "confidence",
        "type": "number",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "How sure the rule or model is, from 0 to 1; measured error rates are in docs/methods.md.",
        "example": 0.8
      }
    ]
  },
  "claim_groups": {
    "title": "Claim groups",
    "description": "One row per proposition: the claims that one evidence would settle.",
    "primaryKey": [
      "claim_group_id"
    ],
    "orderedBy": [
      "story_id",
      "claim_group_id"
    ],
    "foreignKeys": [
      {
        "column": "story_id",
        "table": "stories",
        "references": "story_id"
      },
      {
        "column": "representative_claim_id",
        "table": "claims",
        "references": "claim_id"
      }
    ],
    "columns": [
      {
        "name": "claim_group_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Key of the group.",
        "example": "cgr_3f9a0c1d2b4e5f60"
      },
      {
        "name": "story_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "The story.",
        "example": "sto_3f9a0c1d2b4e5f60"
      },
      {
        "name": "statement",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "The clearest of its statements.",
        "example": "China supplied around 90% of Russian microelectronics in 2023."
      },
      {
        "name": "representative_claim_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "The claim whose statement it is.",
        "example": "cla_3f9a0c1d2b4e5f60"
      },
      {
        "name": "claim_count",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Claims in the group.",
        "example": 5
      },
      {
        "name": "article_count",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Articles in the group.",
        "example": 5
      },
      {
        "name": "attributed_count",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Claims given to a source.",
        "example": 4
      },
      {
        "name": "negated_count",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Claims whose polarity is `negated`.",
        "example": 0
      },
      {
        "name": "denied_count",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Claims under an attribution that denies.",
        "example": 0
      },
      {
        "name": "status",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": [
          "single",
          "repeated",
          "varied",
          "disputed"
        ],
        "description": "`single`: one article; `repeated`: the same way in all; `varied`: hedged, sourced or worded differently; `disputed`: affirmed and denied.",
        "example": "varied"
      }
    ]
  },
  "claim_entities": {
    "title": "Claim entities",
    "description": "Which entities a claim speaks of, and as what.",
    "primaryKey": [
      "claim_id",
      "entity_id",
      "role"
    ],
    "orderedBy": [
      "claim_id",
      "entity_id",
      "role"
    ],
    "foreignKeys": [
      {
        "column": "claim_id",
        "table": "claims",
        "references": "claim_id"
      },
      {
        "column": "entity_id",
        "table": "entities",
        "references": "entity_id"
      }
    ],
    "columns": [
      {
        "name": "claim_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "The claim.",
        "example": "cla_3f9a0c1d2b4e5f60"
      },
      {
        "name": "entity_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "The entity.",
        "example": "ent_3f9a0c1d2b4e5f60"
      },
      {
        "name": "role",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": [
          "subject",
          "object",
          "other"
        ],
        "description": "Part that it plays in the claim.",
        "example": "subject"
      }
    ]
  },
  "spans": {
    "title": "Spans",
    "description": "Grounds every row: the exact characters that it came from.",
    "primaryKey": [
      "table",
      "row_id",
      "role",
      "piece"
    ],
    "orderedBy": [
      "article_id",
      "start",
      "end",
      "table",
      "row_id",
      "role",
      "piece"
    ],
    "foreignKeys": [
      {
        "column": "article_id",
        "table": "articles",
        "references": "article_id"
      }
    ],
    "columns": [
      {
        "name": "article_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "The article that the row comes from.",
        "example": "02-wire-report"
      },
      {
        "name": "table",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": [
          "articles",
          "attributions",
          "claims",
          "figures",
          "mentions"
        ],
        "description": "Table of the row that is grounded.",
        "example": "claims"
      },
      {
        "name": "row_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Key of that row.",
        "example": "cla_3f9a0c1d2b4e5f60"
      },
      {
        "name": "role",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": [
          "claim",
          "source",
          "cue",
          "content",
          "condition",
          "figure",
          "mention",
          "title",
          "dateline",
          "byline",
          "credit",
          "heading",
          "boilerplate"
        ],
        "description": "What the words are to the row.",
        "example": "claim"
      },
      {
        "name": "piece",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Number of the piece in reading order, from 0.",
        "example": 0
      },
      {
        "name": "start",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "First code point of the piece in the article's text (Python's `text[start:end]`).",
        "example": 120
      },
      {
        "name": "end",
        "type": "integer",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Code point after the last of the piece.",
        "example": 131
      },
      {
        "name": "text",
        "type": "string",
        "nullable": true,
        "verbatim": true,
        "values": null,
        "description": "The words, verbatim.",
        "example": "China had supplied"
      }
    ]
  },
  "issues": {
    "title": "Issues",
    "description": "What was surprising in the data, and what was set aside.",
    "primaryKey": [
      "issue_id"
    ],
    "orderedBy": [
      "article_id",
      "start",
      "end",
      "code",
      "issue_id"
    ],
    "foreignKeys": [],
    "columns": [
      {
        "name": "issue_id",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "Key of the issue.",
        "example": "iss_3f9a0c1d2b4e5f60"
      },
      {
        "name": "severity",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": [
          "warning",
          "error"
        ],
        "description": "`error`: something was set aside; `warning`: it was kept.",
        "example": "warning"
      },
      {
        "name": "code",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": [
          "input-empty",
          "input-binary",
          "input-unreadable",
          "input-too-long",
          "record-broken",
          "column-missing",
          "id-duplicate",
          "id-invalid",
          "front-matter-broken",
          "date-unreadable",
          "encoding-guessed",
          "language-unsupported",
          "body-empty",
          "quotation-unclosed",
          "sentence-cut",
          "number-unreadable",
          "stage-failed",
          "row-invalid"
        ],
        "description": "What happened; closed list.",
        "example": "quotation-unclosed"
      },
      {
        "name": "article_id",
        "type": "string",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "The article, or the id that it would have had.",
        "example": "03-newspaper-follow-up"
      },
      {
        "name": "start",
        "type": "integer",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "First code point of the place in the article's text (Python's `text[start:end]`).",
        "example": 120
      },
      {
        "name": "end",
        "type": "integer",
        "nullable": true,
        "verbatim": false,
        "values": null,
        "description": "Code point after the last of the place.",
        "example": 131
      },
      {
        "name": "message",
        "type": "string",
        "nullable": false,
        "verbatim": false,
        "values": null,
        "description": "What was found, where, and what to do.",
        "example": "A quotation mark opened here is never closed; the quotation ends with its paragraph."
      }
    ]
  }
};
