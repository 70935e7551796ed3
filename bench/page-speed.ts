/** How fast pages open and filter in Debian's chromium: processor time of the page's main thread, and the clock. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { CHROMIUM, startBrowser } from '../tests/page/browser.ts';
import { joinStories, makeStory } from '../tests/page/synthetic-story.ts';
import { writeOnlyPages } from '../tests/page/write-only-pages.ts';
import { spread } from './markdown.ts';

const ROOT = join(import.meta.dirname, '..');
const REPEATS = 7;

/** Acts as a reader would, each in one step of the page's script. */
const ACTIONS = {
  'every choice of claims': `[...document.querySelectorAll('.choice button')].reverse().map((button) => () => button.click())`,
  'every list to pick from': `[...document.querySelectorAll('select')].map((select) => () => {
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
  })`,
  'a search, letter by letter': `['p', 'pe', 'people 7', 'nothing like it', ''].map((words) => () => {
    const field = document.querySelector('input[type=search]');
    field.value = words;
    field.dispatchEvent(new Event('input'));
  })`,
} as const;

interface Cost {
  readonly processor_ms: number;
  readonly clock_ms: number;
}

/** Text of about the length that claims have. */
function word(field: string, index: number): string {
  if (field === 'article_id') return `daily-${index}`;
  return `${field} ${index}: the ministry said on Tuesday that ${index % 90} ships had left and people ${index % 17} waited`;
}

/** Milliseconds that the page's main thread has worked. */
async function workedFor(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Opens a file in a new window until its first picture is up. */
async function openFile(browser: Browser, file: string): Promise<{ page: Page; session: CDPSession; cost: Cost }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(pathToFileURL(file).href);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const clock_ms: number = await page.evaluate(
    'performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd',
  );
  return { page, session, cost: { processor_ms: await workedFor(session), clock_ms } };
}

async function measureOpening(browser: Browser, name: string, file: string): Promise<string> {
  const costs: Cost[] = [];
  for (let i = 0; i < REPEATS; i++) {
    const { page, cost } = await openFile(browser, file);
    costs.push(cost);
    await page.context().close();
  }
  const kilobytes = Math.round(statSync(file).size / 1000);
  return `| ${name} | ${kilobytes} | ${spread(costs.map((cost) => cost.processor_ms))} | ${spread(costs.map((cost) => cost.clock_ms))} |`;
}

async function measureActing(browser: Browser, name: keyof typeof ACTIONS, file: string): Promise<string> {
  const costs: Cost[] = [];
  for (let i = 0; i < REPEATS; i++) {
    const { page, session } = await openFile(browser, file);
    const count: number = await page.evaluate(`(globalThis.acts = ${ACTIONS[name]}).length`);
    for (let act = 0; act < count; act++) {
      const before = await workedFor(session);
      const clock_ms: number = await page.evaluate(`(() => {
        const start = performance.now();
        acts[${act}]();
        document.body.getBoundingClientRect();
        return performance.now() - start;
      })()`);
      costs.push({ processor_ms: (await workedFor(session)) - before, clock_ms });
    }
    await page.context().close();
  }
  return `| ${name} | ${spread(costs.map((cost) => cost.processor_ms))} | ${spread(costs.map((cost) => cost.clock_ms))} |`;
}

/** The measures as Markdown. @param folder for the pages that are opened. */
export async function measurePages(folder: string): Promise<string> {
  if (!CHROMIUM) return 'No chromium on this machine.';
  const large = writeOnlyPages(
    join(folder, 'large'),
    makeStory('large', { articles: 50, claims: 3_000, groupSize: 3 }, word),
  );
  const stories = Array.from({ length: 1_000 }, (_, index) =>
    makeStory(`story ${index}`, { articles: 2, claims: 8, groupSize: 2 }, (field, at) => word(field, 2 * index + at)),
  );
  const many = writeOnlyPages(join(folder, 'many'), joinStories(stories));
  const browser = await startBrowser();
  try {
    const lines = [
      '| opened: least, median, most of 7 | kB | processor ms until drawn | interactive, ms on the clock |',
      '| --- | --- | --- | --- |',
      await measureOpening(browser, 'the bundled corpus', join(ROOT, 'output/index.html')),
      await measureOpening(browser, '50 articles, 3,000 claims', large),
      await measureOpening(browser, 'list of 1,000 stories', many),
      '',
      '| in the page of 3,000 claims: least, median, most | processor ms until drawn | laid out, ms on the clock |',
      '| --- | --- | --- |',
    ];
    for (const name of Object.keys(ACTIONS) as (keyof typeof ACTIONS)[])
      lines.push(await measureActing(browser, name, large));
    return lines.join('\n');
  } finally {
    await browser.close();
  }
}
