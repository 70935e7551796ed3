/** The rows of a story with the look-ups that the views need, each made when it is first asked for. */
import { nameArticles } from '../article-names.ts';
import type { PageTables, ReleaseNote } from '../page-data.ts';
import { once, type Page } from './read-page.ts';

type Claim = PageTables['claims'][number];
type Article = PageTables['articles'][number];
type Attribution = PageTables['attributions'][number];
type Figure = PageTables['figures'][number];

/** How an article carries a claim. */
export type Carriage = 'carried' | 'hedged' | 'attributed' | 'denied' | 'opposite';

/** Rows and look-ups of one story. */
export interface Model {
  readonly page: Page;
  readonly tables: PageTables;
  /** Short name of an article: outlet, else id; with its number in the story where outlets repeat. */
  readonly articleName: (articleId: string) => string;
  /** Place of an article in the story, from 1. */
  readonly articleNumber: (articleId: string) => number;
  readonly articles: () => ReadonlyMap<string, Article>;
  readonly attributions: () => ReadonlyMap<string, Attribution>;
  readonly claims: () => ReadonlyMap<string, Claim>;
  readonly claimsOf: () => ReadonlyMap<string, readonly Claim[]>;
  readonly renderingsOf: () => ReadonlyMap<string, readonly Attribution[]>;
  readonly figuresOf: () => ReadonlyMap<string, readonly Figure[]>;
  readonly spansOf: () => ReadonlyMap<string, readonly PageTables['spans'][number][]>;
  readonly entityName: (entityId: string | null) => string | null;
  /** Who says it: the named source, else the words for it, else `noSource`. */
  readonly sourceName: (attribution: Attribution) => string;
  /** What stands where no words for a source are at hand. */
  readonly noSource: string;
  /** What stands where an attribution has no words of its own. */
  readonly noWords: string;
  readonly carriageOf: (claim: Claim) => Carriage;
  /** Whether a row with this id is in the story. */
  readonly hasRow: (id: string) => boolean;
}

/** What stands for words in a release without any. */
const WITHHELD = 'words not in this release';

/** Builds the model of a story's page. */
export function buildModel(page: Page, tables: PageTables): Model {
  const articles = once(() => indexBy(tables.articles, (row) => row.article_id));
  const attributions = once(() => indexBy(tables.attributions, (row) => row.attribution_id));
  const claims = once(() => indexBy(tables.claims, (row) => row.claim_id));
  const entities = once(() => indexBy(tables.entities, (row) => row.entity_id));
  const entityName = (id: string | null) => (id === null ? null : (entities().get(id)?.name ?? null));
  const isWordless = page.release.texts === 'none';
  const noSource = isWordless ? WITHHELD : 'no source named';
  const names = once(() => nameArticles(tables.articles));
  const numbers = once(() => new Map(tables.articles.map((row, index) => [row.article_id, index + 1])));
  const groups = once(() => indexBy(tables.claim_groups, (row) => row.claim_group_id));
  return {
    page,
    tables,
    articleName: (id) => names().get(id) ?? id,
    articleNumber: (id) => numbers().get(id) ?? 0,
    articles,
    attributions,
    claims,
    claimsOf: once(() => groupBy(tables.claims, (row) => row.claim_group_id)),
    renderingsOf: once(() => groupBy(tables.attributions, (row) => row.quote_group_id)),
    figuresOf: once(() => groupBy(tables.figures, (row) => row.figure_group_id)),
    spansOf: once(() => groupBy(tables.spans, (row) => row.article_id)),
    entityName,
    sourceName: (row) => entityName(row.source_entity_id) ?? row.source_text ?? noSource,
    noSource,
    noWords: isWordless ? WITHHELD : 'no words given',
    carriageOf(claim) {
      const attribution = claim.attribution_id === null ? undefined : attributions().get(claim.attribution_id);
      if (attribution?.stance === 'denies') return 'denied';
      const representative = claims().get(groups().get(claim.claim_group_id)?.representative_claim_id ?? '');
      if (representative && representative.polarity !== claim.polarity) return 'opposite';
      if (attribution) return 'attributed';
      return claim.certainty === 'stated' ? 'carried' : 'hedged';
    },
    hasRow(id) {
      const inTable = ROW_TESTS[id.slice(0, 3)];
      return articles().has(id) || (inTable?.(tables, id) ?? false);
    },
  };
}

/** Whether a table holds a row, by the prefix of its ids. */
const ROW_TESTS: Readonly<Record<string, (tables: PageTables, id: string) => boolean>> = {
  sto: (tables, id) => tables.stories.some((row) => row.story_id === id),
  ent: (tables, id) => tables.entities.some((row) => row.entity_id === id),
  men: (tables, id) => tables.mentions.some((row) => row.mention_id === id),
  fig: (tables, id) => tables.figures.some((row) => row.figure_id === id),
  fgr: (tables, id) => tables.figure_groups.some((row) => row.figure_group_id === id),
  att: (tables, id) => tables.attributions.some((row) => row.attribution_id === id),
  qgr: (tables, id) => tables.quote_groups.some((row) => row.quote_group_id === id),
  cla: (tables, id) => tables.claims.some((row) => row.claim_id === id),
  cgr: (tables, id) => tables.claim_groups.some((row) => row.claim_group_id === id),
  iss: (tables, id) => tables.issues.some((row) => row.issue_id === id),
};

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

/** The rows with the wanted ones in front, so that a link finds them in a list of any length. */
export function leadWith<Row>(rows: readonly Row[], isWanted: (row: Row) => boolean): readonly Row[] {
  return rows.some(isWanted) ? [...rows.filter(isWanted), ...rows.filter((row) => !isWanted(row))] : rows;
}

/** What the schema says of one value of a column: descriptions read "`single`: one article; …". */
export function explainValue(release: ReleaseNote, table: string, column: string, value: string): string | undefined {
  const description = explainColumn(release, table, column);
  const start = description?.indexOf(`\`${value}\`: `) ?? -1;
  if (!description || start === -1) return undefined;
  const rest = description.slice(start + value.length + 4);
  const end = rest.search(/[;.](\s|$)/);
  return end === -1 ? rest : rest.slice(0, end);
}

/** What the schema says of a column. */
export function explainColumn(release: ReleaseNote, table: string, column: string): string | undefined {
  return release.tables.find(({ name }) => name === table)?.columns.find(({ name }) => name === column)?.description;
}
