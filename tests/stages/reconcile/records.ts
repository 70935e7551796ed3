/** Small records and items for tests of grouping. */
import type {
  ArticleRecord,
  AttributionMention,
  ClaimMention,
  FigureMention,
  Piece,
} from '../../../pipeline/stages/contract.ts';
import type { ClaimItem, FigureItem, QuoteItem } from '../../../pipeline/stages/reconcile/contract.ts';

/** A record with nothing in it. */
export function makeRecord(
  id: string,
  over: Partial<ArticleRecord> & { readonly published_on?: string; readonly story?: string } = {},
): ArticleRecord {
  const { published_on = null, story = null, ...rest } = over;
  return {
    article: {
      ...{
        article_id: id,
        format: 'text',
        title: null,
        published_on,
        outlet: null,
        byline: null,
        url: null,
        language: 'en',
      },
      ...{ story, source_file: `${id}.txt`, source_sha256: '' },
    },
    ...{
      entities: [],
      mentions: [],
      figures: [],
      attributions: [],
      claims: [],
      agencies: [],
      signature: [],
      terms: [],
    },
    ...{ issues: [], text_sha256: id, word_count: 0, char_count: 0, parts: [] },
    ...rest,
  };
}

function piece(text: string): Piece {
  return { start: 0, end: text.length, text };
}

/** An attribution with the given content. */
export function makeQuote(
  record: ArticleRecord,
  text: string,
  over: Partial<AttributionMention<Piece>> = {},
): QuoteItem {
  const attribution: AttributionMention<Piece> = {
    ...{ source: [], cue: [], content: [piece(text)], condition: [], source_entity: null, source_kind: 'unnamed' },
    ...{ via_entity: null, quotation: 'direct', stance: 'affirms', parent: null, rule: 'test', confidence: 1 },
    ...over,
  };
  return { id: `${record.article.article_id} ${text}`, record, attribution, source_entity: attribution.source_entity };
}

/** A claim with the given statement; its subject is the statement's first word. */
export function makeClaim(
  record: ArticleRecord,
  statement: string,
  over: Partial<ClaimMention<Piece>> = {},
  attribution: AttributionMention<Piece> | null = null,
): ClaimItem {
  const claim: ClaimMention<Piece> = {
    ...{
      pieces: [piece(statement)],
      statement,
      own_statement: statement,
      is_verbatim: false,
      subject_text: statement.split(' ')[0]!,
      subject_entity: null,
    },
    ...{
      predicate: statement.split(' ')[1] ?? '',
      object_text: null,
      kind: 'fact',
      polarity: 'affirmed',
      certainty: 'stated',
    },
    ...{ time_start_on: null, time_end_on: null, attribution: null, figures: [], entities: [], subject_terms: [] },
    ...{ object_terms: [], rule: 'test', confidence: 1 },
    ...over,
  };
  return {
    id: `${record.article.article_id} ${statement}`,
    record,
    claim,
    attribution,
    subject_entity: null,
    entities: [],
  };
}

/** A figure of the given subject; percent unless told otherwise. */
export function makeFigure(
  record: ArticleRecord,
  value: number,
  subject: string,
  over: Partial<FigureMention<Piece>> = {},
): FigureItem {
  const figure: FigureMention<Piece> = {
    ...{
      pieces: [piece(String(value))],
      kind: 'percent',
      value_low: value,
      value_high: value,
      bound: 'exact',
      change: null,
    },
    ...{ unit: 'percent', subject_text: subject, subject_terms: [], period_start_on: null, period_end_on: null },
    ...{ equivalent_of: null, rule: 'test', confidence: 1 },
    ...over,
  };
  return { id: `${record.article.article_id} ${value} ${subject}`, record, figure, claim: null };
}

/** Groups as lists of items' texts, for comparison whatever the order. */
export function membersOf<Item>(
  groups: readonly { readonly members: readonly number[] }[],
  items: readonly Item[],
  show: (item: Item) => string,
): string[][] {
  return groups
    .map((group) => group.members.map((at) => show(items[at]!)).sort())
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}
