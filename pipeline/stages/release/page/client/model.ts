/** The page's rows with the look-ups that the views need. */
import type { PackedTable, PageData, PageTables } from '../page-data.ts';

type Claim = PageTables['claims'][number];
type Article = PageTables['articles'][number];
type Attribution = PageTables['attributions'][number];
type Figure = PageTables['figures'][number];

/** How an article carries a claim. */
export type Carriage = 'carried' | 'hedged' | 'attributed' | 'denied' | 'opposite';

/** Rows and look-ups of one story. */
export interface Model {
  readonly data: PageData;
  readonly tables: PageTables;
  /** Short name of an article: outlet, else title, else id; with its number in the story. */
  readonly articleName: (articleId: string) => string;
  readonly articles: ReadonlyMap<string, Article>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  readonly renderingsOf: ReadonlyMap<string, readonly Attribution[]>;
  readonly figuresOf: ReadonlyMap<string, readonly Figure[]>;
  readonly entityName: (entityId: string | null) => string | null;
  /** Who says it: the named source, else the words for it. */
  readonly sourceName: (attribution: Attribution) => string;
  readonly carriageOf: (claim: Claim) => Carriage;
}

/** Gives each row its column names back. */
function unpack(packed: PackedTable): unknown[] {
  return packed.rows.map((row) => Object.fromEntries(packed.columns.map((column, i) => [column, row[i]])));
}

/** Builds the model of a story's page. */
export function buildModel(data: PageData): Model {
  const tables = Object.fromEntries(
    Object.entries(data.packed ?? {}).map(([name, packed]) => [name, unpack(packed)]),
  ) as unknown as PageTables;
  const articles = indexBy(tables.articles, (row) => row.article_id);
  const attributions = indexBy(tables.attributions, (row) => row.attribution_id);
  const claims = indexBy(tables.claims, (row) => row.claim_id);
  const entities = indexBy(tables.entities, (row) => row.entity_id);
  const entityName = (id: string | null) => (id === null ? null : (entities.get(id)?.name ?? null));
  const names = nameArticles(tables.articles);
  const representatives = new Map(
    tables.claim_groups.map((group) => [group.claim_group_id, claims.get(group.representative_claim_id)]),
  );
  return {
    data,
    tables,
    articleName: (id) => names.get(id) ?? id,
    articles,
    attributions,
    claims,
    claimsOf: groupBy(tables.claims, (row) => row.claim_group_id),
    renderingsOf: groupBy(tables.attributions, (row) => row.quote_group_id),
    figuresOf: groupBy(tables.figures, (row) => row.figure_group_id),
    entityName,
    sourceName: (row) => entityName(row.source_entity_id) ?? row.source_text ?? 'no source named',
    carriageOf(claim) {
      const attribution = claim.attribution_id === null ? undefined : attributions.get(claim.attribution_id);
      if (attribution?.stance === 'denies') return 'denied';
      const representative = representatives.get(claim.claim_group_id);
      if (representative && representative.polarity !== claim.polarity) return 'opposite';
      if (attribution) return 'attributed';
      return claim.certainty === 'stated' ? 'carried' : 'hedged';
    },
  };
}

/** Outlets that occur twice get the article's number. */
function nameArticles(articles: readonly Article[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { outlet } of articles) if (outlet) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return new Map(
    articles.map(({ article_id, outlet }, index) => {
      if (outlet === null) return [article_id, article_id];
      return [article_id, counts.get(outlet) === 1 ? outlet : `${outlet} (${index + 1})`];
    }),
  );
}

/** Rows by key. */
function indexBy<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [key(row), row]));
}

/** Rows by a key that many share; rows without one are left out. */
export function groupBy<Row>(
  rows: readonly Row[],
  key: (row: Row) => string | null,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const value = key(row);
    if (value === null) continue;
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  }
  return groups;
}

/** What the schema says of one value of a column: descriptions read "`single`: one article; …". */
export function explainValue(data: PageData, table: string, column: string, value: string): string | undefined {
  const description = data.tables
    .find(({ name }) => name === table)
    ?.columns.find(({ name }) => name === column)?.description;
  const start = description?.indexOf(`\`${value}\`: `) ?? -1;
  if (!description || start === -1) return undefined;
  const rest = description.slice(start + value.length + 4);
  const end = rest.search(/[;.](\s|$)/);
  return end === -1 ? rest : rest.slice(0, end);
}

/** What the schema says of a column. */
export function explainColumn(data: PageData, table: string, column: string): string | undefined {
  return data.tables.find(({ name }) => name === table)?.columns.find(({ name }) => name === column)?.description;
}
