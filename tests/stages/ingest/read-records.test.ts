import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../pipeline/core/issue.ts';
import type { Reading } from '../../../pipeline/stages/ingest/make-source.ts';
import { readCsv, readJsonLines } from '../../../pipeline/stages/ingest/read-records.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

type Reader = typeof readCsv;

async function read(
  reader: Reader,
  content: string | Uint8Array,
  size = 5,
  maxBytes = 10_000,
): Promise<(Reading | Issue)[]> {
  const chunks = inPieces(Buffer.from(content as string), size);
  const items: (Reading | Issue)[] = [];
  for await (const item of reader({ chunks, source_file: 'in/file', stem: 'file', maxBytes })) items.push(item);
  return items;
}

const shown = (items: readonly (Reading | Issue)[]): string[] =>
  items.map((item) =>
    'text' in item ? `${item.stated.id ?? item.fallbackId}: ${item.text}` : `${item.code} ${item.message}`,
  );

describe('JSON Lines', () => {
  test('a broken line is named by its number, and the rest goes on', async () => {
    const items = await read(
      readJsonLines,
      '{"id":"a","text":"One."}\n{"id":"b","text":\n\n{"id":7,"text":"Two.","more":1}\r\n[1]\n{"id":"c"}\n{"text":5}\n{"text":"Last."}',
    );
    expect(shown(items)).toEqual([
      'a: One.',
      expect.stringMatching(/^record-broken in\/file:2: broken JSON/),
      '7: Two.',
      'record-broken in/file:5: expected a JSON object; set aside',
      "column-missing in/file:6: the record has no 'text'; set aside",
      "column-missing in/file:7: the record holds a number as 'text'; set aside",
      'file-8: Last.',
    ]);
  });

  test('a line beyond the limit is skipped without being held', async () => {
    const items = await read(readJsonLines, `{"text":"${'x'.repeat(50_000)}"}\n{"id":"b","text":"Two."}\n`, 1000);
    expect(shown(items)).toEqual(['input-too-long in/file:1: a line of more than 10000 bytes; set aside', 'b: Two.']);
  });

  test.each([
    ['nothing', ''],
    ['blank lines', '\n \n'],
  ])('%s is one issue', async (_, content) => {
    expect(shown(await read(readJsonLines, content))).toEqual(['input-empty in/file: holds no record']);
  });

  test('a JSON array is one issue', async () => {
    expect(await read(readJsonLines, '[{"text":"a"},\n{"text":"b"}]')).toHaveLength(1);
  });

  test('UTF-16 and a byte order mark are read, half a surrogate pair is replaced', async () => {
    const line = '\ufeff{"text":"Zürich 😀 \\ud83d"}';
    expect(shown(await read(readJsonLines, Buffer.from(line, 'utf16le'), 3))).toEqual(['file-1: Zürich 😀 \ufffd']);
    expect(shown(await read(readJsonLines, Buffer.from(line), 1))).toEqual(['file-1: Zürich 😀 \ufffd']);
  });

  test('a guessed encoding is reported once', async () => {
    const line = Buffer.concat([Buffer.from('{"text":"Z'), Buffer.from([0xfc]), Buffer.from('rich"}\n')]);
    const items = await read(readJsonLines, Buffer.concat([line, line]));
    expect(shown(items)).toEqual([
      'encoding-guessed in/file:1: not valid UTF-8; read as windows-1252',
      'file-1: Zürich',
      'file-2: Zürich',
    ]);
  });
});

describe('CSV', () => {
  test('quoted fields hold line ends and commas; unknown columns are ignored', async () => {
    const items = await read(readCsv, 'id,extra,text\r\na,1,"One, and\r\n""two""."\r\nb,2,Plain 5" pipe\r\n');
    expect(shown(items)).toEqual(['a: One, and\r\n"two".', 'b: Plain 5" pipe']);
    expect(items.map((item) => ('text' in item ? item.source_file : ''))).toEqual(['in/file#2', 'in/file#4']);
  });

  test('other separators are found by the header', async () => {
    expect(shown(await read(readCsv, 'id;text\na;One, two\n'))).toEqual(['a: One, two']);
  });

  test('a missing text column is one issue for the file', async () => {
    expect(shown(await read(readCsv, 'id,body\na,One\nb,Two\n'))).toEqual([
      "column-missing in/file:1: the header names no column 'text'; the file is left out",
    ]);
  });

  test('a wrong number of fields is named by its line', async () => {
    expect(shown(await read(readCsv, 'id,text\na,One,Two\nb,Three\n'))).toEqual([
      'record-broken in/file:2: expected 2 fields, found 3 fields; set aside',
      'b: Three',
    ]);
  });

  test('a quotation mark that is never closed costs its own record only', async () => {
    expect(shown(await read(readCsv, 'id,text\na,"One\nb,Two\nc,Three\n'))).toEqual([
      'record-broken in/file:2: a quotation mark opened in this record is never closed; set aside',
      'b: Two',
      'c: Three',
    ]);
  });

  test('any records survive any chunking', async () => {
    const field = fc.string({ maxLength: 20 }).filter((text) => /[a-z]/.test(text) && !/[\r\ufeff]/.test(text));
    await fc.assert(
      fc.asyncProperty(
        fc.array(field, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        async (texts, size) => {
          const csv = `text\n${texts.map((text) => `"${text.replaceAll('"', '""')}"`).join('\n')}\n`;
          const items = await read(readCsv, csv, size);
          expect(items.map((item) => ('text' in item ? item.text : item.message))).toEqual(texts);
        },
      ),
      { numRuns: 50 },
    );
  });
});
