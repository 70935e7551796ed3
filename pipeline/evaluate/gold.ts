/** Annotated articles: gold files (one JSON object a line, as `compile.py` writes them) and releases read in the same shape. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../core/group-by.ts';
import type { Piece } from '../stages/contract.ts';

/** A mention of an entity; only `name` forms are scored. */
interface AnnotatedMention extends Piece {
  readonly form?: 'name' | 'nominal' | 'pronoun';
}

interface AnnotatedEntity {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly mentions: readonly AnnotatedMention[];
}

export interface AnnotatedFigure {
  readonly key: string;
  readonly at: readonly Piece[];
  readonly value_low: number | null;
  readonly value_high: number | null;
  readonly unit: string | null;
  readonly bound: string;
  /** `2023-01-01/2023-12-31` */
  readonly period: string | null;
  readonly group?: string | null;
}

export interface AnnotatedAttribution {
  readonly key: string;
  readonly source: readonly Piece[];
  readonly cue: readonly Piece[];
  readonly content: readonly Piece[];
  readonly quotation: string;
  readonly stance: string;
  readonly source_kind: string;
  readonly group?: string | null;
}

export interface AnnotatedClaim {
  readonly key: string;
  readonly span: readonly Piece[];
  readonly kind: string;
  readonly polarity: string;
  readonly certainty: string;
  readonly attribution?: string | null;
  readonly figures: readonly string[];
  readonly group?: string | null;
}

/** All annotations of one article; offsets are code points. */
export interface AnnotatedArticle {
  readonly article: string;
  readonly boilerplate: readonly Piece[];
  readonly entities: readonly AnnotatedEntity[];
  readonly figures: readonly AnnotatedFigure[];
  readonly attributions: readonly AnnotatedAttribution[];
  readonly claims: readonly AnnotatedClaim[];
}

/** Reads a gold file. */
export function readGold(path: string): AnnotatedArticle[] {
  return readJsonLines<AnnotatedArticle>(path);
}

/** Reads a release folder as annotations, so that it can be scored against gold. */
export function readRelease(folder: string): AnnotatedArticle[] {
  const read = <Row>(table: string): Row[] => readJsonLines<Row>(join(folder, `${table}.jsonl`));
  const pieces = piecesByRow(read('spans'));
  const of = (table: string, row: string, role: string): Piece[] => pieces.get(`${table} ${row} ${role}`) ?? [];
  const entities = entitiesByArticle(read('entities'), read('mentions'));
  const figures = groupBy(read<FlatFigure>('figures'), (row) => row.article_id);
  const attributions = groupBy(read<FlatAttribution>('attributions'), (row) => row.article_id);
  const claims = groupBy(read<FlatClaim>('claims'), (row) => row.article_id);
  return read<{ article_id: string }>('articles').map(({ article_id }) => ({
    article: article_id,
    boilerplate: of('articles', article_id, 'boilerplate'),
    entities: entities.get(article_id) ?? [],
    figures: (figures.get(article_id) ?? []).map((row) => ({
      ...row,
      key: row.figure_id,
      at: of('figures', row.figure_id, 'figure'),
      period: row.period_start_on ? `${row.period_start_on}/${row.period_end_on}` : null,
      group: row.figure_group_id,
    })),
    attributions: (attributions.get(article_id) ?? []).map((row) => ({
      ...row,
      key: row.attribution_id,
      source: of('attributions', row.attribution_id, 'source'),
      cue: of('attributions', row.attribution_id, 'cue'),
      content: of('attributions', row.attribution_id, 'content'),
      group: row.quote_group_id,
    })),
    claims: (claims.get(article_id) ?? []).map((row) => ({
      ...row,
      key: row.claim_id,
      span: of('claims', row.claim_id, 'claim'),
      attribution: row.attribution_id,
      figures: (figures.get(article_id) ?? [])
        .filter((figure) => figure.claim_id === row.claim_id)
        .map((figure) => figure.figure_id),
      group: row.claim_group_id,
    })),
  }));
}

type FlatFigure = Omit<AnnotatedFigure, 'key' | 'at' | 'period' | 'group'> &
  Record<'article_id' | 'figure_id' | 'figure_group_id', string> &
  Record<'claim_id' | 'period_start_on' | 'period_end_on', string | null>;
type FlatAttribution = Record<'article_id' | 'attribution_id' | 'quotation' | 'stance' | 'source_kind', string> & {
  quote_group_id: string | null;
};
type FlatClaim = Record<
  'article_id' | 'claim_id' | 'claim_group_id' | 'statement' | 'kind' | 'polarity' | 'certainty',
  string
> & { attribution_id: string | null };

function piecesByRow(
  spans: readonly (Piece & { table: string; row_id: string; role: string })[],
): Map<string, Piece[]> {
  const pieces = groupBy(spans, (span) => `${span.table} ${span.row_id} ${span.role}`);
  for (const list of pieces.values()) list.sort((a, b) => a.start - b.start);
  return pieces;
}

function entitiesByArticle(
  entities: readonly { entity_id: string; name: string; type: string }[],
  mentions: readonly (AnnotatedMention & { entity_id: string; article_id: string })[],
): Map<string, AnnotatedEntity[]> {
  const byId = new Map(entities.map((entity) => [entity.entity_id, entity]));
  const articles = new Map<string, AnnotatedEntity[]>();
  for (const [article, inArticle] of groupBy(mentions, (mention) => mention.article_id))
    articles.set(
      article,
      [...groupBy(inArticle, (mention) => mention.entity_id)].map(([key, ofEntity]) => {
        const { name, type } = byId.get(key)!;
        return { key, name, type, mentions: ofEntity };
      }),
    );
  return articles;
}

function readJsonLines<Row>(path: string): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}
