import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../pipeline/stages/clean/index.ts';
import type { Article, Source } from '../../../pipeline/stages/contract.ts';
import { sourceOfText } from '../../../pipeline/stages/source-of-text.ts';

const source = (text: string, stated: Partial<Source> = {}): Source => sourceOfText('one', text, stated);

/** Every part but the body's, as `kind: words`. */
function marked(article: Article): string[] {
  return article.parts
    .filter((part) => part.kind !== 'body')
    .map((part) => `${part.kind}: ${article.text.slice(part.start, part.end)}`);
}

const LEAD =
  'The ministers met in the town hall and agreed that the old bridge over the river would be closed for the winter.';
const MORE =
  'Residents had asked for a ferry, but the council said that the river was too shallow and too cold for one.';
const article = (...blocks: readonly string[]): string => blocks.join('\n\n');

describe('parts of an article', () => {
  test.each<[string, string, readonly string[], Partial<Source>?]>([
    ['a headline', article('Old bridge to close', LEAD, MORE), ['title: Old bridge to close']],
    ['no headline', article(LEAD, MORE), []],
    [
      'a headline below a section’s name',
      article('World', 'Old bridge to close this year', LEAD, MORE),
      ['boilerplate: World', 'title: Old bridge to close this year'],
    ],
    [
      'a standfirst',
      article('Old bridge to close', 'Residents ask for a ferry', LEAD, MORE),
      ['title: Old bridge to close', 'heading: Residents ask for a ferry'],
    ],
    [
      'a stated headline that the text repeats',
      article('Old bridge to close.', LEAD),
      ['title: Old bridge to close.'],
      { title: 'Old Bridge to Close' },
    ],
    [
      'a stated headline that the text does not repeat',
      article('“Never again”', LEAD),
      ['heading: “Never again”'],
      { title: 'Storm over Norway' },
    ],
    [
      'a headline that is a sentence',
      article('The council is closing the old river bridge, says the mayor.', LEAD, MORE),
      ['title: The council is closing the old river bridge, says the mayor.'],
    ],
    [
      'a lead in the past tense',
      article('The council was closing the old river bridge, the mayor said.', LEAD, MORE),
      [],
    ],
    ['a heading between paragraphs', article(LEAD, 'A ferry instead?', MORE), ['heading: A ferry instead?']],
    ['a line that introduces a quotation', article(LEAD, 'The mayor wrote to residents:', MORE), []],
    [
      'a byline above',
      article('Old bridge to close', 'By Jane Roe and John Doe', LEAD, MORE),
      ['title: Old bridge to close', 'byline: By Jane Roe and John Doe'],
    ],
    ['a byline below', article(LEAD, MORE, 'Jane Roe'), ['byline: Jane Roe']],
    ['a role as byline', article(LEAD, MORE, 'Our correspondent'), ['byline: Our correspondent']],
    [
      'a paragraph that begins with By',
      article('By closing the bridge early the council hopes to save the money that a repair would cost.', LEAD),
      [],
    ],
    ['a credit line', article(LEAD, MORE, 'Reuters, AFP'), ['credit: Reuters, AFP']],
    ['a credit with initials at the end', `${LEAD} ${MORE} xy/zz (dpa, AP)`, ['byline: xy/zz', 'credit: (dpa, AP)']],
    ['a bracket that is no credit', `${LEAD} ${MORE} (It opened in 1910)`, []],
    [
      'reporting by',
      `${LEAD} ${MORE} Reporting by Jane Roe in Oslo; Editing by John Doe`,
      ['credit: Reporting by Jane Roe in Oslo; Editing by John Doe'],
    ],
    ['a dateline', article(`OSLO (Reuters) - ${LEAD}`, MORE), ['dateline: OSLO (Reuters) -']],
    [
      'a dateline with a date',
      article(`BERGEN, Norway, April 3 (AP) — ${LEAD}`, MORE),
      ['dateline: BERGEN, Norway, April 3 (AP) —'],
    ],
    ['capitals that are no dateline', article(`NATO-led troops rebuilt the bridge. ${LEAD}`, MORE), []],
    ['a date before the first sentence', ` date 2021-02-03 ${LEAD}`, ['dateline: date 2021-02-03']],
    [
      'a line of dates',
      article('Old bridge to close', 'Published: 3 February 2021, 10:00 GMT', LEAD),
      ['title: Old bridge to close', 'dateline: Published: 3 February 2021, 10:00 GMT'],
    ],
    [
      'a heading run into a paragraph',
      article(
        LEAD,
        `A slow decline In March the council had promised a repair that would keep the bridge open for good. ${MORE}`,
      ),
      ['heading: A slow decline'],
    ],
    [
      'a title of a work',
      article(LEAD, `She had played in the film The Bridge when the council first spoke of a repair. ${MORE}`),
      [],
    ],
    [
      'a teaser',
      article(LEAD, 'See also  Ten bridges that you should cross once', MORE),
      ['boilerplate: See also  Ten bridges that you should cross once'],
    ],
    [
      'a link list',
      article(LEAD, MORE, 'Most read', 'Cat saved from a tree', 'Rain expected on the coast'),
      ['boilerplate: Most read', 'boilerplate: Cat saved from a tree', 'boilerplate: Rain expected on the coast'],
    ],
    [
      'a comment form',
      article(
        LEAD,
        MORE,
        'Leave a comment',
        'Your email address will not be published.',
        'Great read, thanks for this.',
      ),
      [
        'boilerplate: Leave a comment',
        'boilerplate: Your email address will not be published.',
        'boilerplate: Great read, thanks for this.',
      ],
    ],
    [
      'a player’s notice with its caption',
      `${LEAD} The bridge “at dusk” To watch this video please enable JavaScript in your browser ${MORE}`,
      ['boilerplate: The bridge “at dusk” To watch this video please enable JavaScript in your browser'],
    ],
    [
      'a call to subscribe at a paragraph’s end',
      article(LEAD, `${MORE} Sign up for our newsletter here.`),
      ['boilerplate: Sign up for our newsletter here.'],
    ],
    [
      'news about cookies',
      article(LEAD, 'The regulator said on Friday that the company must accept cookies being refused by its users.'),
      [],
    ],
    [
      'news about comments',
      article(LEAD, 'Comments by the mayor angered residents, who said that they had paid for the bridge twice.'),
      [],
    ],
    ['Windows line ends', `Old bridge to close\r\n\r\n${LEAD}\r\n\r\n${MORE}\r\n`, ['title: Old bridge to close']],
    ['paragraphs on lines of their own', `Old bridge to close\n${LEAD}\n${MORE}\n`, ['title: Old bridge to close']],
    [
      'Markdown headings',
      article('# Old bridge to close', LEAD, '## A ferry?', MORE),
      ['boilerplate: #', 'title: Old bridge to close', 'boilerplate: ##', 'heading: A ferry?'],
      { format: 'markdown' },
    ],
  ])('%s', (_, text, expected, stated = {}) => {
    expect(marked(clean(source(text, stated)))).toEqual(expected);
  });

  test('columns are filled from parts where nothing is stated', () => {
    const text = article(
      'Old bridge to close.',
      'By Jane Roe',
      `OSLO, 3 February 2021 (Reuters) - ${LEAD}`,
      `${MORE} (AFP)`,
    );
    expect(clean(source(text, { title: 'Old bridge to close' }))).toMatchObject({
      title: 'Old bridge to close',
      byline: 'Jane Roe',
      published_on: '2021-02-03',
      credited: ['Reuters', 'AFP'],
    });
    const stated = { byline: 'A. N. Other', published_on: '2020-01-01' };
    expect(clean(source(text, stated))).toMatchObject(stated);
  });

  test('a hard-wrapped paragraph is one part', () => {
    const wrapped = `${LEAD} ${MORE}`.replace(/(.{50,60}) /gu, '$1\n');
    const { parts } = clean(source(article('Old bridge to close', wrapped, wrapped)));
    expect(parts.map((part) => part.kind)).toEqual(['title', 'body', 'body']);
  });

  test('front matter lies outside all parts', () => {
    const head = '---\ntitle: x\n---\n';
    const { parts } = clean(source(head + LEAD, { content: { start: head.length, end: head.length + LEAD.length } }));
    expect(parts).toEqual([{ start: head.length, end: head.length + LEAD.length, kind: 'body' }]);
  });
});

describe('laws', () => {
  const pieces = fc.constantFrom(
    LEAD,
    MORE,
    'Heading',
    'See also  more',
    '\n',
    '\n\n',
    ' ',
    '“',
    '. ',
    'By Jane Roe',
    '(AP)',
    '2021-02-03',
    '😀',
    'U.S. China ',
  );

  test('parts do not overlap, are in order, and hold every character but white space', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 20 })), { maxLength: 30 }),
        (list) => {
          const text = list.join('');
          const { parts } = clean(source(text));
          let at = 0;
          for (const part of parts) {
            expect(part.start).toBeGreaterThanOrEqual(at);
            expect(part.end).toBeGreaterThan(part.start);
            expect(text.slice(at, part.start).trim()).toBe('');
            at = part.end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['one token', 'a'.repeat(1_000_000)],
    ['quotation marks', '"'.repeat(1_000_000)],
    ['full stops', '. '.repeat(300_000)],
    ['names', 'China U.S. '.repeat(50_000)],
    ['lines', 'Word here\n'.repeat(50_000)],
    ['notices', 'To view this video '.repeat(30_000)],
  ])('a megabyte of %s takes no more than seconds', (_, text) => {
    const start = performance.now();
    expect(clean(source(text)).parts.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

const goldFolder = join(import.meta.dirname, '../../../../shared/gold/corpus');

describe.skipIf(!existsSync(goldFolder))('the bundled corpus (../shared/gold/corpus)', () => {
  test.each(['01-broadcaster-brief', '02-wire-report', '03-newspaper-follow-up', '04-agency-digest', '05-world-desk'])(
    '%s has the gold boilerplate, byline and date',
    (id) => {
      const gold = JSON.parse(readFileSync(join(goldFolder, `${id}.json`), 'utf8')) as Record<string, unknown>;
      const found = clean(source(readFileSync(join(import.meta.dirname, `../../../articles/${id}.txt`), 'utf8')));
      const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
      const boilerplate = found.parts.filter((part) => part.kind === 'boilerplate');
      expect(boilerplate.flatMap((part) => words(found.text.slice(part.start, part.end)))).toEqual(
        (gold.boilerplate as string[]).flatMap(words),
      );
      const unbracketed = (value: unknown): string | null =>
        typeof value === 'string' ? value.replace(/^\[\[|\]\]$/gu, '') : null;
      expect([found.title, found.byline, found.published_on]).toEqual([
        unbracketed(gold.title),
        unbracketed(gold.byline),
        gold.published,
      ]);
    },
  );
});
