import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../pipeline/stages/ingest/html/index.ts';

const LEAD =
  'The ministers met in the town hall on Friday and agreed, after a long debate, that the old bridge would be closed for the winter.';
const MORE =
  'Residents had asked for a ferry, but the council said that the river was too shallow, too narrow and too cold for one.';

function page(head: string, body: string): Buffer {
  return Buffer.from(
    `<!doctype html><html lang="en-GB"><head><title>Bridge closed | The Herald</title>${head}</head><body>${body}</body></html>`,
  );
}

const BODY = `<nav><a href="/">Home</a></nav><article><header><h1>Bridge closed</h1><time datetime="2024-04-13T08:00">today</time></header>
<p>${LEAD}</p><figure><img src="x"><figcaption>The bridge at dusk</figcaption></figure><p>${MORE}</p>
<ul><li><a href="/1">Ten bridges to see</a></li><li><a href="/2">How ferries work</a></li></ul>
<p>${LEAD}</p><p>${MORE}<br><br>Second part after two breaks &amp; an entity.</p></article><footer>All rights reserved</footer>`;

describe('readHtml', () => {
  test('the main text holds the paragraphs and nothing else', () => {
    expect(readHtml(page('', BODY))?.text).toBe(
      [LEAD, MORE, LEAD, MORE, 'Second part after two breaks & an entity.'].join('\n\n'),
    );
  });

  test('JSON-LD wins over Open Graph, that over the rest', () => {
    const ld = JSON.stringify({
      '@graph': [
        { '@type': 'WebPage', headline: 'Not this' },
        {
          '@type': ['NewsArticle'],
          headline: 'Bridge &#8216;closed&#8217;',
          datePublished: '2024-04-12T10:00:00Z',
          author: [{ name: 'Jane Roe' }, { name: 'John Doe' }],
          publisher: { name: 'The Herald' },
        },
      ],
    });
    const head = `<meta property="og:title" content="Other"><meta property="og:url" content="https://herald.example/bridge"><script type="application/ld+json">${ld}</script>`;
    expect(readHtml(page(head, BODY))?.stated).toEqual({
      id: null,
      title: 'Bridge ‘closed’',
      published: '2024-04-12T10:00:00Z',
      outlet: 'The Herald',
      byline: 'Jane Roe, John Doe',
      url: 'https://herald.example/bridge',
      language: 'en-GB',
      story: null,
    });
  });

  test('without metadata the page’s title loses its outlet, and <time> gives the date', () => {
    const stated = readHtml(page('<meta property="og:site_name" content="The Herald">', BODY))?.stated;
    expect(stated).toMatchObject({
      title: 'Bridge closed',
      published: '2024-04-13T08:00',
      outlet: 'The Herald',
      byline: null,
    });
  });

  test('broken JSON-LD is passed over', () => {
    const head = '<script type="application/ld+json">{"@type": "NewsArticle", </script>';
    expect(readHtml(page(head, BODY))?.stated.title).toBe('Bridge closed | The Herald');
  });

  test('a declared encoding is used where the bytes are not UTF-8', () => {
    const head = '<meta charset="iso-8859-2">';
    const bytes = Buffer.concat([
      page(head, `<article><p>Pozna`).subarray(0, -14),
      Buffer.from([0xf1]),
      Buffer.from(` ${LEAD}</p><p>${MORE}</p></article>`),
    ]);
    expect(readHtml(bytes)?.text).toContain('Poznań');
  });

  test.each([
    ['no markup', 'Just words'],
    ['empty markup', '<html></html>'],
    ['tags never closed', '<div>'.repeat(500)],
  ])('%s does not throw', (_, markup) => {
    expect(() => readHtml(Buffer.from(markup))).not.toThrow();
  });
});
