/** The page in a real browser, from a file, without a network. */
import { copyFileSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeId } from '../../pipeline/core/id.ts';
import type { Tables } from '../../pipeline/core/tables.gen.ts';
import { bundlePage } from '../../pipeline/generate/page.ts';
import { MEASURES, TEST_SETS } from '../../pipeline/stages/release/measures.gen.ts';
import { type Chart, makeCharts } from '../../pipeline/stages/release/page/charts.ts';
import { splitByStory } from '../../pipeline/stages/release/page/story-rows.ts';
import { SAMPLE_SETTINGS, writeSample } from '../stages/sample-release.ts';
import { makeTemporaryFolder } from '../stages/temporary-folder.ts';
import { CHROMIUM, openPage, startBrowser } from './browser.ts';
import { goldText, makeGoldTables } from './gold-tables.ts';
import { FLAG, PAYLOADS } from './payloads.ts';
import { rowsInMemory } from './rows-in-memory.ts';
import { joinStories, makeStory } from './synthetic-story.ts';
import { writeOnlyPages } from './write-only-pages.ts';

const VIEWS = ['compare', 'quotes', 'figures', 'sources', 'articles', 'data'];

/** Writes a release with its pages; the rows need not be a whole release. @returns the page's path. */
async function writePage(tables: Tables, textOf?: (id: string) => string, settings = SAMPLE_SETTINGS): Promise<string> {
  const target = join(makeTemporaryFolder(), 'release');
  const texts = textOf ? 'full' : 'excerpts';
  await writeSample(
    target,
    { hasPages: true, check: async () => [], settings: { ...settings, texts }, textOf: textOf ?? refuseText },
    tables,
  );
  return join(target, 'index.html');
}

/** A release that carries no texts must not ask for any. */
function refuseText(): never {
  throw new Error('no text is at hand');
}

/** Faults that axe finds, as `rule: element`. */
async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const axe = (
      globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe;
    const { violations } = await axe.run({ preload: false });
    return violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`);
  });
}

function chartsOf(tables: Tables): readonly Chart[] {
  const rows = rowsInMemory(tables);
  return makeCharts(rows, splitByStory(rows));
}

function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - innerWidth');
}

describe('the bundle', () => {
  it('is fresh', async () => {
    const path = join(import.meta.dirname, '../../pipeline/stages/release/page/assets.gen.ts');
    expect(readFileSync(path, 'utf8') === (await bundlePage()), 'run npx tsx pipeline/generate/page.ts').toBe(true);
  });
});

describe('pages and charts', () => {
  it('are the same bytes whatever the order of rows and the time zone', async () => {
    const tables = makeGoldTables();
    const reversed = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.toReversed()]));
    const one = await writePage(tables, goldText);
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    const two = await writePage(reversed as unknown as Tables, goldText);
    process.env.TZ = zone;
    for (const file of ['index.html', 'charts/claims-by-article.svg', 'charts/one-figure-by-article.svg'])
      expect(readFileSync(join(one, '..', file), 'utf8') === readFileSync(join(two, '..', file), 'utf8'), file).toBe(
        true,
      );
  });

  it('of several stories are the same bytes too', () => {
    const stories = [1, 2, 3].map((number) =>
      makeStory(`story ${number}`, { articles: 2, claims: 6, groupSize: 2 }, (field, at) => `${field} ${number} ${at}`),
    );
    const tables = joinStories(stories);
    const reversed = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.toReversed()]));
    const [one, two] = [
      writeOnlyPages(makeTemporaryFolder(), tables),
      writeOnlyPages(makeTemporaryFolder(), reversed as unknown as Tables),
    ].map((index) => {
      const folder = dirname(index);
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const paths = files.map((file) => join(file.parentPath, file.name).slice(folder.length + 1)).sort();
      return paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
    });
    expect(one!.length).toBe(9);
    expect(one).toEqual(two);
  });

  it('show no more articles in a chart than can be read, and say so', () => {
    const story = makeStory(
      'wide',
      { articles: 120, claims: 360, groupSize: 90 },
      (field, index) => `${field} ${index}`,
    );
    const [coverage] = chartsOf(story);
    expect(coverage!.caption).toContain('the 40 of 120 articles');
    expect(Number(/ width="(\d+)"/.exec(coverage!.svg)![1])).toBeLessThan(1_200);
  });

  it('take no word for markup in a chart', () => {
    const word = (field: string, index: number) => `${PAYLOADS[(index + field.length) % PAYLOADS.length]} ${index}`;
    const charts = chartsOf(makeStory('hostile', { articles: 20, claims: 60, groupSize: 3 }, word));
    expect(charts.map(({ path }) => path)).toEqual([
      'charts/claims-by-article.svg',
      'charts/one-figure-by-article.svg',
    ]);
    const known = ['svg', 'style', 'g', 'path', 'rect', 'text', 'title', 'circle', 'line', 'tspan'];
    for (const { path, svg } of charts) {
      const elements = [...svg.matchAll(/<([a-z]\w*)/gi)].map(([, name]) => name!);
      expect(
        [...new Set(elements)].filter((name) => !known.includes(name)),
        path,
      ).toEqual([]);
      expect(svg).not.toMatch(/\son\w+=(?=[^<]*>)/);
    }
  });
});

describe.skipIf(!CHROMIUM)('the page', () => {
  let browser: Browser;
  let gold: string;

  beforeAll(async () => {
    browser = await startBrowser();
    gold = await writePage(makeGoldTables(), goldText);
  });

  afterAll(() => browser?.close());

  it('holds at most 300 kB besides its data, and 1 MB in all', () => {
    const html = readFileSync(gold, 'utf8');
    const besides = html.replaceAll(/<script type="application\/json" id="[\w-]+">.*?<\/script>/gs, '');
    expect(besides.length).toBeGreaterThan(100_000);
    expect(besides.length).toBeLessThanOrEqual(300_000);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(1_000_000);
  });

  it('allows no inline script, style or connection but its own', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(gold, 'utf8'))![1]!;
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^ ]+' 'sha256-[^ ]+'; style-src 'sha256-[^ ]+' 'sha256-[^ ]+'; base-uri 'none'; form-action 'none'$/,
    );
  });

  describe.each([
    ['a desktop', { viewport: { width: 1280, height: 900 } }],
    ['a phone in the dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
  ])('on %s', (_, options) => {
    it.each(VIEWS)('shows %s without a fault, a request or an overflow, and axe has nothing to say', async (view) => {
      const { page, faults } = await openPage(browser, gold, `#/${view}`, options);
      expect(await page.locator('main h2').first().textContent()).toBe(view[0]!.toUpperCase() + view.slice(1));
      for (const details of await page.locator('main details').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
      if (view === 'compare') await page.locator('.statement').first().click();
      if (view === 'figures') await page.locator('.chart').first().waitFor();
      expect(await overflow(page)).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    });
  });

  it('filters and searches claims', async () => {
    const { page, faults } = await openPage(browser, gold);
    const rows = page.locator('.group');
    const all = await rows.count();
    await page.getByRole('button', { name: 'In all', exact: true }).click();
    const everywhere = await rows.count();
    expect(everywhere).toBeGreaterThan(0);
    expect(everywhere).toBeLessThan(all);
    for (const row of await rows.all()) expect(await row.getByRole('cell', { name: 'absent' }).count()).toBe(0);
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await page.getByRole('searchbox', { name: 'Search' }).fill('nitrocellulose');
    const found = await rows.count();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(all);
    for (const statement of await page.locator('.statement').all()) await statement.click();
    for (const row of await rows.all()) expect((await row.textContent())?.toLowerCase()).toContain('nitrocellulose');
    await page.getByRole('searchbox', { name: 'Search' }).fill('no such words anywhere');
    expect(await page.locator('.count').textContent()).toMatch(/^0 of /);
    expect(faults).toEqual([]);
  });

  it('opens the row that an address names, for every kind of row', async () => {
    const tables = makeGoldTables();
    const ids = [
      tables.claim_groups[50]!.claim_group_id,
      tables.claims[100]!.claim_id,
      tables.quote_groups[1]!.quote_group_id,
      tables.attributions[40]!.attribution_id,
      tables.figure_groups[2]!.figure_group_id,
      tables.figures[12]!.figure_id,
      tables.entities[30]!.entity_id,
      tables.mentions[200]!.mention_id,
      tables.articles[3]!.article_id,
    ];
    const { page, faults } = await openPage(browser, gold);
    for (const id of ids) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, id);
      await page.waitForFunction((row) => document.querySelector('.target') ?? document.getElementById(row), id);
      const isShown = await page.evaluate((row) => {
        const element = document.querySelector('.target') ?? document.getElementById(row)!;
        const { top, bottom } = element.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }, id);
      expect(isShown, id).toBe(true);
    }
    expect(faults).toEqual([]);
  });

  it.each(['#%E0%A4%A', '#nothing', '#/nowhere/x', '#cla_ffffffffffffffff', '#/articles/nobody/x'])(
    'takes the address %s',
    async (hash) => {
      const { page, faults } = await openPage(browser, gold, hash);
      expect(await page.locator('main h2').count()).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    },
  );

  it('can be used by keyboard alone', async () => {
    const { page } = await openPage(browser, gold);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the view');
    for (
      let i = 0;
      i < 40 && !(await page.evaluate(() => document.activeElement?.classList.contains('statement')));
      i++
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('.statement[aria-expanded="true"]').count()).toBe(1);
    expect(await page.locator('.cards .card').count()).toBeGreaterThan(1);
  });

  it('shows the very text of an article, layers on or off', async () => {
    const { page } = await openPage(browser, gold, '#/articles/02-wire-report');
    const words = goldText('02-wire-report').replace(/\s+/g, ' ').trim();
    const shown = async () => ((await page.locator('.text').innerText()) ?? '').replace(/\s+/g, ' ').trim();
    expect(await shown()).toBe(words);
    for (const box of await page.locator('.layers input').all()) await box.setChecked(true);
    expect(await shown()).toBe(words);
    expect(await page.locator('.text .in-mentions').count()).toBeGreaterThan(10);
    for (const box of await page.locator('.layers input').all()) await box.setChecked(false);
    expect(await page.locator('.text .mark').count()).toBe(0);
  });

  it('puts an article together from excerpts where the release holds no text', async () => {
    const file = await writePage(makeGoldTables());
    const { page } = await openPage(browser, file, '#/articles/02-wire-report');
    const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const text = lettersOf(goldText('02-wire-report'));
    const shown = (await page.locator('.text').innerText()).split('[…]');
    expect(shown.length).toBeGreaterThan(5);
    for (const excerpt of shown) expect(text).toContain(lettersOf(excerpt));
  });

  it('says that words are withheld where the release holds none', async () => {
    const target = join(makeTemporaryFolder(), 'release');
    const settings = { ...SAMPLE_SETTINGS, texts: 'none' as const };
    await writeSample(target, { hasPages: true, check: async () => [], settings }, makeGoldTables());
    for (const [view, words] of [
      ['quotes', 'words not in this release'],
      ['sources', 'words not in this release'],
      ['articles', 'This release carries no words of the article.'],
    ] as const) {
      const { page, faults } = await openPage(browser, join(target, 'index.html'), `#/${view}`);
      expect(await page.getByText(words).count(), view).toBeGreaterThan(0);
      expect(await page.getByText('no source named').count(), view).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });

  it('prints without its controls', async () => {
    const { page } = await openPage(browser, gold);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.locator('.matrix').isVisible()).toBe(true);
  });

  it('reads from right to left where the words do', async () => {
    const word = (field: string, index: number) =>
      field === 'article_id' ? `a${index}` : `سفينة ${index} غرقت قبالة الساحل`;
    const file = await writePage(makeStory('arabic', { articles: 2, claims: 4, groupSize: 2 }, word), () =>
      word('text', 0),
    );
    const { page, faults } = await openPage(browser, file, '#/articles', { viewport: { width: 390, height: 844 } });
    const directionOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
    expect(await directionOf('.text')).toBe('rtl');
    expect(await directionOf('h1')).toBe('ltr');
    expect(await overflow(page)).toBe(0);
    expect(faults).toEqual([]);
  });

  it('fits a phone with fifty articles', async () => {
    const file = await writePage(
      makeStory('wide', { articles: 50, claims: 60, groupSize: 2 }, (field, index) => `${field} number ${index}`),
    );
    for (const view of VIEWS) {
      const { page } = await openPage(browser, file, `#/${view}`, { viewport: { width: 390, height: 844 } });
      expect(await overflow(page), view).toBe(0);
      await page.context().close();
    }
  });

  it('runs no word of any article, whatever it says', async () => {
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(200);
    const count = PAYLOADS.length;
    const word = (field: string, index: number) =>
      PAYLOADS[(index + field.length) % count]! + (field === 'article_id' ? String(index) : '');
    const size = { articles: count, claims: count * 2, groupSize: 2 };
    const settings = {
      ...SAMPLE_SETTINGS,
      title: PAYLOADS[1]!,
      description: PAYLOADS[2]!,
      homepage: 'javascript:alert(1)',
      contributors: [PAYLOADS[3]!],
    };
    const file = await writePage(makeStory('hostile', size, word), (id) => `${id}\n\n${PAYLOADS.join('\n')}`, settings);
    const { page, faults } = await openPage(browser, file);
    for (const view of [...VIEWS, `articles/${encodeURIComponent(word('article_id', 5))}`]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `/${view}`);
      await page.waitForFunction('document.querySelector("main h2")');
      await page.evaluate(() => {
        for (const more of document.querySelectorAll<HTMLElement>('.more'))
          for (let i = 0; i < 10 && more.isConnected; i++) more.click();
        for (const statement of document.querySelectorAll<HTMLElement>('.statement')) statement.click();
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.waitForTimeout(100);
      expect(
        await page.evaluate(
          () =>
            document.querySelectorAll(
              'main script, main img, main iframe, main svg script, main style:not(.chart style), main form, main base, main object',
            ).length,
        ),
        view,
      ).toBe(0);
      expect(
        await page.evaluate(
          () => [...document.querySelectorAll('a')].filter((link) => !/^(https?|file):/.test(link.href)).length,
        ),
      ).toBe(0);
    }
    expect(await page.evaluate((flag) => (globalThis as Record<string, unknown>)[flag], FLAG)).toBeUndefined();
    expect(faults).toEqual([]);
  }, 180_000);

  it('stays fluid with fifty articles and three thousand claims', async () => {
    const word = (field: string, index: number) => `${field} ${index} ships and ports and people ${index % 17}`;
    const file = await writePage(makeStory('large', { articles: 50, claims: 3_000, groupSize: 3 }, word));
    const { page, faults } = await openPage(browser, file);
    const milliseconds = await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.choice button')];
      return buttons.slice(1).map((button) => {
        const start = performance.now();
        button.click();
        document.body.getBoundingClientRect();
        return performance.now() - start;
      });
    });
    expect(Math.min(...milliseconds), milliseconds.join(' ')).toBeLessThan(100);
    expect(faults).toEqual([]);
  });

  it('opens a release without articles', async () => {
    const empty = Object.fromEntries(Object.keys(makeGoldTables()).map((name) => [name, []])) as unknown as Tables;
    const { page, faults } = await openPage(browser, await writePage(empty));
    expect(await page.locator('.count').textContent()).toBe('0 of 0 stories');
    expect(faults).toEqual([]);
  });

  it('names the issues of articles that are in no story', async () => {
    const [one, two] = [1, 2].map((number) =>
      makeStory(`story ${number}`, { articles: 1, claims: 1, groupSize: 1 }, (field) => `${field} ${number}`),
    );
    const many = Array.from({ length: 250 }, (_, at) => ({
      ...one!.issues[0]!,
      issue_id: makeId('iss', 'set aside', at),
      article_id: `set aside ${at}`,
      message: 'The language is not English.',
    }));
    const tables = joinStories([one!, two!]);
    const index = writeOnlyPages(makeTemporaryFolder(), { ...tables, issues: [...tables.issues, ...many] });
    const { page, faults } = await openPage(browser, index, '#/data', {}, dirname(index));
    expect(await page.getByText('set aside 0', { exact: true }).count()).toBe(1);
    expect(await page.getByText('50 more are in issues.csv.').count()).toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.evaluate((id) => {
      location.hash = id;
    }, many[100]!.issue_id);
    await page.locator('.target').waitFor();
    expect(await page.locator('.target').textContent()).toContain('set aside 100');
    expect(faults).toEqual([]);
  });

  it('has forty columns at a time, and says how many other articles carry a claim', async () => {
    const file = await writePage(
      makeStory('columns', { articles: 95, claims: 190, groupSize: 95 }, (field, index) => `${field} ${index}`),
    );
    const { page, faults } = await openPage(browser, file);
    const heads = page.locator('.matrix thead .article');
    expect(await heads.count()).toBe(41);
    expect(await page.locator('.others').first().textContent()).toBe('+55');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Columns: articles' }).selectOption({ label: '81 to 95 of 95' });
    expect(await heads.allTextContents()).toEqual([...Array.from({ length: 15 }, (_, i) => String(i + 81)), '+']);
    expect(await page.locator('.others').first().textContent()).toBe('+80');
    expect(await page.locator('.group').first().locator('.carriage:not(.absent, .others)').count()).toBe(15);
    expect(faults).toEqual([]);
  });

  it('goes on by keyboard where a longer list begins', async () => {
    const file = await writePage(
      makeStory('long', { articles: 9, claims: 400, groupSize: 2 }, (field, index) => `${field} ${index}`),
    );
    const { page } = await openPage(browser, file);
    const first = await page.locator('.group').count();
    await page.locator('.more').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.group').count()).toBe(2 * first);
    const place = await page.evaluate(() =>
      [...document.querySelectorAll('.group')].findIndex((group) => group.contains(document.activeElement)),
    );
    expect(place).toBe(first);
  });

  it('says how often rows are wrong, and on what that was measured', async () => {
    const { page } = await openPage(browser, gold, '#/data');
    const rates = page.getByRole('group', { name: 'How often rows are wrong' });
    expect(await rates.locator('tbody tr').count()).toBe(MEASURES.length);
    const text = await page.locator('main').innerText();
    for (const name of Object.keys(TEST_SETS)) expect(text).toContain(name);
  });

  it('says that no row has an id', async () => {
    const { page, faults } = await openPage(browser, gold, '#cla_ffffffffffffffff');
    expect(await page.locator('.notice').textContent()).toContain('cla_ffffffffffffffff');
    expect(faults).toEqual([]);
  });
});

describe.skipIf(!CHROMIUM)('the pages of a thousand stories', () => {
  const STORIES = 1_000;
  let browser: Browser;
  let index: string;
  let tables: Tables;

  const open = (path: string, hash = '', options = {}) =>
    openPage(browser, join(index, '..', path), hash, options, join(index, '..'));

  beforeAll(async () => {
    browser = await startBrowser();
    tables = joinStories(
      Array.from({ length: STORIES }, (_, index) =>
        makeStory(`story ${index}`, { articles: 2, claims: 8, groupSize: 2 }, (field, at) =>
          field === 'article_id' ? `a/${index}/${at}` : `${field} ${at} of ${index}`,
        ),
      ),
    );
    index = writeOnlyPages(makeTemporaryFolder(), tables);
  });

  afterAll(() => browser?.close());

  it('are listed, each with a page of its own', async () => {
    const { page, faults } = await open('index.html');
    expect(await page.locator('tbody tr').count()).toBe(100);
    const link = await page.locator('tbody a').first().getAttribute('href');
    expect(link).toMatch(/^stories\/sto_[0-9a-f]{16}\.html$/);
    await page.getByRole('searchbox', { name: 'Search stories' }).fill('of 765');
    expect(await page.locator('tbody tr').count()).toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    const story = await open(link!);
    expect(await story.page.getByRole('link', { name: 'All stories' }).getAttribute('href')).toBe('../index.html');
    await story.page.evaluate("location.hash = '/figures'");
    await story.page.locator('.chart').first().waitFor();
    expect(await accessibilityFaults(story.page)).toEqual([]);
    expect(story.faults).toEqual([]);
  });

  it('repeat neither script nor style', () => {
    const sizes = tables.stories.map(({ story_id }) => statSync(join(index, '..', 'stories', `${story_id}.html`)).size);
    expect(Math.max(...sizes)).toBeLessThan(30_000);
  });

  it('are found by the id of any of their rows, from the list and from one another', async () => {
    const at = 777;
    const story = makeStory(`story ${at}`, { articles: 2, claims: 8, groupSize: 2 }, () => `a/${at}/0`);
    const ids = [
      story.stories[0]!.story_id,
      story.claims[3]!.claim_id,
      story.claim_groups[1]!.claim_group_id,
      story.attributions[2]!.attribution_id,
      story.quote_groups[1]!.quote_group_id,
      story.figures[1]!.figure_id,
      story.figure_groups[0]!.figure_group_id,
      story.entities[1]!.entity_id,
      story.mentions[1]!.mention_id,
      story.issues[1]!.issue_id,
      `a/${at}/1`,
    ];
    const wanted = `/stories/${story.stories[0]!.story_id}.html`;
    for (const from of ['index.html', `stories/${tables.stories[3]!.story_id}.html`])
      for (const id of ids) {
        const { page, faults } = await open(from, `#${encodeURIComponent(id)}`);
        await page.waitForURL(({ pathname }) => pathname.endsWith(wanted));
        await page.waitForFunction('document.querySelector("main h2")');
        expect(await page.locator('.notice').count(), id).toBe(0);
        expect(decodeURIComponent(new URL(page.url()).hash), id).toBe(`#${id}`);
        expect(faults).toEqual([]);
        await page.context().close();
      }
  }, 180_000);

  it('say where no row has an id', async () => {
    const { page } = await open('index.html', '#cla_ffffffffffffffff');
    await page.locator('.notice').waitFor();
    expect(await page.locator('tbody tr').count()).toBe(100);
  });

  it('say so where what they share is missing', async () => {
    const alone = join(makeTemporaryFolder(), 'story.html');
    copyFileSync(join(index, '..', 'stories', `${tables.stories[0]!.story_id}.html`), alone);
    const { page } = await openPage(browser, alone);
    await page.getByText('Keep the files of the release together').waitFor();
  });
});
