/** The pipeline on real published reports, read in place; skipped where they are not at hand. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleRow, AttributionRow, FigureRow } from '../pipeline/core/tables.gen.ts';
import { makeFolder, ROOT, readTable, runCli } from './run-cli.ts';

const ARTICLES = join(ROOT, '../shared/articles');
const TABLES_ALWAYS_FILLED = [
  'stories',
  'articles',
  'entities',
  'mentions',
  'figures',
  'figure_groups',
  'attributions',
].concat(['quote_groups', 'claims', 'claim_groups', 'claim_entities', 'spans']);

describe.skipIf(!existsSync(ARTICLES))('five published reports of one event', () => {
  let folder: ReturnType<typeof makeFolder>;
  let release = '';
  beforeAll(() => {
    folder = makeFolder();
    release = join(folder.path, 'output');
    expect(runCli(['run', ARTICLES, '--output', release, '--no-cache'], { cwd: folder.path }).code).toBe(0);
  });
  afterAll(() => folder.remove());

  it('give a valid release with every span exact', () => {
    expect(runCli(['validate', release, '--articles', ARTICLES])).toMatchObject({ code: 0, stdout: '' });
  });

  it.each(TABLES_ALWAYS_FILLED)('fill %s', (table) => {
    expect(readTable(release, table).length).toBeGreaterThan(0);
  });

  it('are five articles of one story, crediting Reuters, AFP and AP', () => {
    const articles = readTable<ArticleRow>(release, 'articles');
    expect(articles).toHaveLength(5);
    expect(new Set(articles.map((article) => article.story_id)).size).toBe(1);
    const agencies = new Set(articles.flatMap((article) => article.agencies?.split('; ') ?? []));
    expect([...agencies]).toEqual(expect.arrayContaining(['AFP', 'AP', 'Reuters']));
  });

  it('give the $900m with its equivalent in pounds', () => {
    const figures = readTable<FigureRow>(release, 'figures');
    const pounds = figures.find((figure) => figure.unit === 'GBP' && figure.value_low === 723_000_000);
    const dollars = figures.find((figure) => figure.figure_id === pounds?.equivalent_of);
    expect(dollars).toMatchObject({ unit: 'USD', value_low: 900_000_000, value_high: 900_000_000 });
  });

  it('give about 90 percent of microelectronics in 2023', () => {
    const shares = readTable<FigureRow>(release, 'figures').filter(
      (figure) => figure.unit === 'percent' && figure.value_low === 90,
    );
    expect(shares.length).toBeGreaterThanOrEqual(3);
    expect(shares).toContainEqual(
      expect.objectContaining({ bound: 'approximate', period_start_on: '2023-01-01', period_end_on: '2023-12-31' }),
    );
  });

  it("give the embassy's denial", () => {
    const attributions = readTable<AttributionRow>(release, 'attributions');
    expect(attributions).toContainEqual(
      expect.objectContaining({ source_text: expect.stringMatching(/embassy/i), stance: 'denies' }),
    );
  });
});
