/** The bundled corpus as its annotators read it, in release tables: a page's test does not wait for the pipeline. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeId, sha256 } from '../../pipeline/core/id.ts';
import type { SpanRow, Tables } from '../../pipeline/core/tables.gen.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is used of an annotated article. */
interface Annotated {
  readonly article: string;
  readonly title: readonly Piece[];
  readonly boilerplate: readonly Piece[];
  readonly entities: readonly (Record<'key' | 'name' | 'type', string> & {
    readonly country?: string | null;
    readonly mentions: readonly (Piece & { readonly form: string })[];
  })[];
  readonly figures: readonly (Record<string, unknown> & {
    readonly key: string;
    readonly at: readonly Piece[];
    readonly group: string;
  })[];
  readonly attributions: readonly (Record<string, unknown> &
    Record<'source' | 'cue' | 'content' | 'condition', readonly Piece[]> & {
      readonly key: string;
      readonly group: string | null;
    })[];
  readonly claims: readonly (Record<string, unknown> & {
    readonly key: string;
    readonly span: readonly Piece[];
    readonly attribution: string | null;
    readonly figures: readonly string[];
    readonly group: string;
    readonly polarity: string;
  })[];
}

const STORY = makeId('sto', 'gold');
const OUTLETS = ['The Broadcaster', 'Wire', 'The Newspaper', 'Digest', 'World Desk'];

/** The annotated articles. */
function readGold(): readonly Annotated[] {
  const lines = readFileSync(join(ROOT, 'tests/gold/corpus.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** The text of an article of the corpus. */
export function goldText(articleId: string): string {
  return readFileSync(join(ROOT, 'articles', `${articleId}.txt`), 'utf8');
}

function extent(pieces: readonly Piece[]): { start: number; end: number } {
  return { start: Math.min(...pieces.map((piece) => piece.start)), end: Math.max(...pieces.map((piece) => piece.end)) };
}

function join2(pieces: readonly Piece[]): string | null {
  return pieces.length === 0 ? null : pieces.map((piece) => piece.text).join(' … ');
}

/** The tables, in no particular order; counts of groups hold. */
export function makeGoldTables(): Tables {
  const gold = readGold();
  const spans: SpanRow[] = [];
  const ground = (
    article_id: string,
    table: SpanRow['table'],
    row_id: string,
    role: SpanRow['role'],
    pieces: readonly Piece[],
  ) => {
    for (const [piece, { start, end, text }] of pieces.entries())
      spans.push({ article_id, table, row_id, role, piece, start, end, text });
  };
  const rows = gold.map((article, index) => articleRows(article, OUTLETS[index]!, ground));
  const claims = rows.flatMap((row) => row.claims);
  const figures = rows.flatMap((row) => row.figures);
  const attributions = rows.flatMap((row) => row.attributions);
  const mentions = rows.flatMap((row) => row.mentions);
  const entities = new Map(rows.flatMap((row) => row.entities).map((entity) => [entity.entity_id, entity]));
  return {
    stories: [
      {
        story_id: STORY,
        title: 'Chinese support for Russian arms production',
        article_count: gold.length,
        first_published_on: null,
        last_published_on: null,
      },
    ],
    articles: rows.map((row) => row.article),
    entities: [...entities.values()].map((entity) => ({
      ...entity,
      ...countOf(mentions, 'entity_id', entity.entity_id, 'mention_count'),
    })),
    mentions,
    figures,
    figure_groups: [...new Set(figures.map((row) => row.figure_group_id))].map((id) => figureGroup(id, figures)),
    attributions,
    quote_groups: [...new Set(attributions.flatMap((row) => row.quote_group_id ?? []))].map((id) =>
      quoteGroup(id, attributions),
    ),
    claims,
    claim_groups: [...new Set(claims.map((row) => row.claim_group_id))].map((id) =>
      claimGroup(id, claims, attributions),
    ),
    claim_entities: [],
    spans,
    issues: [],
  } as unknown as Tables;
}

type Ground = (
  article: string,
  table: SpanRow['table'],
  row: string,
  role: SpanRow['role'],
  pieces: readonly Piece[],
) => void;

function articleRows(gold: Annotated, outlet: string, ground: Ground) {
  const { article: article_id } = gold;
  const text = goldText(article_id);
  ground(article_id, 'articles', article_id, 'title', gold.title);
  ground(article_id, 'articles', article_id, 'boilerplate', gold.boilerplate);
  const attributionId = (key: unknown) => (typeof key === 'string' ? makeId('att', article_id, key) : null);
  const entityId = (key: unknown) => (typeof key === 'string' ? makeId('ent', key) : null);
  const figures = gold.figures.map((figure) => {
    const figure_id = makeId('fig', article_id, figure.key);
    ground(article_id, 'figures', figure_id, 'figure', figure.at);
    const [from, to] = String(figure.period ?? '').split('/');
    return {
      figure_id,
      article_id,
      claim_id: null,
      figure_group_id: makeId('fgr', figure.group),
      kind: figure.kind,
      value_low: figure.value_low ?? null,
      value_high: figure.value_high ?? null,
      bound: figure.bound,
      change: null,
      unit: figure.unit ?? null,
      subject_text: figure.subject ?? null,
      period_start_on: from || null,
      period_end_on: to || null,
      equivalent_of: figure.equivalent_of ? makeId('fig', article_id, String(figure.equivalent_of)) : null,
      ...extent(figure.at),
      text: join2(figure.at),
      rule: 'gold/figure',
      confidence: 1,
    };
  });
  const attributions = gold.attributions.map((row) => {
    const attribution_id = attributionId(row.key)!;
    for (const role of ['source', 'cue', 'content', 'condition'] as const)
      ground(article_id, 'attributions', attribution_id, role, row[role]);
    return {
      attribution_id,
      article_id,
      parent_attribution_id: null,
      source_text: join2(row.source),
      source_entity_id: entityId(row.source_entity),
      source_kind: row.source_kind,
      cue_text: join2(row.cue),
      content_text: join2(row.content),
      quotation: row.quotation,
      stance: row.stance,
      via_entity_id: entityId(row.via),
      condition_text: join2(row.condition),
      quote_group_id: row.group ? makeId('qgr', row.group) : null,
      ...extent([...row.source, ...row.cue, ...row.content]),
      rule: 'gold/attribution',
      confidence: 1,
    };
  });
  const claims = gold.claims.map((row) => {
    const claim_id = makeId('cla', article_id, row.key);
    ground(article_id, 'claims', claim_id, 'claim', row.span);
    return {
      claim_id,
      article_id,
      claim_group_id: makeId('cgr', row.group),
      attribution_id: attributionId(row.attribution),
      statement: join2(row.span),
      is_verbatim: false,
      subject_text: null,
      subject_entity_id: null,
      predicate: 'say',
      object_text: null,
      kind: row.kind,
      polarity: row.polarity,
      certainty: row.certainty,
      time_start_on: null,
      time_end_on: null,
      ...extent(row.span),
      text: join2(row.span),
      rule: 'gold/claim',
      confidence: 1,
    };
  });
  const mentions = gold.entities.flatMap((entity) =>
    entity.mentions.map((mention, index) => {
      const mention_id = makeId('men', article_id, entity.key, index);
      ground(article_id, 'mentions', mention_id, 'mention', [mention]);
      const { start, end, text: words, form } = mention;
      return {
        mention_id,
        entity_id: entityId(entity.key)!,
        article_id,
        start,
        end,
        text: words,
        form,
        rule: 'gold/mention',
      };
    }),
  );
  const entities = gold.entities.map((entity) => ({
    entity_id: entityId(entity.key)!,
    name: entity.name,
    type: entity.type,
    country_code: entity.country ?? null,
    wikidata_id: null,
  }));
  const article = {
    article_id,
    story_id: STORY,
    title: join2(gold.title),
    published_on: null,
    outlet,
    byline: null,
    agencies: null,
    url: null,
    language: 'en',
    word_count: text.split(/\s+/).length,
    char_count: [...text].length,
    duplicate_of: null,
    source_file: `articles/${article_id}.txt`,
    source_sha256: sha256(text),
    text_sha256: sha256(text),
  };
  return { article, figures, attributions, claims, mentions, entities };
}

function countOf<Row extends { readonly article_id: string }>(
  rows: readonly Row[],
  key: keyof Row,
  id: unknown,
  column: string,
) {
  const own = rows.filter((row) => row[key] === id);
  return { [column]: own.length, article_count: new Set(own.map((row) => row.article_id)).size };
}

function figureGroup(id: string, figures: readonly Record<string, unknown>[]) {
  const own = figures.filter((row) => row.figure_group_id === id);
  const values = own.flatMap((row) => [row.value_low, row.value_high]).filter((value) => typeof value === 'number');
  const counts = countOf(own as never, 'figure_group_id' as never, id, 'figure_count');
  return {
    figure_group_id: id,
    story_id: STORY,
    subject: own[0]!.subject_text,
    unit: own[0]!.unit,
    period_start_on: own[0]!.period_start_on,
    period_end_on: own[0]!.period_end_on,
    ...counts,
    value_min: values.length ? Math.min(...values) : null,
    value_max: values.length ? Math.max(...values) : null,
    status: own.length === 1 ? 'single' : new Set(own.map((row) => row.bound)).size > 1 ? 'bounds_differ' : 'same',
  };
}

function quoteGroup(id: string, attributions: readonly Record<string, unknown>[]) {
  const own = attributions.filter((row) => row.quote_group_id === id);
  const texts = own.map((row) => String(row.content_text)).sort((a, b) => b.length - a.length);
  return {
    quote_group_id: id,
    story_id: STORY,
    text: texts[0],
    ...countOf(own as never, 'quote_group_id' as never, id, 'attribution_count'),
    status: own.length === 1 ? 'single' : 'reworded',
    drift: own.length === 1 ? 0 : 0.4,
  };
}

function claimGroup(
  id: string,
  claims: readonly Record<string, unknown>[],
  attributions: readonly Record<string, unknown>[],
) {
  const own = claims.filter((row) => row.claim_group_id === id);
  const denials = new Set(attributions.filter((row) => row.stance === 'denies').map((row) => row.attribution_id));
  const denied = own.filter((row) => denials.has(row.attribution_id)).length;
  const negated = own.filter((row) => row.polarity === 'negated').length;
  const counts = countOf(own as never, 'claim_group_id' as never, id, 'claim_count');
  const isDisputed = (denied > 0 || negated > 0) && denied + negated < own.length;
  return {
    claim_group_id: id,
    story_id: STORY,
    statement: own[0]!.statement,
    representative_claim_id: own[0]!.claim_id,
    ...counts,
    attributed_count: own.filter((row) => row.attribution_id !== null).length,
    negated_count: negated,
    denied_count: denied,
    status: isDisputed ? 'disputed' : counts.article_count === 1 ? 'single' : 'varied',
  };
}
