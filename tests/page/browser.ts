/** Opens pages in Debian's chromium as a reader would, and notes all that a page must not do. */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Where chromium lies, or undefined. */
export const CHROMIUM: string | undefined = PATHS.find((path) => existsSync(path));

if (!CHROMIUM)
  process.stderr.write('tests/page: no chromium (apt-get install chromium): the tests of the page are skipped\n');

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts the browser. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM!, args: FLAGS });
}

/** A page with what it did wrong so far: errors on the console, script errors, requests, dialogs. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** Opens a file. @param folder whose files it may ask for besides itself. */
export async function openPage(
  browser: Browser,
  file: string,
  hash = '',
  options: BrowserContextOptions = {},
  folder: string = file,
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  const own = pathToFileURL(file).href;
  const shared = pathToFileURL(folder).href;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const address = request.url().split('#')[0]!;
    if (address !== own && !address.startsWith(`${shared}/`)) faults.push(`request: ${request.url()}`);
  });
  await page.goto(`${own}${hash}`);
  return { page, faults };
}
