/** The frame of a page: markup, policy and where its parts lie. No word of a table goes in but as inert JSON or escaped text. */
import { sha256Base64 } from '../../../core/id.ts';
import { BOOT_SCRIPT, CHART_SCRIPT, PAGE_SCRIPT, PAGE_STYLE } from './assets.gen.ts';
import { chartStyle } from './charts.ts';
import { ELEMENTS, type PageNote, type PageTables, type ReleaseNote, SHARED_FOLDER } from './page-data.ts';

/** What one page holds. */
export interface PageContent {
  readonly title: string;
  readonly licence: string;
  readonly note: PageNote;
  /** The packed tables, each as JSON in pieces; asked for one after the other, once. Null on the list of stories. */
  readonly rows: Iterable<readonly [table: keyof PageTables, json: Iterable<string>]> | null;
  /** Texts by article, where the page holds them. */
  readonly texts: Iterable<readonly [articleId: string, text: string]> | null;
}

/** A page that is one file, in pieces. */
export function wholePage(content: PageContent, release: ReleaseNote): Iterable<string> {
  const scripts = `${hashOf(PAGE_SCRIPT)} ${hashOf(CHART_SCRIPT)}`;
  return frame(content, {
    policy: policy(scripts, hashOf(PAGE_STYLE)),
    style: `<style>${PAGE_STYLE}</style>`,
    end: [
      inertJson(ELEMENTS.release, release),
      `<script type="text/plain" id="${ELEMENTS.charts}">${CHART_SCRIPT}</script>`,
      `<script>${PAGE_SCRIPT}</script>`,
    ],
  });
}

/**
 * A page, in pieces, that shares script and style with others. Its own script may load further ones (`strict-dynamic`), which works
 * from files as from a server; a style sheet beside it is `'self'` to some browsers and `file:` to others.
 */
export function sharingPage(content: PageContent): Iterable<string> {
  const { root } = content.note;
  return frame(content, {
    policy: policy(`${hashOf(BOOT_SCRIPT)} 'strict-dynamic'`, `'self' file:`),
    style: `<link rel="stylesheet" href="${root}${SHARED_FOLDER}/style.css">`,
    end: [`<script data-root="${root}">${BOOT_SCRIPT}</script>`],
  });
}

/** The files that such pages share, by path. */
export function* sharedFiles(release: ReleaseNote): Generator<readonly [path: string, content: string]> {
  yield [`${SHARED_FOLDER}/style.css`, `${PAGE_STYLE}\n`];
  yield [`${SHARED_FOLDER}/script.js`, `${PAGE_SCRIPT}\n`];
  yield [`${SHARED_FOLDER}/charts.js`, `${CHART_SCRIPT}\n`];
  yield [`${SHARED_FOLDER}/release.js`, `globalThis.releaseNote=${toInertJson(release)};\n`];
}

function* frame(
  { title, licence, note, rows, texts }: PageContent,
  parts: { readonly policy: string; readonly style: string; readonly end: readonly string[] },
): Generator<string> {
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${parts.policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
${parts.style}
</head>
<body>
<div class="page">
<a class="skip" href="#view">Skip to the view</a>
<header><h1><bdi>${escapeHtml(title)}</bdi></h1></header>
<main id="view" tabindex="-1"></main>
<noscript><p>This page needs JavaScript. The same rows lie beside it as CSV and JSON Lines.</p></noscript>
<footer>What articles report, not what is true. Words are their publishers’; data ${escapeHtml(licence)}.</footer>
</div>
${inertJson(ELEMENTS.note, note)}
`;
  for (const [table, json] of rows ?? []) yield* inertPieces(ELEMENTS.rows(table), json);
  if (texts) yield* inertPieces(ELEMENTS.texts, textPieces(texts));
  yield `${parts.end.join('\n')}
</body>
</html>
`;
}

const hashes = new Map<string, string>();

/** A text's hash as a policy states it; made once for each. */
function hashOf(text: string): string {
  const made = hashes.get(text) ?? `'sha256-${sha256Base64(text)}'`;
  hashes.set(text, made);
  return made;
}

let styleOfCharts: string | null = null;

/** The chart's style takes a chart to know. */
function policy(scripts: string, styles: string): string {
  styleOfCharts ??= chartStyle();
  return [
    `default-src 'none'`,
    `script-src ${scripts}`,
    `style-src ${styles} ${hashOf(styleOfCharts)}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

function inertJson(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${toInertJson(value)}</script>`;
}

/** An element, and a line's end. */
function* inertPieces(id: string, json: Iterable<string>): Generator<string> {
  yield `<script type="application/json" id="${id}">`;
  for (const piece of json) yield toInert(piece);
  yield '</script>\n';
}

/** The JSON of an object. */
function* textPieces(texts: NonNullable<PageContent['texts']>): Generator<string> {
  let before = '{';
  for (const [articleId, text] of texts) {
    yield `${before}${JSON.stringify(articleId)}:${JSON.stringify(text)}`;
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

function toInertJson(value: unknown): string {
  return toInert(JSON.stringify(value));
}

/** JSON that cannot end its script element or open a comment in it, and is a JavaScript expression too. */
function toInert(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
